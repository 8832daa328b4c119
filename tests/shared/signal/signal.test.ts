// Signal or noise: every rule by hand, what restarts the limits, which months count, and what must hold of any series.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths } from "../../../shared/period.ts";
import { unusualBoosts } from "../../../shared/signal/boosted.ts";
import { limitsOf } from "../../../shared/signal/limits.ts";
import { reachable } from "../../../shared/signal/reachable.ts";
import { rulesAtEnd } from "../../../shared/signal/rules.ts";
import { plain, scaleOf } from "../../../shared/signal/scale.ts";
import { signalOf, type SignalPoint, signalsOf } from "../../../shared/signal/signal.ts";

/** Months from January 2024 on. */
function series(values: readonly (number | null)[], changes: Record<number, Partial<SignalPoint>> = {}): SignalPoint[] {
  return values.map((value, at) => ({
    month: addMonths("2024-01", at),
    value,
    coverage: "complete",
    backfilled: false,
    ...changes[at],
  }));
}

const judge = (values: readonly (number | null)[], changes?: Record<number, Partial<SignalPoint>>) =>
  signalOf(series(values, changes), { scale: plain });

/** Twelve months with mean 10 and moving ranges of 2: limits 4.68 and 15.32, half way 7.34 and 12.66. */
const quiet = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];

describe("rules of management", () => {
  test.each<[string, number[], object]>([
    ["inside", [...quiet, 15.3], { state: "routine", rule: null, direction: null, since: null }],
    ["on the upper limit", [...quiet, 15.32], { state: "routine", rule: null }],
    ["above", [...quiet, 15.33], { state: "signal", rule: "outside", direction: "above", since: "2025-01" }],
    ["on the lower limit", [...quiet, 4.68], { state: "routine", rule: null }],
    ["below", [...quiet, 4.67], { state: "signal", rule: "outside", direction: "below", since: "2025-01" }],
    ["a month after one outside", [...quiet, 16, 10], { state: "routine", rule: null }],
    ["seven above, with the last of the twelve", [...quiet, 11, 11, 11, 11, 11, 11], { state: "routine", rule: null }],
    [
      "eight above: since the first of them",
      [...quiet, 11, 11, 11, 11, 11, 11, 11],
      { state: "signal", rule: "run-of-eight", direction: "above", since: "2024-12" },
    ],
    [
      "eight below",
      [...quiet, 9, 9, 8, 9, 9, 8, 9, 9],
      { state: "signal", rule: "run-of-eight", direction: "below", since: "2025-01" },
    ],
    ["a month on the centre ends a run", [...quiet, 11, 11, 11, 10, 11, 11, 11, 11], { state: "routine", rule: null }],
    [
      "outside the limits that a change brought with it",
      [...quiet, 13, 14, 13, 14, 13, 14, 13, 14, 40],
      { state: "signal", rule: "outside", direction: "above", since: "2025-09", trial: true },
    ],
  ])("%s", (_, values, wanted) => {
    expect(judge(values)).toMatchObject(wanted);
  });

  test("limits and baseline of a month after twelve", () => {
    expect(judge([...quiet, 12])).toEqual({
      state: "routine",
      trial: false,
      months: 12,
      centre: 10,
      low: expect.closeTo(4.68, 9),
      high: expect.closeTo(15.32, 9),
      baseline: { from: "2024-01", to: "2024-12" },
      rule: null,
      alsoIn: null,
      direction: null,
      since: null,
      analyst: null,
      autocorrelated: false,
    });
  });
});

describe("the analyst's rule", () => {
  test.each<[string, number[], object]>([
    ["two of four", [...quiet, 13, 10, 13], { analyst: null }],
    ["three of four", [...quiet, 13, 10, 13, 13], { state: "routine", analyst: "three-of-four", direction: "above" }],
    ["three below", [...quiet, 7, 7, 7], { state: "routine", analyst: "three-of-four", direction: "below" }],
    ["on both sides", [...quiet, 13, 7, 13, 7], { analyst: null, direction: null }],
    ["the last of four is back at the centre", [...quiet, 13, 13, 13, 10], { analyst: null }],
    ["nearer to the centre than to the limit", [...quiet, 12.6, 12.6, 12.6], { analyst: null }],
    [
      "beside a month outside",
      [...quiet, 13, 13, 4],
      { state: "signal", rule: "outside", direction: "below", analyst: null },
    ],
  ])("%s", (_, values, wanted) => {
    expect(judge(values)).toMatchObject(wanted);
  });
});

