// Numbers as people and platforms write them. What a comma means is decided by the evidence of the whole column, never cell by cell.

/** What stands for "no number here": unknown, never zero. */
const missing = new Set(["", "-", "--", "–", "—", "n/a", "nan", "null", "undefined", "(not set)"]);

/** How one column writes its numbers. `decimal` null: no cell told, so a lone separator with three digits after it groups thousands. */
export interface NumberFormat {
  decimal: "." | "," | null;
}

const plain = /^\d{1,15}$/;
const spaces = /[\s\u00a0\u202f\u2007\u2009'’]/g;
const shape = /^[+-]?\d+(?:[.,]\d+)*(?:[.,])?$/;

/** True for a cell that says that there is no number. */
export function isMissing(cell: string): boolean {
  const first = cell.charCodeAt(0);
  if (first >= 48 && first <= 57) return false;
  return cell === "" || missing.has(cell.trim().toLowerCase());
}

/** The digits and separators of a cell, without spaces and per cent; null when it is no number at all. */
function core(cell: string): { text: string; percent: boolean } | null {
  let text = cell.trim().replace("−", "-");
  const percent = text.endsWith("%");
  if (percent) text = text.slice(0, -1).trimEnd();
  if (/\s/.test(text) && !/^[+-]?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/.test(text)) return null;
  text = text.replace(spaces, "");
  return shape.test(text) && !/[.,]$/.test(text) ? { text, percent } : null;
}

/** Which separator must be the decimal one in this cell; null when the cell does not tell. */
function witness(cell: string): "." | "," | null {
  const found = core(cell)?.text;
  if (!found) return null;
  const dots = found.split(".").length - 1;
  const commas = found.split(",").length - 1;
  if (dots && commas) return found.lastIndexOf(".") > found.lastIndexOf(",") ? "." : ",";
  if (dots > 1) return ",";
  if (commas > 1) return ".";
  if (!dots && !commas) return null;
  const mark = dots ? "." : ",";
  const [whole = "", rest = ""] = found.replace(/^[+-]/, "").split(mark);
  const couldGroup = rest.length === 3 && whole.length >= 1 && whole.length <= 3 && whole !== "0";
  return couldGroup ? null : mark;
}

/** Collects what the cells of a column say about their separators. */
export function numberWitness(): { see(cell: string): void; format(): NumberFormat } {
  let dot = 0;
  let comma = 0;
  return {
    see(cell) {
      if (plain.test(cell)) return;
      const mark = witness(cell);
      if (mark === ".") dot += 1;
      else if (mark === ",") comma += 1;
    },
    format: () => ({ decimal: dot === 0 && comma === 0 ? null : dot >= comma ? "." : "," }),
  };
}

/** The value of a cell (a per cent as a fraction); null when it is no number in this format. Never NaN, infinite or hexadecimal. */
export function parseNumber(cell: string, format: NumberFormat): number | null {
  if (plain.test(cell)) return Number(cell);
  const found = core(cell);
  if (!found) return null;
  const { text, percent } = found;
  const sign = text.startsWith("-") ? -1 : 1;
  const body = text.replace(/^[+-]/, "");
  const decimal = format.decimal ?? loneDecimal(body);
  const group = decimal === "." ? "," : ".";
  const [whole = "", fraction, ...more] = decimal ? body.split(decimal) : [body];
  if (more.length > 0 || fraction?.includes(group)) return null;
  const digits = joined(whole, decimal ? group : null);
  if (digits === null) return null;
  const value = sign * Number(`${digits}.${fraction ?? "0"}${percent ? "e-2" : ""}`);
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return null;
  return value === 0 ? 0 : value;
}

/** A column in which no cell told: a lone separator groups thousands when three digits follow it, else it is the decimal one. */
function loneDecimal(body: string): "." | "," | null {
  return /^\d{1,3}([.,]\d{3})+$/.test(body) ? null : witness(body);
}

function joined(whole: string, group: "." | "," | null): string | null {
  if (/^\d+$/.test(whole)) return whole;
  const groups = group ? new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+$`) : /^\d{1,3}(?:[.,]\d{3})+$/;
  return groups.test(whole) ? whole.replace(/[.,]/g, "") : null;
}
