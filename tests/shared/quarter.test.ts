// Calendar quarters: which one a day is in, its months, and the ones before and after.
import { expect, test } from "vitest";
import { addQuarters, isQuarter, quarterMonths, quarterOf, quarterStart } from "../../shared/period.ts";

test.each([
  ["2026-01-01", "2026-Q1", ["2026-01", "2026-02", "2026-03"], "2025-Q4", "2026-Q2"],
  ["2026-03-31", "2026-Q1", ["2026-01", "2026-02", "2026-03"], "2025-Q4", "2026-Q2"],
  ["2026-04-01", "2026-Q2", ["2026-04", "2026-05", "2026-06"], "2026-Q1", "2026-Q3"],
  ["2026-12-31", "2026-Q4", ["2026-10", "2026-11", "2026-12"], "2026-Q3", "2027-Q1"],
])("%s is in %s", (day, quarter, months, before, after) => {
  expect(quarterOf(day)).toBe(quarter);
  expect(quarterMonths(quarter)).toEqual(months);
  expect(quarterStart(quarter)).toBe(months[0]);
  expect([addQuarters(quarter, -1), addQuarters(quarter, 1), addQuarters(quarter, 0)]).toEqual([
    before,
    after,
    quarter,
  ]);
});

test.each([
  ["2026-Q1", true],
  ["2026-Q0", false],
  ["2026-Q5", false],
  ["2026-q1", false],
  ["2026-01", false],
])("%s is a quarter: %s", (text, wanted) => {
  expect(isQuarter(text)).toBe(wanted);
});
