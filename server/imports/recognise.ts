// Which source a header row belongs to, told by its content alone. Exactly one source may claim it.
import { columnsOf, indexNames, normaliseName, resolveColumns } from "./columns.ts";
import type { Names } from "./columns.ts";
import type { Field, Shape, Source } from "./source.ts";

/** A header that a source knows, with the columns of each field and the words that decided. */
export interface Found {
  source: Source;
  shape: Shape;
  header: string[];
  fields: Map<Field, number[]>;
  evidence: Record<string, string>;
  /** Set when two sources claim it: then no one gets it. */
  rivals?: string[];
}

/** Finds the source of a header row. `next` is the row after it, which decides where headers alone do not. Null: no source knows it. */
export function recognise(
  sources: readonly Source[],
  header: readonly string[],
  next: readonly string[] | null,
): Found | null {
  const names = indexNames(header);
  if (names.size < 2) return null;
  const all: Found[] = [];
  for (const source of sources) {
    for (const shape of source.shapes) {
      const fields = claim(shape, names);
      if (!fields || (shape.firstRow && !(next && shape.firstRow(next, header.length)))) continue;
      all.push({ source, shape, header: [...header], fields, evidence: evidenceOf(shape, fields, header) });
      break;
    }
  }
  // A table that is only known as useless yields to a source that reads it.
  const reading = all.filter((found) => found.shape.kind !== "unused");
  const claims = reading.length > 0 ? reading : all.slice(0, 1);
  const [first, ...others] = claims;
  if (!first) return null;
  return others.length > 0 ? { ...first, rivals: claims.map((found) => found.source.id) } : first;
}

function claim(shape: Shape, names: Names): Map<Field, number[]> | null {
  if (shape.required.length === 0) return null;
  for (const field of shape.required) {
    const column = shape.columns[field];
    if (!column || columnsOf(column, names).length === 0) return null;
  }
  if (shape.without?.some((name) => names.has(normaliseName(name)))) return null;
  const fields = resolveColumns(shape.columns, names);
  return !shape.anyOf || shape.anyOf.some((field) => fields.has(field)) ? fields : null;
}

/** A header in an unknown language whose data row has the width and look of a format. */
export function recogniseByPosition(
  sources: readonly Source[],
  header: readonly string[],
  row: readonly string[],
): Found | null {
  if (header.length !== row.length) return null;
  for (const source of sources) {
    for (const shape of source.shapes) {
      const position = shape.byPosition;
      if (!position || position.fields.length !== row.length || !position.looksRight(row)) continue;
      if (header.some((cell) => cell.trim() === "" || /^[\d\s.,:/-]+$/.test(cell))) continue;
      const fields = new Map<Field, number[]>();
      position.fields.forEach((field, index) => {
        if (field !== "ignored") fields.set(field, [index]);
      });
      return { source, shape, header: [...header], fields, evidence: { position: String(row.length) } };
    }
  }
  return null;
}

function evidenceOf(shape: Shape, fields: Map<Field, number[]>, header: readonly string[]): Record<string, string> {
  const words = shape.required.map((field) => header[fields.get(field)![0]!]!.trim());
  const twins = [...fields].filter(([field, indexes]) => field !== "ignored" && indexes.length > 1);
  const evidence: Record<string, string> = { headers: words.join(" · ") };
  if (twins.length > 0) {
    evidence.twins = twins.map(([, indexes]) => indexes.map((index) => header[index]!.trim()).join(" = ")).join(" · ");
  }
  return evidence;
}
