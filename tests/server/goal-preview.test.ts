// What a goal of a draft would ask, by the door of the API over a real database: its months, the usual span, the draft's target beside the saved one. Worked by hand.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { saveStrategy } from "../../server/db/strategies.ts";
import { runImport } from "../../server/imports/run.ts";
import type { ChannelRef, PostDraft } from "../../server/imports/types.ts";
import type { GoalPreview } from "../../server/views/goal-preview.ts";
import { addMonths, monthEnd, monthsFrom, monthStart } from "../../shared/period.ts";
import { strategySchema } from "../../shared/strategy.ts";
import { type Office, openOffice } from "./conversations-office.ts";
import { page, post, posts, web } from "./made-drafts.ts";
import { type MadeFile, madeInstance, spooled } from "./made-files.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const spanOf = (month: string) => ({ from: monthStart(month), to: monthEnd(month) });

/** Visits from social media, so many a month. */
const visits = (month: string, sessions: number): [string, MadeFile] => {
  const facebook = { source: "facebook.com", medium: "referral" };
  return [month, web("source-medium", [[facebook, sessions, spanOf(month)]], spanOf(month))];
};

/** Ten posts a month, each with so many reactions and a reach of 100. */
const reactions = (month: string, each: number, channel: ChannelRef = page): [string, MadeFile] => [
  month,
  posts(
    Array.from({ length: 10 }, (_, index) =>
      post(
        `${channel.platform}-${month}-${index}`,
        `${month}-10`,
        { reactions: each, comments: 0, shares: 0, reach: 100 },
        channel,
      ),
    ),
    spanOf(month),
    channel,
  ),
];

/** Takes each file in on the third of the next month, or on the day given. */
async function read(files: [month: string, file: MadeFile][], observedOn?: string) {
  const made = madeInstance(files.map(([, file]) => file));
  const folder = mkdtempSync(join(tmpdir(), "maltal-made-"));
  const { parser } = made;
  const parse: typeof parser.parse = (job, onEvent) => parser.parse({ ...job, path: basename(job.path) }, onEvent);
  for (const [index, [month]] of files.entries()) {
    // The raw file is kept; what it holds is made up.
    const path = join(folder, String(index));
    writeFileSync(path, path);
    const answers = { observedOn: observedOn ?? `${addMonths(month, 1)}-03` };
    const options = { mode: "import", answers, acceptRejects: false, sample: false, actor: "" } as const;
    const deps = { ...office.instance, parser: { ...parser, parse } };
    expect((await runImport(deps, { ...spooled(index), path }, options)).state).toBe("imported");
  }
  made.close();
  rmSync(folder, { recursive: true });
}

const draftOf = (goal: object, effectiveFrom = "2026-11") => ({
  effectiveFrom,
  goals: [{ id: "goal", metric: "sessions-from-social", direction: "at-least", ...goal }],
});

const save = (goal: object, effectiveFrom: string) =>
  saveStrategy(
    office.instance.db.writer,
    strategySchema.parse(draftOf(goal, effectiveFrom)),
    "",
    "2026-01-01T00:00:00Z",
    false,
  );

/** Saved so that months are judged by it from `from` on. */
const preview = (goal: object, from?: string) =>
  office.post<GoalPreview>("/api/goals/preview", { document: draftOf(goal, from), goal: "goal" });

const asked = (found: GoalPreview) =>
  Object.fromEntries([...found.months, ...found.ahead].map(({ month, target }) => [month, target?.min ?? null]));

const each = { direction: "at-least" } as const;
/** January to October 2026: 100, 110 … 190. */
const tenMonths = monthsFrom("2026-01", "2026-10").map((month, index) => visits(month, 100 + 10 * index));

