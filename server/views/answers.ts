// How we answered in a month: the sentence, thirteen months of each figure, each channel, and the hours at which messages come.
import type { Channel } from "../db/channels.ts";
import { coverageOf } from "../../shared/coverage.ts";
import { byWeekdayAndHour, type HourCell, type Outcome } from "../../shared/conversations/replies.ts";
import type { GoalPoint } from "../../shared/goal-point.ts";
import { type Counts, countsOf, type Metric, type Unit } from "../../shared/metrics/define.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { addDays, addMonths, type Month, monthEnd, monthOf, monthsFrom, monthStart } from "../../shared/period.ts";
import { commentsOf } from "./comments.ts";
import { strategyOf } from "./conversations.ts";
import { dialogueOf } from "./dialogue.ts";
import { channelName, type ChannelName } from "./goals.ts";
import { monthValues, type MonthValue } from "./month-values.ts";
import { type Part, partsReader } from "./parts.ts";
import { type ReadUntil, readUntil } from "./waiting.ts";
import { commentClaims, isThreaded, resolveScope, type ResolvedScope, type World } from "./world.ts";

/** The figures of the screen, in its order. */
const answerMetrics = [
  "answered-share",
  "answered-in-promised-time",
  "time-to-first-answer-median",
  "answered-by-customers-share",
  "conversations-taken-part-in",
  "own-replies",
  "conversation-depth",
  "comments-received",
  "people-who-replied",
  "returning-people",
] as const;
export type AnswerMetric = (typeof answerMetrics)[number];

export interface Figure {
  metric: AnswerMetric;
  unit: Unit;
  counts: Counts;
  /** As judged; 13 months, the month asked for last. */
  points: Omit<GoalPoint, "now">[];
  /** The month as known by the newest files. */
  now: number | null;
}

export interface MessageCounts {
  /** Messages that wanted an answer, and those that got one, by the month's cut-off. */
  wanted: number;
  answered: number;
  /** Of them: answered within the promise; later or not at all; and those that cannot be said, or whose promise has not run out. */
  inTime: number;
  late: number;
  open: number;
  /** First messages of which nobody knows whether they wanted one. */
  unknown: number;
  /** As known by the newest files. */
  answeredSince: number;
  waiting: number;
}

export interface ChannelAnswers {
  channel: ChannelName;
  /** Some file says what answers what. */
  threaded: boolean;
  counts: MessageCounts;
  values: Partial<Record<AnswerMetric, number | null>>;
}

export interface Answers {
  month: Month;
  months: { first: Month; last: Month } | null;
  /** Channels with comments. */
  channels: ChannelName[];
  /** none: no comment was read. flat: comments, but no file says what answers what. */
  state: "none" | "flat" | "threads";
  asOf: ReadUntil[];
  coverage: Pick<MonthValue, "coverage" | "through" | "backfilled"> | null;
  /** Minutes of answering hours; null: the strategy of the month promises nothing. */
  promiseMinutes: number | null;
  /** The strategy names answering hours; else every hour counts. */
  hasHours: boolean;
  counts: MessageCounts;
  figures: Figure[];
  byChannel: ChannelAnswers[];
  /** Messages that wanted an answer in the 13 months, as known now, by weekday and hour. */
  hours: HourCell[];
}

const monthsShown = 13;

/** Channels of which a comment was read; hidden ones are left out. */
export function commentedChannels(world: World): Channel[] {
  return world.channels.filter((channel) => !channel.hidden && readUntil(world, channel) !== null);
}

/** What opens without a month in the address: the newest whose comments are whole, else the newest that has any; null when there are none. */
export function defaultCommentMonth(world: World): Month | null {
  const months = commentMonths(world, commentedChannels(world));
  if (months === null) return null;
  const claims = commentedChannels(world).map((channel) => commentClaims(world, channel));
  const isWhole = (month: Month): boolean => claims.some((each) => coverageOf(month, each).state === "complete");
  return monthsFrom(months.first, months.last).findLast(isWhole) ?? months.last;
}

function commentMonths(world: World, channels: readonly Channel[]): Answers["months"] {
  const claims = channels.flatMap((channel) => commentClaims(world, channel));
  const first = claims.map((claim) => monthOf(claim.from)).sort()[0];
  const last = claims.map((claim) => monthOf(addDays(claim.to, -1))).sort();
  return first === undefined ? null : { first, last: last.at(-1) as Month };
}

