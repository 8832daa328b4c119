// The forecast and its intervals: what must hold of every series, and that the intervals hold what they claim.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Estimate, forecast, type Forecast } from "../../../shared/forecast/forecast.ts";
import { measuredAhead, measuredHistories, multiplier } from "../../../shared/forecast/multipliers.ts";
import { project } from "../../../shared/forecast/project.ts";
import { halves, wandering } from "./series.ts";

const counts = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 12, maxLength: 70 });
const horizon = fc.integer({ min: 1, max: 18 });

function made(history: readonly number[], ahead: number, bounds = {}): Forecast {
  const found = forecast(history, ahead, bounds);
  if (found === null) throw new Error("no forecast");
  return found;
}

const all = ({ months, sums }: Forecast) => [...months, ...sums];
const numbers = (estimate: Estimate) => [
  estimate.low95,
  estimate.low80,
  estimate.value,
  estimate.high80,
  estimate.high95,
];

describe("the forecast", () => {
  test("is not made from less than twelve months", () => {
    expect(forecast(halves(11, 5, 6), 3)).toBeNull();
    expect(forecast(halves(12, 5, 6), 3)).not.toBeNull();
  });

  test.each([0, 19, 1.5])("reaches no %s months ahead", (ahead) => {
    expect(() => forecast(halves(12, 5, 6), ahead)).toThrow(RangeError);
  });

  test("takes no unknown month for a number", () => {
    expect(() => forecast([...halves(12, 5, 6), Number.NaN], 3)).toThrow(RangeError);
  });

  test("has an estimate for each month and each sum, value by hand", () => {
    const { months, sums } = made(halves(12, 0, 60), 3);
    expect(months.map(({ value }) => value)).toEqual([60, 60, 60]);
    expect(sums.map(({ value }) => value)).toEqual([60, 120, 180]);
    // One step: deviation sqrt(400 + 245.45) (project.test.ts), times 1.29 and 2.04 of twelve months.
    expect(months[0]?.high80).toBeCloseTo(60 + 1.29 * 25.4058, 3);
    expect(months[0]?.low95).toBeCloseTo(60 - 2.04 * 25.4058, 3);
  });

  test("of a constant series is that constant, without doubt", () => {
    // Adding 0 turns -0 into 0.
    const anything = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0);
    fc.assert(
      fc.property(anything, fc.integer({ min: 12, max: 70 }), (value, count) => {
        const constant = Array.from({ length: count }, () => value);
        const { months, sums } = made(constant, 12);
        for (const month of months) expect(numbers(month)).toEqual(Array.from({ length: 5 }, () => value));
        for (const sum of sums) expect(sum.high95).toBe(sum.low95);
      }),
    );
  });

  test("of a scaled series is scaled", () => {
    fc.assert(
      fc.property(counts, horizon, fc.constantFrom(0.25, 2, 3, 1000), (history, ahead, scale) => {
        const plain = all(made(history, ahead)).flatMap(numbers);
        const larger = history.map((value) => value * scale);
        const scaled = all(made(larger, ahead)).flatMap(numbers);
        const size = Math.max(1, ...plain.map(Math.abs));
        plain.forEach((value, at) => expect(Math.abs(scaled[at]! / scale - value) / size).toBeLessThan(1e-4));
      }),
    );
  });

  test("has its interval around it, the 95 % one around the 80 % one, within the bounds; the first sum is the first month", () => {
    fc.assert(
      fc.property(counts, horizon, (history, ahead) => {
        const found = made(history, ahead, { low: 0 });
        for (const estimate of all(found)) {
          const inOrder = numbers(estimate);
          expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
          expect(estimate.low95).toBeGreaterThanOrEqual(0);
        }
        expect(found.sums[0]).toEqual(found.months[0]);
      }),
    );
  });

  test("of shares stays a share", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 70 }), (history) => {
        for (const month of made(history, 12, { low: 0, high: 1 }).months)
          for (const number of numbers(month)) expect(number >= 0 && number <= 1).toBe(true);
      }),
    );
  });

  test("of a count that falls to nothing does not go below, and bounds hold for sums as for each of their months", () => {
    const falling = Array.from({ length: 24 }, (_, at) => Math.max(0, 100 - 6 * at));
    expect(made(falling, 12).months[11]?.value).toBeLessThan(0);
    const { sums } = made(falling, 12, { low: 0 });
    expect(sums[11]?.value).toBe(0);
    expect(sums[11]?.high80).toBeGreaterThan(0);
    expect(made(halves(24, 1, 9), 12, { low: 4 }).sums[11]?.low95).toBe(48);
  });

  test.each([12, 24, 36])("from %i months holds what its intervals claim, on levels that wander", (count) => {
    const inside = { month80: 0, month95: 0, sum80: 0, sum95: 0 };
    const runs = 400;
    for (let run = 0; run < runs; run++) {
      const series = wandering(count + 11, `wandering ${run}`);
      const { months, sums } = made(series.slice(0, count), 11, { low: 0 });
      const [month, sum] = [months[5]!, sums[10]!];
      const came = series.slice(count);
      const total = came.reduce((whole, each) => whole + each, 0);
      if (month.low80 <= came[5]! && came[5]! <= month.high80) inside.month80 += 1 / runs;
      if (month.low95 <= came[5]! && came[5]! <= month.high95) inside.month95 += 1 / runs;
      if (sum.low80 <= total && total <= sum.high80) inside.sum80 += 1 / runs;
      if (sum.low95 <= total && total <= sum.high95) inside.sum95 += 1 / runs;
    }
    // Measured on other series than these, so it may be off by some points; the textbook's would hold half.
    expect(Math.abs(inside.month80 - 0.8)).toBeLessThan(0.08);
    expect(Math.abs(inside.sum80 - 0.8)).toBeLessThan(0.08);
    expect(Math.abs(inside.month95 - 0.95)).toBeLessThan(0.06);
    expect(Math.abs(inside.sum95 - 0.95)).toBeLessThan(0.06);
  });
});

describe("the multipliers", () => {
  test("a month ahead is a sum of one", () => {
    for (const history of [12, 17, 18, 40, 200])
      for (const level of [80, 95] as const)
        expect(multiplier("month", level, history, 1)).toBe(multiplier("sum", level, history, 1));
  });

  test("lie between the measured ones on both sides, and stay the same beyond the last", () => {
    const corner = (history: number, ahead: number) => multiplier("sum", 80, history, ahead);
    const [left, right] = [corner(24, 3), corner(24, 6)];
    expect(corner(24, 4)).toBeCloseTo(left + ((right - left) * Math.log(4 / 3)) / Math.log(2), 12);
    expect(corner(36, 4)).not.toBe(corner(24, 4));
    const middle = corner(Math.sqrt(24 * 36), 4);
    expect(middle).toBeCloseTo((corner(24, 4) + corner(36, 4)) / 2, 12);
    expect(corner(500, 4)).toBe(corner(96, 4));
  });

  test("95 % reaches farther than 80 %, everywhere", () => {
    for (const of of ["month", "sum"] as const)
      for (const history of [...measuredHistories, 13, 30, 50, 200])
        for (let ahead = 1; ahead <= Math.max(...measuredAhead); ahead++)
          expect(multiplier(of, 95, history, ahead)).toBeGreaterThan(multiplier(of, 80, history, ahead));
  });

  test("are what turns deviations into the interval", () => {
    const series = wandering(24, "deviations");
    const { sumDeviations } = project(series, 6);
    const { high80, value } = made(series, 6).sums[5]!;
    expect(high80 - value).toBeCloseTo(sumDeviations[5]! * multiplier("sum", 80, 24, 6), 8);
  });
});
