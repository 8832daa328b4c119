// A goal in a month, as judged at the cut-off: what the overview, the goal screen and `progress` all show.
import type { Channel } from "../db/channels.ts";
import type { GoalPoint } from "../../shared/goal-point.ts";
import { type Counts, countsOf, type Metric, type Unit } from "../../shared/metrics/define.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { messageTypeName } from "../../shared/message-types.ts";
import { addDays, type Day, type Month, monthEnd, monthStart } from "../../shared/period.ts";
import type { Platform } from "../../shared/platform.ts";
import { quantile } from "../../shared/quantile.ts";
import {
  type Direction,
  type Goal,
  type GoalScope,
  stands,
  type Strategy,
  type StrategyVersion,
  versionInForce,
} from "../../shared/strategy.ts";
import { type Reachable, reachable } from "../../shared/signal/reachable.ts";
import { scaleOf } from "../../shared/signal/scale.ts";
import { type Signal, type Signals, signalsOf } from "../../shared/signal/signal.ts";
import type { RowsRead } from "../../shared/rows-read.ts";
import { type Coverage, gapOf } from "../../shared/verdict.ts";
import { isYearly } from "../../shared/target.ts";
import { claimsOf } from "./parts.ts";
import { judgedSeries, type Wants } from "./judged-series.ts";
import { openDays } from "./silences.ts";
import { type YearPace, yearPaceOf } from "./year-pace.ts";
import { resolveScope, type ResolvedScope, type World } from "./world.ts";
import { type Note, notesOnGoal } from "./notes.ts";

/** A channel as screens name it. `key` is "facebook:12345" and stands in addresses and strategies. */
export interface ChannelName {
  id: number;
  key: string;
  platform: Platform;
  name: string;
}

/** Where a goal is measured, as screens say it. */
export interface ShownScope {
  scope: GoalScope;
  /** The names of the message types that the scope is about; none: posts of all types. */
  messageTypes: string[];
  /** Channels that the goal is measured on, those of the scope that can supply the metric. */
  channels: ChannelName[];
  /** The names of the channel groups that the scope is about. */
  groups: string[];
  /** Platforms on which the scope takes some channels and leaves others: there the platform alone does not say which. */
  partOf: Platform[];
  /** Networks that sent the visits that count; none: all. */
  senders: Platform[];
}

export interface GoalHead extends ShownScope {
  id: string;
  metric: string;
  unit: Unit;
  basis: "published" | "activity";
  /** What the values are counted from. */
  counts: Counts;
  direction: Direction;
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
  waiting: {
    channel: ChannelName;
    coverage: Coverage;
    through: Day | null;
    rows: RowsRead | null;
    unnamed: number | null;
    /** What is read of the month is one sum of these days, which reach beyond it, and belongs to no month. */
    across?: { from: Day; through: Day } | undefined;
  }[];
  /** Of those, the ones that files with several channels have no row of: perhaps they posted nothing, and a person can say so. */
  open: ChannelName[];
  /** Value minus the bound that decides, in the metric's unit; null when unknown or between its bounds. */
  gap: number | null;
  /** "met k of the last n judged months", n at most 6, this month included. */
  streak: { met: number; of: number };
  /** Signal or noise: the month against the routine variation of the months before it; null where it is not whole or unknown. */
  signal: Signal | null;
  /** How far a goal with yearly totals has come in the months that it asks a sum of; null for all others, and where there is no such month from this one on. */
  pace: YearPace | null;
  /** As we work today: how many of the last months would reach this month's target; null without one, and for a year's total that is spread by last year's season. */
  reach: Reachable | null;
  /** Quartiles and largest of the judged values before this month; null with fewer than three. */
  history: { low: number; middle: number; high: number; largest: number } | null;
  /** What happened in the 13 months, oldest first. */
  notes: Note[];
}

const monthsShown = 13;
const streakMonths = 6;

/** All goals of the version in force in the month; none before the first version. */
export function goalsInMonth(world: World, month: Month): GoalMonth[] {
  const version = versionInForce(world.versions, month);
  if (version === null) return [];
  return version.document.goals.flatMap((goal) => goalInMonth(world, goal, version, month)?.shown ?? []);
}

/** The goal of that id: as the version in force says it, else as the newest version that has it. Null when no version has it. */
export function findGoal(world: World, id: string, month: Month): { goal: Goal; version: StrategyVersion } | null {
  const inForce = versionInForce(world.versions, month);
  const candidates = [...(inForce === null ? [] : [inForce]), ...world.versions.filter(stands).toReversed()];
  for (const version of candidates) {
    const goal = version.document.goals.find((each) => each.id === id);
    if (goal !== undefined) return { goal, version };
  }
  return null;
}

