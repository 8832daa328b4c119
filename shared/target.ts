// What a goal wants in a month.
import { type Month, monthDays, monthsFrom } from "./period.ts";
import type { Direction, Goal } from "./strategy.ts";

/** A target in one bucket: `min` for at least, `max` for at most, both for between. In the metric's own unit. */
export interface Target {
  direction: Direction;
  min?: number | undefined;
  max?: number | undefined;
}

/** The target of the goal in the month; null before its first step. */
export function targetOf(goal: Goal, month: Month): Target | null {
  let step: Goal["targets"][number] | null = null;
  for (const candidate of goal.targets)
    if (candidate.from <= month && (step === null || candidate.from > step.from)) step = candidate;
  if (step === null) return null;
  const share = goal.spread === "month" ? 1 : shareOfYear(month);
  switch (goal.direction) {
    case "at-least":
      return { direction: "at-least", min: scaled(step.value, share) };
    case "at-most":
      return { direction: "at-most", max: scaled(step.value, share) };
    case "between":
      return { direction: "between", min: scaled(step.min, share), max: scaled(step.max, share) };
  }
}

/** A year's total spread evenly over its days, so that February asks for less than March. */
function shareOfYear(month: Month): number {
  const year = month.slice(0, 4);
  const days = monthsFrom(`${year}-01`, `${year}-12`).reduce((sum, each) => sum + monthDays(each), 0);
  return monthDays(month) / days;
}

/** The strategy's schema guarantees the bound; a missing one is a fault of the code. */
function scaled(bound: number | undefined, share: number): number {
  if (bound === undefined) throw new Error("a target step without its bound passed the schema");
  return bound * share;
}
