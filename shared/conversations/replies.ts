// What became of a period's messages that wanted an answer: answered, in time, after how long, by whom, at what hour. Which messages want an answer is decided before.
import { median } from "../median.ts";
import type { Day } from "../period.ts";
import { timeOfDay } from "../zone.ts";
import { type AnsweringClock, weekdayOf } from "./answering-hours.ts";
import type { ConversationComment } from "./comment.ts";
import type { FirstMessage } from "./first-messages.ts";

/** A value over the messages that could be counted, of all that belong to it. null: nothing to count, or unknown. */
export interface Counted {
  value: number | null;
  counted: number;
  of: number;
}

export interface AnswerTerms {
  /** First messages of this period: half-open company days. */
  from: Day;
  to: Day;
  /** Instant until which no answer can be missing: a promise that runs out later is not judged. An answer that was read after it counts as one. */
  asOf: number;
  clock: AnsweringClock;
  /** The answering promise in open milliseconds; null: none is made. */
  promiseMs: number | null;
  /** Whether a message wants an answer; null when its text was not kept. */
  wants: (comment: number) => boolean | null;
  /** Messages that a person has marked as answered where no file shows it, such as in private. */
  answeredElsewhere?: (comment: number) => boolean;
}

/** A first message that wants an answer, with what became of it as far as was read. */
export interface Outcome extends FirstMessage {
  /** A file shows our answer, or a person has marked that there is one. */
  answered: boolean;
  /** Open milliseconds to our first answer; Infinity: unanswered; null: a time of day is missing, or the answer is in no file. */
  waitedMs: number | null;
  /** Answered within the promise; null: the promise has not run out yet, there is none, or a time of day is missing. */
  inTime: boolean | null;
}

/** `unknown`: first messages of the period of which nobody knows whether they wanted an answer. */
export function outcomesOf(
  comments: readonly ConversationComment[],
  messages: readonly FirstMessage[],
  terms: AnswerTerms,
): { outcomes: Outcome[]; unknown: number } {
  const outcomes: Outcome[] = [];
  let unknown = 0;
  for (const message of messages) {
    const { day } = comments[message.comment]!;
    if (day < terms.from || day >= terms.to) continue;
    const wants = terms.wants(message.comment);
    if (wants === null) unknown += 1;
    if (wants === true) outcomes.push(outcomeOf(comments, message, terms));
  }
  return { outcomes, unknown };
}

function outcomeOf(comments: readonly ConversationComment[], message: FirstMessage, terms: AnswerTerms): Outcome {
  const { answer } = message;
  const isElsewhere = answer === -1 && terms.answeredElsewhere?.(message.comment) === true;
  const asked = comments[message.comment]!.at;
  const answered = answer === -1 ? Infinity : comments[answer]!.at;
  const waitedMs = isElsewhere
    ? null
    : answered === Infinity
      ? Infinity
      : asked === null || answered === null
        ? null
        : terms.clock.open(asked, answered);
  const due = asked === null || terms.promiseMs === null ? null : terms.clock.due(asked, terms.promiseMs);
  const inTime = due === null || due > terms.asOf || waitedMs === null ? null : waitedMs <= terms.promiseMs!;
  return {
    ...message,
    answered: answer !== -1 || isElsewhere,
    waitedMs,
    inTime,
  };
}

/** Share of the messages that wanted an answer and got an own one. A first answer by a date alone counts, and one that a person has marked. */
export function answeredShare(outcomes: readonly Outcome[]): Counted {
  return share(outcomes, (outcome) => outcome.answered);
}

/** Share answered within the promise, over those whose promise has run out. Unanswered is late. */
export function answeredInTime(outcomes: readonly Outcome[]): Counted {
  const over = outcomes.filter((outcome) => outcome.inTime !== null);
  return { ...share(over, (outcome) => outcome.inTime === true), of: outcomes.length };
}

/** Share of the messages that another customer answered. */
export function answeredByCustomers(outcomes: readonly Outcome[]): Counted {
  return share(outcomes, (outcome) => outcome.customerAnswer !== -1);
}

function share(outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean): Counted {
  const counted = outcomes.length;
  return { value: counted === 0 ? null : outcomes.filter(is).length / counted, counted, of: counted };
}

/** Median of the open seconds to our first answer; the unanswered rank last, so it is null when the middle message is unanswered. */
export function medianAnswerSeconds(outcomes: readonly Outcome[]): Counted {
  const times = outcomes.flatMap(({ waitedMs }) => (waitedMs === null ? [] : [waitedMs]));
  const middle = median(times);
  return {
    value: middle === null || middle === Infinity ? null : middle / 1000,
    counted: times.length,
    of: outcomes.length,
  };
}

/** Messages that wanted an answer by weekday (0 = Monday) and hour on the company's clock; those without a time of day are left out. */
export interface HourCell {
  weekday: number;
  hour: number;
  wanted: number;
  answered: number;
  inTime: number;
  /** Messages whose promise has run out: what `inTime` is a share of. */
  due: number;
}

/** 168 cells, Monday 0:00 first. `zone`: the company's. */
export function byWeekdayAndHour(
  comments: readonly ConversationComment[],
  outcomes: readonly Outcome[],
  zone: string,
): HourCell[] {
  const cells = Array.from({ length: 168 }, (_, index): HourCell => {
    return { weekday: Math.floor(index / 24), hour: index % 24, wanted: 0, answered: 0, inTime: 0, due: 0 };
  });
  for (const outcome of outcomes) {
    const { at, day } = comments[outcome.comment]!;
    if (at === null) continue;
    const cell = cells[weekdayOf(day) * 24 + Math.floor(timeOfDay(at, zone) / 3_600_000)]!;
    cell.wanted += 1;
    if (outcome.answered) cell.answered += 1;
    if (outcome.inTime !== null) cell.due += 1;
    if (outcome.inTime === true) cell.inTime += 1;
  }
  return cells;
}
