// The door of the parsing process: one file in, its grids of raw rows out, whatever kind of file it is.
import { stat } from "node:fs/promises";
import { inspectText, decodeText } from "./decode.ts";
import { readCsv } from "./csv.ts";
import { ProblemError } from "./problem-error.ts";
import { sniff } from "./sniff.ts";
import type { Grid, ParseJob, Row } from "./types.ts";
import { readWorkbook } from "./workbook.ts";

/** Larger than any upload that is let in. */
const textLimit = 512 * 1024 * 1024;

/**
 * Yields one grid for a text file, one a visible sheet for a workbook. Rows stream: read a grid's rows before asking for the next.
 * `onBytes` hears how far a text file has been read. Throws a ProblemError for what refuses the file whole; for
 * "undecided-encoding" answers.encoding is missing.
 */
export async function* openGrids(
  job: Pick<ParseJob, "path" | "answers">,
  onBytes: (bytes: number, of: number) => void = () => undefined,
): AsyncGenerator<Grid> {
  const content = await sniff(job.path);
  switch (content.kind) {
    case "empty":
      throw new ProblemError({ code: "empty-file" });
    case "binary":
      throw new ProblemError({ code: "not-a-table" });
    case "other":
      throw new ProblemError({ code: "wrong-content", value: content.what });
    case "zip":
    case "ole2":
    case "spreadsheetml":
      yield* readWorkbook(job.path, content.kind);
      return;
    case "text":
      yield { name: null, rows: textRows(job, onBytes) };
  }
}

async function* textRows(
  job: Pick<ParseJob, "path" | "answers">,
  onBytes: (bytes: number, of: number) => void,
): AsyncGenerator<Row[]> {
  const { size } = await stat(job.path);
  if (size > textLimit) throw new ProblemError({ code: "too-large", value: String(size), wanted: String(textLimit) });
  const shape = await inspectText(job.path, job.answers);
  const chunks = decodeText(job.path, shape, (bytes) => onBytes(bytes, size));
  let filled = false;
  for await (const rows of readCsv(chunks, { ...shape, replacementIsBroken: shape.encoding !== "utf-8" })) {
    filled ||= rows.some((row) => row.cells.some((cell) => cell.trim() !== ""));
    yield rows;
  }
  if (!filled) throw new ProblemError({ code: "empty-file" });
}
