// The verdict of a month: shape and word on the screen, one of these words in the code.

import type { Target } from "./target.ts";

export type Verdict = "met" | "missed" | "partial" | "already-met" | "no-data" | "too-close";

/** complete: the month is covered whole, and read late enough. partial: some of it. none: nothing. */
export type Coverage = "complete" | "partial" | "none";

/** Why a value is null although something was read. One sentence each in messages/ under `unknown`. */
export type UnknownReason =
  /** The scope holds platforms that define the measure differently. */
  | "several-platforms"
  /** No channel of the scope can supply what the metric needs. */
  | "not-supplied"
  /** The scope names message types, no post is known to be of them, and of some nobody has said it. */
  | "types-not-chosen"
  /** The scope is about some posts only, and the number is not made of posts. */
  | "not-of-posts"
  /** Nothing was read for the month. */
  | "not-read"
  /** Covered, but a ratio has nothing to divide by. */
  | "nothing-to-divide"
  /** The strategy makes no answering promise. */
  | "no-promise"
  /** The messages' words were not kept, so nobody knows which wanted an answer. */
  | "texts-not-kept"
  /** Some comments' words were not kept, so nobody knows which of them were critical. */
  | "criticism-unknown"
  /** The middle message has no answer yet, so there is no middle time. */
  | "mostly-unanswered"
  /** Nobody has begun to audit the month's comments. */
  | "not-audited"
  /** Not all comments that the audit asks for have been rated. */
  | "audit-unfinished"
  /** The audit's sample holds too few comments of the scope. */
  | "too-few-audited";

/** In the metric's unit. */
export interface Interval {
  low: number;
  high: number;
}

/** What is known of a value when it is judged. */
export interface Judged {
  value: number | null;
  coverage: Coverage;
  /** 95 % interval of an estimate; absent where the value is a count of everything. */
  interval?: Interval;
  /** True for counts that can only grow as the month goes on. */
  accumulates: boolean;
}

/** Met, missed, partial (already met when a growing count has reached an at-least target), no data, or too close to call. */
export function verdictOf(judged: Judged, target: Target): Verdict {
  if (judged.value === null || judged.coverage === "none") return "no-data";
  if (judged.coverage === "partial") {
    const reached = target.direction === "at-least" && judged.accumulates && within(judged.value, target);
    return reached ? "already-met" : "partial";
  }
  if (judged.interval !== undefined && [target.min, target.max].some((bound) => contains(judged.interval, bound)))
    return "too-close";
  return within(judged.value, target) ? "met" : "missed";
}

/** Value minus the bound that it misses or, when met, the bound nearest to it; positive is above. In the metric's own unit. */
export function gapOf(value: number, target: Target): number {
  const gaps = [target.min, target.max].flatMap((bound) => (bound === undefined ? [] : [value - bound]));
  return gaps.reduce((nearest, gap) => (Math.abs(gap) < Math.abs(nearest) ? gap : nearest));
}

/** The value is on the side of the target that is wanted; on the bound it is, also where only rounding puts it beside: a third of three times 5 % is not 5 %. */
export function within(value: number, { min, max }: Target): boolean {
  const slack = (bound: number) => 1e-12 * (Math.abs(value) + Math.abs(bound));
  return (min === undefined || value >= min - slack(min)) && (max === undefined || value <= max + slack(max));
}

function contains(interval: Interval | undefined, bound: number | undefined): boolean {
  return interval !== undefined && bound !== undefined && interval.low <= bound && bound <= interval.high;
}
