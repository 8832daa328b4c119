// The months of a goal, each judged by what was known at its cut-off and by the strategy in force then: the one place where value, target and verdict meet.
import type { Channel } from "../db/channels.ts";
import type { GoalPoint, QuarterPoint } from "../../shared/goal-point.ts";
import type { Metric } from "../../shared/metrics/define.ts";
import {
  addMonths,
  type Month,
  monthsFrom,
  monthStart,
  type Quarter,
  quarterMonths,
  quarterOf,
} from "../../shared/period.ts";
import { unusualBoosts } from "../../shared/signal/boosted.ts";
import { smallnessOf } from "../../shared/smallness.ts";
import { type Goal, type StrategyVersion, versionInForce } from "../../shared/strategy.ts";
import {
  joinedTarget,
  type Season,
  seasonOf,
  type Target,
  targetOf,
  type YearPart,
  yearPartOf,
} from "../../shared/target.ts";
import { verdictOf } from "../../shared/verdict.ts";
import { type MonthValue, monthValues, pooledValue } from "./month-values.ts";
import { monthsWithData, type ResolvedScope, resolveScope, sameScope, type World } from "./world.ts";

/** As far back as a series is looked at: five years, in which a season shows itself. */
const monthsKnown = 60;
/** "Now" is only shown of the months on the chart. */
const monthsNow = 13;

export interface JudgedSeries {
  /** From the first month of which anything is read, at most 60 and at least 13, to the month asked for. */
  points: GoalPoint[];
  /** What the month asked for was made of. */
  last: MonthValue;
  /** What the goal wants, in any month. */
  wants: Wants;
}

/** A target, or why there is none. */
export interface Wanted {
  target: Target | null;
  noTarget?: "no-season";
  newVersion?: number;
}

/** What a goal wants in each month, by what was in force then. */
export interface Wants {
  target(month: Month): Wanted;
  /** The month's part of a year's total; null where the goal had none, or one of the other direction. */
  yearPart(month: Month): YearPart | null;
}

/** What says how much a goal wants in a month: the version in force then, or a draft that nobody has saved. */
export type InForce = (month: Month) => Pick<StrategyVersion, "version" | "document"> | null;

/** The saved versions. */
export function savedVersions(world: World): InForce {
  return (month) => versionInForce(world.versions, month);
}

/**
 * The goal's months up to and with the one asked for, judged by the saved versions unless something else is given. `ofChannels` narrows the
 * numbers to some channels of the scope, against the targets of the whole; `back` is how many months are wanted at most.
 */
export function judgedSeries(
  world: World,
  goal: Goal,
  metric: Metric,
  whole: ResolvedScope,
  month: Month,
  {
    inForce = savedVersions(world),
    ofChannels = whole.channels,
    back = monthsKnown,
  }: { inForce?: InForce; ofChannels?: Channel[]; back?: number } = {},
): JudgedSeries {
  const scope = { ...whole, channels: ofChannels };
  const shownFrom = addMonths(month, 1 - monthsNow);
  const dataFrom = monthsWithData(world)?.first ?? shownFrom;
  const from = [addMonths(month, 1 - back), dataFrom < shownFrom ? dataFrom : shownFrom].sort().at(-1) as Month;
  // A quarter is judged whole: it takes in the months before the first and after the last.
  const first = quarterMonths(quarterOf(monthStart(from)))[0] as Month;
  const last = quarterMonths(quarterOf(monthStart(month))).at(-1) as Month;
  const judged = new Map(
    monthValues(world, metric, scope, monthsFrom(first, last), "judged").map((value) => [value.month, value]),
  );
  const now = new Map(
    monthValues(world, metric, scope, monthsFrom(shownFrom, month), "now").map(({ month, value }) => [month, value]),
  );
  const wants = wantsOf(world, goal, metric, whole, inForce, ofChannels === whole.channels ? judged : new Map());
  const quarters = new Map<Quarter, QuarterPoint>();
  const months = monthsFrom(from, month);
  const isUnusual = unusualBoosts(months.map((each) => judged.get(each)?.boosted ?? null));
  const points = months.map((each, index): GoalPoint => {
    const value = judged.get(each) as MonthValue;
    const boost = isUnusual[index] === true ? { unusualBoost: true as const } : {};
    const point = { ...pointOf(value, metric, wants.target(each), now.get(each) ?? null), ...boost };
    if (point.target === null || value.coverage !== "complete" || smallnessOf(metric, value) === null) return point;
    const quarter = quarterOf(monthStart(each));
    const whole = quarters.get(quarter) ?? judgedQuarter(world, metric, scope, quarter, judged, wants);
    if (whole === null) return point;
    quarters.set(quarter, whole);
    return { ...point, verdict: whole.verdict, quarter: whole };
  });
  return { points, last: judged.get(month) as MonthValue, wants };
}

/** The verdict of a month by itself. */
function pointOf(value: MonthValue, metric: Metric, wanted: Wanted, now: number | null): GoalPoint {
  const { month, coverage, through, backfilled, counted, of, unknown, breaks, interval } = value;
  const estimate = interval === undefined ? {} : { interval };
  const judged = { value: value.value, coverage, accumulates: accumulates(metric), ...estimate };
  return {
    month,
    value: value.value,
    now,
    ...wanted,
    verdict: wanted.target === null ? null : verdictOf(judged, wanted.target),
    coverage,
    through,
    backfilled,
    counted,
    of,
    unknown,
    ...estimate,
    ...(breaks === undefined ? {} : { breaks }),
  };
}

