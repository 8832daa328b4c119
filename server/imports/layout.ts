// The layout of one table: what is decided once before its rows are mapped; and the counts of one row: blanks, zeros and bad numbers as the source declares.
import type { Measure, Measures } from "../../shared/measure.ts";
import { measures as allMeasures } from "../../shared/measure.ts";
import type { Problem } from "../../shared/problem.ts";
import { firstFilled } from "./columns.ts";
import type { DateOrder } from "./dates.ts";
import { isMissing, parseNumber } from "./numbers.ts";
import type { NumberFormat } from "./numbers.ts";
import type { Found } from "./recognise.ts";
import type { Column, Field } from "./source.ts";
import type { ChannelRef, Draft, ParseJob, Row, Span } from "./types.ts";

/** How the rows of one table are to be read: where each field stands, and by which clock, order of dates and channel. */
export interface Layout {
  found: Found;
  job: ParseJob;
  zone: string;
  order: DateOrder | null;
  /** From the answer, the file's name or its preamble; null where every row names its own, or there is none. */
  channel: ChannelRef | null;
  /** Whose rows are that name no account, where rows name theirs. */
  fallback: ChannelRef | null;
  /** True for an id that a spreadsheet program has spoiled. */
  isDamaged: (id: string) => boolean;
  /** Of the whole table, where the source sums over it; null for lifetime numbers and days. */
  period: Span | null;
  /** The post of comments whose rows name none: the one that stands above the table; null where none or several do. */
  post: string | null;
  /** Where mentions stand whose rows name no place, by the file's name; null where it names none. */
  place: string | null;
  counts: CountColumn[];
}

export interface CountColumn {
  measure: Measure;
  indexes: number[];
  column: Column;
  format: NumberFormat;
  header: string;
}

/** A draft, what is wrong with the row, or a row that is no data. */
export type Mapped = Draft | Problem | "totals-row" | "footer-row";
export type MapRow = (row: Row) => Mapped;

/** The table’s columns that hold counts, in the order of the measures; two columns of one measure are one entry. */
export function countColumns(found: Found, formatOf: (measure: Measure) => NumberFormat): CountColumn[] {
  const counts: CountColumn[] = [];
  for (const measure of allMeasures) {
    const indexes = found.fields.get(measure);
    const column = found.shape.columns[measure];
    if (!indexes || !column) continue;
    let format = formatOf(measure);
    if (column.fraction && format.decimal === null) format = { decimal: "." };
    counts.push({ measure, indexes, column, format, header: found.header[indexes[0]!]!.trim() });
  }
  return counts;
}

/** The row's counts; a Problem when one of them cannot be what stands there. A measure that is unknown is left out. */
export function readMeasures(row: Row, layout: Layout): Measures | Problem {
  const result: Measures = {};
  let bad: Problem | null = null;
  let wrong = 0;
  for (const count of layout.counts) {
    const value = readCount(row, count);
    if (value === null) continue;
    if (typeof value === "number") result[count.measure] = value;
    else {
      wrong += 1;
      bad ??= value;
    }
  }
  if (wrong >= 3) return { ...bad!, code: "wrong-width", wanted: String(layout.found.header.length) };
  if (bad) return bad;
  for (const { measure, column } of layout.counts) {
    const beside = column.empty?.noneWith;
    if (beside && result[measure] === undefined && result[beside] !== undefined) result[measure] = 0;
    const above = column.zero?.unknownWith;
    if (above && result[measure] === 0 && (result[above] ?? 0) > 0) delete result[measure];
  }
  return result;
}

function readCount(row: Row, count: CountColumn): number | Problem | null {
  let cell = "";
  for (const index of count.indexes) {
    cell = row.cells[index] ?? "";
    if (!isMissing(cell)) break;
  }
  if (isMissing(cell)) return null;
  const value = parseNumber(cell, count.format);
  const at = { line: row.line, column: count.header, value: cell.slice(0, 100) };
  if (value === null) return { code: /^#[A-Z/0!?]+$/.test(cell.trim()) ? "error-cell" : "bad-number", ...at };
  if (value < 0 && !count.column.net) return { code: "negative-number", ...at };
  if (!Number.isInteger(value) && !count.column.fraction) return { code: "bad-number", ...at, wanted: "whole" };
  return count.column.scale ? round(value * count.column.scale) : value;
}

/** Seconds from hours printed with four decimals: no digits beyond what was printed. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Drafts have a kind, problems a code. */
export function isProblem(value: object): value is Problem {
  return "code" in value;
}

/** The trimmed text of a field, of its first filled column; "" where the table has none. */
export function cell(row: Row, layout: Layout, field: Field): string {
  return firstFilled(row.cells, layout.found.fields.get(field));
}

/** The field’s header as the file writes it, else the field’s own name. */
export function headerOf(layout: Layout, field: Field): string {
  const index = layout.found.fields.get(field)?.[0];
  return index === undefined ? field : (layout.found.header[index]?.trim() ?? field);
}

/** "Total" in the languages that exports are written in. */
const totals = new Set([
  ...["total", "totals", "grand total", "totalt", "totalt antal", "totalsumma", "summa", "sum", "totalsum", "i alt"],
  ...["gesamt", "gesamtsumme", "insgesamt", "summe", "yhteensä", "kaikki yhteensä"],
]);

/** True for a cell that names a row of totals, in any language that is known. */
export function isTotalsWord(text: string): boolean {
  return totals.has(
    text
      .replace(/[\u00ad\u200b-\u200d\ufeff:]/g, "")
      .trim()
      .toLowerCase(),
  );
}

/** Rows that are the table's own sums or closing sentence. `key` is the cell that tells rows apart. */
export function asideOf(row: Row, key: string, layout: Layout): "totals-row" | "footer-row" | null {
  if (isTotalsWord(key)) return "totals-row";
  const last = row.cells[row.cells.length - 1] ?? "";
  if (row.cells.length > layout.found.header.length && isTotalsWord(last)) return "totals-row";
  const only = onlyFilled(row.cells);
  return only !== null && layout.found.header.length > 2 && /\p{L}.*\s.*\p{L}/u.test(only) ? "footer-row" : null;
}

/** The text of the one cell that is not empty; null where there are none or more. */
function onlyFilled(cells: readonly string[]): string | null {
  let only: string | null = null;
  for (const text of cells) {
    if (text === "" || text.trim() === "") continue;
    if (only !== null) return null;
    only = text.trim();
  }
  return only;
}

/** A row wider than its header, or shorter where the format always writes every cell, is a shifted or a cut row. */
export function widthProblem(row: Row, layout: Layout): Problem | null {
  const wanted = layout.found.header.length;
  const { cells } = row;
  const tooWide = cells.length > wanted && cells.slice(wanted).some((text) => text.trim() !== "");
  if (!tooWide && (layout.found.shape.ragged || cells.length >= wanted)) return null;
  return { code: "wrong-width", line: row.line, value: String(cells.length), wanted: String(wanted) };
}

/** The problem of a row that lacks a field it cannot do without. */
export function missing(row: Row, layout: Layout, field: Field): Problem {
  return { code: "missing-value", line: row.line, column: headerOf(layout, field) };
}
