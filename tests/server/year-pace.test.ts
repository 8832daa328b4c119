// Totals of a year that begin or change within it, from files to pace and forecast: only months that were asked for are counted. Each case worked by hand.
import * as fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { progressCommand } from "../../server/commands/numbers.ts";
import { saveStrategy, withdrawStrategy } from "../../server/db/strategies.ts";
import { runImport } from "../../server/imports/run.ts";
import { type GoalDetail, goalDetail } from "../../server/views/goal-detail.ts";
import { progressRows } from "../../server/views/progress.ts";
import { readWorld } from "../../server/views/world.ts";
import { addMonths, monthDays, monthEnd, monthsFrom, monthStart } from "../../shared/period.ts";
import { strategySchema } from "../../shared/strategy.ts";
import { page, post, posts, web } from "./made-drafts.ts";
import { type MadeFile, madeInstance, spooled } from "./made-files.ts";
import { runs } from "../properties.ts";

type Instance = ReturnType<typeof madeInstance>;
let instance: Instance | null = null;
afterEach(() => instance?.close());

type Read = [month: string, file: MadeFile];

/** Each file of a month, exported on the third of the next. */
async function read(files: Read[]): Promise<Instance> {
  const made = madeInstance(files.map(([, file]) => file));
  instance = made;
  for (const [index, [month]] of files.entries()) {
    const answers = { observedOn: `${addMonths(month, 1)}-03` };
    const options = { mode: "import", answers, acceptRejects: false, sample: false, actor: "" } as const;
    expect((await runImport(made, spooled(index), options)).state).toBe("imported");
  }
  return made;
}

/** Visits from social media, so many in the month; read to its end, or to a day of it. */
function visits(month: string, sessions: number, to = monthEnd(month)): Read {
  const span = { from: monthStart(month), to };
  return [month, web("source-medium", [[{ source: "facebook.com", medium: "referral" }, sessions, span]], span)];
}

/** The same visits in each of the months. */
const steady = (first: string, last: string, each: number | ((month: string) => number) = 100): Read[] =>
  monthsFrom(first, last).map((month) => visits(month, typeof each === "number" ? each : each(month)));

/** From a month on, one a month. */
const from = (first: string, values: number[]): Read[] =>
  values.map((value, at) => visits(addMonths(first, at), value));

type Wanted = Record<string, unknown>;

function save(over: Instance, goal: Wanted | null, effectiveFrom = "2023-01"): number {
  const full = { id: "goal", direction: "at-least", metric: "sessions-from-social", spread: "year-linear", ...goal };
  const document = strategySchema.parse({ effectiveFrom, goals: goal === null ? [] : [full] });
  return saveStrategy(over.db.writer, document, "", "2025-01-01T00:00:00Z", false).version;
}

const total = (first: string, value: number) => ({ targets: [{ from: first, value }] });

const detail = (over: Instance, month: string): GoalDetail =>
  goalDetail(readWorld(over.db.reader, over.db.personKey), "goal", month, null) ?? expect.fail("no goal");

/** A pace within a hair of these numbers. */
const near = (value: number) => expect.closeTo(value, 9) as number;
const least = (min: number) => ({ direction: "at-least", min: near(min) });

/** Ten a day, but for half a year before: 3,650 in all, 1,840 of them from July on. */
const tenADay = (month: string) => 10 * monthDays(month);