/** The quarter as one: totals are the sum of its months, everything else is pooled. Null where some of its months have no target. */
function judgedQuarter(
  world: World,
  metric: Metric,
  scope: ResolvedScope,
  quarter: Quarter,
  judged: ReadonlyMap<Month, MonthValue>,
  wants: Wants,
): QuarterPoint | null {
  const months = quarterMonths(quarter);
  const adds = metric.unit === "count";
  const target = joinedTarget(
    months.map((month) => wants.target(month).target),
    adds,
  );
  if (target === null) return null;
  const pooled = pooledValue(world, metric, scope, months, "judged");
  const values = months.flatMap((month) => judged.get(month) ?? []);
  const value = adds ? sumOfRead(values) : pooled.value;
  const { coverage, through, counted, of } = pooled;
  const unnamed = coverage === "partial" ? onlyUnnamed(values) : null;
  return {
    quarter,
    value,
    target,
    verdict: verdictOf({ value, coverage, accumulates: accumulates(metric) }, target),
    coverage,
    through,
    counted,
    of,
    unknown: value === null ? (pooled.unknown ?? values.find((each) => each.value === null)?.unknown ?? null) : null,
    ...(unnamed === null ? {} : { unnamed }),
  };
}

/** How many posts have no message type yet in months that are read in whole; null where one is not. */
function onlyUnnamed(values: readonly MonthValue[]): number | null {
  const waiting = values.flatMap(({ channels }) => channels.filter((each) => each.coverage !== "complete"));
  const isRead = values.every(({ coverage }) => coverage !== "none");
  if (!isRead || waiting.some(({ unnamed, through }) => unnamed === null || through !== null)) return null;
  return waiting.reduce((sum, each) => sum + (each.unnamed ?? 0), 0);
}

/** The sum of the months that are read in; null where one that is read in is unknown, or none is. */
function sumOfRead(values: readonly MonthValue[]): number | null {
  const read = values.filter((value) => value.coverage !== "none");
  if (read.length === 0 || read.some(({ value }) => value === null)) return null;
  return read.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/**
 * What the goal wants in each month by what was in force then; a goal that was not in it, or was on another metric or scope,
 * had none: the months are shown as the goal is measured now, and a target that was set for one channel is none for four.
 * `judged` saves work: months that are worked out already.
 */
export function wantsOf(
  world: World,
  goal: Goal,
  metric: Metric,
  scope: ResolvedScope,
  inForce: InForce,
  judged: ReadonlyMap<Month, MonthValue> = new Map(),
): Wants {
  const seasons = new Map<string, Season | null>();
  const seasonBefore = (year: string): Season | null => {
    const known = seasons.get(year);
    if (known !== undefined) return known;
    const before = String(Number(year) - 1);
    const months = monthsFrom(`${before}-01`, `${before}-12`);
    const values = months.every((month) => judged.has(month))
      ? months.map((month) => judged.get(month) as MonthValue)
      : monthValues(world, metric, scope, months, "judged");
    const season = seasonOf(values.map(({ coverage, value }) => (coverage === "complete" ? value : null)));
    seasons.set(year, season);
    return season;
  };
  const onSameScope = new Map<number, boolean>();
  const isOnSameScope = (then: Goal, { version, document }: NonNullable<ReturnType<InForce>>): boolean => {
    // Groups may have other channels in another version; all else that is written alike is alike.
    const isWrittenAlike = then.scope.groups === undefined && JSON.stringify(then.scope) === JSON.stringify(goal.scope);
    const known =
      onSameScope.get(version) ??
      (isWrittenAlike || sameScope(resolveScope(world, metric, then.scope, document), scope));
    onSameScope.set(version, known);
    return known;
  };
  const goalIn = (month: Month): { wanted: Goal; season: Season | null } | null => {
    const now = inForce(month);
    const then = now?.document.goals.find((each) => each.id === goal.id);
    if (now === null || then === undefined || then.metric !== metric.id || !isOnSameScope(then, now)) return null;
    return { wanted: then, season: then.spread === "year-season" ? seasonBefore(month.slice(0, 4)) : null };
  };
  return {
    target(month) {
      const [now, before] = [inForce(month), inForce(addMonths(month, -1))];
      const changes =
        now !== null && before !== null && now.version !== before.version ? { newVersion: now.version } : {};
      const found = goalIn(month);
      if (found === null) return { target: null, ...changes };
      const target = targetOf(found.wanted, month, found.season);
      const hasBegun = found.wanted.targets.some((step) => step.from <= month);
      return { target, ...(target === null && hasBegun ? { noTarget: "no-season" as const } : {}), ...changes };
    },
    yearPart(month) {
      const found = goalIn(month);
      return found?.wanted.direction === goal.direction ? yearPartOf(found.wanted, month, found.season) : null;
    },
  };
}

/** Counts that can only grow while a month goes on. */
function accumulates(metric: Metric): boolean {
  return metric.unit === "count" && metric.id !== "net-growth";
}