describe("examples in Wheeler, Making Sense of Data (2003)", () => {
  /** The places, counted from 1, at whose time the rule speaks with the limits of all values. */
  function places(values: readonly number[], speaks: (rules: ReturnType<typeof rulesAtEnd>) => boolean): number[] {
    const limits = limitsOf(values)!;
    return values.flatMap((_, at) => (speaks(rulesAtEnd(values.slice(0, at + 1), limits)) ? [at + 1] : []));
  }

  test("table 8.1, percentage of high school seniors who smoke daily: the last eight are a run below", () => {
    const values = [21.3, 20.2, 20.9, 21.0, 18.8, 19.6, 18.7, 18.6, 18.1, 18.9, 19.2, 18.2, 17.3, 19.0];
    expect(places(values, ({ run }) => run !== null)).toEqual([14]);
    expect(rulesAtEnd(values, limitsOf(values)!).run).toEqual({ side: "below", length: 8 });
  });

  test("figure 9.9, peak flow rates of 18 mornings: days 9 to 12 are near the upper limit, none is outside", () => {
    const values = [120, 140, 100, 150, 260, 150, 100, 120, 300, 300, 275, 300, 140, 170, 150, 150, 190, 180];
    expect(places(values, ({ threeOfFour }) => threeOfFour === "above")).toEqual([11, 12]);
    expect(places(values, ({ outside, run }) => outside !== null || run !== null)).toEqual([]);
  });
});

describe("how many months there are", () => {
  test("fewer than six tell nothing, six to eleven are a trial, twelve fix the limits", () => {
    const { months } = signalsOf(series([...quiet, 10, 10]), { scale: plain });
    expect(months.map(({ signal }) => signal?.state)).toEqual([
      ...Array.from({ length: 5 }, () => "too-few"),
      ...Array.from({ length: 9 }, () => "routine"),
    ]);
    expect(months.map(({ signal }) => signal?.trial)).toEqual([
      ...Array.from({ length: 5 }, () => false),
      ...Array.from({ length: 6 }, () => true),
      false,
      false,
      false,
    ]);
    expect(months.map(({ signal }) => signal?.months)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12, 12]);
    expect(months[4]?.signal).toMatchObject({ centre: null, low: null, high: null, baseline: null });
  });

  test("the first twelve fix the limits for good", () => {
    const { segments } = signalsOf(series([...quiet, 14, 6, 14, 6, 14, 6]), { scale: plain });
    expect(segments).toEqual([
      {
        from: "2024-01",
        to: "2025-06",
        centre: 10,
        low: expect.closeTo(4.68, 9),
        high: expect.closeTo(15.32, 9),
        trial: false,
        backfilled: false,
        changed: null,
      },
    ]);
  });

  test("a trial sees a month that is far enough out", () => {
    expect(judge([9, 11, 9, 11, 9, 11, 9, 40])).toMatchObject({ state: "signal", rule: "outside", trial: true });
    expect(judge([9, 11, 9, 11, 9, 11, 9, 14])).toMatchObject({ state: "routine", trial: true });
  });

  test("a number that never varied is not told from itself by rounding", () => {
    const points = series(Array.from({ length: 14 }, () => 0.1 + 0.2));
    for (const unit of ["count", "share"] as const)
      expect(signalOf(points, { scale: scaleOf(unit, []) })).toMatchObject({ state: "routine", rule: null });
  });
});