describe("a goal of each month", () => {
  test("its months, the usual span and the target from the step on into the months ahead", async () => {
    await read(tenMonths);
    const found = await preview({ targets: [{ from: "2026-10", value: 150 }] }, "2026-01");
    expect(found.months.map(({ month, value, coverage }) => [month, value, coverage])).toEqual(
      monthsFrom("2026-01", "2026-10").map((month, index) => [month, 100 + 10 * index, "complete"]),
    );
    expect(found.months.map(({ target }) => target?.min ?? null)).toEqual([...Array<null>(9).fill(null), 150]);
    // Today is in November: six months with this one, which is more than the rest of the year.
    expect(found.ahead).toEqual(
      monthsFrom("2026-11", "2027-04").map((month) => ({ month, target: { ...each, min: 150 }, saved: null })),
    );
    // Middle of 100 … 190; quartiles by interpolation at 2.25 and 6.75.
    expect(found.baseline).toMatchObject({ value: 145, quartiles: { low: 122.5, high: 167.5 }, trial: false });
    // 150, 160, 170, 180, 190.
    expect(found.first).toEqual({
      month: "2026-11",
      target: { ...each, min: 150 },
      reached: { count: 5, of: 10, backfilled: 0 },
    });
    expect(found).toMatchObject({ unknown: null, few: null, years: [], unit: "count", counts: "days" });
  });

  test("the months ahead reach the end of the last step's year, and each step has its months", async () => {
    await read(tenMonths);
    const found = await preview({
      targets: [
        { from: "2027-02", value: 300 },
        { from: "2026-12", value: 200 },
      ],
    });
    expect(found.ahead.at(-1)?.month).toBe("2027-12");
    expect(asked(found)).toMatchObject({ "2026-11": null, "2026-12": 200, "2027-01": 200, "2027-02": 300 });
    // Nothing is asked in November, so the first target is December's.
    expect(found.first).toMatchObject({ month: "2026-12", target: { min: 200 }, reached: { count: 0, of: 10 } });
  });

  test("no more than 24 months are shown, and twelve are counted", async () => {
    await read(monthsFrom("2024-01", "2026-10").map((month, index) => visits(month, 100 + index)));
    const found = await preview({ targets: [{ from: "2026-11", value: 130 }] });
    expect(found.months).toHaveLength(24);
    expect(found.months[0]?.month).toBe("2024-11");
    // October 2026 is the 34th month: 133. 130 to 133 reach it, of 122 to 133.
    expect(found.first?.reached).toMatchObject({ count: 4, of: 12 });
    expect(found.baseline).toMatchObject({ value: 127.5 });
  });

  test("at most and between count the other side", async () => {
    await read(tenMonths);
    const most = await preview({ direction: "at-most", targets: [{ from: "2026-11", value: 120 }] });
    expect(most.first).toMatchObject({ target: { direction: "at-most", max: 120 }, reached: { count: 3, of: 10 } });
    const between = await preview({ direction: "between", targets: [{ from: "2026-11", min: 110, max: 130 }] });
    expect(between.first).toMatchObject({ target: { min: 110, max: 130 }, reached: { count: 3, of: 10 } });
  });

  test("part of a month is shown and not counted", async () => {
    const span = { from: "2026-11-01", to: "2026-11-06" };
    const november = web("source-medium", [[{ source: "facebook.com", medium: "referral" }, 70, span]], span);
    await read([...tenMonths, ["2026-11", november]], "2026-11-08");
    const found = await preview({ targets: [{ from: "2026-11", value: 150 }] });
    expect(found.months.at(-1)).toMatchObject({ month: "2026-11", coverage: "partial" });
    expect(found.ahead[0]?.month).toBe("2026-12");
    expect(found.baseline?.values.at(-1)?.month).toBe("2026-10");
    // The target of the running month is the first that is in force.
    expect(found.first).toMatchObject({ month: "2026-11", reached: { of: 10 } });
  });

  test("months that were read in long afterwards say so", async () => {
    await read(tenMonths, "2026-11-05");
    const found = await preview({ targets: [{ from: "2026-11", value: 150 }] });
    expect(found.months.filter(({ backfilled }) => backfilled).map(({ month }) => month)).toEqual(
      monthsFrom("2026-01", "2026-08"),
    );
    expect(found.first?.reached).toEqual({ count: 5, of: 10, backfilled: 8 });
  });
});

describe("few months", () => {
  test.each([
    [1, null, 2],
    [2, null, 1],
    [3, true, 0],
    [5, true, 0],
    [6, false, 0],
  ])("%i whole months: on trial %s, %i more are wanted", async (count, trial, missing) => {
    await read(tenMonths.slice(0, count));
    const found = await preview({ targets: [{ from: "2026-11", value: 100 }] });
    expect(found.baseline?.trial ?? null).toBe(trial);
    expect(found.few).toEqual(missing === 0 ? null : { months: count, missing });
    expect(found.months).toHaveLength(count);
    expect(found.first?.reached.of).toBe(count);
  });

  test("without any file the target is still laid out", async () => {
    const found = await preview({ targets: [{ from: "2026-12", value: 100 }] });
    expect(found).toMatchObject({
      months: [],
      baseline: null,
      few: { months: 0, missing: 3 },
      unknown: "not-supplied",
    });
    expect(found.ahead.map(({ month, target }) => [month, target?.min ?? null])).toEqual(
      monthsFrom("2026-11", "2027-04").map((month) => [month, month < "2026-12" ? null : 100]),
    );
  });
});

