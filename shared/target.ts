// What a goal wants in a month.
import { type Month, monthDays, monthsFrom } from "./period.ts";
import type { Direction, Goal } from "./strategy.ts";

/** A target in one bucket: `min` for at least, `max` for at most, both for between. In the metric's own unit. */
export interface Target {
  direction: Direction;
  min?: number | undefined;
  max?: number | undefined;
}

/** Where a year's total falls: the metric's values in the twelve months of the year before, January first; null where one is unknown or nothing happened. */
export type Season = readonly number[];

/**
 * The target of the goal in the month; null before its first step, and where a total is spread by last year's season of which `season` is
 * null: another spread would be another target than the one that was set.
 */
export function targetOf(goal: Goal, month: Month, season: Season | null): Target | null {
  const step = stepOf(goal, month);
  const share = shareOfTarget(goal, month, season);
  if (step === null || share === null) return null;
  return wanted(goal, step, share);
}

/** The whole target of the goal in the month's year (a total) or in the month (all others); null before its first step. */
export function wholeTargetOf(goal: Goal, month: Month): Target | null {
  const step = stepOf(goal, month);
  return step === null ? null : wanted(goal, step, 1);
}

/** True when both want the same. */
export function sameTarget(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null) return a === b;
  return a.direction === b.direction && a.min === b.min && a.max === b.max;
}

/** True when the goal's targets are totals of a year. */
export function isYearly(goal: Pick<Goal, "spread">): boolean {
  return goal.spread !== "month";
}

/** Last year's twelve values as a season; null unless all are known, none is below zero and their sum is above it. */
export function seasonOf(values: readonly (number | null)[]): Season | null {
  const known = values.filter((value) => value !== null && value >= 0) as number[];
  return known.length === 12 && known.some((value) => value > 0) ? known : null;
}

/** What several months want together: totals add up, others are the mean of the months. Null unless every month has a target of one direction. */
export function joinedTarget(targets: readonly (Target | null)[], adds: boolean): Target | null {
  const all = targets.filter((target) => target !== null);
  const [first] = all;
  if (first === undefined || all.length < targets.length || all.some((each) => each.direction !== first.direction))
    return null;
  const join = (bound: "min" | "max"): number | undefined => {
    if (first[bound] === undefined) return undefined;
    const sum = all.reduce((total, each) => total + (each[bound] ?? 0), 0);
    return adds ? sum : sum / all.length;
  };
  return { direction: first.direction, min: join("min"), max: join("max") };
}

type Step = Goal["targets"][number];

function stepOf(goal: Goal, month: Month): Step | null {
  let step: Step | null = null;
  for (const candidate of goal.targets)
    if (candidate.from <= month && (step === null || candidate.from > step.from)) step = candidate;
  return step;
}

function wanted({ direction }: Goal, step: Step, share: number): Target {
  switch (direction) {
    case "at-least":
      return { direction, min: scaled(step.value, share) };
    case "at-most":
      return { direction, max: scaled(step.value, share) };
    case "between":
      return { direction, min: scaled(step.min, share), max: scaled(step.max, share) };
  }
}

/** The part of the goal's target that is the month's. */
function shareOfTarget({ spread }: Goal, month: Month, season: Season | null): number | null {
  switch (spread) {
    case "month":
      return 1;
    case "year-linear":
      return shareOfYear(month);
    case "year-season": {
      if (season === null) return null;
      const total = season.reduce((sum, value) => sum + value, 0);
      return (season[Number(month.slice(5, 7)) - 1] as number) / total;
    }
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