describe("a real change", () => {
  const shifted = [...quiet, 20, 22, 20, 22, 20, 22, 20, 22, 20, 22, 20, 22, 20];
  const { months, segments } = signalsOf(series(shifted), { scale: plain });
  // December 2024 (11) is in the run, but it was above the centre (10) by chance: the change began in January.
  test("is told from the eighth month on until twelve fix new limits", () => {
    expect(months.slice(11).map(({ month, signal }) => [month, signal?.rule, signal?.since])).toEqual([
      ["2024-12", null, null],
      ...[1, 2, 3, 4, 5, 6].map((month) => [`2025-0${month}`, "outside", `2025-0${month}`]),
      ...["07", "08", "09", "10", "11"].map((month) => [`2025-${month}`, "run-of-eight", "2025-01"]),
      ["2025-12", null, null],
      ["2026-01", null, null],
    ]);
    expect(months[18]?.signal).toMatchObject({ state: "signal", trial: true, months: 7, direction: "above" });
  });

  test("ends the old limits and begins new ones", () => {
    const [before, after] = [limitsOf(shifted.slice(0, 12))!, limitsOf(shifted.slice(12, 24))!];
    expect(segments).toMatchObject([
      { from: "2024-01", to: "2024-12", low: before.low, high: before.high, trial: false, changed: null },
      { from: "2025-01", to: "2026-01", low: after.low, high: after.high, trial: false, changed: "above" },
    ]);
  });

  test("a change back is one too", () => {
    const back = [...shifted, 10, 12, 10, 12, 10, 12, 10, 12];
    expect(judge(back)).toMatchObject({ rule: "run-of-eight", direction: "below", since: "2026-02" });
  });

  test("within the first year, the limits do not widen by the change that they should show", () => {
    // Eight months around 10, then five around 30: with those in the limits, 30 would be routine.
    const young = [9, 11, 9, 11, 9, 11, 9, 11, 30, 32, 30, 32, 30];
    expect(judge(young)).toMatchObject({
      rule: "outside",
      direction: "above",
      since: "2024-09",
      trial: true,
      months: 8,
    });
    // Back on the old side of the middle, the odd months were only odd, and all twelve count.
    expect(judge([...young.slice(0, 10), 9, 11])).toMatchObject({ state: "routine", months: 12 });
    // Eight on the new side are a real change.
    expect(judge([...young, 32, 30, 32])).toMatchObject({ rule: "run-of-eight", since: "2024-09" });
  });

  test("twenty-four months fix the limits anew, without the odd ones", () => {
    const later = [...quiet, ...quiet.map((value) => (value === 11 ? 12 : 8)), 10];
    expect(judge(later)).toMatchObject({ months: 24, centre: 10, baseline: { to: "2025-12" } });
    expect(judge([...quiet, 40, ...quiet, 10])).toMatchObject({ months: 23, trial: false });
  });

  test("a single odd month is none", () => {
    const odd = signalsOf(series([...quiet, 40, ...quiet]), { scale: plain });
    expect(odd.months.filter(({ signal }) => signal?.state === "signal").map(({ month }) => month)).toEqual([
      "2025-01",
    ]);
    expect(odd.segments).toHaveLength(1);
  });
});

describe("an odd month", () => {
  /** A July of 2024 as low as given, in twelve months with mean 10 and moving ranges of 2 but for it; then quiet ones, and July again. */
  const julys = (first: number, second: number) =>
    [...quiet, ...quiet].map((value, at) => (at === 6 ? first : at === 18 ? second : value));

  test.each<[string, (number | null)[], Record<number, Partial<SignalPoint>>, object]>([
    // Mean 9.67 and moving ranges of 2.73 with a July of 5: limits 2.41 and 16.92, half way 6.04.
    [
      "like the same month a year before",
      julys(5, 2).slice(0, 19),
      {},
      { rule: "outside", direction: "below", alsoIn: "2024-07" },
    ],
    [
      "on the other side of the centre",
      julys(5, 18).slice(0, 19),
      {},
      { rule: "outside", direction: "above", alsoIn: null },
    ],
    ["when the year before was nearer to the centre", julys(7, 2).slice(0, 19), {}, { rule: "outside", alsoIn: null }],
    [
      "when the year before is not known",
      [...quiet.slice(0, 6), null, ...quiet.slice(7), ...quiet.slice(0, 6), 2],
      {},
      { rule: "outside", alsoIn: null },
    ],
    ["across a series break", julys(5, 2).slice(0, 19), { 8: { breaks: true } }, { rule: "outside", alsoIn: null }],
    ["that is inside", julys(5, 5).slice(0, 19), {}, { state: "routine", alsoIn: null }],
  ])("%s", (_, values, changes, wanted) => {
    expect(judge(values, changes)).toMatchObject(wanted);
  });

  test("that begins a change is told as one, whatever the year before", () => {
    // Within the first year the limits stop before it; a year before there is none, so the change is told since its first month.
    expect(judge([...quiet.slice(0, 9), 2, 2, 2, 2])).toMatchObject({
      rule: "outside",
      since: "2024-10",
      alsoIn: null,
    });
  });
});

describe("months that resemble the month before", () => {
  // A slow wave.
  const waves = [6, 8, 10, 12, 14, 14, 12, 10, 8, 6, 8, 12];

  test("make runs by themselves, so only one outside is a signal", () => {
    const run = [...waves, 12, 12, 12, 12, 12, 12, 12];
    expect(judge(run)).toMatchObject({ state: "routine", rule: null, analyst: null, autocorrelated: true });
    // Waves have limits 10 ± 5.3: three of the last four are nearer to the upper one.
    expect(judge([...waves, 14, 14, 14])).toMatchObject({ state: "routine", analyst: null, direction: null });
    expect(judge([...run, 30])).toMatchObject({ state: "signal", rule: "outside", autocorrelated: true });
    expect(judge(waves.slice(0, 11))).toMatchObject({ trial: true, autocorrelated: false });
  });
});

