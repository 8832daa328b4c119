// What became of a critical comment by what is known: answered, dealt with in another way, or left past the promise.
import type { AnsweringClock } from "../conversations/answering-hours.ts";
import type { ConversationComment } from "../conversations/comment.ts";

export interface CriticalTerms {
  /** Instant until which no answer can be missing: what is unanswered has waited until then. An answer that was read after it counts as one. */
  asOf: number;
  clock: AnsweringClock;
  /** The answering promise in open milliseconds; null: none is made. */
  promiseMs: number | null;
  /** The instant from which a comment waits: its own, or the end of its day where only that is known. */
  since: (comment: number) => number;
}

export interface CriticalOutcome {
  /** Position among the comments given. */
  comment: number;
  /** Our first answer below it; -1: none. */
  answer: number;
  /** Answered, or a person has marked that it is, or what else was done. */
  dealtWith: boolean;
  /** Open milliseconds until our answer, else until what is known ends; null: our answer has no time of day. */
  waitedMs: number | null;
  /** Nobody has dealt with it, and the promise has run out. */
  isOverdue: boolean;
}

/** A month's criticism on one channel: everything that its metrics are computed from. */
export interface MonthCriticism {
  /** Comments that others wrote in the month. */
  received: number;
  critical: readonly CriticalOutcome[];
  /** Comments of which nobody knows, because their words were not kept. */
  unknown: number;
  /** The strategy of the month makes an answering promise. */
  promises: boolean;
}

/** `answer`: our first answer below the comment, -1 without one. `isMarkedDone`: somebody has marked that it was dealt with. */
export function criticalOutcome(
  comments: readonly ConversationComment[],
  comment: number,
  answer: number,
  isMarkedDone: boolean,
  { asOf, clock, promiseMs, since }: CriticalTerms,
): CriticalOutcome {
  const given = comments[answer];
  const from = since(comment);
  const waitedMs = given === undefined ? clock.open(from, asOf) : given.at === null ? null : clock.open(from, given.at);
  const dealtWith = given !== undefined || isMarkedDone;
  return {
    comment,
    answer,
    dealtWith,
    waitedMs,
    isOverdue: !dealtWith && promiseMs !== null && waitedMs !== null && waitedMs >= promiseMs,
  };
}
