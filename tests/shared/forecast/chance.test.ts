// The chance of a year's total and its word; how right the forecaster was on the same series.
import { describe, expect, test } from "vitest";
import { chanceOf, likelihoodOf } from "../../../shared/forecast/chance.ts";
import type { Estimate } from "../../../shared/forecast/forecast.ts";
import { pastAccuracy } from "../../../shared/forecast/past-accuracy.ts";
import type { Target } from "../../../shared/target.ts";
import { wandering } from "./series.ts";

const rest: Estimate = { value: 100, low80: 90, high80: 110, low95: 80, high95: 120 };
const sure: Estimate = { value: 100, low80: 100, high80: 100, low95: 100, high95: 100 };
/** A count near zero: the lower ends are cut, the upper ones tell how wide it is. */
const cut: Estimate = { value: 5, low80: 0, high80: 15, low95: 0, high95: 25 };

const least = (min: number): Target => ({ direction: "at-least", min });
const most = (max: number): Target => ({ direction: "at-most", max });
const between = (min: number, max: number): Target => ({ direction: "between", min, max });

describe("the chance of the year's total", () => {
  test.each<[string, Target, number, Estimate | null, number]>([
    ["at the forecast itself", least(300), 200, rest, 0.5],
    ["at the upper end of the 80 % interval", least(310), 200, rest, 0.1],
    ["at its lower end", least(290), 200, rest, 0.9],
    ["at the upper end of the 95 % interval", least(320), 200, rest, 0.025],
    ["at its lower end of 95 %", least(280), 200, rest, 0.975],
    ["at most: the upper end of 80 %", most(310), 200, rest, 0.9],
    ["at most: the lower end of 95 %", most(280), 200, rest, 0.025],
    ["between: the 80 % interval", between(290, 310), 200, rest, 0.8],
    ["between: from the forecast to the end of the 95 % interval", between(300, 320), 200, rest, 0.475],
    ["a count near zero", least(25), 10, cut, 0.1],
    ["no doubt: reached exactly", least(300), 200, sure, 1],
    ["no doubt: one short", least(301), 200, sure, 0],
    ["no doubt: at most, exactly", most(300), 200, sure, 1],
    ["no doubt: at most, one over", most(299), 200, sure, 0],
    ["no month left: reached exactly", least(200), 200, null, 1],
    ["no month left: short", least(201), 200, null, 0],
    ["no month left: between", between(200, 210), 200, null, 1],
    ["no month left: over", between(180, 199), 200, null, 0],
  ])("%s", (_, target, soFar, estimate, wanted) => {
    expect(chanceOf(target, soFar, estimate)).toBeCloseTo(wanted, 6);
  });

  test.each<[string, Target, number, number]>([
    ["is reached already", least(200), 200, 1],
    ["was passed already", most(199), 200, 0],
    ["leaves no room but for an empty rest", most(200), 200, 0.313446],
    ["is open as before", least(310), 200, 0.5],
  ])("of a count that %s", (_, target, soFar, wanted) => {
    const wide: Estimate = { value: 110, low80: 0, high80: 400, low95: 0, high95: 700 };
    expect(chanceOf(target, soFar, wide, 0)).toBeCloseTo(wanted, 6);
  });

  test("of what can fall, such as net growth, is not certain before the end", () => {
    expect(
      chanceOf(least(200), 200, { ...rest, value: 20, low80: -40, high80: 80, low95: -80, high95: 120 }),
    ).toBeLessThan(1);
  });

  test("falls as the target rises", () => {
    const chances = Array.from({ length: 61 }, (_, step) => chanceOf(least(240 + 2 * step), 200, rest));
    for (let at = 1; at < chances.length; at++) expect(chances[at]).toBeLessThan(chances[at - 1]!);
  });

  test.each([
    [1, "likely"],
    [0.8, "likely"],
    [0.79, "open"],
    [0.21, "open"],
    [0.2, "unlikely"],
    [0, "unlikely"],
  ])("%d is %s", (chance, word) => expect(likelihoodOf(chance)).toBe(word));
});

describe("past accuracy", () => {
  test("needs eight earlier forecasts", () => {
    expect(pastAccuracy(wandering(24, "short"), 6)).toBeNull();
    expect(pastAccuracy(wandering(25, "short"), 6)?.origins).toBe(8);
  });

  test("counts a surprise once, by hand", () => {
    // 19 forecasts of 10 from constant months; the last month brought 20: 10 off, of 18 · 10 + 20 in all.
    const history = [...Array.from({ length: 30 }, () => 10), 20];
    const fared = { inside80: 18 / 19, error: 10 / 200 };
    expect(pastAccuracy(history, 1)).toEqual({ origins: 19, horizon: 1, months: fared, sums: fared });
  });

  test("sums over the horizon, by hand", () => {
    // 18 forecasts of two months; the surprise is in the second month of the last one.
    const history = [...Array.from({ length: 30 }, () => 10), 20];
    const found = pastAccuracy(history, 2);
    expect(found).toMatchObject({ origins: 18, months: { inside80: 35 / 36 }, sums: { inside80: 17 / 18 } });
    expect(found?.months.error).toBeCloseTo(10 / 370, 12);
    expect(found?.sums.error).toBeCloseTo(10 / 370, 12);
  });

  test("has no relative error where nothing ever came", () => {
    expect(
      pastAccuracy(
        Array.from({ length: 30 }, () => 0),
        3,
      )?.months,
    ).toEqual({ inside80: 1, error: null });
  });
});
