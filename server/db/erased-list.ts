// The tombstones a second time, in a file of their own beside the database: a restored backup must not bring people back.
// One line a tombstone, "person" or "comment" and a keyed hash; lines are only ever added.
import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Db } from "./open.ts";
import { eraseAgain } from "./erase.ts";
import { isNone, lacking, readTombstones, type Tombstones } from "./tombstones.ts";

const fileOf = (dataDir: string): string => join(dataDir, "erased.list");
const line = /^(person|comment) ([0-9a-f]{64})$/;

function readList(dataDir: string): Tombstones {
  const stones: Tombstones = { people: new Set(), comments: new Set() };
  if (!existsSync(fileOf(dataDir))) return stones;
  // A line that was cut off by a crash names nobody; the database still has that tombstone.
  for (const each of readFileSync(fileOf(dataDir), "utf8").split("\n")) {
    const [, kind, hash] = line.exec(each) ?? [];
    if (hash !== undefined) (kind === "person" ? stones.people : stones.comments).add(hash);
  }
  return stones;
}

/** Adds what the database has and the file lacks, in one write that is on the disk when this returns. */
export function writeErasedList({ reader, dataDir }: Db): void {
  if (dataDir === null) return;
  const { people, comments } = lacking(readTombstones(reader), readList(dataDir));
  if (isNone({ people, comments })) return;
  const lines = [...[...people].map((hash) => `person ${hash}`), ...[...comments].map((hash) => `comment ${hash}`)];
  const file = openSync(fileOf(dataDir), "a", 0o600);
  try {
    // The line before may have been cut off.
    const begin = fstatSync(file).size === 0 ? "" : "\n";
    writeSync(file, `${begin}${lines.join("\n")}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Erases again whoever the file names and the database does not. True when there is somebody in one of the two alone: a restored copy, or an
 * erasure that was cut off before it came to the file, which is written last. At a start, under the caller's wait for the write lock.
 */
export function obeyErasedList({ writer, dataDir, personKey }: Db, at: string): boolean {
  if (dataDir === null) return false;
  const [listed, stored] = [readList(dataDir), readTombstones(writer)];
  const missing = lacking(listed, stored);
  if (!isNone(missing)) writer.transaction(() => eraseAgain(writer, personKey, missing, at)).immediate();
  return !isNone(missing) || !isNone(lacking(stored, listed));
}
