// A goal in a month, as judged at the cut-off: what the overview, the goal screen and `progress` all show.
import type { Channel } from "../db/channels.ts";
import type { GoalPoint } from "../../shared/goal-point.ts";
import { type Counts, countsOf, type Metric, type Unit } from "../../shared/metrics/define.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { addMonths, type Day, type Month, monthsFrom } from "../../shared/period.ts";
import type { Platform } from "../../shared/platform.ts";
import { quantile } from "../../shared/quantile.ts";
import {
  type Direction,
  type Goal,
  type GoalScope,
  type StrategyVersion,
  versionInForce,
} from "../../shared/strategy.ts";
import type { RowsRead } from "../../shared/rows-read.ts";
import { targetOf } from "../../shared/target.ts";
import { type Coverage, gapOf, verdictOf } from "../../shared/verdict.ts";
import { monthValues, type MonthValue } from "./month-values.ts";
import { resolveScope, type ResolvedScope, type World } from "./world.ts";

/** A channel as screens name it. `key` is "facebook:12345" and stands in addresses and strategies. */
export interface ChannelName {
  id: number;
  key: string;
  platform: Platform;
  name: string;
}

export interface GoalHead {
  id: string;
  metric: string;
  unit: Unit;
  basis: "published" | "activity";
  /** What the values are counted from. */
  counts: Counts;
  direction: Direction;
  scope: GoalScope;
  /** Channels that the goal is measured on, those of the scope that can supply the metric. */
  channels: ChannelName[];
  /** Channels in the scope that cannot supply it. */
  cannot: ChannelName[];
  owner: string;
  why: string;
}

export interface GoalMonth extends GoalHead {
  /** The month asked for. */
  point: GoalPoint;
  /** 13 months, oldest first, the month asked for last. */
  series: GoalPoint[];
  /** Newest observed_on among the readings used for the month, null when none. */
  asOf: Day | null;
  /** Channels whose month is not whole, with how far they are read. */
  waiting: { channel: ChannelName; coverage: Coverage; through: Day | null; rows: RowsRead | null }[];
  /** Value minus the bound that decides, in the metric's unit; null when unknown or between its bounds. */
  gap: number | null;
  /** "met k of the last n judged months", n at most 6, this month included. */
  streak: { met: number; of: number };
  /** Quartiles and largest of the judged values before this month; null with fewer than three. */
  history: { low: number; middle: number; high: number; largest: number } | null;
}

const monthsShown = 13;
const streakMonths = 6;

/** All goals of the version in force in the month; none before the first version. */
export function goalsInMonth(world: World, month: Month): GoalMonth[] {
  const version = versionInForce(world.versions, month);
  if (version === null) return [];
  return version.document.goals.flatMap((goal) => goalInMonth(world, goal, version, month) ?? []);
}

/** The goal of that id: as the version in force says it, else as the newest version that has it. Null when no version has it. */
export function findGoal(world: World, id: string, month: Month): { goal: Goal; version: StrategyVersion } | null {
  const inForce = versionInForce(world.versions, month);
  const candidates = [...(inForce === null ? [] : [inForce]), ...world.versions.toReversed()];
  for (const version of candidates) {
    const goal = version.document.goals.find((each) => each.id === id);
    if (goal !== undefined) return { goal, version };
  }
  return null;
}

/** Null when the goal's metric cannot be computed by this program. */
export function goalInMonth(world: World, goal: Goal, version: StrategyVersion, month: Month): GoalMonth | null {
  const metric = metricById(goal.metric);
  if (metric === null) return null;
  const scope = resolveScope(world, metric, goal.scope, version.document);
  const months = monthsFrom(addMonths(month, 1 - monthsShown), month);
  const judged = monthValues(world, metric, scope, months, "judged");
  const now = monthValues(world, metric, scope, months, "now");
  const series = judged.map((value, index) => pointOf(world, goal, metric, value, (now[index] as MonthValue).value));
  const point = series.at(-1) as GoalPoint;
  const last = judged.at(-1) as MonthValue;
  const target = point.target;
  return {
    ...headOf(goal, metric, scope),
    point,
    series,
    asOf: last.asOf,
    waiting: last.channels
      .filter((each) => each.coverage !== "complete")
      .map(({ channel, ...each }) => ({ channel: channelName(channel), ...each })),
    gap: point.value === null || target === null ? null : gapOf(point.value, target),
    streak: streakOf(series),
    history: historyOf(series.slice(0, -1)),
  };
}

/** The judged month of each channel of the goal, on the goal's own target. */
export function goalByChannel(
  world: World,
  goal: Goal,
  version: StrategyVersion,
  month: Month,
): { channel: ChannelName; points: GoalPoint[] }[] {
  const metric = metricById(goal.metric);
  if (metric === null) return [];
  const scope = resolveScope(world, metric, goal.scope, version.document);
  const months = monthsFrom(addMonths(month, 1 - monthsShown), month);
  return scope.channels.map((channel) => {
    const only = { ...scope, channels: [channel] };
    const now = monthValues(world, metric, only, months, "now");
    const points = monthValues(world, metric, only, months, "judged").map((value, index) =>
      pointOf(world, goal, metric, value, (now[index] as MonthValue).value),
    );
    return { channel: channelName(channel), points };
  });
}

/** A month is judged by the target of the version in force then; a goal that was not in it had none. */
function pointOf(world: World, goal: Goal, metric: Metric, value: MonthValue, now: number | null): GoalPoint {
  const then = versionInForce(world.versions, value.month)?.document.goals.find((each) => each.id === goal.id);
  const target = then === undefined ? null : targetOf(then, value.month);
  const { month, coverage, through, backfilled, counted, of, unknown, breaks } = value;
  const estimate = value.interval === undefined ? {} : { interval: value.interval };
  const judged = { value: value.value, coverage, accumulates: accumulates(metric), ...estimate };
  const verdict = target === null ? null : verdictOf(judged, target);
  return {
    month,
    value: value.value,
    now,
    target,
    verdict,
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

/** Counts that can only grow while a month goes on. */
function accumulates(metric: Metric): boolean {
  return metric.unit === "count" && metric.id !== "net-growth";
}

function headOf(goal: Goal, metric: Metric, scope: ResolvedScope): GoalHead {
  return {
    id: goal.id,
    metric: metric.id,
    unit: metric.unit,
    basis: metric.basis,
    counts: countsOf(metric),
    direction: goal.direction,
    scope: goal.scope,
    channels: scope.channels.map(channelName),
    cannot: scope.cannot.map(channelName),
    owner: goal.owner,
    why: goal.why,
  };
}

/** The channel without what only the server needs (aliases, handle, sources). */
export function channelName(channel: Channel): ChannelName {
  return { id: channel.id, key: channel.key, platform: channel.platform, name: channel.name };
}

/** The last six months that were judged met or missed: an unfinished month takes nothing away from them. */
function streakOf(series: readonly GoalPoint[]): GoalMonth["streak"] {
  const judged = series.filter((point) => point.verdict === "met" || point.verdict === "missed").slice(-streakMonths);
  return { met: judged.filter((point) => point.verdict === "met").length, of: judged.length };
}

/** Quartiles of whole months. */
function historyOf(series: readonly GoalPoint[]): GoalMonth["history"] {
  const values = series.flatMap((point) => (point.coverage === "complete" ? (point.value ?? []) : []));
  if (values.length < 3) return null;
  const at = (share: number) => quantile(values, share) as number;
  return { low: at(0.25), middle: at(0.5), high: at(0.75), largest: Math.max(...values) };
}
