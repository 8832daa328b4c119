// From a workbook (.xlsx, .xls, .ods, SpreadsheetML) to one grid of text cells a sheet, by SheetJS. Formulas are never evaluated.
import { readFile, stat } from "node:fs/promises";
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type { Grid, Row } from "./types.ts";
import { checkSize, earlyRows } from "./csv.ts";
import { ProblemError } from "./problem-error.ts";
import { serialText } from "./serial-date.ts";
import { checkWorkbookZip } from "./workbook-check.ts";

export type WorkbookKind = "zip" | "ole2" | "spreadsheetml";

const fileLimit = 64 * 1024 * 1024;
const batchRows = 1_000;
/** Of a longer run of empty rows only this many are passed on: a lone cell far below must not make a million rows. */
const blankLimit = 50;
const errorTexts: Record<number, string> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

/** One grid a visible sheet, in the order of the tabs. Throws when the workbook cannot be read whole. */
export async function* readWorkbook(path: string, kind: WorkbookKind): AsyncGenerator<Grid> {
  const { size } = await stat(path);
  if (size > fileLimit) throw new ProblemError({ code: "too-large", value: String(size), wanted: String(fileLimit) });
  if (kind === "zip") await checkWorkbookZip(path);
  const bytes = await readFile(path);
  if (kind === "ole2") checkOle2(bytes);
  if (
    kind === "spreadsheetml" &&
    !/<\/(\w+:)?Workbook>\s*$/.test(bytes.toString("latin1", Math.max(0, bytes.length - 512)))
  ) {
    throw new ProblemError({ code: "unreadable-workbook" });
  }
  // The library is the largest part of this process and most files are text.
  const xlsx = await import("@e965/xlsx");
  const book = parse(() =>
    xlsx.read(bytes, {
      type: "buffer",
      dense: true,
      nodim: true,
      raw: true,
      UTC: true,
      cellDates: false,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellNF: true,
    }),
  );
  const isDate = (format: string): boolean => xlsx.SSF.is_date(format);
  const epoch1904 = book.Workbook?.WBProps?.date1904 === true;
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    if (sheet && hidden === 0) yield { name, rows: sheetRows(sheet, (cell) => cellText(cell, isDate, epoch1904)) };
  }
}

function parse(read: () => WorkBook): WorkBook {
  try {
    return read();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(message)) throw new ProblemError({ code: "password-protected", value: "XLS" });
    throw new ProblemError({ code: "unreadable-workbook", value: message.slice(0, 120) });
  }
}

/** The old container holds old workbooks, new encrypted ones, and much that is no workbook; the names of its streams tell. */
function checkOle2(bytes: Buffer): void {
  const holds = (stream: string): boolean => bytes.includes(Buffer.from(`${stream}\0`, "utf16le"));
  if (holds("EncryptedPackage")) throw new ProblemError({ code: "password-protected", value: "XLSX" });
  if (holds("Workbook") || holds("Book")) return;
  if (holds("WordDocument")) throw new ProblemError({ code: "wrong-content", value: "document" });
  if (holds("PowerPoint Document")) throw new ProblemError({ code: "wrong-content", value: "presentation" });
  throw new ProblemError({ code: "unreadable-workbook" });
}

/** The rows that are there, whatever size the sheet claims; runs of empty rows are shortened, line numbers stay the sheet's. */
function* sheetRows(sheet: WorkSheet, text: (cell: CellObject) => string): Generator<Row[]> {
  // With `dense` the cells stand in a sparse array of sparse rows.
  const lines: (CellObject[] | undefined)[] = sheet["!data"] ?? [];
  let [batch, blanks, filled]: [Row[], number, number] = [[], 0, 0];
  for (let index = 0; index < lines.length; index += 1) {
    const cells = Array.from(lines[index] ?? [], (cell: CellObject | undefined) => (cell ? text(cell) : ""));
    const blank = cells.every((cell) => cell === "");
    blanks = blank ? blanks + 1 : 0;
    if (blanks > blankLimit) continue;
    const row: Row = { line: index + 1, cells: blank ? [] : cells };
    const problem = checkSize(row, filled < earlyRows);
    if (problem) row.problem = problem;
    if (!blank) filled += 1;
    batch.push(row);
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  while (batch.at(-1)?.cells.length === 0) batch.pop();
  if (batch.length > 0) yield batch;
}

/** Stored values, not displayed ones: a column shown as "1.2K" holds 1234. */
function cellText(cell: CellObject, isDate: (format: string) => boolean, epoch1904: boolean): string {
  const { t: type, v: value, z: format } = cell;
  if (type === "e") return errorTexts[Number(value)] ?? String(cell.w ?? "#ERROR");
  if (value === undefined || value === null || type === "z") return "";
  if (type === "b") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return value.toISOString().slice(0, 19).replace("T00:00:00", "");
  if (typeof value !== "number") return String(value);
  return typeof format === "string" && isDate(format) ? serialText(value, format, epoch1904) : String(value);
}
