// How the year may end and whether a month is more than noise, from files to what the goal screen gets: worked by hand.
import { afterEach, describe, expect, test } from "vitest";
import { saveStrategy } from "../../server/db/strategies.ts";
import { runImport } from "../../server/imports/run.ts";
import type { PostDraft } from "../../server/imports/types.ts";
import { goalDetail } from "../../server/views/goal-detail.ts";
import { readWorld } from "../../server/views/world.ts";
import { addMonths, monthEnd, monthsFrom, monthStart } from "../../shared/period.ts";
import { strategySchema } from "../../shared/strategy.ts";
import { post, posts, web } from "./made-drafts.ts";
import { type MadeFile, madeInstance, spooled } from "./made-files.ts";

let instance: ReturnType<typeof madeInstance> | null = null;
afterEach(() => instance?.close());

/** Imports the files, each of its month and exported on the third of the next. */
async function read(files: readonly MadeFile[], months: readonly string[]) {
  const made = madeInstance(files);
  instance = made;
  for (const [index, month] of months.entries()) {
    const answers = { observedOn: `${addMonths(month, 1)}-03` };
    await runImport(made, spooled(index), { mode: "import", answers, acceptRejects: false, sample: false, actor: "" });
  }
  return made;
}

function shownGoal(made: ReturnType<typeof madeInstance>, goal: object, month: string) {
  const document = strategySchema.parse({
    effectiveFrom: "2024-01",
    goals: [{ id: "visits", metric: "sessions-from-social", direction: "at-least", ...goal }],
  });
  saveStrategy(made.db.writer, document, "", "2024-01-01T00:00:00Z", false);
  return goalDetail(readWorld(made.db.reader, made.db.personKey), "visits", month, null) ?? expect.fail("no goal");
}

/** The goal over visits from social media in the months; null is a month that is not read in. */
async function detail(visits: Record<string, number | null>, goal: object, month: string) {
  const known = Object.entries(visits).filter((each): each is [string, number] => each[1] !== null);
  const files = known.map(([each, sessions]): MadeFile => {
    const span = { from: monthStart(each), to: monthEnd(each) };
    return web("source-medium", [[{ source: "facebook.com", medium: "referral" }, sessions, span]], span);
  });
  const over = await read(
    files,
    known.map(([each]) => each),
  );
  return shownGoal(over, goal, month);
}

const steady = (first: string, last: string, value = 100) =>
  Object.fromEntries(monthsFrom(first, last).map((month) => [month, value]));
const yearly = (value: number, spread = "year-linear") => ({ spread, targets: [{ from: "2024-01", value }] });
const monthly = (value: number) => ({ targets: [{ from: "2024-01", value }] });

describe("a year's total", () => {
  test("on pace: what is there, what was asked for by then, what each month that is left has to bring", async () => {
    const { outlook, pace } = await detail(steady("2025-01", "2026-02"), yearly(1150), "2026-02");
    // 59 of 365 days of 1,150 are 185.89; 950 are left for ten months.
    expect(pace).toMatchObject({ through: "2026-02", soFar: 200, onPace: true, monthsLeft: 10 });
    expect(pace).toHaveProperty("expected.min", expect.closeTo((1150 * 59) / 365, 9));
    expect(pace).toHaveProperty("perMonthLeft.min", 95);
    expect(outlook.forecast).toMatchObject({ of: "sum", month: "2026-12", months: 14, likelihood: "likely" });
    expect(outlook.forecast?.estimate.value).toBeCloseTo(1200, 6);
  });

  test("off pace and out of reach", async () => {
    const { outlook, pace } = await detail(steady("2025-01", "2026-02"), yearly(2400), "2026-02");
    expect(pace).toMatchObject({ soFar: 200, onPace: false, perMonthLeft: { min: 220 } });
    expect(outlook.forecast).toMatchObject({ likelihood: "unlikely" });
  });

  test("spread like last year", async () => {
    // Last year 300 in January and February each, 40 in each other month: 1,000. By the end of February 60 % of the total is asked for.
    const last = { ...steady("2025-01", "2025-12", 40), "2025-01": 300, "2025-02": 300 };
    const { pace } = await detail(
      { ...last, ...steady("2026-01", "2026-02", 250) },
      yearly(1000, "year-season"),
      "2026-02",
    );
    expect(pace).toMatchObject({ soFar: 500, onPace: false });
    expect(pace).toHaveProperty("expected.min", expect.closeTo(600, 9));
  });

  test("a month that is not read in leaves pace and forecast unknown, not too low", async () => {
    const { outlook, pace } = await detail(
      { ...steady("2024-06", "2026-04"), "2026-02": null },
      yearly(1150),
      "2026-04",
    );
    expect(pace).toMatchObject({ unknown: "months-unknown", from: "2026-01", to: "2026-12" });
    expect(outlook.forecast).toBeNull();
    expect(outlook.noForecast).toEqual({ months: 2, fewest: 12 });
  });

  test("with months of last year still to come there is no forecast of this one: their sum is not its", async () => {
    const { outlook, pace } = await detail(steady("2024-01", "2025-09"), yearly(1300), "2026-02");
    expect(pace).toMatchObject({ unknown: "months-unknown", from: "2026-01", to: "2026-12" });
    expect(outlook).toEqual({ forecast: null, noForecast: null });
    instance?.close();
    // Read to December, the year ahead is forecast whole: 12 × 100.
    const { outlook: whole } = await detail(steady("2024-01", "2025-12"), yearly(1300), "2026-02");
    expect(whole.forecast).toMatchObject({ of: "sum", likelihood: "unlikely", estimate: { value: 1200 } });
  });

  test("a month far after the last one that was read in is shown, without a forecast", async () => {
    const { outlook, point } = await detail(steady("2024-01", "2025-02"), yearly(1300), "2026-10");
    expect(point).toMatchObject({ value: null, verdict: "no-data" });
    expect(outlook).toEqual({ forecast: null, noForecast: null });
  });

  test("in December the year is told and nothing is forecast", async () => {
    const { outlook, pace } = await detail(steady("2024-01", "2025-12"), yearly(1150), "2025-12");
    expect(pace).toMatchObject({ soFar: 1200, monthsLeft: 0, perMonthLeft: null });
    expect(outlook).toEqual({ forecast: null, noForecast: null });
  });
});

