// Ids that a spreadsheet program has spoiled: it keeps 15 digits of a long number, or prints it as a power of ten. Two posts must never be one for that.

const digits = /^\d+$/;
const power = /^\d(?:[.,]\d+)?e\+?\d+$/i;
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
  const long = new Set<string>();
  for (const cell of cells) if (cell.length > kept && digits.test(cell)) long.add(cell);
  const rounded = long.size > 0 && (allEndInZeros(long) || allWereFloats(long));
  return (cell) => power.test(cell) || (rounded && cell.length > kept && digits.test(cell));
}

function allEndInZeros(ids: ReadonlySet<string>): boolean {
  let zeros = 0;
  for (const id of ids) {
    if (!/^0+$/.test(id.slice(kept))) return false;
    zeros += id.length - kept;
  }
  return zeros >= zerosWanted;
}

function allWereFloats(ids: ReadonlySet<string>): boolean {
  const large = [...ids].filter((id) => Number(id) > Number.MAX_SAFE_INTEGER);
  return large.length >= exactWanted && large.every((id) => BigInt(Number(id)) === BigInt(id));
}
