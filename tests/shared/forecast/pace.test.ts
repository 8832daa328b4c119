// The pace of a year's total, worked by hand.
import { describe, expect, test } from "vitest";
import { type Pace, paceOf as paceOver, type YearMonth } from "../../../shared/forecast/pace.ts";
import { addMonths, monthDays, monthsFrom } from "../../../shared/period.ts";
import { seasonOf, type Target, type YearPart } from "../../../shared/target.ts";

/** Whole months from January on; a value in brackets is that of the running month. */
function monthsOf(year: string, values: readonly (number | null | [number | null])[]): YearMonth[] {
  return values.map((value, at) => {
    const month = addMonths(`${year}-01`, at);
    return Array.isArray(value) ? { month, value: value[0], whole: false } : { month, value, whole: true };
  });
}

const least = (min: number): Target => ({ direction: "at-least", min });
const most = (max: number): Target => ({ direction: "at-most", max });

type Share = (month: string) => YearPart["share"];

const byDays: Share = (month) => ({ part: monthDays(month), of: month.startsWith("2028") ? 366 : 365 });
/** As a year of these values had its parts; unknown where they are no season. */
const like =
  (values: (number | null)[]): Share =>
  (month) => {
    const season = seasonOf(values);
    if (season === null) return null;
    return { part: season[Number(month.slice(5)) - 1] ?? Number.NaN, of: season.reduce((sum, value) => sum + value) };
  };
/** 1,000 in all: 300 through March, 400 through June. */
const lastYear = like([100, 100, 100, 50, 25, 25, 0, 50, 50, 100, 200, 200]);

/** What each of the months is asked for of the year's total. */
const partsOf = (total: Target, first: string, last: string, share = byDays) =>
  monthsFrom(first, last).map((month) => ({
    month,
    part: { total, share: share(month), spread: share === byDays ? "year-linear" : "year-season" } as const,
  }));

/** The pace of a total that holds all year. */
function paceOf(total: Target, months: readonly YearMonth[], share = byDays): ReturnType<typeof paceOver> {
  const year = months[0]?.month.slice(0, 4) ?? "2026";
  return paceOver(partsOf(total, `${year}-01`, `${year}-12`, share), months);
}

function known(pace: ReturnType<typeof paceOf>): Pace {
  if (typeof pace === "string") throw new Error(pace);
  return pace;
}

describe("the pace by days", () => {
  test("31 + 28 + 31 of 365 days, ahead", () => {
    const pace = known(paceOf(least(3650), monthsOf("2026", [400, 300, 260])));
    expect(pace).toEqual({
      through: "2026-03",
      soFar: 960,
      expected: { direction: "at-least", min: expect.closeTo(900, 9) as number },
      difference: expect.closeTo(60, 9) as number,
      onPace: true,
      monthsLeft: 9,
      perMonthLeft: { direction: "at-least", min: expect.closeTo(2690 / 9, 9) as number },
    });
  });

  test("a leap year: 31 + 29 of 366", () => {
    expect(known(paceOf(least(3660), monthsOf("2028", [300, 299]))).difference).toBeCloseTo(-1, 9);
  });

  test("the running month is among those left, and its value is not counted yet", () => {
    const pace = known(paceOf(least(3650), monthsOf("2026", [310, [500]])));
    expect(pace).toMatchObject({ through: "2026-01", soFar: 310, monthsLeft: 11 });
    expect(pace.perMonthLeft?.min).toBeCloseTo(3340 / 11, 9);
    expect(known(paceOf(least(3650), monthsOf("2026", [310, [null]])))).toEqual(pace);
  });

  test.each<[string, Target, number, { difference: number; onPace: boolean; left: Partial<Target> }]>([
    ["at least, behind", least(365), 20, { difference: -11, onPace: false, left: { min: 345 / 11 } }],
    ["at least, reached for the year", least(365), 400, { difference: 369, onPace: true, left: { min: -35 / 11 } }],
    ["at most, with room", most(365), 20, { difference: -11, onPace: true, left: { max: 345 / 11 } }],
    ["at most, too fast", most(365), 42, { difference: 11, onPace: false, left: { max: 323 / 11 } }],
    ["at most, passed for the year", most(365), 400, { difference: 369, onPace: false, left: { max: -35 / 11 } }],
    [
      "between, inside: how far from the nearer bound",
      { direction: "between", min: 365, max: 730 },
      40,
      { difference: 9, onPace: true, left: { min: 325 / 11, max: 690 / 11 } },
    ],
    [
      "between, above",
      { direction: "between", min: 365, max: 730 },
      70,
      { difference: 8, onPace: false, left: { min: 295 / 11, max: 660 / 11 } },
    ],
    ["zero is a value", least(365), 0, { difference: -31, onPace: false, left: { min: 365 / 11 } }],
    ["net growth below zero", least(365), -10, { difference: -41, onPace: false, left: { min: 375 / 11 } }],
  ])("after January: %s", (_, target, value, wanted) => {
    const pace = known(paceOf(target, monthsOf("2026", [value])));
    expect(pace.difference).toBeCloseTo(wanted.difference, 9);
    expect(pace.onPace).toBe(wanted.onPace);
    expect(pace.perMonthLeft?.min ?? null).toEqual(
      wanted.left.min === undefined ? null : expect.closeTo(wanted.left.min, 9),
    );
    expect(pace.perMonthLeft?.max ?? null).toEqual(
      wanted.left.max === undefined ? null : expect.closeTo(wanted.left.max, 9),
    );
  });

  test("a whole year asks for all, and nothing is left", () => {
    const year = monthsOf(
      "2026",
      Array.from({ length: 12 }, () => 10),
    );
    expect(known(paceOf(least(120), year))).toMatchObject({
      through: "2026-12",
      expected: { min: 120 },
      difference: 0,
      onPace: true,
      monthsLeft: 0,
      perMonthLeft: null,
    });
  });

  test("a running December is the one month left", () => {
    const year = monthsOf("2026", [...Array.from({ length: 11 }, () => 10), [3]]);
    expect(known(paceOf(least(120), year))).toMatchObject({ monthsLeft: 1, perMonthLeft: { min: 10 } });
  });
});

