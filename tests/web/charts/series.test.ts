// What a chart draws, before it is drawn: strokes, scales, target steps.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawnPoints, forecastPoint, scaleOf, targetSteps } from "../../../web/charts/series.ts";
import { targetDecimals } from "../../../web/charts/targetDecimals.ts";
import { monthsApart } from "../../../web/charts/YearTick.tsx";
import { point } from "../judged.ts";

const at = (value: number | null, change = {}) => point({ value, ...change });

describe("strokes between months", () => {
  test("whole months form one solid line", () => {
    expect(drawnPoints([at(1), at(2), at(3)]).map((each) => [each.whole, each.partly, each.late])).toEqual([
      [1, null, null],
      [2, null, null],
      [3, null, null],
    ]);
  });

  test("an unknown month is a gap, never zero", () => {
    const drawn = drawnPoints([at(1), at(2), at(null), at(4), at(5)]);
    expect(drawn.map((each) => each.whole)).toEqual([1, 2, null, 4, 5]);
  });

  test("a lone month between gaps has no line at all", () => {
    const [, lone] = drawnPoints([at(null), at(2), at(null)]);
    expect([lone?.whole, lone?.partly, lone?.late, lone?.value]).toEqual([null, null, null, 2]);
  });

  test("the piece up to a partial month is dashed, and only that piece", () => {
    const drawn = drawnPoints([at(1), at(2), at(3, { coverage: "partial" })]);
    expect(drawn.map((each) => each.whole)).toEqual([1, 2, null]);
    expect(drawn.map((each) => each.partly)).toEqual([null, 2, 3]);
  });

  test("a forecast begins at the last known point and is no value of its own", () => {
    const later = forecastPoint("2027-01", null, { value: 6, low: 4, high: 9 });
    const drawn = drawnPoints([at(4), at(5), at(null, { coverage: "none" }), later]);
    expect(drawn.map((each) => each.ahead)).toEqual([null, 5, null, 6]);
    expect(drawn.map((each) => each.aheadBand)).toEqual([null, [5, 5], null, [4, 9]]);
    expect(drawn.map((each) => each.value)).toEqual([4, 5, null, null]);
    expect(drawnPoints([at(4), at(5)]).some((each) => each.ahead !== null)).toBe(false);
  });

  test("no line joins a month to one before whose metric meant something else, however often that happens", () => {
    const drawn = drawnPoints([at(1), at(2), at(3, { breaks: true }), at(4), at(5, { breaks: true }), at(6)]);
    expect(drawn.map((each) => each.whole)).toEqual([1, 2, null, null, 5, 6]);
    expect(drawn.map((each) => each.wholeAgain)).toEqual([null, null, 3, 4, null, null]);
  });

  test("months read in afterwards are lighter", () => {
    const drawn = drawnPoints([at(1, { backfilled: true }), at(2), at(3)]);
    expect(drawn.map((each) => each.late)).toEqual([1, 2, null]);
    expect(drawn.map((each) => each.whole)).toEqual([null, 2, 3]);
  });
});

describe("scales", () => {
  test.each<[values: number[], target: number, unit: "count" | "mean" | "share", ticks: number[]]>([
    [[1840, 1200, 2010], 2000, "count", [0, 500, 1000, 1500, 2000, 2500]],
    [[0.028, 0.0335], 0.03, "share", [0.025, 0.0275, 0.03, 0.0325, 0.035]],
    [[0, 0], 0, "count", [0, 1]],
    [[-12, 30], 20, "count", [-20, 0, 20, 40]],
    // Steps of 1 would need eight lines: the axis starts at zero, which is near.
    [[4.32, 6.98], 5, "mean", [0, 2, 4, 6, 8]],
  ])("%j with target %d", (values, min, unit, ticks) => {
    expect(
      scaleOf(
        values.map((value) => at(value, { target: { direction: "at-least", min } })),
        unit,
      ).ticks,
    ).toEqual(ticks);
  });

  test("every value and target lies inside, and at most seven lines are drawn", () => {
    const number = (most: number) =>
      fc.double({ min: most === 1 ? 0 : -1e6, max: most, noNaN: true }).map((each) => Number(each.toFixed(4)));
    const drawn = fc.constantFrom(["count", 1e7] as const, ["mean", 1e7] as const, ["share", 1] as const);
    const of = drawn.chain(([unit, most]) =>
      fc.tuple(fc.constant(unit), fc.array(number(most), { minLength: 1, maxLength: 13 }), number(most)),
    );
    fc.assert(
      fc.property(of, ([unit, values, max]) => {
        const { domain, ticks } = scaleOf(
          values.map((value) => at(value, { target: { direction: "at-most", max } })),
          unit,
        );
        if (unit === "share") expect(ticks.at(-1)).toBeLessThanOrEqual(1);
        for (const value of [...values, max]) {
          expect(value).toBeGreaterThanOrEqual(domain[0] - 1e-9 * Math.abs(domain[0]));
          expect(value).toBeLessThanOrEqual(domain[1] + 1e-9 * Math.abs(domain[1]));
        }
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(new Set(ticks).size).toBe(ticks.length);
      }),
    );
  });
});

