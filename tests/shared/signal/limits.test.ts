// Limits of routine variation: published examples, the scales, and what must hold of any numbers.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { autocorrelation, limitsOf } from "../../../shared/signal/limits.ts";
import { plain, scaleOf } from "../../../shared/signal/scale.ts";

describe("published examples", () => {
  test.each<
    [string, number[], { centre: number; range: number; low: number; high: number; highRange?: number }, number]
  >([
    [
      "the example of the library statprocon (README)",
      [10, 50, 40, 30],
      { centre: 32.5, range: 20, low: -20.7, high: 85.7, highRange: 65.36 },
      10,
    ],
    [
      "Wheeler, Making Sense of Data (2003), p. 382, data set to use when verifying software",
      [5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285, 3980, 3925, 3645, 3760, 3300, 3685, 3463, 5200],
      { centre: 4135.5, range: 355.93, low: 3188.72, high: 5082.28, highRange: 1163.19 },
      2,
    ],
    [
      // The book has 322.5, 43.7 and 171.3, from a range rounded to 52.4 and an average of 183.1.
      "the same, p. 130, figure 9.9, peak flow rates of 18 mornings",
      [120, 140, 100, 150, 260, 150, 100, 120, 300, 300, 275, 300, 140, 170, 150, 150, 190, 180],
      { centre: 183.1, range: 52.4, low: 43.8, high: 322.3, highRange: 171.1 },
      1,
    ],
    [
      // Its limits are centre ± 3 × 1.8778 / 1.128 = 45.8159 and 55.8041; 2.66 is 3 / 1.128 rounded.
      "NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, flow rate of ten batches",
      [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1],
      { centre: 50.81, range: 1.8778, low: 45.8159, high: 55.8041 },
      2,
    ],
    [
      "the monthly counts of the library spc-plotly (README)",
      [
        2478, 2350, 2485, 2296, 2359, 2567, 3089, 2668, 1788, 2854, 2365, 1883, 1959, 1927, 2640, 2626, 2144, 2409,
        4412, 3287, 3049, 3364, 3078, 2972, 3415, 2753, 3102, 2191, 3693, 4385, 4699, 3031, 2659, 3885, 2628, 2621,
        3071, 2002,
      ],
      {
        centre: 2820.6315789473683,
        range: 571.8918918918919,
        low: 1299.3991465149359,
        high: 4341.864011379801,
        highRange: 1868.9427027027025,
      },
      8,
    ],
  ])("%s", (_, values, wanted, digits) => {
    const limits = limitsOf(values)!;
    expect(limits.centre).toBeCloseTo(wanted.centre, digits);
    expect(limits.range).toBeCloseTo(wanted.range, digits);
    expect(limits.low).toBeCloseTo(wanted.low, digits);
    expect(limits.high).toBeCloseTo(wanted.high, digits);
    if (wanted.highRange !== undefined) expect(limits.highRange).toBeCloseTo(wanted.highRange, digits);
  });

  test("one value has no limits", () => {
    expect(limitsOf([])).toBeNull();
    expect(limitsOf([5])).toBeNull();
    expect(limitsOf([5, 5])).toEqual({ centre: 5, range: 0, low: 5, high: 5, highRange: 0 });
  });
});

test.each<[string, number[], number]>([
  // Mean 2.5, deviations -1.5 -.5 .5 1.5: (.75 - .25 + .75) / 5.
  ["a rise", [1, 2, 3, 4], 0.25],
  // Mean 2, deviations -1 1 -1 1: -3 / 4.
  ["up and down", [1, 3, 1, 3], -0.75],
  ["nothing varies", [7, 7, 7], 0],
])("autocorrelation: %s", (_, values, wanted) => {
  expect(autocorrelation(values)).toBeCloseTo(wanted, 12);
});

describe("the scale of a metric", () => {
  test.each<[Parameters<typeof scaleOf>[0], (number | null)[], string]>([
    ["count", [0, 3, null], "log"],
    ["mean", [4.1], "log"],
    ["per-thousand", [12.4], "log"],
    ["duration", [0.2], "log"],
    ["share", [0, 0.5, 1], "logit"],
    ["share", [0.5, 1.2], "plain"],
    ["count", [5, -2], "plain"],
    ["count", [null], "log"],
  ])("%s of %j: %s", (unit, values, wanted) => {
    expect(scaleOf(unit, values).name).toBe(wanted);
  });

  // log(0 + .5) and log(20 + .5); (0 + .005)/(1 + .005), 1 and (1.005)/(.005).
  test("is finite where values can be", () => {
    const [count, share] = [scaleOf("count", []), scaleOf("share", [])];
    expect(count.to(0)).toBeCloseTo(-Math.LN2, 12);
    expect(count.to(20)).toBeCloseTo(3.0204248861443626, 12);
    expect(share.to(0)).toBeCloseTo(Math.log(0.005 / 1.005), 12);
    expect(share.to(0.5)).toBeCloseTo(0, 12);
    expect(share.to(1)).toBeCloseTo(Math.log(1.005 / 0.005), 12);
  });

  test("no limit is below 0, none of a share above 1", () => {
    const [count, share] = [scaleOf("count", []), scaleOf("share", [])];
    expect(count.from(-20)).toBe(0);
    expect(share.from(-20)).toBe(0);
    expect(share.from(20)).toBe(1);
  });

  test("there and back", () => {
    const number = fc.double({ min: 0, max: 1e7, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const returns = (scale: typeof plain) => (value: number) => {
      expect(Math.abs(scale.from(scale.to(value)) - value)).toBeLessThanOrEqual(1e-9 * (1 + value));
    };
    fc.assert(fc.property(number, returns(scaleOf("count", []))));
    fc.assert(fc.property(share, returns(scaleOf("share", []))));
    fc.assert(fc.property(number, returns(plain)));
  });
});

describe("whatever the values", () => {
  const series = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });

  test("limits move and grow with the values", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 50 }), (values, by, times) => {
        const [own, moved] = [limitsOf(values)!, limitsOf(values.map((value) => times * value + by))!];
        for (const key of ["centre", "low", "high"] as const) expect(moved[key]).toBeCloseTo(times * own[key] + by, 6);
        for (const key of ["range", "highRange"] as const) expect(moved[key]).toBeCloseTo(times * own[key], 6);
      }),
    );
  });

  test("limits do not know which way time runs", () => {
    fc.assert(
      fc.property(series, (values) => {
        const [forth, back] = [limitsOf(values)!, limitsOf(values.toReversed())!];
        expect(back.low).toBeCloseTo(forth.low, 9);
        expect(back.high).toBeCloseTo(forth.high, 9);
      }),
    );
  });
});
