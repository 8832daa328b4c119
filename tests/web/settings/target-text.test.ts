// Targets as people type them, in both languages.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Unit } from "../../../shared/metrics/define.ts";
import { parseTarget, printTarget } from "../../../web/ui/strategy/target-text.ts";

const cases: [string, Unit, "en" | "sv", number | null][] = [
  // A share is typed in percent, with either decimal sign, with or without the sign.
  ["3.0", "share", "en", 0.03],
  ["3,0", "share", "en", 0.03],
  ["3,0", "share", "sv", 0.03],
  ["3.0", "share", "sv", 0.03],
  ["3,0 %", "share", "sv", 0.03],
  ["3%", "share", "en", 0.03],
  ["3,3", "share", "sv", 0.033],
  ["84", "share", "sv", 0.84],
  // Three decimals of a percentage are decimals, not thousands.
  ["0,125", "share", "sv", 0.00125],
  // A count may be grouped by space, comma or point.
  ["2000", "count", "en", 2000],
  ["2,000", "count", "en", 2000],
  ["2.000", "count", "sv", 2000],
  ["2 000", "count", "sv", 2000],
  ["2\u00a0000", "count", "sv", 2000],
  ["1,234,567", "count", "en", 1_234_567],
  ["12,5", "count", "sv", 12.5],
  // Other units: a comma before three digits is grouping only where the language groups by comma.
  ["1,200", "mean", "en", 1200],
  ["1,200", "mean", "sv", 1.2],
  ["4,1", "mean", "sv", 4.1],
  ["4.1", "per-week", "sv", 4.1],
  ["5 h", "hours", "en", 5],
  // With both signs the last one is the decimal sign, whatever the language.
  ["1,000.5", "hours", "sv", 1000.5],
  ["1.000,5", "count", "en", 1000.5],
  ["-5", "count", "en", -5],
  ["\u22125", "count", "sv", -5],
  // What is no number is none, rather than a part of one.
  ["", "share", "sv", null],
  ["tre", "share", "sv", null],
  ["3..0", "share", "en", null],
  ["1,2,3", "mean", "en", null],
  ["1e3", "count", "en", null],
  ["Infinity", "count", "en", null],
];

test.each(cases)("%j as %s in %s is %s", (text, unit, language, number) => {
  expect(parseTarget(text, unit, language)).toBe(number);
});

describe.each(["en", "sv"] as const)("printing in %s", (language) => {
  test("shows a share as percent in the reader's signs", () => {
    expect(printTarget(0.03, "share", language)).toBe(language === "sv" ? "3,0" : "3.0");
    expect(printTarget(2000, "count", language)).toBe(language === "sv" ? "2\u00a0000" : "2,000");
  });

  test.each(["share", "count", "mean", "per-week", "per-thousand", "hours"] as const)(
    "what is printed in %s is read back",
    (unit) => {
      // A count with three decimals is no target that anyone sets, and is read as thousands.
      const digits = { share: 1_000_000, count: 1 }[unit as string] ?? 1000;
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 50_000_000 }), (number) => {
          const value = number / digits;
          expect(parseTarget(printTarget(value, unit, language), unit, language)).toBeCloseTo(value, 9);
        }),
      );
    },
  );
});
