// Baselines and targets, worked by hand.
import { describe, expect, test } from "vitest";
import type { Unit } from "../../../shared/metrics/define.ts";
import { addMonths } from "../../../shared/period.ts";
import type { TargetRule } from "../../../shared/proposals/rules.ts";
import { baselineOf, monthsMissing, proposedTarget, reachedIn } from "../../../shared/proposals/target.ts";

const months = (values: readonly number[], first = "2025-01") =>
  values.map((value, index) => ({ month: addMonths(first, index), value }));
const nothing = { promised: null, others: null };
function propose(
  rule: TargetRule,
  unit: Unit,
  values: readonly number[],
  known: Partial<typeof nothing> | object = {},
) {
  const baseline = baselineOf(months(values)) ?? expect.fail("no months");
  return proposedTarget(rule, unit, baseline, { ...nothing, ...known });
}

describe("the baseline", () => {
  test("is the median of the newest twelve months, with the smallest and the largest", () => {
    // The first of the thirteen, 100, is older than a year and counts for nothing. Of 1 … 12 the middle is 6.5.
    const baseline = baselineOf(months([100, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));
    expect(baseline).toMatchObject({ value: 6.5, low: 1, high: 12, trial: false });
    expect(baseline?.values.map(({ month }) => month)).toEqual(
      months(
        Array.from({ length: 12 }, () => 0),
        "2025-02",
      ).map(({ month }) => month),
    );
  });

  test.each([
    [5, true],
    [6, false],
  ])("of %d months is on trial: %s", (count, trial) => {
    expect(baselineOf(months(Array.from({ length: count }, () => 1)))?.trial).toBe(trial);
  });

  test("of no months is none", () => expect(baselineOf([])).toBeNull());

  test.each([
    [0, 3],
    [1, 2],
    [2, 1],
    [3, 0],
    [12, 0],
  ])("%d months wait for %d more", (there, more) => expect(monthsMissing(there)).toBe(more));
});

describe("the target", () => {
  test("is none with two months, whatever the rule", () => {
    for (const rule of [{ kind: "raise" }, { kind: "at-most", value: 0 }, { kind: "hold" }] as const)
      expect(propose(rule, "count", [10, 20])).toBeNull();
  });

  test("is a tenth above the median, beside the quartiles, each with how often it was reached", () => {
    // Sorted 2.0 2.4 2.6 2.8 3.2 3.6 4.0 %: median 2.8, R 3.08 → 3.1; quartiles 2.5 and 3.4.
    const found = propose({ kind: "raise", cap: 0.95 }, "share", [0.028, 0.02, 0.036, 0.024, 0.04, 0.026, 0.032]);
    expect(found).toEqual({
      direction: "at-least",
      target: { value: 0.031, reached: { count: 3, of: 7 } },
      hold: { value: 0.025, reached: { count: 5, of: 7 } },
      stretch: { value: 0.034, reached: { count: 2, of: 7 } },
    });
  });

  test("there is no stretch where the best months lie below the target", () => {
    // Median 100, R 110; the upper quartile is 101.
    expect(propose({ kind: "raise" }, "count", [99, 100, 101, 100, 102])).toMatchObject({
      target: { value: 110, reached: { count: 0, of: 5 } },
      stretch: null,
    });
  });

  test.each<[string, readonly number[], number]>([
    // 3 × 1.1 = 3.3 would be said 3: no step forward.
    ["three conversations become four", [3, 3, 3], 4],
    ["none becomes one", [0, 0, 0], 1],
    ["38 becomes 42", [38, 38, 38], 42],
  ])("%s", (_, values, wanted) => {
    expect(propose({ kind: "raise" }, "count", values)?.target.value).toBe(wanted);
  });

  test("never rises above its cap", () => {
    expect(propose({ kind: "raise", cap: 0.95 }, "share", [0.9, 0.9, 0.9])?.target.value).toBe(0.95);
    expect(propose({ kind: "raise", cap: 0.95 }, "share", [1, 1, 1])?.target.value).toBe(0.95);
  });

  test("totals are compared per day, so that a year's short month is no bad month", () => {
    // One a day in January, February and March. A month of 365 ÷ 12 days is 30.42, and a tenth more is 33.46.
    expect(propose({ kind: "raise", perDay: true }, "count", [31, 28, 31])?.target.value).toBe(33);
    // The median of the plain totals would be 31 and give 34.
    expect(propose({ kind: "raise" }, "count", [31, 28, 31])?.target.value).toBe(34);
  });

  test.each<[number, number]>([
    // Half of the way from 70 % to 90 %.
    [0.7, 0.8],
    [0.13, 0.52],
    // Already there: what was aimed at, and no lower.
    [0.96, 0.9],
  ])("halfway from %d to 90 %% is %d", (now, wanted) => {
    expect(propose({ kind: "halfway", to: 0.9 }, "share", [now, now, now])?.target.value).toBe(wanted);
  });

  test("of an audited share is what an audit can tell apart", () => {
    const rule = { kind: "detectable", change: 0.14, cap: 0.95 } as const;
    expect(propose(rule, "share", [0.4, 0.42, 0.44])?.target.value).toBe(0.56);
    expect(propose(rule, "share", [0.9, 0.9, 0.9])?.target.value).toBe(0.95);
  });

  test("to hold is what three months of four reach", () => {
    // Quartile of 20 22 24 26 28 ‰ is 22.
    expect(propose({ kind: "hold" }, "mean", [0.028, 0.02, 0.022, 0.026, 0.024])).toMatchObject({
      target: { value: 0.022, reached: { count: 4, of: 5 } },
      hold: null,
      stretch: { value: 0.026, reached: { count: 2, of: 5 } },
    });
  });

  test("is at most none, and the months with none reached it", () => {
    expect(propose({ kind: "at-most", value: 0 }, "count", [0, 2, 0, 1])).toEqual({
      direction: "at-most",
      target: { value: 0, reached: { count: 2, of: 4 } },
      hold: null,
      stretch: null,
    });
  });

  test("is what others do, where that is known", () => {
    expect(propose({ kind: "as-others" }, "share", [0.5, 0.5, 0.5], { others: 0.612 })?.target.value).toBe(0.61);
    expect(propose({ kind: "as-others" }, "share", [0.5, 0.5, 0.5])).toBeNull();
  });

  test("of a promise is a fifth around it; no promise, no target", () => {
    // 5 posts a week: 4 to 6.
    expect(propose({ kind: "promise", around: 0.2 }, "per-week", [3.9, 4, 6, 6.1], { promised: 5 })).toEqual({
      direction: "between",
      target: { min: 4, max: 6, reached: { count: 2, of: 4 } },
      hold: null,
      stretch: null,
    });
    expect(propose({ kind: "promise", around: 0.2 }, "per-week", [5, 5, 5])).toBeNull();
  });
});

test("on the bound is reached", () => {
  const values = months([1, 2, 3]);
  expect(reachedIn(values, "at-least", { value: 2 })).toEqual({ count: 2, of: 3 });
  expect(reachedIn(values, "at-most", { value: 2 })).toEqual({ count: 2, of: 3 });
  expect(reachedIn(values, "between", { min: 2, max: 2 })).toEqual({ count: 1, of: 3 });
});