describe("a target for each month", () => {
  test("December is forecast, with the target that it will have", async () => {
    const goal = { targets: [...monthly(90).targets, { from: "2026-11", value: 110 }] };
    const { outlook, pace } = await detail(steady("2025-01", "2026-02"), goal, "2026-02");
    expect(pace).toBeNull();
    expect(outlook.forecast).toMatchObject({
      of: "month",
      month: "2026-12",
      target: { min: 110 },
      likelihood: "unlikely",
    });
    expect(outlook.forecast?.accuracy).toBeNull();
  });

  test("a later version's target on another metric is not what December is held against", async () => {
    const goal = await detail(steady("2025-01", "2026-02"), monthly(90), "2026-02");
    expect(goal.outlook.forecast).toMatchObject({ target: { min: 90 }, likelihood: "likely" });
    const over = instance ?? expect.fail("no instance");
    const changed = strategySchema.parse({
      effectiveFrom: "2026-06",
      goals: [{ id: "visits", metric: "engaged-share-from-social", direction: "at-least", ...monthly(0.6) }],
    });
    saveStrategy(over.db.writer, changed, "", "2026-03-01T00:00:00Z", false);
    const now = goalDetail(readWorld(over.db.reader, over.db.personKey), "visits", "2026-02", null);
    expect(now?.outlook.forecast).toMatchObject({ estimate: { value: 100 }, target: null, likelihood: null });
  });

  test("with enough past, the forecast is tried on it", async () => {
    const { outlook } = await detail(steady("2023-01", "2025-09"), monthly(90), "2025-09");
    expect(outlook.forecast).toMatchObject({ months: 33, accuracy: { horizon: 3, months: { inside80: 1, error: 0 } } });
  });

  test("eleven months are too few", async () => {
    const { outlook } = await detail(steady("2025-04", "2026-02"), monthly(90), "2026-02");
    expect(outlook).toMatchObject({ forecast: null, noForecast: { months: 11, fewest: 12 } });
  });
});

describe("signal or noise", () => {
  const wave = Object.fromEntries(
    monthsFrom("2025-01", "2025-12").map((month, index) => [month, index % 2 === 0 ? 95 : 105]),
  );

  test("a missed month within routine variation, and how many of the last twelve reach the target", async () => {
    const goal = await detail({ ...wave, "2026-01": 98 }, monthly(100), "2026-01");
    expect(goal.point.verdict).toBe("missed");
    expect(goal.signal).toMatchObject({ state: "routine", months: 12 });
    expect(goal.reach).toEqual({ count: 6, of: 12, backfilled: 0 });
    expect(goal.limits).toMatchObject([{ from: "2025-01", to: "2026-01" }]);
  });

  test("a month far outside is a signal, whatever the verdict", async () => {
    const goal = await detail({ ...wave, "2026-01": 300 }, monthly(400), "2026-01");
    expect(goal).toMatchObject({
      point: { verdict: "missed" },
      signal: { state: "signal", rule: "outside", direction: "above" },
    });
  });

  test("a month of which an unusual part of the posts was boosted is no sign, and moves no limits", async () => {
    const months = monthsFrom("2025-07", "2026-02");
    const files = months.map((each): MadeFile => {
      const funding = each === "2026-01" ? "boosted" : "organic";
      const count = each === "2026-01" ? 900 : 10;
      const drafts = [1, 2, 3, 4, 5, 6].map((n) => ({
        ...post(`${each}-${n}`, `${each}-0${n}`, { reactions: count + n, comments: 0, shares: 0 }),
        funding,
      }));
      return posts(drafts as PostDraft[], { from: monthStart(each), to: monthEnd(each) });
    });
    const over = await read(files, months);
    const goal = { metric: "reactions", ...monthly(50) };
    const [boosted, after] = ["2026-01", "2026-02"].map((month) => shownGoal(over, goal, month));
    expect(boosted).toMatchObject({ signal: null, point: { value: 5421, unusualBoost: true } });
    expect(after).toMatchObject({ signal: { state: "routine", months: 7 } });
  });

  test("nothing is said of a month that is not read in", async () => {
    expect((await detail(wave, monthly(100), "2026-01")).signal).toBeNull();
  });
});
