// The notes that came with the sample company go with it.
import type { Sqlite } from "./open.ts";
import { bumpRevision } from "./revision.ts";

/** Removes annotations, lessons and checks of the sample company, also those that were taken back. */
export function removeSampleNotes(db: Sqlite): void {
  db.transaction(() => {
    for (const table of ["annotations", "lessons", "channel_checks"])
      db.prepare(`DELETE FROM ${table} WHERE sample = 1`).run();
    bumpRevision(db);
  })();
}