/** The goal in the month, all known months up to it with what they signal, and what it wants in any. Null when the goal's metric cannot be computed by this program. */
export function goalInMonth(
  world: World,
  goal: Goal,
  version: StrategyVersion,
  month: Month,
): { shown: GoalMonth; points: GoalPoint[]; signals: Signals; wants: Wants } | null {
  const metric = metricById(goal.metric);
  if (metric === null) return null;
  const scope = resolveScope(world, metric, goal.scope, version.document);
  const { points, last, wants } = judgedSeries(world, goal, metric, scope, month);
  const series = points.slice(-monthsShown);
  const point = series.at(-1) as GoalPoint;
  const signals = signalsIn(points, metric);
  const shown = {
    ...headOf(world, goal, metric, scope, version.document),
    point,
    series,
    asOf: last.asOf,
    waiting: last.channels
      .filter((each) => each.coverage !== "complete")
      .map(({ channel, ...each }) => ({
        channel: channelName(channel),
        ...each,
        ...(each.coverage === "none" ? { across: acrossOf(world, channel, metric, month) } : {}),
      })),
    open: last.channels
      .filter(({ coverage }) => metric.basis === "published" && coverage !== "complete")
      // Where it would be answered, hidden channels are not shown.
      .filter(({ channel }) => !channel.hidden && openDays(world, channel, month).length > 0)
      .map(({ channel }) => channelName(channel)),
    gap: gapIn(point),
    streak: streakOf(series),
    signal: signals.months.at(-1)?.signal ?? null,
    pace: isYearly(goal) ? yearPaceOf(wants, points) : null,
    // Where each month of the year is asked for its own share, one month's share says nothing of the others.
    reach: point.target === null || goal.spread === "year-season" ? null : reachable(points, point.target),
    history: historyOf(series.slice(0, -1)),
    notes: notesOnGoal(
      world,
      goal.id,
      metric,
      scope,
      series.map((each) => each.month),
    ),
  };
  return { shown, points, signals, wants };
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
  return scope.channels.map((channel) => ({
    channel: channelName(channel),
    points: judgedSeries(world, goal, metric, scope, month, { ofChannels: [channel], back: monthsShown }).points,
  }));
}

/** The days of the newest file that sums the month up with others; undefined where there is none. */
function acrossOf(
  world: World,
  channel: Channel,
  metric: Metric,
  month: Month,
): { from: Day; through: Day } | undefined {
  const [start, end] = [monthStart(month), monthEnd(month)];
  const claim = claimsOf(world, channel, metric).findLast(
    ({ grain, from, to }) => grain === "span" && from < end && to > start && (from < start || to > end),
  );
  return claim && { from: claim.from, through: addDays(claim.to, -1) };
}

/** How far the month, or its quarter where that is judged, is from the bound that decides. */
function gapIn({ value, target, quarter }: GoalPoint): number | null {
  const judged = quarter ?? { value, target };
  return judged.value === null || judged.target === null ? null : gapOf(judged.value, judged.target);
}

/** The scope of a goal as the strategy's version says it, with the names that people gave. */
export function shownScope(world: World, { scope }: Goal, resolved: ResolvedScope, strategy: Strategy): ShownScope {
  const { channels, cannot, senders } = resolved;
  const isChosen = (scope.channels ?? []).length > 0 || (scope.groups ?? []).length > 0;
  const left = world.channels.filter(
    (channel) => !channel.hidden && !channels.includes(channel) && !cannot.includes(channel),
  );
  const platforms = [...new Set(channels.map(({ platform }) => platform))];
  return {
    scope,
    messageTypes: (scope.messageTypes ?? []).map((id) => messageTypeName(world.versions, id)),
    channels: channels.map(channelName),
    groups: (scope.groups ?? []).flatMap((id) => strategy.groups.find((group) => group.id === id)?.name ?? []),
    partOf: isChosen ? platforms.filter((platform) => left.some((channel) => channel.platform === platform)) : [],
    senders: [...(senders ?? [])],
  };
}

function headOf(world: World, goal: Goal, metric: Metric, scope: ResolvedScope, strategy: Strategy): GoalHead {
  return {
    id: goal.id,
    metric: metric.id,
    unit: metric.unit,
    basis: metric.basis,
    counts: countsOf(metric),
    direction: goal.direction,
    ...shownScope(world, goal, scope, strategy),
    cannot: scope.cannot.map(channelName),
    owner: goal.owner,
    why: goal.why,
  };
}

/** Signal or noise, of all months. One with an unusual part of boosted posts is left out, as itself and as what others are held against. */
function signalsIn(points: readonly GoalPoint[], metric: Metric): Signals {
  const values = points.map(({ coverage, value }) => (coverage === "complete" ? value : null));
  const read = points.map((point) => (point.unusualBoost ? { ...point, value: null } : point));
  return signalsOf(read, { scale: scaleOf(metric.unit, values) });
}

/** The channel without what only the server needs (aliases, names, sources). */
export function channelName(channel: Channel): ChannelName {
  return { id: channel.id, key: channel.key, platform: channel.platform, name: channel.name };
}

/** The last six months that were judged met or missed: an unfinished month takes nothing away from them. A quarter counts once. */
function streakOf(series: readonly GoalPoint[]): GoalMonth["streak"] {
  const judged = eachQuarterOnce(series)
    .filter((point) => point.verdict === "met" || point.verdict === "missed")
    .slice(-streakMonths);
  return { met: judged.filter((point) => point.verdict === "met").length, of: judged.length };
}

/** The points without the earlier months of a quarter that several of them are judged with: one judgement counts once. */
export function eachQuarterOnce(series: readonly GoalPoint[]): GoalPoint[] {
  return series.filter(
    ({ quarter }, index) =>
      quarter === undefined || series.findLastIndex((other) => other.quarter?.quarter === quarter.quarter) === index,
  );
}

/** Quartiles of whole months. */
function historyOf(series: readonly GoalPoint[]): GoalMonth["history"] {
  const values = series.flatMap((point) => (point.coverage === "complete" ? (point.value ?? []) : []));
  if (values.length < 3) return null;
  const at = (share: number) => quantile(values, share) as number;
  return { low: at(0.25), middle: at(0.5), high: at(0.75), largest: Math.max(...values) };
}
