// When the strategy is to be looked through: whether that day is near, or has passed.
import { addDays, type Day } from "../period.ts";

/** Days before the review on which a reminder begins. */
const daysAhead = 14;

/** passed: the day lies behind; soon: today or within fourteen days; null: later, or no day is set. */
export function reviewDue(reviewOn: Day | null, today: Day): "passed" | "soon" | null {
  if (reviewOn === null) return null;
  if (reviewOn < today) return "passed";
  return reviewOn <= addDays(today, daysAhead) ? "soon" : null;
}
