// Reading zip containers inside limits: counts what really comes out, and checks every byte against its checksum.
// Used for zips of exports and for workbooks, which are zips too.
import { crc32 } from "node:zlib";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import yauzl from "yauzl";
import { ProblemError } from "./problem-error.ts";

const archiveLimits = {
  members: 200,
  /** Bytes that may come out of one archive in all. */
  inflated: 512 * 1024 * 1024,
  /** Out of one member, per byte of it in the archive, once it is past ratioFrom. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
};

export interface Archive {
  entries: yauzl.Entry[];
  /** The member's bytes, counted over all members read from this archive. Throws a ProblemError past a limit. */
  read(entry: yauzl.Entry): AsyncGenerator<Buffer>;
  close(): void;
}

/** Opens a zip and reads its list of members. Refuses too many members, symlinks, encrypted ones and bytes before the first. */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await orUnreadable(() => yauzl.openPromise(path, { autoClose: false }));
  const entries: yauzl.Entry[] = [];
  let inflated = 0;
  try {
    if (zip.entryCount > archiveLimits.members * 10) throw tooMany(zip.entryCount);
    await orUnreadable(async () => {
      for await (const entry of zip.eachEntry()) entries.push(entry);
    });
    if (entries.filter((entry) => !isNoise(entry)).length > archiveLimits.members) throw tooMany(entries.length);
    for (const entry of entries) refuseKind(entry);
    await refusePrefix(path, entries);
  } catch (error) {
    zip.close();
    throw error;
  }
  return {
    entries,
    close: () => zip.close(),
    async *read(entry) {
      let [size, sum] = [0, 0];
      const stream: Readable = await orUnreadable(() => zip.openReadStreamPromise(entry));
      try {
        for await (const chunk of stream) {
          const bytes = chunk as Buffer;
          size += bytes.length;
          inflated += bytes.length;
          const bomb = size > archiveLimits.ratioFrom && size > entry.compressedSize * archiveLimits.ratio;
          if (bomb || inflated > archiveLimits.inflated)
            throw new ProblemError({ code: "zip-bomb", value: entry.fileName.slice(-200) });
          sum = crc32(bytes, sum);
          yield bytes;
        }
      } catch (error) {
        throw error instanceof ProblemError ? error : unreadable(error);
      } finally {
        stream.destroy();
      }
      if (sum !== entry.crc32) throw new ProblemError({ code: "unreadable-zip", value: entry.fileName.slice(-200) });
    },
  };
}

/** Folders, dot files and what macOS puts beside files: never anybody's export. */
export function isNoise(entry: { fileName: string }): boolean {
  const parts = entry.fileName.split("/");
  return entry.fileName.endsWith("/") || parts.includes("__MACOSX") || (parts.at(-1) ?? "").startsWith(".");
}

function refuseKind(entry: yauzl.Entry): void {
  const fileType = (entry.externalFileAttributes >>> 16) & 0o170000;
  const value = entry.fileName.slice(-200);
  if (fileType === 0o120000) throw new ProblemError({ code: "zip-symlink", value });
  if (entry.isEncrypted()) throw new ProblemError({ code: "encrypted-zip", value });
}

/** A zip with something before its first member can be two kinds of file at once. */
async function refusePrefix(path: string, entries: yauzl.Entry[]): Promise<void> {
  const file = await open(path, "r");
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const startsAtOnce = entries.length === 0 || entries.some((entry) => entry.relativeOffsetOfLocalHeader === 0);
    if (buffer.toString("latin1", 0, 2) !== "PK" || !startsAtOnce) throw new ProblemError({ code: "unreadable-zip" });
  } finally {
    await file.close();
  }
}

function tooMany(count: number): ProblemError {
  return new ProblemError({
    code: "zip-too-many-members",
    value: String(count),
    wanted: String(archiveLimits.members),
  });
}

async function orUnreadable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unreadable(error);
  }
}

/** yauzl's complaint is English and technical; it goes along as the value, for whoever has to look into the file. */
function unreadable(error: unknown): ProblemError {
  const value = error instanceof Error ? error.message.slice(0, 120) : "";
  return new ProblemError({ code: "unreadable-zip", value });
}
