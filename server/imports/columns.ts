// From a header row to column indexes: spelling-proof names, twins of one field in two languages, two columns of one name.
import type { Column, Field } from "./source.ts";
import { addTo } from "../../shared/group.ts";

/** A column's name as it is compared: no soft hyphens or zero-width signs, single spaces, one letter case. */
export function normaliseName(name: string): string {
  return name
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim()
    .toLowerCase()
    .normalize("NFC");
}

/** The header's names with the columns that bear each; blank names are left out. */
export type Names = ReadonlyMap<string, readonly number[]>;

/** A longer cell is a text, not a name. */
const longest = 200;

/** The columns of a header row by normalised name. */
export function indexNames(cells: readonly string[]): Names {
  const names = new Map<string, number[]>();
  cells.forEach((cell, index) => {
    if (cell.length > longest) return;
    const name = normaliseName(cell);
    if (name !== "") addTo(names, name, index);
  });
  return names;
}

const spellings = new WeakMap<Column, { exact: string[]; endings: string[] }>();

function spellingsOf(column: Column): { exact: string[]; endings: string[] } {
  let found = spellings.get(column);
  if (!found) {
    const all = column.names.map(normaliseName);
    found = {
      exact: all.filter((name) => !name.endsWith("*")),
      endings: all.filter((name) => name.endsWith("*")).map((name) => name.slice(0, -1)),
    };
    spellings.set(column, found);
  }
  return found;
}

/** Indexes of all columns that hold the field, in order of the declared spellings. A row's value is the first that is not empty. */
export function columnsOf(column: Column, names: Names): number[] {
  const { exact, endings } = spellingsOf(column);
  const indexes: number[] = [];
  for (const name of exact) indexes.push(...(names.get(name) ?? []));
  for (const beginning of endings) {
    for (const [name, found] of names) if (name.startsWith(beginning) && !exact.includes(name)) indexes.push(...found);
  }
  return indexes;
}

/** Every declared field that the header has, with its columns. */
export function resolveColumns(columns: Partial<Record<Field, Column>>, names: Names): Map<Field, number[]> {
  const fields = new Map<Field, number[]>();
  for (const [field, column] of Object.entries(columns) as [Field, Column][]) {
    const indexes = columnsOf(column, names);
    if (indexes.length > 0) fields.set(field, indexes);
  }
  return fields;
}

/** The first cell among the columns that is not empty, trimmed; "" when all are. */
export function firstFilled(cells: readonly string[], indexes: readonly number[] | undefined): string {
  if (!indexes) return "";
  for (const index of indexes) {
    const cell = cells[index];
    if (cell !== undefined && cell !== "") {
      const trimmed = cell.trim();
      if (trimmed !== "") return trimmed;
    }
  }
  return "";
}