describe("a total that begins in July", () => {
  test("asks for its share from July on, and counts no month before", async () => {
    const over = await read([...steady("2025-01", "2025-06", 5000), ...from("2025-07", [320, 300, 310])]);
    save(over, total("2025-07", 3650));
    // Jul–Dec 184 days, Jul–Sep 92; 1,840 − 930 are left for three months.
    expect(detail(over, "2025-09").pace).toEqual({
      from: "2025-07",
      to: "2025-12",
      target: least(1840),
      changes: false,
      through: "2025-09",
      soFar: 930,
      expected: least(920),
      difference: near(10),
      onPace: true,
      monthsLeft: 3,
      perMonthLeft: least(910 / 3),
    });
  });

  test("has no pace before it begins", async () => {
    const over = await read(steady("2025-01", "2025-06", 5000));
    save(over, total("2025-07", 3650));
    expect(detail(over, "2025-06").pace).toEqual({
      from: "2025-07",
      to: "2025-12",
      target: least(1840),
      changes: false,
      unknown: "before-target",
    });
  });

  test("the strategy that is in force from July on asks for nothing before, whatever its steps say", async () => {
    const over = await read([...steady("2025-01", "2025-06", 5000), ...from("2025-07", [300])]);
    save(over, total("2023-01", 3650), "2025-07");
    expect(detail(over, "2025-07").pace).toMatchObject({
      from: "2025-07",
      target: least(1840),
      soFar: 300,
      onPace: false,
    });
    expect(detail(over, "2025-07").pace).toHaveProperty("expected", least(310));
  });

  test("the year after is a whole one", async () => {
    const over = await read(steady("2025-07", "2026-01", 300));
    save(over, total("2025-07", 3650));
    expect(detail(over, "2026-01").pace).toMatchObject({
      from: "2026-01",
      to: "2026-12",
      target: { min: 3650 },
      changes: false,
      soFar: 300,
      expected: least(310),
    });
  });

  test("like last year: what last year had from July on", async () => {
    // Last year 100 a month to June, 50 to November, 150 in December: 1,000 in all, 400 of them from July on.
    const last = steady("2024-01", "2024-12", (month) => (month < "2024-07" ? 100 : month < "2024-12" ? 50 : 150));
    const over = await read([...last, ...from("2025-07", [90, 100])]);
    save(over, { spread: "year-season", ...total("2025-07", 2000) });
    expect(detail(over, "2025-08").pace).toMatchObject({
      from: "2025-07",
      target: least(800),
      soFar: 190,
      expected: least(200),
      onPace: false,
      monthsLeft: 4,
      perMonthLeft: least(610 / 4),
    });
  });

  test("like last year, which is not known whole: no sum, no pace, no target of a month", async () => {
    const last = steady("2024-01", "2024-12").filter(([month]) => month !== "2024-03");
    const over = await read([...last, ...from("2025-07", [90, 100])]);
    save(over, { spread: "year-season", ...total("2025-07", 2000) });
    const { pace, point, outlook } = detail(over, "2025-08");
    expect(pace).toEqual({
      from: "2025-07",
      to: "2025-12",
      target: null,
      changes: false,
      unknown: "last-year-unknown",
    });
    expect(point).toMatchObject({ target: null, noTarget: "no-season", verdict: null });
    expect(outlook.forecast).toBeNull();
  });

  test("at most", async () => {
    const over = await read(from("2025-07", [320, 310]));
    save(over, { direction: "at-most", ...total("2025-07", 3650) });
    expect(detail(over, "2025-08").pace).toMatchObject({
      target: { direction: "at-most", max: near(1840) },
      soFar: 630,
      expected: { max: near(620) },
      onPace: false,
      perMonthLeft: { max: near(1210 / 4) },
    });
    instance?.close();
    // All of it and more in one month: what is left is below zero, so that it is passed.
    const much = await read(from("2025-07", [1900]));
    save(much, { direction: "at-most", ...total("2025-07", 3650) });
    expect(detail(much, "2025-07").pace).toMatchObject({ onPace: false, perMonthLeft: { max: near(-60 / 5) } });
  });

  test("reached already: nothing is left to be brought", async () => {
    const over = await read(from("2025-07", [1000, 900]));
    save(over, total("2025-07", 3650));
    expect(detail(over, "2025-08").pace).toMatchObject({ onPace: true, perMonthLeft: least(-60 / 4) });
  });
});