describe("months that do not count", () => {
  test.each<[string, Partial<SignalPoint>]>([
    ["unknown", { value: null }],
    ["partial", { value: 500, coverage: "partial" }],
    ["not read", { value: 500, coverage: "none" }],
  ])("%s: no signal of its own, and none to others", (_, change) => {
    const values = [...quiet.slice(0, 5), 0, ...quiet.slice(5), 11, 11, 11, 11, 0, 11, 11, 11];
    const gaps = { 5: change, 17: change };
    const { months } = signalsOf(series(values, gaps), { scale: plain });
    expect(months[5]?.signal).toBeNull();
    expect(months[17]?.signal).toBeNull();
    expect(months.at(-1)?.signal).toMatchObject({ rule: "run-of-eight", since: "2025-01" });
    expect(judge(values.slice(0, 18), gaps)).toBeNull();
  });

  test("no month at all", () => {
    expect(signalsOf([], { scale: plain })).toEqual({ months: [], segments: [] });
    expect(signalOf([], { scale: plain })).toBeNull();
  });
});

describe("a series break", () => {
  test("restarts the limits", () => {
    const broken = { 12: { breaks: true } } as const;
    expect(judge([...quiet, 90], broken)).toMatchObject({ state: "too-few", months: 1, rule: null });
    const { segments } = signalsOf(series([...quiet, 90, 91, 90, 91, 90, 91], broken), { scale: plain });
    expect(segments).toMatchObject([
      { from: "2024-01", to: "2024-12", centre: 10, changed: null },
      { from: "2025-01", to: "2025-06", centre: 90.5, trial: true, changed: null },
    ]);
  });

  test("in a month without a value too", () => {
    expect(judge([...quiet, null, 90], { 12: { breaks: true } })).toMatchObject({ state: "too-few", months: 1 });
  });

  test("ends a run", () => {
    const run = [...quiet, 11, 11, 11, 11, 11, 11, 11];
    expect(judge(run, { 16: { breaks: true } })).toMatchObject({ state: "too-few", rule: null });
  });
});

describe("backfilled months", () => {
  const first = Object.fromEntries(quiet.map((_, at) => [at, { backfilled: true }]));

  test("are no baseline for live ones", () => {
    expect(judge([...quiet, 90], first)).toMatchObject({ state: "too-few", months: 1 });
    expect(judge([...quiet, 90, 91, 90, 91, 90, 91], first)).toMatchObject({
      state: "routine",
      centre: 90.5,
      baseline: { from: "2025-01", to: "2025-06" },
    });
  });

  test("are judged by each other", () => {
    expect(judge([...quiet, 90], { ...first, 12: { backfilled: true } })).toMatchObject({
      rule: "outside",
      months: 12,
    });
  });

  test("keep their segment beyond a series break", () => {
    const { segments } = signalsOf(series([...quiet, 90], { ...first, 12: { breaks: true } }), { scale: plain });
    expect(segments).toMatchObject([{ from: "2024-01", to: "2024-12", backfilled: true }]);
  });

  test("among live ones they neither add to a run nor end it, and have their own segment", () => {
    const late = { 14: { backfilled: true } };
    expect(judge([...quiet, 11, 11, 2, 11, 11, 11, 11, 11], late)).toMatchObject({
      rule: "run-of-eight",
      since: "2024-12",
    });
    const { months, segments } = signalsOf(series([...quiet, ...quiet, 90], first), { scale: plain });
    expect(segments.map(({ from, to, backfilled }) => [from, to, backfilled])).toEqual([
      ["2024-01", "2024-12", true],
      ["2025-01", "2026-01", false],
    ]);
    expect(months.at(-1)?.signal).toMatchObject({ rule: "outside", baseline: { from: "2025-01", to: "2025-12" } });
  });
});

describe("on the screen", () => {
  test("limits of counts are not below 0, and the centre is a typical month", () => {
    const counts = [2, 0, 5, 1, 0, 3, 1, 0, 4, 2, 0, 1];
    const signal = signalOf(series(counts), { scale: scaleOf("count", counts) })!;
    const logs = counts.map((count) => Math.log(count + 0.5));
    expect(signal.low).toBe(0);
    expect(signal.centre).toBeCloseTo(Math.exp(logs.reduce((sum, each) => sum + each, 0) / 12) - 0.5, 9);
    expect(signal.high).toBeCloseTo(Math.exp(limitsOf(logs)!.high) - 0.5, 9);
  });

  test("limits of shares are between 0 and 1", () => {
    const shares = [0.9, 1, 0.85, 1, 0.95, 0.9, 1, 0.8];
    const signal = signalOf(series(shares), { scale: scaleOf("share", shares) })!;
    expect(signal.low).toBeGreaterThan(0);
    expect(signal.low).toBeLessThan(0.8);
    expect(signal.high).toBeGreaterThan(0.99);
    expect(signal.high).toBeLessThanOrEqual(1);
    expect(signal.state).toBe("routine");
  });
});

