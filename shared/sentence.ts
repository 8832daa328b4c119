// Which sentence a goal's month gets, and the figures in it. The words are in messages/; nothing here is in any language. Routine variation is deliberately absent.
import { estimateText, printDecimals } from "./estimate-text.ts";
import type { Format } from "./format.ts";
import { printedGap } from "./format.ts";
import type { GoalPoint } from "./goal-point.ts";
import type { Unit } from "./metrics/define.ts";
import type { Day } from "./period.ts";
import type { Platform } from "./platform.ts";
import type { RowsRead } from "./rows-read.ts";
import type { Target } from "./target.ts";
import type { Coverage, UnknownReason } from "./verdict.ts";

/** What a sentence needs to know of a goal in a month. */
export interface JudgedGoal {
  metric: string;
  unit: Unit;
  channels: readonly { name: string; platform: Platform }[];
  point: Pick<
    GoalPoint,
    "month" | "value" | "target" | "noTarget" | "verdict" | "quarter" | "coverage" | "through" | "unknown" | "interval"
  >;
  waiting: readonly {
    channel: { name: string; platform: Platform };
    coverage: Coverage;
    through: Day | null;
    rows: RowsRead | null;
    /** Of so many posts nobody has said the message type, where the goal is about some types. */
    unnamed: number | null;
    /** What is read of the month is one sum of these days, which reach beyond it. */
    across?: { from: Day; through: Day } | undefined;
  }[];
}

/** Words that stand inside a sentence, made by whoever holds the messages. */
export interface SentenceWords {
  /** "1,840 visits from social media"; `n` decides the plural. */
  phrase(metric: string, values: { value: string; n: number }): string;
  reason(key: ReasonKey, values: Record<string, string | number>): string;
  target(direction: Target["direction"], values: { min: string; max: string }): string;
  /** "0.2 percentage points" */
  points(value: string): string;
  platform(platform: Platform): string;
}

export type ReasonKey =
  "rows" | "unnamed" | "through" | "throughMany" | "missing" | "missingMany" | "several" | "month" | "monthThrough";
export type SentenceKey =
  | `met.${"above" | "below" | "exact" | "within"}`
  | `missed.${"short" | "above" | "belowRange"}`
  | `${"alreadyMet" | "partial" | "partialEmpty"}${"" | "Quarter"}`
  | "tooClose"
  | `noData.${UnknownReason | "not-read-from" | "across" | "uncovered"}`
  | "noTarget"
  | "noTargetNoData"
  | "noSeason";

export interface Sentence {
  key: SentenceKey;
  values: Record<string, string>;
  /** Set where the quarter is judged instead of the month: its name, for the words that say so. */
  quarter: string | null;
}

/** More names than this in a sentence are a list, not a sentence. */
const mostNames = 3;

/** The sentence of a goal's month: the message's key and the finished figures for it. A month that is too small speaks of its quarter. */
export function sentenceOf(goal: JudgedGoal, format: Format, words: SentenceWords): Sentence {
  const { quarter } = goal.point;
  if (quarter === undefined)
    return { ...saidOf(goal, format.monthName(goal.point.month), format, words), quarter: null };
  const { interval: _, ...month } = goal.point;
  const name = format.quarter(quarter.quarter);
  const said = saidOf(
    { ...goal, point: { ...month, ...quarter, quarter: undefined }, waiting: [], unnamed: quarter.unnamed },
    name,
    format,
    words,
  );
  const { key } = said;
  const ofQuarter =
    key === "partial" || key === "partialEmpty" || key === "alreadyMet" ? (`${key}Quarter` as const) : key;
  return { ...said, key: ofQuarter, quarter: name };
}

/** A month, or a quarter in its place: then `unnamed` stands for what its channels wait for. */
type Said = JudgedGoal & { unnamed?: number | undefined };