describe("a total that changes in July", () => {
  const halfADayMore = { from: "2025-01", to: "2025-12", target: least(1810 + 3680), changes: true };
  const steps = {
    targets: [
      { from: "2023-01", value: 3650 },
      { from: "2025-07", value: 7300 },
    ],
  };

  test.each<[string, (over: Instance) => void]>([
    ["by a step", (over) => void save(over, steps)],
    [
      "by a new version with another number",
      (over) => {
        save(over, total("2023-01", 3650));
        save(over, total("2023-01", 7300), "2025-07");
      },
    ],
  ])("%s: each month keeps its own, 181 days of 10 and 184 of 20", async (_, write) => {
    const over = await read(steady("2025-01", "2025-08", tenADay));
    write(over);
    // 243 days of ten a day; asked for are 1,810 and 62 days of twenty.
    expect(detail(over, "2025-08").pace).toMatchObject({
      ...halfADayMore,
      soFar: 2430,
      expected: least(1810 + 1240),
      onPace: false,
      monthsLeft: 4,
      perMonthLeft: least((5490 - 2430) / 4),
    });
    // By June nothing more was asked for than the first total does; what is to come is known.
    expect(detail(over, "2025-06").pace).toMatchObject({
      ...halfADayMore,
      soFar: 1810,
      expected: least(1810),
      onPace: true,
    });
  });

  test("a version that is withdrawn changed nothing", async () => {
    const over = await read(steady("2025-01", "2025-08", tenADay));
    save(over, total("2023-01", 3650));
    const mistaken = save(over, total("2023-01", 7300), "2025-07");
    expect(withdrawStrategy(over.db.writer, mistaken, "", "mistaken", "2025-08-01T00:00:00Z")).toBe(true);
    expect(detail(over, "2025-08").pace).toMatchObject({ target: { min: 3650 }, changes: false, onPace: true });
  });

  test("from evenly to like last year: a half by days and what last year had from July on", async () => {
    const last = steady("2024-01", "2024-12", (month) => (month < "2024-07" ? 150 : month < "2024-12" ? 10 : 50));
    const over = await read([...last, ...steady("2025-01", "2025-07", tenADay)]);
    save(over, total("2023-01", 3650));
    save(over, { spread: "year-season", ...total("2023-01", 3650) }, "2025-07");
    // Last year 900 to June and 100 after: a tenth of 3,650 is left for July to December.
    expect(detail(over, "2025-07").pace).toMatchObject({
      from: "2025-01",
      target: least(1810 + 365),
      changes: true,
      expected: least(1810 + 36.5),
    });
  });

  test("a half like a year that is not known whole leaves no sum", async () => {
    const over = await read(steady("2025-01", "2025-07", tenADay));
    save(over, total("2023-01", 3650));
    save(over, { spread: "year-season", ...total("2023-01", 3650) }, "2025-07");
    expect(detail(over, "2025-07").pace).toMatchObject({ target: null, changes: true, unknown: "last-year-unknown" });
  });
});

describe("a goal that is another one from July on: the sums begin, or end, there", () => {
  const secondHalf = { from: "2025-07", to: "2025-12", target: least(1840), changes: false };

  test.each<[string, Wanted]>([
    ["another metric", { metric: "sessions", ...total("2023-01", 3650) }],
    ["the other direction", { direction: "at-most", ...total("2023-01", 3650) }],
    ["a target of each month", { spread: "month", ...total("2023-01", 300) }],
  ])("before it %s", async (_, before) => {
    const over = await read(steady("2025-01", "2025-08", tenADay));
    save(over, before);
    save(over, total("2023-01", 3650), "2025-07");
    expect(detail(over, "2025-08").pace).toMatchObject({
      ...secondHalf,
      soFar: 620,
      expected: least(620),
      onPace: true,
    });
  });

  test("a target of each month has no pace, also where a total follows", async () => {
    const over = await read(steady("2025-01", "2025-06", tenADay));
    save(over, { spread: "month", ...total("2023-01", 300) });
    save(over, total("2023-01", 3650), "2025-07");
    expect(detail(over, "2025-06").pace).toBeNull();
  });

  test("before it one channel, after it two", async () => {
    const beta = { platform: "facebook", nativeId: "2", name: "Beta" } as const;
    const ofPage = (month: string, count: number, channel: typeof beta | typeof page): Read => {
      const drafts = [1, 2, 3, 4, 5].map((n) =>
        post(`${channel.nativeId}-${month}-${n}`, `${month}-10`, { reactions: count, comments: 0, shares: 0 }, channel),
      );
      return [month, posts(drafts, { from: monthStart(month), to: monthEnd(month) }, channel)];
    };
    const months = monthsFrom("2025-01", "2025-08");
    const over = await read(months.flatMap((month) => [ofPage(month, 60, page), ofPage(month, 10, beta)]));
    const one = { metric: "reactions", scope: { channels: ["facebook:1"] } };
    save(over, { ...one, ...total("2023-01", 3650) });
    save(over, { ...one, scope: {}, ...total("2023-01", 7300) }, "2025-07");
    // 350 a month of both, held against 62 days of twenty; before, 300 a month of one, against ten a day to the end of June.
    expect(detail(over, "2025-08").pace).toMatchObject({
      ...secondHalf,
      target: least(3680),
      soFar: 700,
      expected: least(1240),
      onPace: false,
    });
    expect(detail(over, "2025-05").pace).toMatchObject({
      from: "2025-01",
      to: "2025-06",
      target: least(1810),
      changes: false,
      soFar: 1500,
      expected: least(1510),
      monthsLeft: 1,
      perMonthLeft: least(310),
    });
  });

  test("a goal that is archived from October on asks for nothing after September", async () => {
    const over = await read(steady("2025-07", "2025-08", tenADay));
    save(over, total("2025-07", 3650));
    save(over, null, "2025-10");
    expect(detail(over, "2025-08").pace).toMatchObject({
      from: "2025-07",
      to: "2025-09",
      target: least(920),
      monthsLeft: 1,
      perMonthLeft: least(300),
    });
    expect(detail(over, "2025-10").pace).toBeNull();
  });
});

