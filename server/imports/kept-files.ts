// Raw files, compressed and named by their content, so that every number leads back to a line. Files that name people are never kept.
import { createReadStream, createWriteStream, existsSync, rmSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";

/** A compressed copy that is not yet in its place. */
export interface Copy {
  keep: () => Promise<void>;
  discard: () => Promise<void>;
}

/** Begins to compress the file at `path`, while it is being parsed; it is kept whole or not at all. The same content twice is one file. */
export function copyFile(dataDir: string, sha256: string, path: string): Copy {
  const place = placeOf(dataDir, sha256);
  if (existsSync(place)) return { keep: async () => undefined, discard: async () => undefined };
  const unfinished = `${place}.${process.pid}.part`;
  const written = (async () => {
    await mkdir(join(dataDir, "files", sha256.slice(0, 2)), { recursive: true });
    await pipeline(createReadStream(path), createGzip({ level: 1 }), createWriteStream(unfinished));
  })();
  // Whoever keeps or discards hears of a failure; until then it must not end the process.
  written.catch(() => undefined);
  return {
    async keep() {
      await written;
      await rename(unfinished, place);
    },
    async discard() {
      await written.catch(() => undefined);
      await rm(unfinished, { force: true });
    },
  };
}

/** The file's own bytes as a stream; null when it is not kept. */
export function openKeptFile(dataDir: string, sha256: string): Readable | null {
  const place = placeOf(dataDir, sha256);
  return existsSync(place) ? createReadStream(place).pipe(createGunzip()) : null;
}

function placeOf(dataDir: string, sha256: string): string {
  return join(dataDir, "files", sha256.slice(0, 2), `${sha256}.gz`);
}

/** Removes the raw files of that content, which are no longer to be kept. */
export function removeKeptFiles(dataDir: string, contents: readonly string[]): void {
  for (const sha256 of contents) rmSync(placeOf(dataDir, sha256), { force: true });
}
