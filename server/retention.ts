// How long words are kept: those whose time is over go at a start, once a day, and when somebody shortens the time.
import { emptyLog, scrub } from "./db/scrub.ts";
import { readSettings } from "./db/settings.ts";
import { firstPlace, type Older, type Place, removeWords } from "./db/words.ts";
import type { ImportDeps } from "./imports/run.ts";
import { wordsKeptFrom } from "../shared/kept-words.ts";

/** Rows a transaction: others may write in between. */
const portion = 2_000;

/** Removes words that are older than the settings keep them; answers of how many comments and mentions. */
export async function removeOldWords(deps: ImportDeps): Promise<number> {
  const { retentionMonths, timeZone } = readSettings(deps.db.reader);
  const than = wordsKeptFrom(retentionMonths, deps.today());
  if (than === null) return 0;
  const removed = await removeAll(deps, { than, timeZone });
  if (removed > 0) await emptyLog(deps.db);
  return removed;
}

/** Removes all words that are stored now, and every trace of them in the file. */
export async function removeEveryWord(deps: ImportDeps): Promise<number> {
  const removed = await removeAll(deps, { than: null, timeZone: readSettings(deps.db.reader).timeZone });
  await scrub(deps.db);
  return removed;
}

async function removeAll({ db }: ImportDeps, older: Older): Promise<number> {
  let removed = 0;
  for (let place: Place | null = firstPlace; place !== null;) {
    const from: Place = place;
    const done = await db.exclusively((writer) =>
      writer.transaction(() => removeWords(writer, db.personKey, older, from, portion)).immediate(),
    );
    removed += done.removed;
    place = done.next;
  }
  return removed;
}

/** Removes old words now, and whenever `daily` calls its job; `daily` answers how to stop it. */
export function keepRetention(
  deps: ImportDeps,
  daily: (job: () => void) => () => void,
  onFault: (error: unknown) => void,
): { stop: () => Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const run = (): void => {
    running = running.then(() => removeOldWords(deps)).catch(onFault);
  };
  run();
  const cancel = daily(run);
  return {
    async stop() {
      cancel();
      await running;
    },
  };
}
