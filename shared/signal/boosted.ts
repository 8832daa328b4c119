// Months in which an unusual part of the posts was paid for: their numbers are no sign of anything but the money.
import { limitsOf } from "./limits.ts";

/** With fewer months before it, nobody knows what is usual. */
const fewestMonths = 6;
/** A share of posts that is off by less is not worth a word. */
const leastOff = 0.1;

/**
 * For each month, oldest first: is its share of boosted posts (0 to 1; null: unknown, or no posts) outside the routine variation of the months
 * before it, and at least ten percentage points from their mean?
 */
export function unusualBoosts(shares: readonly (number | null)[]): boolean[] {
  const before: number[] = [];
  return shares.map((share) => {
    if (share === null) return false;
    const limits = before.length < fewestMonths ? null : limitsOf(before);
    before.push(share);
    if (limits === null || Math.abs(share - limits.centre) < leastOff) return false;
    return share < limits.low || share > limits.high;
  });
}
