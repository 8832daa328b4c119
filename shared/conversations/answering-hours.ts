// The hours in which we answer, and how much of them lies between two instants: in the company's zone, across clock changes, nights, weekends and holidays.
import { dayFromNumber, dayNumber, type Day } from "../period.ts";
import { dayIn, instantOf } from "../zone.ts";
import { holidayOn, type Country } from "./holidays.ts";

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/** "08:30"; `to` may be "24:00". A span whose end is not after its start goes on past midnight: "22:00" to "06:00". */
export interface OpenSpan {
  days: readonly Weekday[];
  from: string;
  to: string;
}

export interface AnsweringHours {
  spans: readonly OpenSpan[];
  /** Whose public holidays are closed, from midnight to midnight; null: none are. */
  holidays: Country | null;
  /** Eves and like days are closed too (holidays.ts, `by: "custom"`). */
  customaryDays: boolean;
  /** The company's own closed days. */
  closed: readonly Day[];
}

/** Every hour of every day: time to first answer as a clock on the wall tells it. */
export const alwaysOpen: AnsweringHours = {
  spans: [{ days: weekdays, from: "00:00", to: "24:00" }],
  holidays: null,
  customaryDays: false,
  closed: [],
};

/** The hours of a strategy (its spans under `hours`), as the clock of answering wants them: none at all is every hour. */
export function answeringHoursOf({
  hours,
  holidays,
  customaryDays,
  closed,
}: Omit<AnsweringHours, "spans"> & { hours: readonly OpenSpan[] }): AnsweringHours {
  return { spans: hours.length === 0 ? alwaysOpen.spans : hours, holidays, customaryDays, closed };
}

export interface AnsweringClock {
  /** Open milliseconds in [from, to); 0 when to is before from. */
  open(from: number, to: number): number;
  /** The instant at which so many open milliseconds have passed since `from`; null where no such instant comes within two years. */
  due(from: number, openMs: number): number | null;
}

const farthest = 731;

/** Minutes since midnight; null for no time of day. "24:00" is the end of the day. */
export function minutesOf(text: string): number | null {
  const match = /^(\d{2}):([0-5]\d)$/.exec(text);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : NaN;
  return minutes <= 1440 ? minutes : null;
}

/** 0 = Monday. 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** `zone`: the company's. Throws RangeError for a time of day that is none. */
export function answeringClock(hours: AnsweringHours, zone: string): AnsweringClock {
  const week = weekOf(hours.spans);
  const closed = new Set(hours.closed);
  const known = new Map<number, Interval[]>();

  function isClosed(day: Day): boolean {
    if (closed.has(day)) return true;
    const holiday = hours.holidays === null ? null : holidayOn(hours.holidays, day);
    return holiday !== null && (holiday.by === "law" || hours.customaryDays);
  }

  /** The day's open intervals as instants. */
  function intervals(number: number): Interval[] {
    let list = known.get(number);
    if (list) return list;
    const day = dayFromNumber(number);
    const spans = isClosed(day) ? [] : week[weekdayOf(day)]!;
    const at = (minutes: number): number =>
      minutes === 1440 ? instantOf(dayFromNumber(number + 1), 0, zone) : instantOf(day, minutes * 60_000, zone);
    list = spans.map(([from, to]) => [at(from), at(to)]);
    known.set(number, list);
    return list;
  }

  return {
    open(from, to) {
      if (to <= from) return 0;
      const last = dayNumber(dayIn(to, zone));
      let sum = 0;
      for (let number = dayNumber(dayIn(from, zone)); number <= last; number += 1) {
        for (const [start, end] of intervals(number)) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
      }
      return sum;
    },
    due(from, openMs) {
      let left = openMs;
      if (left <= 0) return from;
      const first = dayNumber(dayIn(from, zone));
      for (let number = first; number < first + farthest; number += 1) {
        for (const [start, end] of intervals(number)) {
          const begin = Math.max(start, from);
          if (end - begin >= left) return begin + left;
          left -= Math.max(0, end - begin);
        }
      }
      return null;
    },
  };
}

/** Open minutes of each weekday from Monday on, holidays aside. Throws RangeError for a time of day that is none. */
export function openMinutes(spans: readonly OpenSpan[]): number[] {
  return weekOf(spans).map((list) => list.reduce((sum, [from, to]) => sum + to - from, 0));
}

type Interval = [from: number, to: number];

/** Minutes of each weekday from Monday on, sorted and without overlap; what goes past midnight belongs to the next day. */
function weekOf(spans: readonly OpenSpan[]): Interval[][] {
  const week: Interval[][] = weekdays.map(() => []);
  for (const span of spans) {
    const [from, to] = [minutesOf(span.from), minutesOf(span.to)];
    if (from === null || to === null || from === 1440) throw new RangeError(`no time of day: ${span.from}–${span.to}`);
    for (const name of new Set(span.days)) {
      const index = weekdays.indexOf(name);
      week[index]!.push([from, to > from ? to : 1440]);
      if (to <= from && to > 0) week[(index + 1) % 7]!.push([0, to]);
    }
  }
  return week.map(merged);
}

function merged(list: Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const [from, to] of list.sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