describe("totals of a year", () => {
  test("spread evenly: each month by its days, and the year's sum", async () => {
    await read(tenMonths);
    const found = await preview({ spread: "year-linear", targets: [{ from: "2026-07", value: 3650 }] }, "2026-01");
    expect(asked(found)["2027-02"]).toBeCloseTo(280, 9);
    expect(asked(found)["2027-03"]).toBeCloseTo(310, 9);
    expect(found.first).toBeNull();
    // Half of 2026, 184 days of 10; 2027 is asked for whole, also beyond the months that are drawn.
    expect(found.years).toEqual([
      { from: "2026-07", to: "2026-12", target: { ...each, min: expect.closeTo(1840, 6) }, changes: false },
      { from: "2027-01", to: "2027-12", target: { ...each, min: 3650 }, changes: false },
    ]);
  });

  test("like last year's months: only where all of last year is read", async () => {
    await read(monthsFrom("2025-01", "2026-10").map((month) => visits(month, month === "2025-12" ? 300 : 100)));
    const found = await preview({ spread: "year-season", targets: [{ from: "2026-01", value: 2800 }] }, "2026-01");
    // 100 a month but 300 in December, 1,400 in all.
    expect(asked(found)["2026-11"]).toBeCloseTo(200, 9);
    expect(asked(found)["2026-12"]).toBeCloseTo(600, 9);
    expect(found.ahead.find(({ month }) => month === "2027-01")).toMatchObject({
      target: null,
      noTarget: "no-season",
    });
    expect(found.years).toEqual([{ from: "2026-01", to: "2026-12", target: { ...each, min: 2800 }, changes: false }]);
  });
});

describe("totals of a year beside the saved version", () => {
  const linear = (value: number) => ({ spread: "year-linear", targets: [{ from: "2026-01", value }] });

  test("the year's sum is what will be judged: months that have been keep what they were asked for", async () => {
    await read(tenMonths);
    save(linear(3650), "2026-01");
    const found = await preview(linear(7300));
    // Ten a day to the end of October, 304 days; twenty a day for the 61 days from November on.
    expect(found.years).toEqual([
      { from: "2026-01", to: "2026-12", target: { ...each, min: expect.closeTo(3040 + 1220, 6) }, changes: true },
      { from: "2027-01", to: "2027-12", target: { ...each, min: 7300 }, changes: false },
    ]);
    // Judged from April 2027 on: ninety days at ten, 275 at twenty.
    expect((await preview(linear(7300), "2027-04")).years).toEqual([
      { from: "2026-01", to: "2026-12", target: { ...each, min: 3650 }, changes: false },
      { from: "2027-01", to: "2027-12", target: { ...each, min: expect.closeTo(900 + 5500, 6) }, changes: true },
    ]);
    const unchanged = await preview(linear(3650));
    expect(unchanged.years[0]).toEqual({
      from: "2026-01",
      to: "2026-12",
      target: { ...each, min: 3650 },
      changes: false,
    });
  });

  test("a goal that is new in a strategy that is saved asks for nothing in months that have been", async () => {
    await read(tenMonths);
    save({ metric: "sessions", targets: [{ from: "2026-01", value: 120 }] }, "2026-01");
    const [first] = (await preview(linear(3650))).years;
    expect(first).toEqual({
      from: "2026-11",
      to: "2026-12",
      target: { ...each, min: expect.closeTo(610, 6) },
      changes: false,
    });
  });
});

