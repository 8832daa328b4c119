// Answers that cost work are kept until the numbers change: management opens the same month many times.
import type { Sqlite } from "../db/open.ts";
import { revision } from "../db/revision.ts";

interface Kept {
  revision: number;
  answers: Map<string, unknown>;
}

const kept = new WeakMap<Sqlite, Kept>();
const answersKept = 60;

/** The answer of that name as it was made since the last change of the numbers, else made now. Only for committed data: never with a writer's connection. */
export function remembered<Answer>(db: Sqlite, name: string, make: () => Answer): Answer {
  const now = revision(db);
  let since = kept.get(db);
  if (since?.revision !== now) kept.set(db, (since = { revision: now, answers: new Map() }));
  if (!since.answers.has(name)) {
    const [oldest] = since.answers.keys();
    if (since.answers.size >= answersKept && oldest !== undefined) since.answers.delete(oldest);
    since.answers.set(name, make());
  }
  return since.answers.get(name) as Answer;
}
