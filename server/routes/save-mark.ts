// Saving what people say: with who said it and when, in one transaction.
import type { Sqlite } from "../db/open.ts";
import { bumpHumanRevision } from "../db/revision.ts";
import { readSettings } from "../db/settings.ts";
import type { Deps } from "./deps.ts";

/**
 * `job` writes with the name in settings and the instant (ISO); what it answers is answered. `bump` says which answers it changes: those about
 * comments, unless something else is given.
 */
export function saveMark<Result>(
  { instance: { db, now } }: Deps,
  job: (writer: Sqlite, by: { actor: string; markedAt: string }) => Result,
  bump = bumpHumanRevision,
): Promise<Result> {
  return db.exclusively((writer) =>
    writer.transaction(() => {
      const result = job(writer, { actor: readSettings(writer).actor, markedAt: now().toISOString() });
      bump(writer);
      return result;
    })(),
  );
}
