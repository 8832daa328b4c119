// Makes the file itself forget: SQLite keeps what was removed in free pages and in its log.
import type { Db, Sqlite } from "./open.ts";

/** Writes the database anew without what is no longer in it. Stands still for about a second per 100 MB. */
export async function scrub(db: Db): Promise<void> {
  if (db.dataDir === null) return;
  await db.exclusively(rewrite);
  await emptyLog(db);
}

/** The same at a start, before anybody is answered. */
export function scrubAtStart(writer: Sqlite): void {
  rewrite(writer);
  truncateLog(writer);
}

function rewrite(writer: Sqlite): void {
  // In memory it would need as much as the database is large.
  writer.pragma("temp_store = FILE");
  writer.exec("VACUUM");
  writer.pragma("temp_store = MEMORY");
}

const retryMs = 50;
const mostTries = 200;

/** Empties the log, which still holds pages as they were. A reader of another process may be in the way for a moment. */
export async function emptyLog(db: Db): Promise<void> {
  if (db.dataDir === null) return;
  for (let tries = 0; tries < mostTries; tries++) {
    if (await db.exclusively(truncateLog)) return;
    await new Promise((resolve) => setTimeout(resolve, retryMs));
  }
}

/** False while somebody reads from the log. */
function truncateLog(writer: Sqlite): boolean {
  const [result] = writer.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
  return result?.busy === 0;
}