function saidOf(goal: Said, period: string, format: Format, words: SentenceWords): Pick<Sentence, "key" | "values"> {
  const { point, unit } = goal;
  const { value, target } = point;
  if (target === null) {
    if (point.noTarget === "no-season")
      return { key: "noSeason", values: { month: period, year: String(Number(point.month.slice(0, 4)) - 1) } };
    if (value === null) return { key: "noTargetNoData", values: { month: period } };
    return {
      key: "noTarget",
      values: {
        month: period,
        phrase: phraseOf(goal, value, printDecimals(unit, value, undefined, point.interval), format, words),
      },
    };
  }
  const bound = decidingBound(target, value);
  const { gap, decimals } =
    value === null
      ? { gap: 0, decimals: undefined }
      : printedGap(unit, value, bound, printDecimals(unit, value, bound, point.interval));
  const phrase = value === null ? "" : phraseOf(goal, value, decimals, format, words);
  const values = {
    month: period,
    phrase,
    gap: gapText(Math.abs(gap), unit, decimals, format, words),
    target: targetText(target, unit, format, words, decimals),
    reason: reasonOf(goal, period, format, words),
    platforms: format.list(
      [...new Set(goal.channels.map((channel) => channel.platform))].map((each) => words.platform(each)),
    ),
  };
  switch (point.verdict) {
    case "met":
      if (target.direction === "between") return { key: "met.within", values };
      if (value === bound) return { key: "met.exact", values };
      return { key: target.direction === "at-least" ? "met.above" : "met.below", values };
    case "missed":
      if (target.direction === "at-least") return { key: "missed.short", values };
      return { key: value !== null && value > bound ? "missed.above" : "missed.belowRange", values };
    case "partial":
      return { key: value === null ? "partialEmpty" : "partial", values };
    case "already-met":
      return { key: "alreadyMet", values };
    case "too-close":
      return { key: "tooClose", values };
    case "no-data":
    case null: {
      if (value !== null) return { key: "noData.uncovered", values };
      const unknown = point.unknown ?? "not-read";
      if (unknown !== "not-read" || goal.channels.length === 0) return { key: `noData.${unknown}`, values };
      const across = goal.waiting.find((each) => each.across !== undefined);
      if (across?.across !== undefined) {
        const { from, through } = across.across;
        const read = {
          sources: calledIn(goal, across.channel, words),
          days: `${format.day(from)} – ${format.day(through)}`,
        };
        return { key: "noData.across", values: { ...values, ...read } };
      }
      return { key: "noData.not-read-from", values: { ...values, sources: sourcesOf(goal, format, words) } };
    }
  }
}

/** A difference in the metric's own unit: percentage points for a share. `size` as printed, without sign. */
export function gapText(
  size: number,
  unit: Unit,
  decimals: number | undefined,
  format: Format,
  words: Pick<SentenceWords, "points">,
): string {
  const bare = format.bare(size, "mean", decimals);
  if (unit === "share") return words.points(bare);
  return unit === "hours" || unit === "duration" ? format.value(size, unit, decimals) : bare;
}

/** A target in words: "at least 3.0 %". */
export function targetText(
  target: Target,
  unit: Unit,
  format: Format,
  words: Pick<SentenceWords, "target">,
  decimals?: number,
): string {
  const side = (bound: number | undefined) => (bound === undefined ? "" : format.value(bound, unit, decimals));
  return words.target(target.direction, { min: side(target.min), max: side(target.max) });
}

/** The bound that a value is compared with; in a range, the one that it is beyond or nearest to. */
export function decidingBound(target: Target, value: number | null): number {
  const { min, max } = target;
  if (min === undefined) return max ?? Number.NaN;
  if (max === undefined || value === null) return min;
  return Math.abs(value - max) < Math.abs(value - min) ? max : min;
}

function phraseOf(
  goal: JudgedGoal,
  value: number,
  decimals: number | undefined,
  format: Format,
  words: SentenceWords,
): string {
  return words.phrase(goal.metric, {
    value: estimateText(value, goal.point.interval, goal.unit, format, decimals),
    n: value,
  });
}

/** A company's channels often share the company's name: the platform tells them apart, where the goal has one channel on each. */
function calledIn(goal: JudgedGoal, channel: { name: string; platform: Platform }, words: SentenceWords): string {
  const alone = goal.channels.filter((each) => each.platform === channel.platform).length <= 1;
  return alone && channel.platform !== "web" ? words.platform(channel.platform) : channel.name;
}

/** Where the files would come from: platforms, and web sites by name, so that another platform's file for the month does not contradict it. */
function sourcesOf(goal: JudgedGoal, format: Format, words: SentenceWords): string {
  return format.list([
    ...new Set(goal.channels.map(({ name, platform }) => (platform === "web" ? name : words.platform(platform)))),
  ]);
}

/** Why the month is not whole: the channels by name while they are few, else how many. */
function reasonOf(goal: Said, month: string, format: Format, words: SentenceWords): string {
  const { point } = goal;
  // Days that are not read in come first: posts of which the message type is unknown are in files that are there.
  const late = goal.waiting.filter((each) => each.unnamed === null || each.through !== null);
  const waiting = late.length > 0 ? late : goal.waiting;
  const channels = format.list(waiting.map((each) => calledIn(goal, each.channel, words)));
  const many = waiting.length > 1 ? "Many" : "";
  const first = waiting[0];
  if (first === undefined) {
    if (goal.unnamed !== undefined) return words.reason("unnamed", { posts: goal.unnamed, month });
    if (point.through === null) return words.reason("month", { month });
    return words.reason("monthThrough", { month, day: format.dayMonth(point.through) });
  }
  if (first.rows !== null && waiting.length === 1)
    return words.reason("rows", { channels, read: format.count(first.rows.read), of: format.count(first.rows.of) });
  if (late.length === 0)
    return words.reason("unnamed", { posts: waiting.reduce((sum, each) => sum + (each.unnamed ?? 0), 0), month });
  const alike = waiting.every((each) => each.through === first.through);
  if (waiting.length > mostNames || !alike)
    return words.reason("several", {
      count: waiting.length,
      of: Math.max(goal.channels.length, waiting.length),
      month,
    });
  if (first.through === null) return words.reason(`missing${many}`, { channels, month });
  return words.reason(`through${many}`, { channels, day: format.dayMonth(first.through) });
}