describe("whatever the values", () => {
  const values = fc.array(fc.option(fc.integer({ min: -100, max: 100 }), { freq: 8 }), { minLength: 1, maxLength: 40 });
  const said = (list: readonly (number | null)[]) =>
    signalsOf(series(list), { scale: plain }).months.map(
      ({ signal }) => signal && { ...signal, centre: null, low: null, high: null },
    );

  test("another unit or another zero changes no judgement", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), fc.constantFrom(0.5, 2, 8), (list, by, times) => {
        expect(said(list.map((value) => (value === null ? null : times * value + by)))).toEqual(said(list));
      }),
    );
  });

  test("upside down, above is below", () => {
    fc.assert(
      fc.property(values, (list) => {
        const turned = said(list.map((value) => (value === null ? null : -value)));
        const other = { above: "below", below: "above" } as const;
        expect(
          turned.map((signal) => signal && { ...signal, direction: signal.direction && other[signal.direction] }),
        ).toEqual(said(list));
      }),
    );
  });

  test("later months never alter what was said of earlier ones", () => {
    fc.assert(
      fc.property(values, fc.nat({ max: 39 }), (list, cut) => {
        expect(said(list).slice(0, cut)).toEqual(said(list.slice(0, cut)));
      }),
    );
  });

  test("months without a value change no limits", () => {
    fc.assert(
      fc.property(values, (list) => {
        const limits = (some: readonly (number | null)[]) =>
          signalsOf(series(some), { scale: plain }).segments.map(({ centre, low, high }) => [centre, low, high]);
        expect(limits(list)).toEqual(limits(list.filter((value) => value !== null)));
      }),
    );
  });

  test("after a break nothing before it matters", () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        const all = signalsOf(series([...before, ...after], { [before.length]: { breaks: true } }), { scale: plain });
        const own = signalsOf(series(after), { scale: plain });
        const said = ({ months }: typeof all) =>
          months.map(({ signal }) => signal && [signal.state, signal.rule, signal.low, signal.high]);
        expect(said(all).slice(before.length)).toEqual(said(own));
      }),
    );
  });
});

describe("how often the target would have been met", () => {
  const least = { direction: "at-least", min: 10 } as const;
  test.each<[string, (number | null)[], Record<number, Partial<SignalPoint>>, object]>([
    ["the last twelve", [50, 50, ...quiet], {}, { count: 6, of: 12, backfilled: 0 }],
    ["fewer", [9, 10, 11], {}, { count: 2, of: 3, backfilled: 0 }],
    [
      "not those without a value or a whole month",
      [9, null, 11, 12],
      { 3: { coverage: "partial" } },
      { count: 1, of: 2 },
    ],
    ["not those before a break", [11, 11, 9], { 2: { breaks: true } }, { count: 0, of: 1 }],
    ["says how many were read late", [11, 11, 9], { 0: { backfilled: true } }, { count: 2, of: 3, backfilled: 1 }],
    ["none", [null], {}, { count: 0, of: 0 }],
  ])("%s", (_, values, changes, wanted) => {
    expect(reachable(series(values, changes), least)).toMatchObject(wanted);
  });

  test("at most and between", () => {
    expect(reachable(series(quiet), { direction: "at-most", max: 10 })).toMatchObject({ count: 6, of: 12 });
    expect(reachable(series([4, 7, 12]), { direction: "between", min: 5, max: 10 })).toMatchObject({ count: 1, of: 3 });
  });
});

describe("months with an unusual part of boosted posts", () => {
  const usual = [0.1, 0.2, 0.1, 0.2, 0.1, 0.2];
  test.each<[string, (number | null)[], boolean]>([
    ["far more than before", [...usual, 0.7], true],
    ["within routine variation: mean .15, limits -.116 and .416", [...usual, 0.4], false],
    ["outside by less than ten percentage points", [0, 0, 0, 0, 0, 0, 0.09], false],
    ["far fewer", [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.3], true],
    ["too few months to know what is usual", [...usual.slice(1), 0.7], false],
    ["months without posts do not count", [...usual.slice(1), null, 0.7], false],
    ["not known", [...usual, null], false],
  ])("%s", (_, shares, wanted) => {
    expect(unusualBoosts(shares).at(-1)).toBe(wanted);
  });
});
