// What makes a goal one that this program cannot measure, whichever door the strategy comes in by.
import { addsUp } from "./metrics/define.ts";
import { metricById } from "./metrics/index.ts";
import type { Goal } from "./strategy.ts";
import { isYearly } from "./target.ts";

/** There is no such metric, or its months do not add up to the year's total that is wanted of them. */
export type GoalFault = "metric-unknown" | "metric-does-not-add-up";

/** Null where the goal can be measured. */
export function goalFault(goal: Goal): GoalFault | null {
  const metric = metricById(goal.metric);
  if (metric === null) return "metric-unknown";
  return isYearly(goal) && !addsUp(metric) ? "metric-does-not-add-up" : null;
}
