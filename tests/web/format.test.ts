// Figures, months and days as the two languages write them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFormat, decimalsFor, printedGap } from "../../shared/format.ts";
import type { Unit } from "../../shared/metrics/define.ts";

const en = createFormat("en");
const sv = createFormat("sv");

describe("values", () => {
  test.each([
    [0.032, "share", "3.2%", "3,2\u00a0%"],
    [0.0043, "share", "0.43%", "0,43\u00a0%"],
    [0, "share", "0.0%", "0,0\u00a0%"],
    [1840, "count", "1,840", "1\u00a0840"],
    [1234567, "count", "1,234,567", "1\u00a0234\u00a0567"],
    [4.06, "mean", "4.1", "4,1"],
    [0.02, "mean", "0.020", "0,020"],
    [3.5, "per-week", "3.5", "3,5"],
    [12.44, "per-thousand", "12.4", "12,4"],
    [5.2, "hours", "5.2\u00a0h", "5,2\u00a0tim"],
    [-12, "count", "-12", "\u221212"],
    [-0.2, "count", "0", "0"],
  ] as [number, Unit, string, string][])("%f as %s", (value, unit, english, swedish) => {
    expect(en.value(value, unit)).toBe(english);
    expect(sv.value(value, unit)).toBe(swedish);
  });

  test.each([
    [0.5, "30\u00a0minutes", "30\u00a0minuter"],
    [1 / 60, "1\u00a0minute", "1\u00a0minut"],
    [0.999, "1\u00a0hour", "1\u00a0timme"],
    [1.04, "1\u00a0hour", "1\u00a0timme"],
    [1.1, "1.1\u00a0hours", "1,1\u00a0timmar"],
    [4, "4\u00a0hours", "4\u00a0timmar"],
    [23.97, "24\u00a0hours", "24\u00a0timmar"],
    [1407.6, "1,408\u00a0hours", "1\u00a0408\u00a0timmar"],
  ])("%f hours in words: %s", (hours, english, swedish) => {
    expect(en.duration(hours)).toBe(english);
    expect(sv.duration(hours)).toBe(swedish);
  });

  test("months and days", () => {
    expect([en.month("2026-02"), en.day("2026-03-05"), en.dayMonth("2026-03-05"), en.monthShort("2026-02")]).toEqual([
      "February 2026",
      "5 March 2026",
      "5 March",
      "Feb",
    ]);
    expect([sv.month("2026-02"), sv.day("2026-03-05"), sv.dayMonth("2026-03-05"), sv.monthShort("2026-02")]).toEqual([
      "februari 2026",
      "5 mars 2026",
      "5 mars",
      "feb",
    ]);
  });
});

describe("a value beside its target", () => {
  test("two different figures are never printed alike, nor their gap as zero", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true }).map((number) => Number(number.toFixed(5)));
    fc.assert(
      fc.property(share, share, (value, bound) => {
        const decimals = decimalsFor("share", value, bound);
        const { gap } = printedGap("share", value, bound);
        expect(en.value(value, "share", decimals) === en.value(bound, "share", decimals)).toBe(value === bound);
        expect(Math.sign(gap)).toBe(Math.sign(value - bound) || 0);
      }),
    );
  });
});

test.each([
  [0.0168, "mean", "0,017"],
  [0.43, "mean", "0,43"],
  [0.00043, "share", "0,043\u00a0%"],
  [0.0043, "share", "0,43\u00a0%"],
  [0, "mean", "0,0"],
  [0.02, "count", "0"],
] as const)("%d as %s is written so that two of its figures can be read: %s", (value, unit, words) => {
  expect(createFormat("sv").value(value, unit)).toBe(words);
});

test.each([
  [0.85, 180, 1],
  [0.85, 1, 2],
  [1.1, 180, 1],
  [0.85, 0.9, 2],
])("%d hours beside a target of %d take %d decimals", (value, bound, decimals) => {
  expect(decimalsFor("duration", value, bound)).toBe(decimals);
});
