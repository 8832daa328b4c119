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

/** A month's part of a year's total. */
export interface YearPart {
  /** Of a whole year. */
  total: Target;
  spread: Goal["spread"];
  /** `part` of `of`: the month's days of the year's, or last year's value of that year's sum. Null where last year is not known whole. */
  share: { part: number; of: number } | null;
}

/**
 * The target of the goal in the month; null before its first step, and where a total is spread by last year's season of which `season` is
 * null: another spread would be another target than the one that was set.
 */
export function targetOf(goal: Goal, month: Month, season: Season | null): Target | null {
  const step = stepOf(goal, month);
  if (step === null) return null;
  if (!isYearly(goal)) return wanted(goal, step, 1);
  const share = shareOfYear(goal, month, season);
  return share === null ? null : wanted(goal, step, share.part / share.of);
}

/** The month's part of the goal's total of a year; null before its first step, and for a goal without such totals. */
export function yearPartOf(goal: Goal, month: Month, season: Season | null): YearPart | null {
  const total = wholeTargetOf(goal, month);
  if (total === null || !isYearly(goal)) return null;
  return { total, spread: goal.spread, share: shareOfYear(goal, month, season) };
}

/**
 * What several months of one year, in order, are asked for together: the sum of their parts. Null where one is not known, and for no month;
 * all twelve of one total are that total, however it is spread. Expects one direction.
 */
export function sumOfParts(parts: readonly YearPart[]): Target | null {
  const sums = runsOf(parts).map((run) => {
    const [{ total }] = run;
    const share = run.length === 12 ? 1 : shareOfRun(run);
    return share === null ? null : mapped(total, (bound) => bound * share);
  });
  return joinedTarget(sums, true);
}

/** True when all are parts of the same total, spread in the same way. */
export function isOneTotal(parts: readonly YearPart[]): boolean {
  return runsOf(parts).length === 1;
}

/** The target with each of its bounds made another one. */
export function mapped({ direction, min, max }: Target, of: (bound: number) => number): Target {
  return {
    direction,
    ...(min === undefined ? {} : { min: of(min) }),
    ...(max === undefined ? {} : { max: of(max) }),
  };
}

/**
 * What is asked of a count, in whole numbers: what has to be reached is rounded up, what may not be passed is rounded down, so that a count
 * is beside the printed bound where it is beside the true one. A hair of binary digits is no whole number more.
 */
export function inWholes({ direction, min, max }: Target): Target {
  const slack = (bound: number) => 1e-9 * Math.max(1, Math.abs(bound));
  return {
    direction,
    ...(min === undefined ? {} : { min: Math.ceil(min - slack(min)) }),
    ...(max === undefined ? {} : { max: Math.floor(max + slack(max)) }),
  };
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

/** The part of a year's total that is the month's: by last year's season, or evenly over the days, so that February asks for less than March. */
function shareOfYear({ spread }: Goal, month: Month, season: Season | null): YearPart["share"] {
  if (spread === "year-season") {
    if (season === null) return null;
    const of = season.reduce((sum, value) => sum + value, 0);
    return { part: season[Number(month.slice(5, 7)) - 1] as number, of };
  }
  const year = month.slice(0, 4);
  const of = monthsFrom(`${year}-01`, `${year}-12`).reduce((sum, each) => sum + monthDays(each), 0);
  return { part: monthDays(month), of };
}

type Run = [YearPart, ...YearPart[]];

/** The months one after another that have parts of the same total, spread in the same way. */
function runsOf(parts: readonly YearPart[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run !== undefined && run[0].spread === part.spread && sameTarget(run[0].total, part.total)) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** Parts are added before they are divided, so that the year's parts are exactly one. */
function shareOfRun(run: Run): number | null {
  let part = 0;
  for (const { share } of run) {
    if (share === null) return null;
    part += share.part;
  }
  return part / (run[0].share?.of ?? Number.NaN);
}

/** The strategy's schema guarantees the bound; a missing one is a fault of the code. */
function scaled(bound: number | undefined, share: number): number {
  if (bound === undefined) throw new Error("a target step without its bound passed the schema");
  return bound * share;
}
