// Ids that a spreadsheet program has spoiled must be told from whole ones: by the whole column, never by one cell.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { damageIn, sharedIds } from "../../server/imports/damaged-ids.ts";

describe("spoiled ids of a column", () => {
  test.each<[string, string[], string[]]>([
    ["whole ones", ["103751234567891234", "103751234567895678"], []],
    [
      "powers of ten",
      ["1.03751E+17", "1,03751E+17", "1E+18", "103751234567891234"],
      ["1.03751E+17", "1,03751E+17", "1E+18"],
    ],
    ["15 digits and zeros", ["103751234567891000", "103751234567892000"], ["103751234567891000", "103751234567892000"]],
    ["15 digits and zeros, all rounded to one", ["103751234567891000", "103751234567891000"], ["103751234567891000"]],
    ["one that ends in zeros by itself", ["10375123456789100"], []],
    ["one among whole ones that ends in zeros", ["103751234567891000", "103751234567895678"], []],
    ["short ones that end in zeros", ["1000000000", "2000000000", "3000000000"], []],
    ["page and post joined", ["1000_103751234567891000", "1000_103751234567892000"], []],
    ["words", ["c1", "dQw4w9WgXcQ", ""], []],
  ])("%s", (_name, cells, damaged) => {
    const isDamaged = damageIn(cells);
    expect([...new Set(cells.filter(isDamaged))]).toEqual(damaged);
  });

  test("numbers that a program has held as floating point", () => {
    const whole = Array.from({ length: 40 }, (_, index) => String(103_751_234_567_891_237n + BigInt(index) * 7_919n));
    const isDamaged = damageIn(whole.map((id) => String(Number(id))));
    expect(isDamaged(String(Number(whole[0])))).toBe(true);
    expect(whole.some(damageIn(whole))).toBe(false);
  });

  test("whole ids of any length are left alone", () => {
    const ids = fc.array(fc.bigInt({ min: 10n ** 16n, max: 10n ** 19n }), { minLength: 60, maxLength: 80 });
    fc.assert(
      fc.property(ids, (values) => {
        const cells = values.map((value) => String(value * 2n + 1n));
        expect(cells.filter(damageIn(cells))).toEqual([]);
      }),
    );
  });
});

test.each<[string, [string, string, string][], string[]]>([
  [
    "another link and another time",
    [
      ["7", "/a", "1"],
      ["7", "/b", "2"],
    ],
    ["7"],
  ],
  [
    "a second copy with nothing else in it",
    [
      ["7", "/a", "1"],
      ["7", "", ""],
    ],
    [],
  ],
  [
    "a second link of the same moment",
    [
      ["7", "/a", "1"],
      ["7", "/b", "1"],
    ],
    [],
  ],
  [
    "a corrected time",
    [
      ["7", "/a", "1"],
      ["7", "/a", "2"],
    ],
    [],
  ],
  [
    "rows without an id",
    [
      ["", "/a", "1"],
      ["", "/b", "2"],
    ],
    [],
  ],
])("one id with %s", (_name, rows, shared) => {
  expect([...sharedIds(rows.map(([id, link, posted]) => ({ id, link, posted })))]).toEqual(shared);
});