describe("beside the saved version", () => {
  test("each month has what is in force in it, and what will be once the draft is saved", async () => {
    await read(tenMonths);
    save({ targets: [{ from: "2026-01", value: 120 }] }, "2026-01");
    save({ targets: [{ from: "2026-01", value: 140 }] }, "2026-10");
    const found = await preview({ targets: [{ from: "2026-01", value: 150 }] });
    const saved = [...found.months, ...found.ahead].map(({ month, saved }) => [month, saved?.min]);
    expect(saved).toEqual(monthsFrom("2026-01", "2027-04").map((month) => [month, month < "2026-10" ? 120 : 140]));
    const once = monthsFrom("2026-01", "2027-04").map((month) => {
      if (month >= "2026-11") return [month, 150];
      return [month, month < "2026-10" ? 120 : 140];
    });
    expect(asked(found)).toEqual(Object.fromEntries(once));
    expect(found).toMatchObject({ from: "2026-11", replaced: null, first: { month: "2026-11" } });
    // Nothing was saved by asking.
    expect((await office.get<{ versions: unknown[] }>("/api/strategy")).versions).toHaveLength(2);
  });

  test.each([
    ["2026-12", "2027-05"],
    ["2027-06", "2027-11"],
  ])("judged from %s on: its line begins there, and six months of it are drawn", async (from, end) => {
    await read(tenMonths);
    save({ targets: [{ from: "2026-01", value: 120 }] }, "2026-01");
    const found = await preview({ targets: [{ from: "2026-01", value: 150 }] }, from);
    const months = monthsFrom("2026-01", end);
    expect(asked(found)).toEqual(Object.fromEntries(months.map((month) => [month, month < from ? 120 : 150])));
    expect(found.first).toMatchObject({ month: from, target: { min: 150 }, reached: { count: 5, of: 10 } });
  });

  test("the first version judges months that have been from its own on, by its own target", async () => {
    await read(tenMonths);
    const found = await preview({ targets: [{ from: "2026-01", value: 150 }] }, "2026-06");
    expect(found.months.map(({ target, verdict }) => (target === null ? verdict : [target.min, verdict]))).toEqual([
      ...[null, null, null, null, null],
      // 140 in May has no target yet; 150 to 190 from June on.
      ...[
        [150, "met"],
        [150, "met"],
        [150, "met"],
        [150, "met"],
        [150, "met"],
      ],
    ]);
  });

  test("a change of an older step changes no month, and is told from none at all", async () => {
    await read(tenMonths);
    const steps = (first: number, ...later: object[]) => ({
      targets: [{ from: "2026-01", value: first }, { from: "2026-06", value: 140 }, ...later],
    });
    save(steps(120, { from: "2028-02", value: 160 }), "2026-01");
    const asIs = (found: GoalPreview) =>
      [...found.months, ...found.ahead].every(({ target, saved }) => target?.min === saved?.min);
    const older = await preview(steps(130, { from: "2028-02", value: 160 }));
    expect([older.isEdited, asIs(older)]).toEqual([true, true]);
    const none = await preview(steps(120, { from: "2028-02", value: 160 }));
    expect([none.isEdited, asIs(none)]).toEqual([false, true]);
    // A later step that is taken away is in sight.
    const fewer = await preview(steps(120));
    expect([fewer.isEdited, asIs(fewer), fewer.ahead.at(-1)?.month]).toEqual([true, false, "2028-12"]);
  });

  test("a version that is saved already and begins later takes over from the draft", async () => {
    await read(tenMonths);
    save({ targets: [{ from: "2026-01", value: 120 }] }, "2026-01");
    save({ targets: [{ from: "2026-01", value: 140 }] }, "2027-02");
    const draft = { targets: [{ from: "2026-01", value: 150 }] };
    const found = await preview(draft);
    expect(found.replaced).toEqual({ month: "2027-02", version: 2 });
    expect(asked(found)).toMatchObject({ "2026-10": 120, "2026-11": 150, "2027-01": 150, "2027-02": 140 });
    // From the same month on, the newer one counts.
    const same = await preview(draft, "2027-02");
    expect(same.replaced).toBeNull();
    expect(asked(same)).toMatchObject({ "2026-11": 120, "2027-01": 120, "2027-02": 150 });
    // What the draft asks for is what is judged once it is saved.
    save(draft, "2026-11");
    const then = await preview(draft, "2027-01");
    expect(Object.fromEntries([...then.months, ...then.ahead].map(({ month, saved }) => [month, saved?.min]))).toEqual({
      ...asked(found),
      "2027-05": 140,
      "2027-06": 140,
    });
  });

  test("a goal that is new, or was on another metric, has none", async () => {
    await read(tenMonths);
    save({ metric: "sessions", targets: [{ from: "2026-01", value: 120 }] }, "2026-01");
    const found = await preview({ targets: [{ from: "2026-01", value: 150 }] });
    expect(found.months.every(({ saved }) => saved === null)).toBe(true);
  });

  test("the draft's answering promise does not change what was judged by the saved one", async () => {
    office.answering({ hours: [], promiseMinutes: 60 });
    const goal = { metric: "answered-in-promised-time", targets: [{ from: "2026-01", value: 0.9 }] };
    const before = await preview(goal);
    const document = { ...draftOf(goal), answering: { promiseMinutes: 100_000 } };
    expect(await office.post("/api/goals/preview", { document, goal: "goal" })).toEqual(before);
  });
});

