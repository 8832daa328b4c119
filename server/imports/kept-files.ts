// Raw files, compressed and named by their content, so that every number leads back to a line. Files that name people are never kept.
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { Readable } from "node:stream";

/** Keeps a copy; the same content twice is one file. It stands whole or not at all. */
export async function keepFile(dataDir: string, sha256: string, content: Readable): Promise<void> {
  const path = pathOf(dataDir, sha256);
  if (existsSync(path)) {
    content.destroy();
    return;
  }
  await mkdir(join(dataDir, "files", sha256.slice(0, 2)), { recursive: true });
  const unfinished = `${path}.${process.pid}.part`;
  await pipeline(content, createGzip({ level: 4 }), createWriteStream(unfinished));
  await rename(unfinished, path);
}

/** The file's bytes as a stream; null when it is not kept. */
export function openKeptFile(dataDir: string, sha256: string): Readable | null {
  const path = pathOf(dataDir, sha256);
  return existsSync(path) ? createReadStream(path).pipe(createGunzip()) : null;
}

function pathOf(dataDir: string, sha256: string): string {
  return join(dataDir, "files", sha256.slice(0, 2), `${sha256}.gz`);
}
