// Smoothing, season and Theta, worked by hand on short series.
import { describe, expect, test } from "vitest";
import { project } from "../../../shared/forecast/project.ts";
import { isSeasonal, seasonalFactors } from "../../../shared/forecast/season.ts";
import { smooth, smoothWith } from "../../../shared/forecast/smoothing.ts";
import { halves, seasonal, wandering, yearFactors } from "./series.ts";

describe("smoothing", () => {
  test.each([
    // The best first level is 2.8: errors -0.8 and 1.6, levels 2.4 and 3.2.
    ["half of each error", [2, 4], 0.5, { level: 3.2, squaredErrors: 3.2 }],
    // The first level 4 is the mean: errors -3, 0, 3.
    ["nothing of it", [1, 4, 7], 0, { level: 4, squaredErrors: 18 }],
    // The first value has no error: then 3 and 3.
    ["all of it", [1, 4, 7], 1, { level: 7, squaredErrors: 18 }],
  ])("takes %s into the level", (_, series, alpha, wanted) => {
    const { level, squaredErrors } = smoothWith(series, alpha);
    expect(level).toBeCloseTo(wanted.level, 12);
    expect(squaredErrors).toBeCloseTo(wanted.squaredErrors, 12);
  });

  test("follows a step at once", () => {
    expect(smooth([0, 0, 0, 5, 5, 5])).toEqual({ alpha: 1, level: 5, squaredErrors: 25 });
  });

  test("does not follow what goes to and fro", () => {
    expect(smooth([1, 3, 1, 3, 1, 3])).toEqual({ alpha: 0, level: 2, squaredErrors: 6 });
  });

  test("finds an alpha between the grid's, no worse than any of a finer grid", () => {
    const series = [12, 15, 11, 18, 16, 21, 17, 25, 20, 24, 28, 22];
    const finer = Array.from({ length: 1001 }, (_, step) => smoothWith(series, step / 1000).squaredErrors);
    const { alpha, squaredErrors } = smooth(series);
    expect(squaredErrors).toBeLessThan(Math.min(...finer) * (1 + 1e-6));
    expect(alpha * 20).not.toBeCloseTo(Math.round(alpha * 20), 2);
  });
});

describe("the season", () => {
  test("is what the months lie above and below the year around them", () => {
    const factors = seasonalFactors(seasonal(36));
    expect(factors).toHaveLength(12);
    factors?.forEach((factor, place) => expect(factor).toBeCloseTo(yearFactors[place] ?? 0, 12));
  });

  test("begins with the month that the history begins with", () => {
    expect(seasonalFactors(seasonal(37).slice(1))?.[0]).toBeCloseTo(yearFactors[1] ?? 0, 12);
  });

  test("is not looked for in less than three years", () => expect(seasonalFactors(seasonal(35))).toBeNull());

  test("is not seen where twelve months apart is like any other distance", () => {
    const sawtooth = Array.from({ length: 40 }, (_, at) => 10 + (at % 5));
    expect(isSeasonal(sawtooth)).toBe(false);
    expect(seasonalFactors(sawtooth)).toBeNull();
  });

  // Forty months, empty but for some: the autocorrelation at twelve months in units of Bartlett's standard error.
  test.each([
    { busy: [0, 12, 23, 24, 30], errors: 1.81, seen: true },
    { busy: [6, 20, 27, 32, 38, 39], errors: 1.53, seen: false },
  ])("is seen from 1.645 standard errors on; at $errors: $seen", ({ busy, seen }) => {
    expect(isSeasonal(Array.from({ length: 40 }, (_, at) => (busy.includes(at) ? 1 : 0)))).toBe(seen);
  });

  test.each([
    ["constant", Array.from({ length: 36 }, () => 7)],
    ["below zero at times", seasonal(36).map((value) => value - 100)],
    ["always zero in one month of the year", seasonal(36).map((value, at) => (at % 12 === 6 ? 0 : value))],
    ["empty but for one month of the year", Array.from({ length: 36 }, (_, at) => (at % 12 === 11 ? 50 : 0))],
  ])("has no factors in a series that is %s", (_, series) => expect(seasonalFactors(series)).toBeNull());
});

