// Ids that a spreadsheet program printed as powers of ten.

const power = /^\d(?:[.,]\d+)?e\+?\d+$/i;

/** True for an id such as `1.2E+18`: it names nothing, because two of them may be the same digits of two things. */
export function isPowerOfTen(id: string): boolean {
  return power.test(id);
}
