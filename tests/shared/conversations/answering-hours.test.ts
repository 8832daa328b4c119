import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alwaysOpen, answeringClock, minutesOf, weekdayOf } from "../../../shared/conversations/answering-hours.ts";
import type { AnsweringHours, OpenSpan } from "../../../shared/conversations/answering-hours.ts";
import { weekdays } from "../../../shared/conversations/answering-hours.ts";
import { dayIn, instantOf } from "../../../shared/zone.ts";
import { stockholm } from "./made.ts";

const minute = 60_000;
const hour = 60 * minute;
const working = ["mon", "tue", "wed", "thu", "fri"] as const;

function hours(spans: OpenSpan[], more: Partial<AnsweringHours> = {}): AnsweringHours {
  return { spans, holidays: null, customaryDays: false, closed: [], ...more };
}

const office = hours([{ days: working, from: "08:00", to: "17:00" }], { holidays: "SE", customaryDays: true });
const night = hours([{ days: weekdays, from: "22:00", to: "06:00" }]);

/** "2026-06-18 16:30" on a clock in Stockholm. */
function at(text: string): number {
  return instantOf(text.slice(0, 10), minutesOf(text.slice(11))! * minute, stockholm);
}

describe("open hours between two moments, worked by hand", () => {
  const clocks = { office, night, always: alwaysOpen };
  test.each<[keyof typeof clocks, string, string, number, string]>([
    ["office", "2026-02-03 09:00", "2026-02-03 09:20", 20, "inside one day"],
    ["office", "2026-02-03 16:50", "2026-02-04 08:10", 20, "over a night"],
    ["office", "2026-02-03 21:00", "2026-02-04 08:00", 0, "asked and answered while closed"],
    ["office", "2026-02-03 22:00", "2026-02-04 09:00", 60, "asked at night: counted from opening"],
    ["office", "2026-02-06 16:00", "2026-02-09 09:00", 120, "over a weekend"],
    ["office", "2026-02-07 12:00", "2026-02-08 12:00", 0, "within a weekend"],
    // Thursday 2 April, Good Friday, Easter, Easter Monday, Tuesday 7 April.
    ["office", "2026-04-02 16:00", "2026-04-07 09:00", 120, "over Easter"],
    // Thursday 18 June, Midsummer Eve on Friday, Monday 22 June.
    ["office", "2026-06-18 16:30", "2026-06-22 08:30", 60, "over midsummer"],
    // 24 and 25 December are Thursday and Friday, Monday 28 is open.
    ["office", "2026-12-23 16:00", "2026-12-28 10:00", 180, "over Christmas"],
    // Clocks go forward on Sunday 29 March 2026, back on Sunday 25 October 2026.
    ["office", "2026-03-27 16:00", "2026-03-30 09:00", 120, "the weekend of summer time"],
    ["office", "2026-10-23 16:00", "2026-10-26 09:00", 120, "the weekend of winter time"],
    ["always", "2026-03-28 12:00", "2026-03-29 12:00", 23 * 60, "a day of 23 hours"],
    ["always", "2026-10-24 12:00", "2026-10-25 12:00", 25 * 60, "a day of 25 hours"],
    ["night", "2026-02-03 21:00", "2026-02-04 07:00", 8 * 60, "a night shift"],
    ["night", "2026-03-28 23:00", "2026-03-29 07:00", 6 * 60, "a night shift that loses an hour"],
    ["night", "2026-10-24 23:00", "2026-10-25 07:00", 8 * 60, "a night shift that wins an hour"],
    ["night", "2026-02-04 05:30", "2026-02-04 22:30", 60, "between two night shifts"],
    ["always", "2026-02-04 10:00", "2026-02-04 09:00", 0, "answered before it was asked"],
  ])("%s, %s to %s: %i minutes (%s)", (name, from, to, minutes) => {
    expect(answeringClock(clocks[name], stockholm).open(at(from), at(to)) / minute).toBe(minutes);
  });

  test("without customary days Midsummer Eve is a working day, and own closed days are closed", () => {
    const more = { holidays: "SE", customaryDays: false, closed: ["2026-06-22"] } as const;
    const clock = answeringClock({ ...office, ...more }, stockholm);
    expect(clock.open(at("2026-06-18 16:30"), at("2026-06-23 08:30")) / hour).toBe(0.5 + 9 + 0.5);
  });

  test("a holiday is closed from midnight to midnight, in the middle of a night shift too", () => {
    const clock = answeringClock({ ...night, holidays: "SE" }, stockholm);
    expect(clock.open(at("2025-12-31 20:00"), at("2026-01-01 23:00")) / hour).toBe(2);
    expect(clock.open(at("2026-01-01 12:00"), at("2026-01-02 12:00")) / hour).toBe(6);
  });

  test("spans that overlap count once", () => {
    const spans: OpenSpan[] = [
      { days: working, from: "08:00", to: "12:00" },
      { days: ["tue"], from: "11:00", to: "15:00" },
    ];
    const clock = answeringClock(hours(spans), stockholm);
    expect(clock.open(at("2026-02-03 00:00"), at("2026-02-03 24:00")) / hour).toBe(7);
  });
});

describe("when a promise runs out", () => {
  test.each([
    ["2026-02-03 09:00", 4, "2026-02-03 13:00"],
    ["2026-02-03 15:00", 4, "2026-02-04 10:00"],
    ["2026-02-06 16:00", 4, "2026-02-09 11:00"],
    ["2026-06-18 16:30", 1, "2026-06-22 08:30"],
    ["2026-02-07 12:00", 9, "2026-02-09 17:00"],
    ["2026-02-07 12:00", 0, "2026-02-07 12:00"],
  ])("asked %s, %i hours: %s", (from, promised, due) => {
    expect(answeringClock(office, stockholm).due(at(from), promised * hour)).toBe(at(due));
  });

  test("never, where nobody ever answers", () => {
    expect(answeringClock(hours([]), stockholm).due(at("2026-02-03 09:00"), hour)).toBeNull();
  });
});

test("times of day that are none are told", () => {
  expect(minutesOf("24:00")).toBe(1440);
  expect([minutesOf("24:01"), minutesOf("8:00"), minutesOf("08:60")]).toEqual([null, null, null]);
  expect(() => answeringClock(hours([{ days: ["mon"], from: "8", to: "17:00" }]), stockholm)).toThrow(RangeError);
});

const instants = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });

test("open time adds up, never exceeds the wall clock, and is the wall clock where we are always open", () => {
  const clock = answeringClock(office, stockholm);
  const always = answeringClock(alwaysOpen, stockholm);
  const span = fc.tuple(instants, fc.nat(30 * 24 * hour), fc.nat(30 * 24 * hour));
  fc.assert(
    fc.property(span, ([from, first, second]) => {
      const [middle, to] = [from + first, from + first + second];
      expect(clock.open(from, middle) + clock.open(middle, to)).toBe(clock.open(from, to));
      expect(clock.open(from, to)).toBeLessThanOrEqual(to - from);
      expect(always.open(from, to)).toBe(to - from);
    }),
  );
});

test("at the moment when a promise runs out exactly the promised time has been open", () => {
  const clock = answeringClock(office, stockholm);
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 60 * hour }), (from, promised) => {
      const due = clock.due(from, promised)!;
      expect(clock.open(from, due)).toBe(promised);
      expect(clock.open(from, due - 1)).toBe(promised - 1);
      expect(weekdayOf(dayIn(due, stockholm))).toBeLessThan(5);
    }),
  );
});
