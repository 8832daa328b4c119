// From decoded text to rows of cells with their line numbers, by Papa Parse. What the rows mean is the sources' matter.
import Papa from "papaparse";
import { ProblemError } from "./problem-error.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Row } from "./types.ts";
import { chooseDelimiter, declaredDelimiter } from "./delimiter.ts";
import { LineSplitter, lineLimit } from "./lines.ts";
import { RecordJoiner, type RawRecord } from "./records.ts";

/** No export has more; a file that does is not a table, and one late row that does is a broken row. */
const columnLimit = 2_000;
const cellLimit = 100_000;
/** What is kept of a cell that is too long, for the list of rejected rows. */
const cellKept = 1_000;
/** Among so many filled rows at the top stands the header. */
export const earlyRows = 20;
const sampleSize = 262_144;
const sampleLines = 1_000;
const batchRows = 1_000;
const batchCharacters = 1_000_000;

export interface CsvShape {
  eol: "\n" | "\r";
  /** Lines whose bytes could not be decoded. */
  brokenLines: ReadonlySet<number>;
  /** Whether U+FFFD stands for a byte that could not be decoded: true for every encoding but UTF-8, where the lines are known. */
  replacementIsBroken: boolean;
}

/** Batches of at most 1,000 rows. A blank line is a row without cells; a row the reader cannot make sense of carries its problem. */
export async function* readCsv(chunks: AsyncIterable<string>, shape: CsvShape): AsyncGenerator<Row[]> {
  const splitter = new LineSplitter(shape.eol);
  let sample: string[] = [];
  let size = 0;
  let reader: RowReader | null = null;
  for await (const chunk of chunks) {
    const lines = splitter.push(chunk);
    if (reader) {
      yield* reader.push(lines);
      continue;
    }
    size += chunk.length;
    sample = sample.concat(lines);
    if (size < sampleSize) continue;
    reader = new RowReader(sample, shape);
    yield* reader.push(reader.body(sample));
  }
  const last = splitter.end();
  if (!reader) {
    sample = sample.concat(last);
    reader = new RowReader(sample, shape);
    yield* reader.push(reader.body(sample));
  } else yield* reader.push(last);
  yield* reader.end();
}

class RowReader {
  private readonly delimiter: string;
  private readonly declared: boolean;
  private readonly joiner: RecordJoiner;
  private readonly shape: CsvShape;
  private filledRows = 0;

  constructor(sample: string[], shape: CsvShape) {
    const declared = declaredDelimiter(sample[0] ?? "");
    this.shape = shape;
    this.declared = declared !== null;
    this.delimiter = declared ?? chooseDelimiter(sample.slice(0, sampleLines), shape.eol);
    this.joiner = new RecordJoiner(this.delimiter, shape.eol, this.declared ? 2 : 1);
  }

  /** The lines without the one that declares the delimiter. */
  body(lines: string[]): string[] {
    return this.declared ? lines.slice(1) : lines;
  }

  *push(lines: string[]): Generator<Row[]> {
    yield* this.rows(this.joiner.push(lines));
  }

  *end(): Generator<Row[]> {
    yield* this.rows(this.joiner.end());
  }

  private *rows(records: RawRecord[]): Generator<Row[]> {
    let batch: RawRecord[] = [];
    let size = 0;
    for (const record of records) {
      batch.push(record);
      size += record.text.length;
      if (batch.length < batchRows && size < batchCharacters) continue;
      yield this.parse(batch);
      [batch, size] = [[], 0];
    }
    if (batch.length > 0) yield this.parse(batch);
  }

  private parse(records: RawRecord[]): Row[] {
    const sound = records.filter((record) => record.text !== "" && !record.unclosed && record.text.length <= lineLimit);
    const cells = this.cells(sound.map((record) => record.text));
    let next = 0;
    return records.map((record) => {
      if (record.text === "") return this.checked(record, []);
      if (record.text.length > lineLimit) return this.refused(record, "long-cell");
      if (record.unclosed) return this.refused(record, "unclosed-quote");
      const row = cells[next];
      next += 1;
      return row ? this.checked(record, row) : this.refused(record, "unclosed-quote");
    });
  }

  /** One array of cells a record; undefined where Papa Parse sees other than one row in it. */
  private cells(texts: string[]): (string[] | undefined)[] {
    const rows = this.papa(texts.join("\n"));
    if (rows.length === texts.length) return rows;
    return texts.map((text) => {
      const own = this.papa(text);
      return own.length === 1 ? own[0] : undefined;
    });
  }

  private papa(text: string): string[][] {
    return Papa.parse<string[]>(text, { delimiter: this.delimiter, newline: "\n", quoteChar: '"', header: false }).data;
  }

  private refused(record: RawRecord, code: "long-cell" | "unclosed-quote"): Row {
    const cells = [record.text.slice(0, cellKept)];
    return { line: record.line, cells, problem: { code, line: record.line, value: record.text.slice(0, 80) } };
  }

  private checked(record: RawRecord, cells: string[]): Row {
    const row: Row = { line: record.line, cells };
    const problem = this.brokenEncoding(record) ?? checkSize(row, this.filledRows < earlyRows);
    if (cells.length > 0) this.filledRows += 1;
    if (problem) row.problem = problem;
    return row;
  }

  private brokenEncoding(record: RawRecord): Problem | null {
    const { brokenLines, replacementIsBroken } = this.shape;
    let broken = replacementIsBroken && record.text.includes("\uFFFD");
    for (let line = record.line; brokenLines.size > 0 && line < record.line + record.span; line += 1) {
      broken ||= brokenLines.has(line);
    }
    return broken ? { code: "bad-encoding", line: record.line, value: around(record.text) } : null;
  }
}

/**
 * Holds a row to the limits of cells and columns, and shortens it where it breaks them. Too many columns among a table's first rows
 * (`early`) refuse the file whole.
 */
export function checkSize(row: Row, early: boolean): Problem | null {
  if (row.cells.length > columnLimit) {
    const value = String(row.cells.length);
    if (early) throw new ProblemError({ code: "too-many-columns", line: row.line, value, wanted: String(columnLimit) });
    row.cells = row.cells.slice(0, columnLimit);
    return { code: "wrong-width", line: row.line, value, wanted: String(columnLimit) };
  }
  const long = row.cells.findIndex((cell) => cell.length > cellLimit);
  if (long < 0) return null;
  const value = (row.cells[long] ?? "").slice(0, 80);
  row.cells = row.cells.map((cell) => (cell.length > cellLimit ? cell.slice(0, cellKept) : cell));
  return { code: "long-cell", line: row.line, column: String(long + 1), value };
}

function around(text: string): string {
  const at = Math.max(0, text.indexOf("\uFFFD"));
  return text.slice(Math.max(0, at - 30), at + 30);
}
