// Ids that a spreadsheet program has spoiled: it keeps 15 digits of a long number, or prints it as a power of ten. Two posts must never be one for that.
import { isPowerOfTen } from "../../shared/power-of-ten.ts";

const digits = /^\d+$/;
/** Digits of a number that spreadsheets keep; the rest become zeros. */
const kept = 15;
/** So many zeros beyond those digits, over all ids of a column, are no chance. */
const zerosWanted = 4;
/** So many ids that are all exact floating-point numbers are no chance either: of whole numbers this long at most every second one is. */
const exactWanted = 20;

/**
 * Looks at a column of ids and answers which of its cells are spoiled. Powers of ten always are; long numbers only when every one of
 * the column ends in zeros, or has been a floating-point number, because one id may well end so by itself.
 */
export function damageIn(cells: Iterable<string>): (cell: string) => boolean {
  const long = [...cells].filter((cell) => cell.length > kept && digits.test(cell));
  const rounded = allEndInZeros(long) || allWereFloats(new Set(long));
  return (cell) => isPowerOfTen(cell) || (rounded && cell.length > kept && digits.test(cell));
}

/** Ids under which a table has posts of different links and times: whatever spoiled them, they tell nothing apart. */
export function sharedIds(posts: Iterable<{ id: string; link: string; posted: string }>): ReadonlySet<string> {
  const first = new Map<string, { link: string; posted: string }>();
  const shared = new Set<string>();
  for (const { id, link, posted } of posts) {
    if (id === "" || link === "" || posted === "") continue;
    const known = first.get(id);
    if (!known) first.set(id, { link, posted });
    else if (known.link !== link && known.posted !== posted) shared.add(id);
  }
  return shared;
}

function allEndInZeros(ids: readonly string[]): boolean {
  let zeros = 0;
  for (const id of ids) {
    if (!/^0+$/.test(id.slice(kept))) return false;
    zeros += id.length - kept;
  }
  return zeros >= zerosWanted;
}

function allWereFloats(ids: ReadonlySet<string>): boolean {
  const large = [...ids].filter((id) => Number(id) > Number.MAX_SAFE_INTEGER);
  return large.length >= exactWanted && large.every(isFloat);
}

/** As a program prints such a number: in full, or by the fewest digits that tell it and zeros. */
function isFloat(id: string): boolean {
  const number = Number(id);
  return String(number) === id || BigInt(number) === BigInt(id);
}