test.each([
  ["count", [2, 1, 0], 0, [0, 1, 2, 3]],
  ["count", [9, 3, 4], 2, [0, 5, 10]],
  ["mean", [9, 3, 4], 2, [0, 2.5, 5, 7.5, 10]],
  ["share", [0.84, 0.3, 1], 0.69, [0, 0.25, 0.5, 0.75, 1]],
  ["share", [0.99, 1, 0.98], 0.95, [0.92, 0.94, 0.96, 0.98, 1]],
  ["share", [0.84, 0.3, 1.1], 0.69, [0, 0.5, 1, 1.5]],
] as const)("no half of a %s, and no share above the whole: %j", (unit, values, min, ticks) => {
  const drawn = values.map((value) => at(value, { target: { direction: "at-least", min } }));
  expect(scaleOf(drawn, unit).ticks).toEqual(ticks);
});

test("a target is named where it begins, the last one only at its end", () => {
  const old = { direction: "at-least", min: 2 } as const;
  const now = { direction: "at-least", min: 3 } as const;
  const steps = targetSteps([
    at(5, { month: "2026-01", target: old }),
    at(1, { month: "2026-02", target: old }),
    at(1, { month: "2026-03", target: now }),
  ]);
  expect(steps).toEqual([{ month: "2026-01", value: 2, valueOver: true }]);
});

test("a year's total, which asks each month for something else, has no figure at every month", () => {
  const total = [310, 280, 310, 300, 310, 300].map((min, index) =>
    at(5, { month: `2026-0${index + 1}`, target: { direction: "at-least", min } }),
  );
  expect(targetSteps(total)).toEqual([]);
  // Also over few months, where only the days of the months make the difference.
  expect(targetSteps(total.slice(2))).toEqual([]);
});

test("the saved target has a line of its own, with a gap where nothing was wanted", () => {
  const target = { direction: "at-least", min: 3 } as const;
  const drawn = drawnPoints([
    at(1, { target, saved: null }),
    at(1, { target, saved: { direction: "between", min: 2, max: 4 } }),
  ]);
  expect(drawn.map(({ targetLow, savedLow, savedHigh }) => [targetLow, savedLow, savedHigh])).toEqual([
    [3, null, null],
    [3, 2, 4],
  ]);
});

test.each([
  [0.03125, "share", 3],
  [0.0312, "share", 2],
  [0.03, "share", undefined],
  [1 / 3, "share", undefined],
  [4.25, "mean", 2],
  [2000, "count", undefined],
  [0.5, "count", 1],
  [279.452_054_8, "count", undefined],
] as const)("a target of %d (%s) is printed as it was written", (bound, unit, decimals) => {
  expect(targetDecimals(bound, unit)).toBe(decimals);
});

test.each([
  [50, 1],
  [20, 2],
  [15, 3],
  [7, 6],
  [2, 12],
])("months of %d pixels are named %d apart", (band, months) => {
  expect(monthsApart(band)).toBe(months);
});

test("an interval is inside the scale, also where it reaches beyond all values", () => {
  const { domain } = scaleOf([at(0.3, { target: null, interval: { low: 0.2, high: 0.47 } })], "share");
  expect(domain[0]).toBeLessThanOrEqual(0.2);
  expect(domain[1]).toBeGreaterThanOrEqual(0.47);
});

test("a target alone stands over zero, not between two marks that are nearly the same", () => {
  const { ticks } = scaleOf([{ value: null, target: { direction: "at-least", min: 900 } }], "count");
  expect(ticks[0]).toBe(0);
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(900);
});
