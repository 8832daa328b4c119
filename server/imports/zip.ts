// Unpacks a zip of exports, one member at a time, into spool files of our own naming. Workbooks are zips too and stay whole.
import { createHash, randomUUID } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { isDay, type Day } from "../../shared/period.ts";
import { isNoise, openArchive, type Archive } from "./archive.ts";
import { ProblemError } from "./problem-error.ts";
import { sniff } from "./sniff.ts";

export interface Member {
  /** The member's path inside the zip, as text; never used as a path. */
  name: string;
  /** Our own spool file; whoever asked for it removes it. */
  path: string;
  size: number;
  sha256: string;
  /** Civil date by the clock of whoever packed it; null when the entry holds none. */
  modifiedOn: Day | null;
}

/** What a file that begins like a zip is: a workbook, another office document, or a plain zip. */
export type ZipKind = "workbook" | "document" | "presentation" | "zip";

/** Tells by the names of its members. */
export function zipKind(names: string[]): ZipKind {
  const holds = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (holds(/^xl\/workbook\.(xml|bin)$/i)) return "workbook";
  if (holds(/^word\//)) return "document";
  if (holds(/^ppt\//)) return "presentation";
  if (holds(/^\[Content_Types\]\.xml$/) || (names.includes("mimetype") && holds(/^content\.xml$/))) return "workbook";
  return "zip";
}

/** True for a zip that is no workbook or other office document. Throws a ProblemError when that cannot be told. */
export async function isPlainZip(path: string): Promise<boolean> {
  const head = await open(path, "r");
  try {
    const archive = await openArchive(path);
    archive.close();
    return zipKind(archive.entries.map((entry) => entry.fileName)) === "zip";
  } catch (error) {
    // A damaged workbook is a damaged workbook, not a damaged zip: its first member's name usually survives.
    const { buffer } = await head.read(Buffer.alloc(512), 0, 512, 0);
    if (/\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|opendocument/.test(buffer.toString("latin1"))) return false;
    throw error;
  } finally {
    await head.close();
  }
}

/**
 * Writes each member of the zip into spoolDir and yields it. Throws a ProblemError for what is refused whole; members yielded before
 * that are the caller's to remove. Yields nothing for a workbook: look with zipKind first.
 */
export async function* unzip(path: string, spoolDir: string): AsyncGenerator<Member> {
  const archive = await openArchive(path);
  try {
    const entries = archive.entries.filter((entry) => !isNoise(entry));
    if (entries.length === 0) throw new ProblemError({ code: "empty-file" });
    for (const entry of entries) {
      const target = join(spoolDir, `${randomUUID()}.member`);
      try {
        const { size, sha256 } = await spool(archive.read(entry), target);
        await refuseNested(target, entry.fileName);
        const modifiedOn = dosDay(entry.lastModFileDate);
        yield { name: entry.fileName, path: target, size, sha256, modifiedOn };
      } catch (error) {
        await rm(target, { force: true });
        throw error;
      }
    }
  } finally {
    archive.close();
  }
}

async function spool(chunks: AsyncIterable<Buffer>, target: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash("sha256");
  const file = await open(target, "wx", 0o600);
  let size = 0;
  try {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
      await file.write(chunk);
    }
  } finally {
    await file.close();
  }
  return { size, sha256: hash.digest("hex") };
}

async function refuseNested(path: string, name: string): Promise<void> {
  if ((await sniff(path)).kind !== "zip") return;
  let inner: Archive | null = null;
  try {
    inner = await openArchive(path);
    if (zipKind(inner.entries.map((entry) => entry.fileName)) !== "zip") return;
  } catch {
    // Not even a readable zip: refused by the same sentence.
  } finally {
    inner?.close();
  }
  throw new ProblemError({ code: "nested-zip", value: name.slice(-200) });
}

/** The date field of a zip entry. 1 January 1980 is the field's zero: packers write it when they know no date. */
function dosDay(date: number): Day | null {
  const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isDay(text) && text !== "1980-01-01" ? text : null;
}
