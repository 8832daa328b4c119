// What the tests of the reader share: bytes in, all rows of all grids out, by the same door as an upload.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openGrids } from "../../server/imports/open-grids.ts";
import { ProblemError } from "../../server/imports/problem-error.ts";
import type { Answers, Row } from "../../server/imports/types.ts";
import type { Problem } from "../../shared/problem.ts";

const folder = mkdtempSync(join(tmpdir(), "maltal-rows-"));
let files = 0;

/** A file with these bytes, under a name that tells nothing. */
export function fileOf(bytes: string | Uint8Array): string {
  files += 1;
  const path = join(folder, `${files}.upload`);
  writeFileSync(path, bytes);
  return path;
}

export async function readSheets(
  bytes: string | Uint8Array,
  answers: Answers = {},
): Promise<{ name: string | null; rows: Row[] }[]> {
  const sheets: { name: string | null; rows: Row[] }[] = [];
  for await (const grid of openGrids({ path: fileOf(bytes), answers })) {
    const rows: Row[] = [];
    for await (const batch of grid.rows) rows.push(...batch);
    sheets.push({ name: grid.name, rows });
  }
  return sheets;
}

/** The rows of the first grid. */
export async function readRows(bytes: string | Uint8Array, answers: Answers = {}): Promise<Row[]> {
  return (await readSheets(bytes, answers))[0]?.rows ?? [];
}

/** The problem that a piece of work ends in; a fault is thrown on, and no problem is null. */
export async function problemOf(work: Promise<unknown>): Promise<Problem | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}
