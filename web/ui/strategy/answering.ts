// The hours in which we answer, as they are edited: what is wrong with them, what a promise means, closed days in runs. Values only.
import {
  answeringClock,
  answeringHoursOf,
  minutesOf,
  openMinutes,
  type Weekday,
  weekdayOf,
  weekdays,
} from "../../../shared/conversations/answering-hours.ts";
import { addDays, type Day } from "../../../shared/period.ts";
import type { Answering } from "../../../shared/strategy.ts";
import { clockAt, dayIn, instantOf } from "../../../shared/zone.ts";

export type Span = Answering["hours"][number];
export type AnsweringIssue = { at: "days" | "from" | "to"; span: number } | { at: "promise" };

export const promiseUnits = ["minutes", "hours", "days"] as const;
export type PromiseUnit = (typeof promiseUnits)[number];

const minutesADay = 1440;
const longestPromise = 100_000;
const mostClosedDays = 500;
const mostAtOnce = 366;

/** What must be put right before the hours can be saved. A promise of 0 minutes is one whose number is not written yet. */
export function answeringIssues({ hours, promiseMinutes }: Answering): AnsweringIssue[] {
  const issues = hours.flatMap(({ days, from, to }, span): AnsweringIssue[] => [
    ...(days.length === 0 ? [{ at: "days" as const, span }] : []),
    ...(minutesOf(from) === null || minutesOf(from) === minutesADay ? [{ at: "from" as const, span }] : []),
    ...(minutesOf(to) === null ? [{ at: "to" as const, span }] : []),
  ]);
  const isPromiseWrong = promiseMinutes !== null && (promiseMinutes < 1 || promiseMinutes > longestPromise);
  return isPromiseWrong ? [...issues, { at: "promise" }] : issues;
}

/** A time of day as people type it ("8", "8.30", "0830", "kl 8:30") as "08:30"; anything else stays as it is, to be corrected. */
export function writtenTime(text: string): string {
  const match = /^\s*(?:kl\.?\s*)?(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/i.exec(text);
  const written = match ? `${(match[1] ?? "").padStart(2, "0")}:${match[2] ?? "00"}` : text;
  return minutesOf(written) === null ? text : written;
}

/** The next hours to add: a working week, then the first day that has none. */
export function nextSpan(hours: readonly Span[]): Span {
  if (hours.length === 0) return { days: ["mon", "tue", "wed", "thu", "fri"], from: "08:00", to: "17:00" };
  const free = weekdays.find((day) => !hours.some(({ days }) => days.includes(day)));
  return { days: [free ?? "mon"], from: "10:00", to: "14:00" };
}

/** The days of a span with this one taken in or out, in the order of the week. */
export function withDay({ days, ...span }: Span, day: Weekday): Span {
  return { ...span, days: weekdays.filter((each) => days.includes(each) !== (each === day)) };
}

/** Days in a row, in the order of the week: Monday to Friday is one run. */
export function runsOf(days: readonly Weekday[]): { first: Weekday; last: Weekday }[] {
  const runs: { first: Weekday; last: Weekday }[] = [];
  for (const day of weekdays.filter((each) => days.includes(each))) {
    const run = runs.at(-1);
    if (run && weekdays.indexOf(run.last) + 1 === weekdays.indexOf(day)) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}

/** Minutes of a usual answering day: the length that most open days have, of several the longest. A day without hours is open throughout. */
export function dayMinutes(hours: readonly Span[]): number {
  if (hours.length === 0) return minutesADay;
  const open = openMinutes(hours).filter((minutes) => minutes > 0);
  const times = (minutes: number) => open.filter((each) => each === minutes).length;
  return open.toSorted((a, b) => times(b) - times(a) || b - a)[0] ?? minutesADay;
}

export function unitMinutes(unit: PromiseUnit, day: number): number {
  return unit === "minutes" ? 1 : unit === "hours" ? 60 : day;
}

/** The promise in its largest unit that leaves no rest; `day` is `dayMinutes`. One day of 9 hours is told as 9 hours. */
export function promiseUnit(minutes: number, day: number): PromiseUnit {
  if (minutes % day === 0 && minutes > day) return "days";
  return minutes % 60 === 0 ? "hours" : "minutes";
}

/** When an answer is due to a question that is asked next Friday at 16:30 of the company's clock; null where it never is. */
export function promiseExample(answering: Answering, zone: string, today: Day): { asked: number; due: number | null } {
  const friday = addDays(today, (4 - weekdayOf(today) + 7) % 7);
  const asked = instantOf(friday, (16 * 60 + 30) * 60_000, zone);
  const clock = answeringClock(answeringHoursOf(answering), zone);
  return { asked, due: clock.due(asked, (answering.promiseMinutes ?? 0) * 60_000) };
}

/** An instant as the company's clock shows it. */
export function momentOf(instant: number, zone: string): { weekday: Weekday; day: Day; time: string } {
  const day = dayIn(instant, zone);
  return { weekday: weekdays[weekdayOf(day)] ?? "mon", day, time: clockAt(instant, zone) };
}

/** Closed days in runs, oldest first; both ends are closed. */
export function closedRuns(closed: readonly Day[]): { first: Day; last: Day }[] {
  const runs: { first: Day; last: Day }[] = [];
  for (const day of closed.toSorted()) {
    const run = runs.at(-1);
    if (run && addDays(run.last, 1) >= day) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}

/** The closed days with these too; null where they are too many, or the last is before the first. */
export function withClosed(closed: readonly Day[], first: Day, last: Day): Day[] | null {
  const added: Day[] = [];
  for (let day = first; day <= last && added.length <= mostAtOnce; day = addDays(day, 1)) added.push(day);
  const all = [...new Set([...closed, ...added])].toSorted();
  return added.length === 0 || added.length > mostAtOnce || all.length > mostClosedDays ? null : all;
}