describe("the projection", () => {
  test("below 18 months is the level; the deviations add up by hand", () => {
    // Follows the step: one error of 60, over 12 - 3; the history's variance is 12 · 900 / 11, half of its deviation squared a quarter.
    const { method, values, monthDeviations, sumDeviations } = project(halves(12, 0, 60), 3);
    const [step, level] = [3600 / 9, (12 * 900) / 11 / 4];
    expect(method).toBe("level");
    expect(values).toEqual([60, 60, 60]);
    [1, 2, 3].forEach((variances, at) =>
      expect(monthDeviations[at]).toBeCloseTo(Math.sqrt(variances * step + level), 10),
    );
    // A surprise in the first of three months counts three times.
    [1, 4 + 1, 9 + 4 + 1].forEach((variances, at) =>
      expect(sumDeviations[at]).toBeCloseTo(Math.sqrt(variances * step + (at + 1) ** 2 * level), 10),
    );
  });

  test("of what goes to and fro is its mean; surprises do not last", () => {
    const series = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 90 : 110));
    const { values, sumDeviations } = project(series, 3);
    expect(values[2]).toBeCloseTo(100, 10);
    expect(sumDeviations[2]).toBeCloseTo(Math.sqrt((3 * 1200) / 9 + (9 * 1200) / 11 / 4), 10);
  });

  test("from 18 months on takes half of the trend's slope", () => {
    const line = Array.from({ length: 24 }, (_, at) => 10 + 2 * at);
    const { method, values } = project(line, 6);
    expect(method).toBe("theta");
    expect((values[5]! - values[0]!) / 5).toBeCloseTo(1, 10);
    expect(values[0]).toBeGreaterThan(56);
    expect(values[0]).toBeLessThan(58);
  });

  test("lets the season return, in the value and in how far off it may be", () => {
    const raised = seasonal(48).map((value, at) => value * (at < 24 ? 1 : 1.3));
    const { method, values, monthDeviations } = project(raised, 12);
    expect(method).toBe("theta-season");
    const quietest = yearFactors.indexOf(Math.min(...yearFactors));
    const strongest = yearFactors.indexOf(Math.max(...yearFactors));
    expect(values.indexOf(Math.max(...values))).toBe(strongest);
    expect(values.indexOf(Math.min(...values))).toBe(quietest);
    expect(monthDeviations.indexOf(Math.max(...monthDeviations))).toBe(strongest);
  });

  test("doubts a season: over four years its one-step variance is twice that of the same series without", () => {
    const noise = wandering(48, "season").map((value, at) => 100 + value / 10 - at / 10);
    const series = noise.map((value, at) => value * (yearFactors[at % 12] ?? 1));
    const factors = seasonalFactors(series) ?? [];
    const adjusted = series.map((value, at) => value / (factors[at % 12] ?? 1));
    const mean = adjusted.reduce((sum, value) => sum + value, 0) / 48;
    const level = adjusted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 47 / 4;
    const [seen, without] = [project(series, 1), project(adjusted, 1)];
    expect([seen.method, without.method]).toEqual(["theta-season", "theta"]);
    expect(seen.values[0]).toBeCloseTo((without.values[0] ?? 0) * (factors[0] ?? 0), 6);
    const variance = ((seen.monthDeviations[0] ?? 0) / (factors[0] ?? 1)) ** 2 - level;
    expect(variance / ((without.monthDeviations[0] ?? 0) ** 2 - level)).toBeCloseTo(2, 6);
  });

  test("of a pure season is that season, exactly", () => {
    const { values, sumDeviations } = project(seasonal(36), 12);
    values.forEach((value, at) => expect(value).toBeCloseTo(100 * (yearFactors[at] ?? 0), 8));
    expect(sumDeviations[11]).toBeCloseTo(0, 8);
  });
});
