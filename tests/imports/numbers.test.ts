import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMissing, numberWitness, parseNumber } from "../../server/imports/numbers.ts";

function column(cells: string[]): (number | null)[] {
  const witness = numberWitness();
  for (const cell of cells) witness.see(cell);
  return cells.map((cell) => parseNumber(cell, witness.format()));
}

describe("a column's own evidence decides its separators", () => {
  test.each<[string, string[], (number | null)[]]>([
    ["plain", ["0", "12", "1234567"], [0, 12, 1_234_567]],
    ["a point before a zero", ["215.0", "1.0", "12"], [215, 1, 12]],
    ["grouped by commas", ["1,234", "12", "1,234,567"], [1234, 12, 1_234_567]],
    ["grouped by commas, nothing else tells", ["1,234", "9"], [1234, 9]],
    ["grouped by points, nothing else tells", ["2.546", "9"], [2546, 9]],
    ["grouped by points with decimal commas", ["1.234,5", "2.546", "0,25"], [1234.5, 2546, 0.25]],
    ["grouped by commas with decimal points", ["1,234.5", "2,546", "0.25"], [1234.5, 2546, 0.25]],
    ["spaces", ["1 234", "1\u00a0234", "1\u202f234,5", "1\u2009234\u2009567"], [1234, 1234, 1234.5, 1_234_567]],
    ["per cent as a fraction", ["12.5%", "12.5 %", "99.0%"], [0.125, 0.125, 0.99]],
    ["per cent with a comma", ["66,67\u00a0%", "1,15%"], [0.6667, 0.0115]],
    ["signs", ["-5", "+5", "\u22125", "-0"], [-5, 5, -5, 0]],
    ["three decimals beside two", ["1.234", "1.25"], [1.234, 1.25]],
    ["a lone zero before three decimals", ["0.125"], [0.125]],
    ["against the column's own evidence", ["1.5", "2.5", "3,5"], [1.5, 2.5, null]],
  ])("%s", (_name, cells, wanted) => {
    expect(column(cells)).toEqual(wanted);
  });
});

test.each([
  "0x1F",
  "1e5",
  "Infinity",
  "NaN",
  "12abc",
  "#DIV/0!",
  "1 2",
  "12 34",
  "1,2,3",
  "--1",
  "5.",
  ".",
  "9".repeat(20),
])("%s is no number", (cell) => {
  expect(parseNumber(cell, { decimal: null })).toBeNull();
});

test.each(["", " ", "-", "--", "N/A", "NaN", "NAN", "undefined", "(not set)", "–"])(
  "%j says that there is none",
  (cell) => {
    expect(isMissing(cell)).toBe(true);
  },
);

test.each(["0", "0.0", "-1", "x"])("%j says something", (cell) => {
  expect(isMissing(cell)).toBe(false);
});

test("any text gives a finite number or none", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom<"." | "," | null>(".", ",", null), (text, decimal) => {
      const value = parseNumber(text, { decimal });
      expect(value === null || Number.isFinite(value)).toBe(true);
    }),
  );
});

test("whole numbers survive every way of grouping", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.constantFrom(",", ".", " ", "\u00a0", "\u202f", ""),
      (value, mark) => {
        const printed = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(parseNumber(printed, { decimal: mark === "." ? "," : mark === "," ? "." : null })).toBe(value);
      },
    ),
  );
});
