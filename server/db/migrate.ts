// Brings a database file to the newest schema, or leaves it as it was.
import type Database from "better-sqlite3";

const files = import.meta.glob<string>("./migrations/*.sql", { query: "?raw", import: "default", eager: true });
const migrations = Object.keys(files)
  .sort()
  .map((name) => files[name] as string);

/**
 * Runs the migrations that the file has not seen (PRAGMA user_version counts them), all in one transaction, after a backup copy.
 * Foreign keys are off meanwhile: a table that is rebuilt with them on empties its children silently. They are checked before the commit.
 * Throws when the file is newer than this program, or when a check fails; nothing has changed then.
 */
export function migrate(db: Database.Database, backup: ((version: number) => void) | null): void {
  const version = db.pragma("user_version", { simple: true }) as number;
  if (version > migrations.length)
    throw new Error(`The database was written by a newer version of Måltal (schema ${version}).`);
  if (version === migrations.length) return;
  if (version > 0) backup?.(version);
  db.pragma("foreign_keys = OFF");
  db.transaction(() => {
    // Another process that was started at the same time may have been first.
    const seen = db.pragma("user_version", { simple: true }) as number;
    for (const sql of migrations.slice(seen)) db.exec(sql);
    const broken = db.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0)
      throw new Error(`The migration would break ${broken.length} references; nothing was changed.`);
    db.pragma(`user_version = ${migrations.length}`);
  }).immediate();
  db.pragma("foreign_keys = ON");
}
