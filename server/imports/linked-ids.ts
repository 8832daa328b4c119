// Cells that name other messages: none, one or a list, and ids that a data frame has turned into decimals. Spoiled ids are judged elsewhere.
import { isPowerOfTen } from "../../shared/power-of-ten.ts";
import { isMissing } from "./numbers.ts";

/** An id as the platform prints it: `3.0` is what a column with gaps makes of 3. */
export function wholeId(cell: string): string {
  return /^\d+\.0+$/.test(cell) ? cell.slice(0, cell.indexOf(".")) : cell;
}

/** The ids in a cell such as `5,7`, `[5, 7]`, `"a;b"` or `3.0`, each once and in the order printed; none for a missing value. */
export function linkedIds(cell: string): string[] {
  if (isMissing(cell)) return [];
  if (isPowerOfTen(cell)) return [cell];
  const ids = cell.split(/[;,|\s[\](){}"']+/).filter((id) => id !== "" && !isMissing(id));
  return [...new Set(ids.map(wholeId))];
}

/** What a yes-or-no cell says; null when it says neither. */
export function yesOrNo(cell: string): boolean | null {
  const word = cell.trim().toLowerCase();
  if (["true", "1", "1.0", "yes", "t"].includes(word)) return true;
  return ["false", "0", "0.0", "no", "f"].includes(word) ? false : null;
}