describe("the pace by last year's season", () => {
  test("asks for the part that last year had by then", () => {
    const pace = known(paceOf(least(2000), monthsOf("2026", [200, 200, 150]), lastYear));
    expect(pace).toMatchObject({ expected: { min: 600 }, difference: -50, onPace: false, monthsLeft: 9 });
    expect(pace.perMonthLeft?.min).toBeCloseTo(1450 / 9, 9);
  });

  test("a month that brought nothing last year asks for nothing", () => {
    const six = known(paceOf(least(2000), monthsOf("2026", [1, 1, 1, 1, 1, 1]), lastYear));
    const seven = known(paceOf(least(2000), monthsOf("2026", [1, 1, 1, 1, 1, 1, 1]), lastYear));
    expect([six.expected.min, seven.expected.min]).toEqual([800, 800]);
  });

  test.each<[string, (number | null)[]]>([
    ["a month of it is unknown", [1, 1, 1, 1, 1, null, 1, 1, 1, 1, 1, 1]],
    ["months of it are missing", [1, 1, 1]],
    ["nothing came", Array.from({ length: 12 }, () => 0)],
    ["a month of it is below zero", [5, -1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
  ])("is unknown where %s, to the end of the year", (_, values) => {
    expect(paceOf(least(2000), monthsOf("2026", [200]), like(values))).toBe("last-year-unknown");
    const year = Array.from({ length: 12 }, () => 200);
    expect(paceOf(least(2000), monthsOf("2026", year), like(values))).toBe("last-year-unknown");
  });
});

describe("the pace over a part of a year", () => {
  const months = (first: string, values: readonly number[]): YearMonth[] =>
    values.map((value, at) => ({ month: addMonths(first, at), value, whole: true }));

  test("from July on: 184 days of 10, 62 of them by the end of August", () => {
    const asked = partsOf(least(3650), "2026-07", "2026-12");
    expect(known(paceOver(asked, months("2026-07", [330, 300])))).toEqual({
      through: "2026-08",
      soFar: 630,
      expected: least(expect.closeTo(620, 9) as number),
      difference: expect.closeTo(10, 9) as number,
      onPace: true,
      monthsLeft: 4,
      perMonthLeft: least(expect.closeTo(1210 / 4, 9) as number),
    });
  });

  test("like last year from July on: 600 of 1,000 are left of it then", () => {
    const asked = partsOf(least(2000), "2026-07", "2026-12", lastYear);
    const pace = known(paceOver(asked, months("2026-07", [10, 100])));
    expect(pace).toMatchObject({ soFar: 110, expected: { min: 100 }, monthsLeft: 4 });
    expect(pace.perMonthLeft?.min).toBeCloseTo((1200 - 110) / 4, 9);
  });

  test("two totals: 181 days of 10 and 184 of 20", () => {
    const asked = [...partsOf(most(3650), "2026-01", "2026-06"), ...partsOf(most(7300), "2026-07", "2026-12")];
    const pace = known(paceOver(asked, months("2026-01", [310, 280, 310, 300, 310, 300, 600])));
    expect(pace.expected.max).toBeCloseTo(1810 + 620, 9);
    expect(pace.perMonthLeft?.max).toBeCloseTo((1810 + 3680 - 2410) / 5, 9);
    expect(pace).toMatchObject({ soFar: 2410, onPace: true, monthsLeft: 5 });
  });

  test("one month whose part is unknown makes the sum unknown", () => {
    const asked = [
      ...partsOf(least(3650), "2026-01", "2026-06"),
      ...partsOf(least(3650), "2026-07", "2026-12", like([])),
    ];
    expect(paceOver(asked, months("2026-01", [310]))).toBe("last-year-unknown");
  });

  test("months before the first that is asked for are a fault", () => {
    expect(() => paceOver(partsOf(least(1), "2026-07", "2026-12"), months("2026-06", [1, 1]))).toThrow(RangeError);
  });
});

describe("no pace rather than a wrong one", () => {
  test.each<[string, YearMonth[], string]>([
    ["no month", [], "not-begun"],
    ["a January that is running", monthsOf("2026", [[5]]), "not-begun"],
    ["an unknown month in between", monthsOf("2026", [10, null, 10]), "months-unknown"],
    ["an unknown last month", monthsOf("2026", [10, 10, null]), "months-unknown"],
    ["a month in between that was not covered whole", monthsOf("2026", [10, [5], 10]), "months-unknown"],
    ["an unknown month before the running one", monthsOf("2026", [10, null, [5]]), "months-unknown"],
  ])("%s", (_, months, why) => expect(paceOf(least(100), months)).toBe(why));

  test("a list that does not begin with January or skips a month is a fault", () => {
    const [january, , march] = monthsOf("2026", [1, 2, 3]);
    expect(() => paceOf(least(100), monthsOf("2026", [1, 2]).slice(1))).toThrow(RangeError);
    expect(() => paceOf(least(100), [january!, march!])).toThrow(RangeError);
  });
});
