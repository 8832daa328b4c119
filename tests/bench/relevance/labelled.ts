// Reads a file of labelled comments, tab-separated (or by comma, if the header is), written with quotes or without.
import { readFileSync } from "node:fs";
import Papa from "papaparse";

export interface LabelledComment {
  text: string;
  label: 0 | 1;
  split: "train" | "test";
}

export interface Labelled {
  comments: LabelledComment[];
  /** Rows without a label 0/1 or a split train/test. */
  unreadable: number;
}

/** The comments of a labelled file; throws if it has none. */
export function readLabelled(path: string): Labelled {
  const bytes = readFileSync(path, "utf8").replace(/^\ufeff/, "");
  const header = bytes.slice(0, bytes.search(/\r?\n|$/));
  const delimiter = header.includes("\t") ? "\t" : ",";
  // A text may begin with a quote that is its own and swallow rows, or stand around a line's
  // end: the reading that finds more comments and leaves fewer rows unreadable is the right one.
  const readings = ['"', "\u0000"].map((quoteChar) => {
    const { data } = Papa.parse<string[]>(bytes, { delimiter, quoteChar, skipEmptyLines: true });
    return comments(data, quoteChar === '"', delimiter);
  });
  const [quoted, bare] = readings;
  if (quoted === undefined || bare === undefined) throw new Error("both readings were just made");
  const found = (reading: Labelled) => reading.comments.length - reading.unreadable;
  const better = found(quoted) > found(bare) ? quoted : bare;
  if (better.comments.length === 0) throw new Error(`${path}: no row has a text, a label 0/1 and a split train/test`);
  return better;
}

function comments(rows: string[][], unquoted: boolean, delimiter: string): Labelled {
  const names = (rows[0] ?? []).map((name) => name.replaceAll('"', "").trim().toLowerCase());
  const at = { text: names.indexOf("text"), label: names.indexOf("label"), split: names.indexOf("split") };
  for (const [name, place] of Object.entries(at))
    if (place < 0) throw new Error(`The header has no column ${name}: it must be text, label, split`);
  const read: LabelledComment[] = [];
  for (const printed of rows.slice(1)) {
    const row = wholeText(printed, names.length, at.text, delimiter);
    const field = (place: number) => (unquoted ? (row[place] ?? "") : bareOf(row[place] ?? ""));
    const label = field(at.label).trim();
    const split = field(at.split).trim().toLowerCase();
    const whole = row.length === names.length && (label === "0" || label === "1");
    if (whole && (split === "train" || split === "test"))
      read.push({ text: field(at.text), label: label === "1" ? 1 : 0, split });
  }
  return { comments: read, unreadable: rows.length - 1 - read.length };
}

/** A row whose text has delimiters of its own: what is too much belongs to the text. */
function wholeText(row: string[], width: number, at: number, delimiter: string): string[] {
  const extra = row.length - width;
  if (extra <= 0) return row;
  return [...row.slice(0, at), row.slice(at, at + extra + 1).join(delimiter), ...row.slice(at + extra + 1)];
}

/** A field that some writer quoted although we read without quotes: its own quotes are doubled inside. */
function bareOf(field: string): string {
  const inside = field.length > 1 && field.startsWith('"') && field.endsWith('"') ? field.slice(1, -1) : null;
  return inside === null || /(?<!")(?:"")*"(?!")/.test(inside) ? field : inside.replaceAll('""', '"');
}
