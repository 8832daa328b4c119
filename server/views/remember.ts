// Answers that cost work are kept until the numbers change: management opens the same month many times.
import type { Sqlite } from "../db/open.ts";
import { readingsRevision, revision } from "../db/revision.ts";

interface Kept {
  revision: number;
  answers: Map<string, unknown>;
}

/** What an answer hangs on: everything that is shown, or only what files, strategy and settings say. */
type Hold = "everything" | "readings";

const kept: Record<Hold, WeakMap<Sqlite, Kept>> = { everything: new WeakMap(), readings: new WeakMap() };
const answersKept: Record<Hold, number> = { everything: 60, readings: 4_000 };

/** The answer of that name as it was made since the last change, else made now. Only for committed data: never with a writer's connection. */
export function remembered<Answer>(db: Sqlite, name: string, make: () => Answer, hold: Hold = "everything"): Answer {
  const now = hold === "everything" ? revision(db) : readingsRevision(db);
  let since = kept[hold].get(db);
  if (since?.revision !== now) kept[hold].set(db, (since = { revision: now, answers: new Map() }));
  return makeOnce(since.answers, name, make, answersKept[hold]);
}

/** For data that may be rolled back: as long as the memory itself lives. */
export function makeOnce<Answer>(
  answers: Map<string, unknown>,
  name: string,
  make: () => Answer,
  most: number,
): Answer {
  if (!answers.has(name)) {
    const answer = make();
    const [oldest] = answers.keys();
    if (answers.size >= most && oldest !== undefined) answers.delete(oldest);
    answers.set(name, answer);
  }
  return answers.get(name) as Answer;
}