describe("scopes", () => {
  const beta: ChannelRef = { platform: "instagram", nativeId: "2", name: "Beta" };
  const rate = { metric: "engagement-rate-by-reach", targets: [{ from: "2026-11", value: 0.03 }] };

  test("a goal's months are those of its own channels, by name or by group", async () => {
    await read(monthsFrom("2026-07", "2026-10").flatMap((month) => [reactions(month, 2), reactions(month, 4, beta)]));
    const onPage = await preview({ ...rate, scope: { channels: ["facebook:1"] } });
    expect(onPage.months.map(({ value }) => value)).toEqual([0.02, 0.02, 0.02, 0.02]);
    const document = {
      ...draftOf({ ...rate, scope: { groups: ["g"] } }),
      groups: [{ id: "g", name: "Instagram", channels: ["instagram:2"] }],
    };
    const inGroup = await office.post<GoalPreview>("/api/goals/preview", { document, goal: "goal" });
    expect(inGroup.months.map(({ value }) => value)).toEqual([0.04, 0.04, 0.04, 0.04]);
    expect(inGroup.first?.reached).toMatchObject({ count: 4, of: 4 });
  });

  test("numbers that cannot be added are not: it says why, and there is no baseline", async () => {
    const seen = ([month, file]: [string, MadeFile]): [string, MadeFile] => {
      const drafts = file.drafts.map((draft) => ({ ...draft, measures: { views: 50 } }) as PostDraft);
      return [month, { ...file, drafts, claims: file.claims.map((claim) => ({ ...claim, measures: ["views"] })) }];
    };
    await read([seen(reactions("2026-10", 2)), seen(reactions("2026-10", 4, beta))]);
    const found = await preview({ metric: "views", targets: [{ from: "2026-11", value: 100 }] });
    expect(found).toMatchObject({ unknown: "several-platforms", baseline: null });
    expect(found.months.map(({ value }) => value)).toEqual([null]);
  });
});

describe("an unfinished draft", () => {
  test("a goal without a number has its history and no target", async () => {
    await read(tenMonths);
    const found = await preview({ targets: [{ from: "2026-11" }] });
    expect(found.months).toHaveLength(10);
    expect(found.first).toBeNull();
    expect(found.baseline).toMatchObject({ value: 145 });
    expect([...found.months, ...found.ahead].every(({ target }) => target === null)).toBe(true);
  });

  test("a range with one end asks for nothing yet, and a later step without a number leaves the earlier one in force", async () => {
    await read(tenMonths);
    const half = await preview({ direction: "between", targets: [{ from: "2026-11", min: 1 }] });
    expect(half.first).toBeNull();
    const steps = await preview({ targets: [{ from: "2026-11", value: 150 }, { from: "2027-01" }] });
    expect(asked(steps)).toMatchObject({ "2026-12": 150, "2027-01": 150, "2027-12": 150 });
  });

  test.each<[string, object, number]>([
    ["no such goal", { document: draftOf({ targets: [{ from: "2026-11" }] }), goal: "other" }, 404],
    [
      "a metric that is none",
      { document: draftOf({ metric: "x", targets: [{ from: "2026-11" }] }), goal: "goal" },
      404,
    ],
    ["no step", { document: draftOf({ targets: [] }), goal: "goal" }, 400],
    [
      "a group that is not there",
      { document: draftOf({ scope: { groups: ["x"] }, targets: [{ from: "2026-11" }] }), goal: "goal" },
      400,
    ],
    ["no goal named", { document: draftOf({ targets: [{ from: "2026-11" }] }) }, 400],
  ])("%s is refused", async (_, body, status) => {
    const { error } = await office.post<{ error: { code: string } }>("/api/goals/preview", body, status);
    expect(error.code).toBe(status === 404 ? "not-found" : "bad-request");
  });
});
