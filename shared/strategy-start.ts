// From which months a version of the strategy that is not saved yet may judge.
import { addMonths, type Month, monthsFrom } from "./period.ts";
import type { StrategyVersion } from "./strategy.ts";

export interface Starts {
  /** Those that can be chosen, in order: to a year ahead. */
  months: Month[];
  /** The one that is proposed. */
  usual: Month;
}

/**
 * Where the version after the newest one that stands (null: none does) may begin. Only the first may begin in the past, with the first month
 * that is read in: months that were judged keep the goals that they had. Where the newest begins later than this month, so does the next:
 * begun earlier, it would be in force only until then.
 */
export function startsOfNext(
  newest: Pick<StrategyVersion, "document"> | null,
  thisMonth: Month,
  firstMonth: Month,
): Starts {
  if (newest === null) return { months: monthsFrom(firstMonth, addMonths(thisMonth, 12)), usual: firstMonth };
  const { effectiveFrom } = newest.document;
  const usual = effectiveFrom > thisMonth ? effectiveFrom : thisMonth;
  return { months: monthsFrom(thisMonth, addMonths(usual, 12)), usual };
}