/** `chosen`: some or all of the channels with comments. */
export function answersOf(world: World, month: Month, chosen: readonly Channel[]): Answers {
  const commented = commentedChannels(world);
  const threaded = chosen.filter((channel) => isThreaded(world, channel));
  const months = monthsFrom(addMonths(month, 1 - monthsShown), month);
  const strategy = strategyOf(world, month);
  const figures = answerMetrics.map((metric) => figureOf(world, metric, chosen, months));
  const share = figures.find(({ metric }) => metric === "answered-share")?.points.at(-1);
  return {
    month,
    months: commentMonths(world, commented),
    channels: commented.map(channelName),
    state: chosen.length === 0 ? "none" : threaded.length === 0 ? "flat" : "threads",
    asOf: chosen.flatMap((channel) => readUntil(world, channel) ?? []),
    coverage:
      share === undefined ? null : { coverage: share.coverage, through: share.through, backfilled: share.backfilled },
    promiseMinutes: strategy?.answering.promiseMinutes ?? null,
    hasHours: (strategy?.answering.hours.length ?? 0) > 0,
    counts: messageCounts(world, threaded, month),
    figures,
    byChannel: chosen.map((channel) => ({
      channel: channelName(channel),
      threaded: threaded.includes(channel),
      counts: messageCounts(world, threaded.includes(channel) ? [channel] : [], month),
      values: Object.fromEntries(
        answerMetrics.map((id) => {
          const metric = metricById(id) as Metric;
          const scope = scopeOf(world, metric, [channel]);
          return [id, monthValues(world, metric, scope, [month], "judged")[0]?.value ?? null];
        }),
      ),
    })),
    hours: hoursOf(world, threaded, months),
  };
}

function scopeOf(world: World, metric: Metric, channels: readonly Channel[]): ResolvedScope {
  return resolveScope(world, metric, { channels: channels.map((channel) => channel.key) }, null);
}

function figureOf(world: World, id: AnswerMetric, channels: readonly Channel[], months: readonly Month[]): Figure {
  const metric = metricById(id) as Metric;
  const scope = scopeOf(world, metric, channels);
  const judged = monthValues(world, metric, scope, months, "judged");
  const [now] = monthValues(world, metric, scope, months.slice(-1), "now");
  const points = judged.map(({ month, value, coverage, through, backfilled, counted, of, unknown }) => {
    return { month, value, target: null, verdict: null, coverage, through, backfilled, counted, of, unknown };
  });
  return { metric: id, unit: metric.unit, counts: countsOf(metric), points, now: now?.value ?? null };
}

function messageCounts(world: World, channels: readonly Channel[], month: Month): MessageCounts {
  const metric = metricById("answered-share") as Metric;
  const scope = scopeOf(world, metric, channels);
  const of = (variant: "judged" | "now"): Part[] =>
    channels.map((channel) =>
      partsReader(world, metric, scope, monthStart(month), monthEnd(month), variant)(channel, month),
    );
  const judged = of("judged").flatMap((part) => part.dialogue ?? []);
  const outcomes = judged.flatMap((dialogue) => dialogue.outcomes);
  const now = of("now").flatMap((part) => part.dialogue?.outcomes ?? []);
  const count = (list: readonly Outcome[], is: (outcome: Outcome) => boolean): number => list.filter(is).length;
  const answered = count(outcomes, (outcome) => outcome.answered);
  return {
    wanted: outcomes.length,
    answered,
    inTime: count(outcomes, (outcome) => outcome.inTime === true),
    late: count(outcomes, (outcome) => outcome.inTime === false),
    open: count(outcomes, (outcome) => outcome.inTime === null),
    unknown: judged.reduce((sum, dialogue) => sum + dialogue.unknownWants, 0),
    answeredSince: Math.max(0, count(now, (outcome) => outcome.answered) - answered),
    waiting: count(now, (outcome) => !outcome.answered),
  };
}

/** Positions in outcomes as known now are those of all the channel's comments. */
function hoursOf(world: World, channels: readonly Channel[], months: readonly Month[]): HourCell[] {
  const outcomes = (channel: Channel): Outcome[] =>
    months.flatMap((month) => dialogueOf(world, channel, month, null).outcomes);
  const grids = channels.map((channel) =>
    byWeekdayAndHour(commentsOf(world, channel), outcomes(channel), world.settings.timeZone),
  );
  return byWeekdayAndHour([], [], world.settings.timeZone).map((cell, index) =>
    grids.reduce((sum, grid) => {
      const add = grid[index] as HourCell;
      return {
        ...sum,
        wanted: sum.wanted + add.wanted,
        answered: sum.answered + add.answered,
        inTime: sum.inTime + add.inTime,
        due: sum.due + add.due,
      };
    }, cell),
  );
}
