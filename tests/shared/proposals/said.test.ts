// Figures that a person would say, each worked by hand.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Unit } from "../../../shared/metrics/define.ts";
import { said, saidAbove } from "../../../shared/proposals/said.ts";

test.each<[number, Unit, number]>([
  // Thousands: by fifties up to two thousand, by hundreds above.
  [1840, "count", 1850],
  [1820, "count", 1800],
  [2140, "count", 2100],
  [18_420, "count", 18_500],
  [25_300, "count", 25_000],
  // Hundreds and tens: by fives and tens.
  [184, "count", 185],
  [237, "count", 240],
  [43.6, "count", 44],
  // Whole things are never halved.
  [12.4, "count", 12],
  [1.2, "count", 1],
  [0, "count", 0],
  // Shares in percent.
  [0.0314, "share", 0.031],
  [0.0366, "share", 0.037],
  [0.1242, "share", 0.125],
  [0.453, "share", 0.45],
  [0.996, "share", 1],
  [0.0043, "share", 0.0043],
  [0.00431, "share", 0.0043],
  // Means and rates.
  [4.27, "mean", 4.3],
  [1.27, "mean", 1.3],
  [15.3, "mean", 15.5],
  [103, "mean", 105],
  [3.46, "per-week", 3.5],
  [0.0204, "mean", 0.02],
  [0.0249, "mean", 0.025],
  [0.437, "per-thousand", 0.44],
])("%d as a %s is said %d", (value, unit, expected) => {
  expect(said(value, unit)).toBe(expected);
});

test.each<[number, Unit, number]>([
  [3, "count", 4],
  [0, "count", 1],
  [1850, "count", 1900],
  [1840, "count", 1850],
  [0.031, "share", 0.032],
  [0.0315, "share", 0.032],
  [4.3, "mean", 4.4],
])("the first figure above %d as a %s is %d", (value, unit, expected) => {
  expect(saidAbove(value, unit)).toBe(expected);
});

test("what is said is said again, is near, and the next figure is above it", () => {
  const units = fc.constantFrom<Unit>("count", "share", "mean", "per-week", "per-thousand");
  fc.assert(
    fc.property(fc.double({ min: 0.0005, max: 1e6, noNaN: true }), units, (value, unit) => {
      const figure = said(value, unit);
      expect(said(figure, unit)).toBe(figure);
      // Half of a step: 5 % of the figure at most, but for whole things and the finest decimals.
      const finest = unit === "count" ? 0.5 : unit === "share" ? 0.000_005 : 0.0005;
      expect(Math.abs(figure - value)).toBeLessThanOrEqual(Math.max(finest, value * 0.05) * (1 + 1e-9));
      expect(saidAbove(value, unit)).toBeGreaterThan(value);
    }),
  );
});
