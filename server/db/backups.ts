// Copies of the database from before a change of its schema: a way back to the version before, and no archive.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Sqlite } from "./open.ts";

/** Nobody goes back further than this, and each copy holds what people wrote, also those who have been erased since. */
const mostCopies = 2;

/** Copies the database as it is before it leaves the schema of that number, and removes all but the newest copies. */
export function backup(db: Sqlite, dataDir: string, version: number): void {
  const folder = join(dataDir, "backups");
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, `before-schema-${version + 1}.db`);
  if (!existsSync(copy)) db.prepare("VACUUM INTO ?").run(copy);
  const madeAt = (name: string) => statSync(join(folder, name)).mtimeMs;
  const others = backups(dataDir).filter((name) => join(folder, name) !== copy);
  const old = others.sort((a, b) => madeAt(b) - madeAt(a)).slice(mostCopies - 1);
  for (const name of old) rmSync(join(folder, name));
}

/** Names of the copies that are there. */
export function backups(dataDir: string): string[] {
  const folder = join(dataDir, "backups");
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".db")) : [];
}

/** Removes them all: they hold whoever has just been erased. */
export function removeBackups(dataDir: string): void {
  for (const name of backups(dataDir)) rmSync(join(dataDir, "backups", name));
}