describe("months that are not read in whole", () => {
  test("one in between leaves the sum unknown, not too low", async () => {
    const over = await read([
      ...from("2025-07", [310]),
      visits("2025-08", 150, "2025-08-16"),
      ...from("2025-09", [310]),
    ]);
    save(over, total("2025-07", 3650));
    const { pace, outlook } = detail(over, "2025-09");
    expect(pace).toMatchObject({ from: "2025-07", target: least(1840), unknown: "months-unknown" });
    expect(outlook.forecast).toBeNull();
  });

  test("the running one is among those that are left", async () => {
    const over = await read([...from("2025-07", [310]), visits("2025-08", 150, "2025-08-16")]);
    save(over, total("2025-07", 3650));
    expect(detail(over, "2025-08").pace).toMatchObject({ through: "2025-07", soFar: 310, monthsLeft: 5 });
  });

  test("the first month while it is running: nothing is counted yet", async () => {
    const over = await read([visits("2025-07", 150, "2025-07-16")]);
    save(over, total("2025-07", 3650));
    expect(detail(over, "2025-07").pace).toMatchObject({ target: least(1840), unknown: "not-begun" });
  });

  test("one before the target is not asked after", async () => {
    const over = await read([visits("2025-05", 150, "2025-05-16"), ...from("2025-07", [310])]);
    save(over, total("2025-07", 3650));
    expect(detail(over, "2025-07").pace).toMatchObject({ soFar: 310, onPace: true });
  });
});

describe("when December is read in, the sum is final", () => {
  test.each<[string, Wanted, number, boolean]>([
    ["met on the last visit", {}, 310, true],
    ["missed by one", {}, 309, false],
    ["at most, kept", { direction: "at-most" }, 310, true],
    ["at most, passed by one", { direction: "at-most" }, 311, false],
  ])("%s", async (_, goal, december, met) => {
    const over = await read([...steady("2025-07", "2025-11", tenADay), visits("2025-12", december)]);
    save(over, { ...goal, ...total("2025-07", 3650) });
    const { pace, outlook } = detail(over, "2025-12");
    expect(pace).toMatchObject({ soFar: 1530 + december, onPace: met, monthsLeft: 0, perMonthLeft: null });
    expect(outlook.forecast).toBeNull();
  });
});

describe("the forecast of the sum", () => {
  const history = () => read(steady("2023-06", "2025-09"));

  test.each([
    // 300 so far and 100 a month to come: 600. Of 184 days in 365, 1,150 are 579.7 and 1,200 are 604.9.
    [1150, "likely"],
    [1200, "unlikely"],
  ])("three months that are counted and three to come, of %i a year: %s", async (value, likelihood) => {
    const over = await history();
    save(over, total("2025-07", value));
    const { forecast } = detail(over, "2025-09").outlook;
    expect(forecast).toMatchObject({ of: "sum", month: "2025-12", from: "2025-09", months: 28, likelihood });
    expect(forecast?.estimate.value).toBeCloseTo(600, 6);
    expect(forecast?.target).toEqual(least((value * 184) / 365));
    expect(forecast?.ahead.map(({ month }) => month)).toEqual(["2025-10", "2025-11", "2025-12"]);
    // The past is tried on sums of three months.
    expect(forecast?.accuracy).toMatchObject({ horizon: 3, origins: 14, sums: { inside80: 1, error: 0 } });
  });

  test("the sum is all ahead where it begins in the next month, and has no forecast before", async () => {
    const over = await history();
    save(over, total("2025-10", 1150));
    const { forecast } = detail(over, "2025-09").outlook;
    expect(forecast).toMatchObject({ of: "sum", month: "2025-12", estimate: { value: near(300) } });
    expect(forecast?.target).toEqual(least((1150 * 92) / 365));
    expect(detail(over, "2025-08").outlook.forecast).toBeNull();
  });

  test("where the total changes, it is held against what each month was asked for", async () => {
    const over = await history();
    save(over, total("2023-01", 1150));
    save(over, total("2023-01", 2300), "2025-10");
    const { forecast } = detail(over, "2025-09").outlook;
    // 900 so far, 1,200 in all, of 273 days of 1,150 and 92 of 2,300 a year.
    expect(forecast).toMatchObject({ of: "sum", estimate: { value: near(1200) }, likelihood: "unlikely" });
    expect(forecast?.target).toEqual(least((1150 * 273 + 2300 * 92) / 365));
  });

  test("where the goal ends in September, the sum does", async () => {
    const over = await read(steady("2023-06", "2025-08"));
    save(over, total("2025-07", 1150));
    save(over, null, "2025-10");
    expect(detail(over, "2025-08").outlook.forecast).toMatchObject({
      month: "2025-09",
      estimate: { value: near(300) },
      accuracy: { horizon: 1 },
    });
  });
});

