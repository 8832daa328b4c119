// One grid, several tables: finds where each begins, leaves preambles and blank lines out. It knows headers only through the sources.
import { normaliseName } from "./columns.ts";
import { isMissing, parseNumber } from "./numbers.ts";
import { recognise, recogniseByPosition } from "./recognise.ts";
import type { Found } from "./recognise.ts";
import type { Source } from "./source.ts";
import type { Row } from "./types.ts";
import { measures } from "../../shared/measure.ts";

/** A table begins. `preamble` are the lines above it that describe it, newest block last. */
export interface Start {
  found: Found;
  headerLine: number;
  preamble: string[];
  /** The rows above it that are neither header nor preamble, as cells. */
  above: string[][];
}

/** What one row of the grid turned out to be. A start ends the table before it. */
export interface Piece {
  start?: Start;
  row?: Row;
  end?: boolean;
}

export interface Splitter {
  take(row: Row): Piece | null;
  /** No header in sight after so many rows: not worth reading on. */
  lost(): boolean;
}

/** Rows without a header before the search is given up. */
const patience = 200;

/** Splits one grid into the tables that the sources know. */
export function createSplitter(sources: readonly Source[]): Splitter {
  let table: Found | null = null;
  let firstNames: ReadonlySet<string> = new Set();
  let owner: Source | null = null;
  let preamble: string[] = [];
  let general: string[] = [];
  let pending: Row | null = null;
  let above: string[][] = [];
  let afterBlank = false;
  let tried = 0;

  function start(found: Found, headerLine: number, row?: Row): Piece {
    table = found;
    firstNames = firstNamesOf(found);
    owner = found.source.ownsUnknownTables ? found.source : null;
    if (general.length === 0) general = preamble;
    const piece: Piece = { start: { found, headerLine, preamble: [...general, ...preamble], above } };
    pending = null;
    above = [];
    afterBlank = false;
    tried = 0;
    if (row) piece.row = row;
    return piece;
  }

  function close(): void {
    table = null;
    afterBlank = false;
  }

  /** Outside a table: is this row a header, a line of preamble, or nothing that we know? */
  function seek(row: Row): Piece | null {
    const found = recognise(sources, row.cells, null);
    if (found) return start(found, row.line);
    if (row.cells[0]!.trimStart().startsWith("#")) {
      preamble.push(row.cells.join(",").trim());
      owner = sources.find((source) => source.ownsUnknownTables && ownsBy(source, [...general, ...preamble])) ?? null;
      pending = null;
      return null;
    }
    if (owner) return start(unknownTable(owner, row.cells), row.line);
    if (pending) {
      const later =
        recognise(sources, pending.cells, row.cells) ?? recogniseByPosition(sources, pending.cells, row.cells);
      if (later) return start(later, pending.line, row);
    }
    pending = row;
    above.push(row.cells);
    tried += 1;
    return null;
  }

  return {
    lost: () => table === null && tried > patience,
    take(row) {
      if (row.problem) return table ? { row } : null;
      if (isBlank(row.cells)) {
        afterBlank = true;
        return null;
      }
      if (!table) return seek(row);
      if (table.source.preamble && row.cells[0]!.trimStart().startsWith(table.source.preamble)) {
        close();
        preamble = [];
        seek(row);
        return { end: true };
      }
      const sameStart = row.cells[0] === table.header[0] || beginsLikeHeader(row.cells[0]!, firstNames);
      if (afterBlank || sameStart) {
        const found = recognise(sources, row.cells, null);
        if (found && (afterBlank || !sameHeader(found, table))) return start(found, row.line);
        if (sameStart && sameCells(row.cells, table.header)) return null;
        // Elsewhere it stays a row of this table, to be rejected with a reason: a broken row must not take those below it along.
        if (afterBlank && table.source.ownsUnknownTables && looksLikeHeader(row.cells, table))
          return start(unknownTable(table.source, row.cells), row.line);
      }
      afterBlank = false;
      return { row };
    },
  };
}

/** True for a row without any text. */
export function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== "" && cell.trim() !== "") return false;
  return true;
}

function ownsBy(source: Source, lines: readonly string[]): boolean {
  return source.readPreamble?.(lines).period !== undefined;
}

function unknownTable(source: Source, cells: readonly string[]): Found {
  return {
    source,
    shape: {
      kind: "unused",
      columns: {},
      required: [],
      zone: "company",
      dateOrder: null,
      lagDays: 0,
      ragged: true,
      scope: "period",
    },
    header: [...cells],
    fields: new Map(),
    evidence: { headers: cells.map((cell) => cell.trim()).join(" · ") },
  };
}

/** A file glued together from exports in two languages has its second header amid the rows. */
function beginsLikeHeader(cell: string, firstNames: ReadonlySet<string>): boolean {
  return cell.length <= 40 && !/^\d/.test(cell) && firstNames.has(normaliseName(cell));
}

/** What the first column's field is called in all languages. */
function firstNamesOf(found: Found): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [field, indexes] of found.fields) {
    if (indexes.includes(0)) for (const name of found.shape.columns[field]?.names ?? []) names.add(normaliseName(name));
  }
  return names;
}

function sameHeader(one: Found, other: Found): boolean {
  return one.source === other.source && sameCells(one.header, other.header);
}

function sameCells(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length && one.every((cell, index) => normaliseName(cell) === normaliseName(other[index]!))
  );
}

/** Words where the table has its numbers: another table's header, not a row of this one. */
function looksLikeHeader(cells: readonly string[], table: Found): boolean {
  let words = 0;
  for (const measure of measures) {
    for (const index of table.fields.get(measure) ?? []) {
      const cell = cells[index]?.trim() ?? "";
      if (isMissing(cell)) continue;
      if (parseNumber(cell, { decimal: null }) !== null) return false;
      words += 1;
    }
  }
  if (words > 0) return true;
  return table.fields.size === 0 && cells.every((cell) => parseNumber(cell, { decimal: null }) === null);
}
