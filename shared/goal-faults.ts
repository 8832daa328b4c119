// What makes a goal one that this program cannot measure or no month can meet, whichever door the strategy comes in by.
import { addsUp, type Metric } from "./metrics/define.ts";
import { metricById } from "./metrics/index.ts";
import type { Goal } from "./strategy.ts";
import { isYearly } from "./target.ts";

/** There is no such metric, its months do not add up to the year's total that is wanted of them, or a target is what it can never be. */
export type GoalFault = "metric-unknown" | "metric-does-not-add-up" | "target-out-of-range";

/** Null where the goal can be measured. */
export function goalFault(goal: Goal): GoalFault | null {
  const metric = metricById(goal.metric);
  if (metric === null) return "metric-unknown";
  if (isYearly(goal) && !addsUp(metric)) return "metric-does-not-add-up";
  const targets = goal.targets.flatMap(({ value, min, max }) => [value, min, max]);
  return targets.some((target) => target !== undefined && limitBroken(metric, target) !== null)
    ? "target-out-of-range"
    : null;
}

/** whole: a share above 1. zero: less than nothing, which only growth can be. Null for a target, in the metric's unit, that a month can be held against. */
export function limitBroken(metric: Metric, target: number): "whole" | "zero" | null {
  if (target < 0 && metric.id !== "net-growth") return "zero";
  return metric.unit === "share" && target > 1 ? "whole" : null;
}
