// The verdict of a month, for every direction; and what a goal wants of it.
import { describe, expect, test } from "vitest";
import { type Goal, strategySchema, type StrategyVersion, versionInForce } from "../../shared/strategy.ts";
import { type Target, targetOf } from "../../shared/target.ts";
import { gapOf, type Judged, verdictOf } from "../../shared/verdict.ts";

const least: Target = { direction: "at-least", min: 10 };
const most: Target = { direction: "at-most", max: 10 };
const between: Target = { direction: "between", min: 5, max: 10 };
const whole = { coverage: "complete", accumulates: true } as const;
const partial = { coverage: "partial", accumulates: true } as const;

describe("the verdict", () => {
  test.each<[string, Judged, Target, string]>([
    ["at least: above", { value: 11, ...whole }, least, "met"],
    ["at least: equal", { value: 10, ...whole }, least, "met"],
    ["at least: below", { value: 9.99, ...whole }, least, "missed"],
    ["at most: below", { value: 9, ...whole }, most, "met"],
    ["at most: equal", { value: 10, ...whole }, most, "met"],
    ["at most: above", { value: 10.01, ...whole }, most, "missed"],
    ["between: inside", { value: 7, ...whole }, between, "met"],
    ["between: its lower bound", { value: 5, ...whole }, between, "met"],
    ["between: its upper bound", { value: 10, ...whole }, between, "met"],
    ["between: below", { value: 4, ...whole }, between, "missed"],
    ["between: above", { value: 11, ...whole }, between, "missed"],
    ["zero is a value", { value: 0, ...whole }, least, "missed"],
    ["zero is within at most", { value: 0, ...whole }, most, "met"],
    ["unknown", { value: null, ...whole }, least, "no-data"],
    ["unknown in a partial month", { value: null, ...partial }, least, "no-data"],
    ["a value of a month that was not read", { value: 50, coverage: "none", accumulates: true }, least, "no-data"],
    ["partial: a growing count that is there already", { value: 10, ...partial }, least, "already-met"],
    ["partial: a growing count that is not", { value: 9, ...partial }, least, "partial"],
    ["partial: a rate can still fall", { value: 50, coverage: "partial", accumulates: false }, least, "partial"],
    ["partial: at most can still be passed", { value: 1, ...partial }, most, "partial"],
    ["partial: at most that is passed is not judged yet", { value: 50, ...partial }, most, "partial"],
    ["partial: between can still be passed", { value: 7, ...partial }, between, "partial"],
    [
      "an estimate whose interval holds the target",
      { value: 11, ...whole, interval: { low: 9, high: 13 } },
      least,
      "too-close",
    ],
    ["an interval that ends at the target", { value: 8, ...whole, interval: { low: 6, high: 10 } }, least, "too-close"],
    ["an estimate that is clear of it", { value: 14, ...whole, interval: { low: 12, high: 16 } }, least, "met"],
    [
      "between: an interval around the upper bound",
      { value: 9, ...whole, interval: { low: 8, high: 11 } },
      between,
      "too-close",
    ],
  ])("%s", (_, judged, target, wanted) => {
    expect(verdictOf(judged, target)).toBe(wanted);
  });

  test.each<[number, Target, number]>([
    [12, least, 2],
    [7, least, -3],
    [12, most, 2],
    [6, between, 1],
    [12, between, 2],
    [4, between, -1],
  ])("the gap of %d to %j is %d", (value, target, wanted) => {
    expect(gapOf(value, target)).toBe(wanted);
  });
});

function goal(change: object): Goal {
  const document = {
    effectiveFrom: "2026-01",
    goals: [{ id: "a", metric: "posts", direction: "at-least", targets: [{ from: "2026-01", value: 365 }], ...change }],
  };
  return strategySchema.parse(document).goals[0] as Goal;
}

describe("the target of a month", () => {
  const steps = {
    targets: [
      { from: "2026-04", value: 20 },
      { from: "2026-02", value: 10 },
    ],
  };
  test.each<[string, Goal, string, Target | null]>([
    ["before the first step there is none", goal(steps), "2026-01", null],
    ["from a step on", goal(steps), "2026-02", { direction: "at-least", min: 10 }],
    ["until the next", goal(steps), "2026-03", { direction: "at-least", min: 10 }],
    ["steps come in any order", goal(steps), "2026-04", { direction: "at-least", min: 20 }],
    ["the last goes on", goal(steps), "2027-09", { direction: "at-least", min: 20 }],
    // 365 × 31 ÷ 365.
    ["a year's total by days", goal({ spread: "year-linear" }), "2026-03", { direction: "at-least", min: 31 }],
    ["so that February asks for less", goal({ spread: "year-linear" }), "2026-02", { direction: "at-least", min: 28 }],
    ["at most", goal({ direction: "at-most" }), "2026-01", { direction: "at-most", max: 365 }],
    [
      "between",
      goal({ direction: "between", targets: [{ from: "2026-01", min: 1, max: 3 }] }),
      "2026-01",
      { direction: "between", min: 1, max: 3 },
    ],
  ])("%s", (_, each, month, wanted) => {
    const target = targetOf(each, month, null);
    expect(target?.direction).toBe(wanted?.direction);
    if (wanted?.min === undefined) expect(target?.min).toBeUndefined();
    else expect(target?.min).toBeCloseTo(wanted.min, 9);
    if (wanted?.max === undefined) expect(target?.max).toBeUndefined();
    else expect(target?.max).toBeCloseTo(wanted.max, 9);
  });

  test("a year's months add up to the year, leap years too", () => {
    for (const year of ["2026", "2028"]) {
      const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`);
      const total = months.reduce(
        (all, month) => all + (targetOf(goal({ spread: "year-linear" }), month, null)?.min ?? 0),
        0,
      );
      expect(total).toBeCloseTo(365, 9);
    }
  });
});

describe("the strategy in force", () => {
  const version = (number: number, effectiveFrom: string): StrategyVersion => ({
    version: number,
    savedAt: "2026-01-01T00:00:00Z",
    withdrawnAt: null,
    author: "",
    document: strategySchema.parse({ effectiveFrom }),
  });
  test.each<[string, StrategyVersion[], string, number | null]>([
    ["none before the first", [version(1, "2026-02")], "2026-01", null],
    [
      "a change in the middle of a year leaves the months before it",
      [version(1, "2026-01"), version(2, "2026-07")],
      "2026-06",
      1,
    ],
    ["and counts from its month", [version(1, "2026-01"), version(2, "2026-07")], "2026-07", 2],
    [
      "a correction of the same month is the higher number",
      [version(1, "2026-01"), version(3, "2026-01"), version(2, "2026-01")],
      "2026-03",
      3,
    ],
    [
      "a correction of an earlier version leaves a later one in force",
      [version(1, "2026-01"), version(2, "2026-07"), version(3, "2026-01")],
      "2026-08",
      2,
    ],
    ["and counts before it", [version(1, "2026-01"), version(2, "2026-07"), version(3, "2026-01")], "2026-06", 3],
  ])("%s", (_, versions, month, wanted) => {
    expect(versionInForce(versions, month)?.version ?? null).toBe(wanted);
    expect(versionInForce(versions.toReversed(), month)?.version ?? null).toBe(wanted);
  });
});
