import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayIn, instantOf, isZone, offsetAt, timeOfDay } from "../../shared/zone.ts";

const hours = 3_600_000;
const stockholm = "Europe/Stockholm";
const pacific = "America/Los_Angeles";

describe("from civil time to the instant", () => {
  test.each([
    ["2026-02-13", 52 * 60_000, pacific, "2026-02-13T08:52:00Z"],
    ["2026-02-28", 15.5 * hours, pacific, "2026-02-28T23:30:00Z"],
    ["2026-07-01", 0, stockholm, "2026-06-30T22:00:00Z"],
    // The weeks in March in which only one side of the ocean has changed its clocks.
    ["2026-03-20", 12 * hours, pacific, "2026-03-20T19:00:00Z"],
    // Skipped in spring: read with the offset before the change.
    ["2026-03-29", 2.5 * hours, stockholm, "2026-03-29T01:30:00Z"],
    // Twice in autumn: the first of the two.
    ["2026-10-25", 2.5 * hours, stockholm, "2026-10-25T00:30:00Z"],
    ["2026-11-01", 1.5 * hours, pacific, "2026-11-01T08:30:00Z"],
    ["2026-12-31", 23 * hours, "Asia/Kathmandu", "2026-12-31T17:15:00Z"],
    ["1999-12-31", 23 * hours, "UTC", "1999-12-31T23:00:00Z"],
  ])("%s + %i ms in %s", (day, ms, zone, wanted) => {
    expect(new Date(instantOf(day, ms, zone)).toISOString()).toBe(wanted.replace("Z", ".000Z"));
  });
});

test("a month's last evening in California is the next month in Stockholm", () => {
  expect(dayIn(instantOf("2026-02-28", 15.5 * hours, pacific), stockholm)).toBe("2026-03-01");
  expect(timeOfDay(instantOf("2026-02-28", 15.5 * hours, pacific), stockholm)).toBe(0.5 * hours);
});

const zones = [
  stockholm,
  pacific,
  "UTC",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "America/St_Johns",
  "Asia/Kathmandu",
];
const instants = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2035, 0, 1) });

test("the table says what Intl says", () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (ms, zone) => {
      const printed = new Intl.DateTimeFormat("sv-SE", {
        timeZone: zone,
        dateStyle: "short",
        timeStyle: "medium",
      }).format(ms);
      const local = new Date(ms + offsetAt(ms, zone)).toISOString();
      expect(`${local.slice(0, 10)} ${local.slice(11, 19)}`).toBe(printed);
      expect(dayIn(ms, zone)).toBe(printed.slice(0, 10));
    }),
  );
});

test("there and back is the same instant, but for the hour that comes twice", () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (ms, zone) => {
      const back = instantOf(dayIn(ms, zone), timeOfDay(ms, zone), zone);
      expect([0, 0.5 * hours, hours]).toContain(ms - back);
      expect(dayIn(back, zone)).toBe(dayIn(ms, zone));
    }),
  );
});

test("unknown zones are told", () => {
  expect(isZone(stockholm)).toBe(true);
  expect(isZone("Europe/Nordcykel")).toBe(false);
  expect(() => offsetAt(0, "Europe/Nordcykel")).toThrow(RangeError);
});