test("progress prints the same pace, and says it in its text", async () => {
  const over = await read([...from("2025-07", [320, 300]), visits("2025-09", 150, "2025-09-16")]);
  save(over, total("2025-07", 3655));
  const printed = async (month: string) => {
    const said: string[] = [];
    const door = { instance: () => over as never, readStdin: () => Promise.resolve(""), sampleDir: "" };
    await progressCommand({ ...door, args: ["--month", month], out: () => undefined, say: (line) => said.push(line) });
    return said;
  };
  const [row] = progressRows(readWorld(over.db.reader, over.db.personKey), "2025-08");
  expect(row?.pace).toEqual(detail(over, "2025-08").pace);
  // 62 and 184 days of 3,655 / 365.
  expect(await printed("2025-08")).toEqual([
    "goal  missed  300  (complete)  off pace 2025-07..2025-12: 620 through 2025-08, at least 621 by then, at least 1843 in all",
  ]);
  expect(await printed("2025-10")).toEqual(["goal  no-data  –  (none)  no pace 2025-07..2025-12: months-unknown"]);
});

test("a total that holds all year is what it is without parts: its share of the days or of last year, and all of it", async () => {
  const last = monthsFrom("2024-01", "2024-12").map((month, at) => [month, 40 + 13 * at] as const);
  const now = monthsFrom("2025-01", "2025-12").map((month, at) => [month, 55 + ((at * 37) % 90)] as const);
  const over = await read([...last, ...now].map(([month, count]) => visits(month, count)));
  const sum = (months: readonly (readonly [string, number])[]) => months.reduce((total, [, count]) => total + count, 0);
  const days = (months: readonly (readonly [string, number])[]) =>
    months.reduce((total, [month]) => total + monthDays(month), 0);
  const goals = fc.record({
    value: fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0.5, max: 5000, noNaN: true })),
    direction: fc.constantFrom("at-least", "at-most"),
    spread: fc.constantFrom("year-linear", "year-season"),
    counted: fc.integer({ min: 1, max: 12 }),
    begins: fc.constantFrom("2023-01", "2024-08", "2025-01"),
    // The same total written again is no change.
    again: fc.option(fc.constantFrom("2025-03", "2025-07", "2025-12"), { nil: null }),
    savedAgain: fc.constantFrom("2025-02", "2025-07", "2026-05"),
  });
  fc.assert(
    fc.property(goals, ({ value, direction, spread, counted, begins, again, savedAgain }) => {
      const steps = [begins, ...(again === null ? [] : [again])].map((each) => ({ from: each, value }));
      // The newest of one month stands, so that what an earlier run has saved does not count.
      for (const month of ["2023-01", "2025-02", "2025-07"]) save(over, { direction, spread, targets: steps }, month);
      save(over, { direction, spread, targets: steps, owner: "Sales" }, savedAgain);
      const { pace } = detail(over, `2025-${String(counted).padStart(2, "0")}`);
      const begun = now.slice(0, counted);
      const share = spread === "year-linear" ? days(begun) / 365 : sum(last.slice(0, counted)) / sum(last);
      const bound = (wanted: number) =>
        direction === "at-least" ? { direction, min: wanted } : { direction, max: wanted };
      expect(pace).toMatchObject({
        from: "2025-01",
        to: "2025-12",
        target: bound(value),
        changes: false,
        soFar: sum(begun),
        expected: bound(value * share),
        difference: sum(begun) - value * share,
        monthsLeft: 12 - counted,
        perMonthLeft: counted === 12 ? null : bound((value - sum(begun)) / (12 - counted)),
      });
    }),
    { numRuns: runs(60) },
  );
});
