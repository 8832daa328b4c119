// Which days of a month have been read in, and by which date a month is judged.
import { addDays, addMonths, type Day, daysBetween, type Month, monthEnd, monthStart } from "./period.ts";
import type { Coverage } from "./verdict.ts";

/** "All there is about [from, to), as of observedOn": what coverage is made of. */
export interface CoveredSpan {
  from: Day;
  to: Day;
  observedOn: Day;
  /** Days after a day's end until the platform's numbers for it are whole. */
  lagDays: number;
}

export interface MonthCoverage {
  state: Coverage;
  /** Last day that is read in; null when none is, or when the month is complete. */
  through: Day | null;
}

/** A month counts as backfilled when it became complete more than this many days after its end. */
const backfillDays = 45;

/**
 * Complete: the spans cover every day of the month, each read after its end plus the lag (a file exported on the 31st is partial).
 * Partial: some day is covered. None: no day is. Of a channel that ended, the days after `endedOn`, its last, are not waited for.
 */
export function coverageOf(month: Month, spans: readonly CoveredSpan[], endedOn: Day | null = null): MonthCoverage {
  const start = monthStart(month);
  const end = endedOn === null || endedOn < start ? monthEnd(month) : earlier(monthEnd(month), addDays(endedOn, 1));
  const whole = spans
    .map((span) => ({
      from: later(span.from, start),
      to: earlier(earlier(span.to, end), addDays(span.observedOn, -span.lagDays)),
    }))
    .filter((span) => span.from < span.to)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  if (whole.length === 0) return { state: "none", through: null };
  let reached = start;
  let last = start;
  for (const span of whole) {
    if (span.from <= reached) reached = later(reached, span.to);
    last = later(last, span.to);
  }
  return reached >= end ? { state: "complete", through: null } : { state: "partial", through: addDays(last, -1) };
}

/** The days of the month that are read in, each after its end plus the lag. */
export function coveredDays(month: Month, spans: readonly CoveredSpan[]): Set<Day> {
  const days = new Set<Day>();
  for (const span of spans) {
    const end = earlier(earlier(span.to, monthEnd(month)), addDays(span.observedOn, -span.lagDays));
    for (let day = later(span.from, monthStart(month)); day < end; day = addDays(day, 1)) days.add(day);
  }
  return days;
}

/** The earliest observed_on by which the month was complete; null when it is not. */
export function completeOn(month: Month, spans: readonly CoveredSpan[], endedOn: Day | null = null): Day | null {
  const dates = [...new Set(spans.map((span) => span.observedOn))].sort();
  for (const date of dates) {
    const state = coverageOf(
      month,
      spans.filter((span) => span.observedOn <= date),
      endedOn,
    ).state;
    if (state === "complete") return date;
  }
  return null;
}

/** How a month is judged: by readings observed on or before `until` (null: by all, since the month is not complete yet). */
export interface Judging {
  until: Day | null;
  backfilled: boolean;
}

/**
 * A month that was complete by its cut-off (day `cutOffDay` of the next month) is judged by the newest readings until then,
 * one that became complete later by the earliest readings that made it so.
 */
export function judgingOf(month: Month, complete: Day | null, cutOffDay: number): Judging {
  if (complete === null) return { until: null, backfilled: false };
  const cutOff = `${addMonths(month, 1)}-${String(cutOffDay).padStart(2, "0")}`;
  if (complete <= cutOff) return { until: cutOff, backfilled: false };
  return { until: complete, backfilled: daysBetween(monthEnd(month), complete) > backfillDays };
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
