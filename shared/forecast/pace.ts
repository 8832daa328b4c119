// The pace of a total over months of a year: where it should be by now, where it is, and what each month that is left has to bring.
import type { Month } from "../period.ts";
import { mapped, sumOfParts, type Target, type YearPart } from "../target.ts";
import { gapOf, within } from "../verdict.ts";

/** A month of which a part of a year's total is asked for. */
export interface AskedMonth {
  month: Month;
  part: YearPart;
}

export interface YearMonth {
  month: Month;
  /** What the month brought, in the metric's own unit; null: unknown. */
  value: number | null;
  /** False for the month that is still running: it counts among those that are left, and its value not yet. */
  whole: boolean;
}

/** Why there is no pace. */
export type PaceUnknown =
  /** No month is whole yet. */
  | "not-begun"
  /** A month before the end of what is counted is unknown or was not covered whole. */
  | "months-unknown"
  /** Last year is not known whole, or has no parts: a month below zero, or nothing at all. */
  | "last-year-unknown";

export interface Pace {
  /** The last month that is counted. */
  through: Month;
  /** Sum of the whole months. */
  soFar: number;
  /** What is asked for through that month. */
  expected: Target;
  /** soFar minus what was expected: minus the bound that it is beyond, else the nearer one. Positive is above. */
  difference: number;
  onPace: boolean;
  /** How many months are left, the running one among them. */
  monthsLeft: number;
  /**
   * What each month that is left has to bring at least (`min`) or may bring at most (`max`), evenly; null when none is left.
   * A min of 0 or less: the total is reached. A max below 0: it is passed, and only negative months could mend it.
   */
  perMonthLeft: Target | null;
}

/**
 * The pace towards what the months are `asked` for together, those of one year that follow each other. `months` are those of them that
 * have begun, in the same order; only the last may be running. An unknown month among them makes the pace unknown, as a sum
 * with a hole would be too small.
 */
export function paceOf(asked: readonly AskedMonth[], months: readonly YearMonth[]): Pace | PaceUnknown {
  if (months.some(({ month }, at) => month !== asked[at]?.month))
    throw new RangeError("the months of a pace are those that are asked for, from the first on");
  const counted = months.at(-1)?.whole === false ? months.slice(0, -1) : months;
  const soFar = totalOf(counted);
  const last = counted.at(-1);
  if (last === undefined) return "not-begun";
  if (soFar === null) return "months-unknown";
  const parts = asked.map(({ part }) => part);
  const [total, expected] = [sumOfParts(parts), sumOfParts(parts.slice(0, counted.length))];
  if (total === null || expected === null || parts.some(({ share }) => share === null)) return "last-year-unknown";
  const monthsLeft = asked.length - counted.length;
  return {
    through: last.month,
    soFar,
    expected,
    difference: gapOf(soFar, expected),
    onPace: within(soFar, expected),
    monthsLeft,
    perMonthLeft: monthsLeft === 0 ? null : mapped(total, (bound) => (bound - soFar) / monthsLeft),
  };
}

/** Null when a month is unknown or not whole. */
function totalOf(months: readonly YearMonth[]): number | null {
  let sum = 0;
  for (const { value, whole } of months) {
    if (value === null || !whole) return null;
    sum += value;
  }
  return sum;
}
