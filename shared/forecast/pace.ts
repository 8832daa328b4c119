// The pace of a year's total: where it should be by now, where it is, and what each month that is left has to bring.
import { type Month, monthDays, monthsFrom } from "../period.ts";
import type { Target } from "../target.ts";
import { gapOf, within } from "../verdict.ts";

export interface YearMonth {
  month: Month;
  /** What the month brought, in the metric's own unit; null: unknown. */
  value: number | null;
  /** False for the month that is still running: it counts among those that are left, and its value not yet. */
  whole: boolean;
}

/** How a year's total is laid over its months: evenly over the days, or as last year's months had their parts of it. */
export type Curve = { by: "days" } | { by: "last-year"; months: readonly YearMonth[] };

/** Why there is no pace. */
export type PaceUnknown =
  /** No month of the year is whole yet. */
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
  /** What the year's target asks for through that month. */
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
 * The pace towards the year's total. `months` are those of one year that have begun, from January on, in order; only the last may be running.
 * An unknown month among them makes the pace unknown, as a sum with a hole would be too small.
 */
export function paceOf(
  yearTarget: Target,
  months: readonly YearMonth[],
  curve: Curve = { by: "days" },
): Pace | PaceUnknown {
  const year = months[0]?.month.slice(0, 4);
  if (year === undefined) return "not-begun";
  const ofYear = monthsFrom(`${year}-01`, `${year}-12`);
  if (months.some(({ month }, at) => month !== ofYear[at]))
    throw new RangeError("the months of a pace are those of one year from January on");
  const counted = months.at(-1)?.whole === false ? months.slice(0, -1) : months;
  const soFar = totalOf(counted);
  const last = counted.at(-1);
  if (last === undefined) return "not-begun";
  if (soFar === null) return "months-unknown";
  const share =
    curve.by === "days" ? shareOfDays(ofYear, counted.length) : shareOfLastYear(curve.months, counted.length);
  if (share === null) return "last-year-unknown";
  const expected = mapped(yearTarget, (bound) => bound * share);
  const monthsLeft = ofYear.length - counted.length;
  return {
    through: last.month,
    soFar,
    expected,
    difference: gapOf(soFar, expected),
    onPace: within(soFar, expected),
    monthsLeft,
    perMonthLeft: monthsLeft === 0 ? null : mapped(yearTarget, (bound) => (bound - soFar) / monthsLeft),
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

function shareOfDays(months: readonly Month[], counted: number): number {
  const days = (of: readonly Month[]) => of.reduce((sum, month) => sum + monthDays(month), 0);
  return days(months.slice(0, counted)) / days(months);
}

/** The part of last year's total that its first so many months had. */
function shareOfLastYear(months: readonly YearMonth[], counted: number): number | null {
  const [total, begun] = [totalOf(months), totalOf(months.slice(0, counted))];
  if (months.length !== 12 || total === null || begun === null || total <= 0) return null;
  return months.some(({ value }) => value !== null && value < 0) ? null : begun / total;
}

function mapped({ direction, min, max }: Target, of: (bound: number) => number): Target {
  return {
    direction,
    ...(min === undefined ? {} : { min: of(min) }),
    ...(max === undefined ? {} : { max: of(max) }),
  };
}
