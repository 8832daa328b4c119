// The verdict of a month by its goal: steps, versions, spreads, quarters of small months, partial months. Each case worked by hand, over a real database.
import { afterEach, describe, expect, test } from "vitest";
import { saveStrategy, withdrawStrategy } from "../../server/db/strategies.ts";
import { runImport } from "../../server/imports/run.ts";
import type { PostDraft } from "../../server/imports/types.ts";
import { goalsInMonth } from "../../server/views/goals.ts";
import { type ProgressRow, progressRows } from "../../server/views/progress.ts";
import { review } from "../../server/views/review.ts";
import { readWorld } from "../../server/views/world.ts";
import { addMonths, monthEnd, monthsFrom, monthStart } from "../../shared/period.ts";
import { strategySchema } from "../../shared/strategy.ts";
import { page, post, posts, web } from "./made-drafts.ts";
import { type MadeFile, madeInstance, spooled } from "./made-files.ts";

type Instance = ReturnType<typeof madeInstance>;
let instance: Instance | null = null;
afterEach(() => instance?.close());

/** Each file a month, exported on the second of the next. */
async function read(files: [month: string, file: MadeFile][], observedOn?: string): Promise<Instance> {
  const made = madeInstance(files.map(([, file]) => file));
  instance = made;
  for (const [index, [month]] of files.entries()) {
    const answers = { observedOn: observedOn ?? `${addMonths(month, 1)}-03` };
    const options = { mode: "import", answers, acceptRejects: false, sample: false, actor: "" } as const;
    expect((await runImport(made, spooled(index), options)).state).toBe("imported");
  }
  return made;
}

const spanOf = (month: string) => ({ from: monthStart(month), to: monthEnd(month) });

/** Visits from social media, so many a month. */
const visits = (month: string, sessions: number): [string, MadeFile] => {
  const facebook = { source: "facebook.com", medium: "referral" };
  return [month, web("source-medium", [[facebook, sessions, spanOf(month)]], spanOf(month))];
};

/** Posts with so many reactions each, and nothing else; a reach of 100 a post. */
const reactions = (month: string, ...each: number[]): [string, MadeFile] => [
  month,
  posts(
    each.map((count, index) =>
      post(`${month}-${index}`, `${month}-10`, { reactions: count, comments: 0, shares: 0, reach: 100 }),
    ),
    spanOf(month),
  ),
];

type Wanted = Record<string, unknown>;

function strategy(goal: Wanted, effectiveFrom = "2024-01") {
  const full = { id: "goal", direction: "at-least", metric: "sessions-from-social", ...goal };
  return strategySchema.parse({ effectiveFrom, goals: [full] });
}

function save(over: Instance, goal: Wanted, effectiveFrom?: string): number {
  return saveStrategy(over.db.writer, strategy(goal, effectiveFrom), "", "2026-01-01T00:00:00Z", false).version;
}

const judged = (over: Instance, month: string): ProgressRow =>
  progressRows(readWorld(over.db.reader, over.db.personKey), month)[0] ?? expect.fail(`no goal in ${month}`);

describe("steps and spreads", () => {
  const year = (each: (month: string) => number) =>
    monthsFrom("2025-01", "2025-12").map((month) => visits(month, each(month)));

  test("a step holds from its month on, and the month before keeps the older one", async () => {
    const over = await read([visits("2026-03", 110), visits("2026-04", 110)]);
    save(over, {
      targets: [
        { from: "2026-01", value: 100 },
        { from: "2026-04", value: 120 },
      ],
    });
    expect(judged(over, "2026-03")).toMatchObject({ target: { min: 100 }, verdict: "met" });
    expect(judged(over, "2026-04")).toMatchObject({ target: { min: 120 }, verdict: "missed" });
  });

  test("a year's total spread evenly asks each month for its days", async () => {
    const over = await read([visits("2026-02", 280), visits("2026-03", 309)]);
    save(over, { spread: "year-linear", targets: [{ from: "2026-01", value: 3650 }] });
    // 3,650 a year are 10 a day: 280 in February, 310 in March.
    expect(judged(over, "2026-02")).toMatchObject({ verdict: "met" });
    expect(judged(over, "2026-03").target?.min).toBeCloseTo(310, 9);
    expect(judged(over, "2026-03")).toMatchObject({ verdict: "missed" });
  });

  test("a year's total spread like last year asks each month for its share of that year", async () => {
    // Last year: 100 a month but 300 in December, 1,400 in all.
    const last = year((month) => (month === "2025-12" ? 300 : 100));
    const over = await read([...last, visits("2026-01", 199)]);
    save(over, { spread: "year-season", targets: [{ from: "2026-01", value: 2800 }] });
    expect(judged(over, "2026-01").target?.min).toBeCloseTo(200, 9);
    expect(judged(over, "2026-01")).toMatchObject({ value: 199, verdict: "missed" });
  });

  test("what is asked for to the last visit is met, though its part of the year is no round number of binary digits", async () => {
    // Last year 21 of 300 in January: 77 of 1,100, which in binary digits is a hair above it.
    const last = year((month) => (month === "2025-01" ? 21 : month === "2025-12" ? 29 : 25));
    const over = await read([...last, visits("2026-01", 77)]);
    save(over, { spread: "year-season", targets: [{ from: "2026-01", value: 1100 }] });
    expect(judged(over, "2026-01")).toMatchObject({ value: 77, verdict: "met" });
  });

  test("without all of last year there is no such target, rather than another one", async () => {
    const over = await read([...year(() => 100).slice(1), visits("2026-01", 199)]);
    save(over, { spread: "year-season", targets: [{ from: "2026-01", value: 2800 }] });
    expect(judged(over, "2026-01")).toMatchObject({ value: 199, target: null, noTarget: "no-season", verdict: null });
  });
});

describe("versions", () => {
  test("a month keeps the version that was in force in it", async () => {
    const over = await read([visits("2026-03", 110), visits("2026-04", 110)]);
    save(over, { targets: [{ from: "2024-01", value: 100 }] });
    save(over, { targets: [{ from: "2024-01", value: 120 }] }, "2026-04");
    expect(judged(over, "2026-03")).toMatchObject({ target: { min: 100 }, verdict: "met" });
    expect(judged(over, "2026-04")).toMatchObject({ target: { min: 120 }, verdict: "missed" });
  });

  test("a version that is in force from a month on judges the whole of it, whatever day it was saved on", async () => {
    const over = await read([visits("2026-04", 110)]);
    save(over, { targets: [{ from: "2024-01", value: 100 }] });
    const later = strategy({ targets: [{ from: "2024-01", value: 120 }] }, "2026-04");
    saveStrategy(over.db.writer, later, "", "2026-04-17T12:00:00Z", false);
    expect(judged(over, "2026-04")).toMatchObject({ target: { min: 120 }, verdict: "missed" });
  });

  test("a withdrawn version judges nothing, and the one before it is in force again", async () => {
    const over = await read([visits("2026-04", 110)]);
    save(over, { targets: [{ from: "2024-01", value: 100 }] });
    const mistaken = save(over, { targets: [{ from: "2024-01", value: 1000 }] }, "2026-04");
    expect(judged(over, "2026-04")).toMatchObject({ verdict: "missed" });
    expect(withdrawStrategy(over.db.writer, mistaken, "", "a zero too many", "2026-05-01T00:00:00Z")).toBe(true);
    expect(judged(over, "2026-04")).toMatchObject({ target: { min: 100 }, verdict: "met" });
    expect(withdrawStrategy(over.db.writer, mistaken, "", "again", "2026-05-01T00:00:00Z")).toBe(false);
  });
});

describe("a goal whose scope changes", () => {
  const beta = { platform: "facebook", nativeId: "2", name: "Beta" } as const;
  const ofPage = (month: string, count: number, channel: typeof beta | typeof page): [string, MadeFile] => {
    const drafts = Array.from({ length: 5 }, (_, index) =>
      post(
        `${channel.nativeId} ${month} ${index}`,
        `${month}-10`,
        { reactions: count, comments: 0, shares: 0, reach: 100 },
        channel,
      ),
    );
    return [month, posts(drafts, spanOf(month), channel)];
  };

  test("a target that was set for one channel judges no month of two", async () => {
    const months = monthsFrom("2026-01", "2026-04");
    const over = await read(months.flatMap((month) => [ofPage(month, 10, page), ofPage(month, 50, beta)]));
    const one = { metric: "reactions", scope: { channels: ["facebook:1"] }, targets: [{ from: "2024-01", value: 60 }] };
    save(over, one);
    save(over, { ...one, scope: {}, targets: [{ from: "2024-01", value: 250 }] }, "2026-04");
    const world = readWorld(over.db.reader, over.db.personKey);
    // In January 50 of 60; of both channels it would have been 300.
    expect(judged(over, "2026-01")).toMatchObject({ value: 50, target: { min: 60 }, verdict: "missed" });
    const [april] = goalsInMonth(world, "2026-04");
    expect(april?.point).toMatchObject({ value: 300, target: { min: 250 }, verdict: "met", newVersion: 2 });
    expect(april?.series.slice(-4).map(({ value, target, verdict }) => [value, target?.min ?? null, verdict])).toEqual([
      [300, null, null],
      [300, null, null],
      [300, null, null],
      [300, 250, "met"],
    ]);
    expect(april?.streak).toEqual({ met: 1, of: 1 });
  });

  test("a scope that is written in another way is the same scope", async () => {
    const over = await read(monthsFrom("2026-03", "2026-04").map((month) => ofPage(month, 10, page)));
    const goal = { metric: "reactions", targets: [{ from: "2024-01", value: 60 }] };
    save(over, goal);
    save(over, { ...goal, scope: { channels: ["facebook:1"] } }, "2026-04");
    const [april] = goalsInMonth(readWorld(over.db.reader, over.db.personKey), "2026-04");
    expect(april?.streak).toEqual({ met: 0, of: 2 });
  });
});

describe("the streak", () => {
  test("a quarter counts once, also around a month that is judged alone", async () => {
    // February has enough to be judged alone; January and March are judged by the quarter, 9 + 12 + 9 of 36.
    const over = await read([visits("2026-01", 9), visits("2026-02", 12), visits("2026-03", 9)]);
    save(over, { targets: [{ from: "2024-01", value: 12 }] });
    const [march] = goalsInMonth(readWorld(over.db.reader, over.db.personKey), "2026-03");
    expect(march?.series.slice(-3).map(({ verdict }) => verdict)).toEqual(["missed", "met", "missed"]);
    expect(march?.streak).toEqual({ met: 1, of: 2 });
  });

  test("a month's share of a year with a season is not held against the other months", async () => {
    const last = monthsFrom("2025-01", "2025-12").map((month) => visits(month, month === "2025-12" ? 300 : 100));
    const over = await read([...last, visits("2026-01", 199)]);
    save(over, { spread: "year-season", targets: [{ from: "2026-01", value: 2800 }] });
    const [january] = goalsInMonth(readWorld(over.db.reader, over.db.personKey), "2026-01");
    expect(january?.reach).toBeNull();
    save(over, { targets: [{ from: "2026-01", value: 200 }] });
    const [monthly] = goalsInMonth(readWorld(over.db.reader, over.db.personKey), "2026-01");
    expect(monthly?.reach).toMatchObject({ count: 1, of: 12 });
  });
});

describe("months that are too small are judged by their quarter", () => {
  test.each<[string, [string, number][], Wanted, string, object]>([
    [
      "ten visits are enough for a month",
      [["2026-01", 10]],
      { targets: [{ from: "2024-01", value: 11 }] },
      "2026-01",
      { value: 10, verdict: "missed" },
    ],
    [
      "nine are not: 9 + 12 + 12 of 3 × 11",
      [
        ["2026-01", 9],
        ["2026-02", 12],
        ["2026-03", 12],
      ],
      { targets: [{ from: "2024-01", value: 11 }] },
      "2026-01",
      { value: 9, verdict: "met", quarter: { quarter: "2026-Q1", value: 33, target: { min: 33 } } },
    ],
    [
      "a month of the quarter that is large enough keeps its own verdict",
      [
        ["2026-01", 9],
        ["2026-02", 12],
        ["2026-03", 11],
      ],
      { targets: [{ from: "2024-01", value: 12 }] },
      "2026-02",
      { value: 12, verdict: "met" },
    ],
    [
      "the quarter so far, as long as it is not over",
      [
        ["2026-04", 9],
        ["2026-05", 9],
      ],
      { targets: [{ from: "2024-01", value: 11 }] },
      "2026-05",
      { value: 9, verdict: "partial", quarter: { value: 18, coverage: "partial", target: { min: 33 } } },
    ],
    [
      "reached early",
      [
        ["2026-04", 9],
        ["2026-05", 25],
      ],
      { targets: [{ from: "2024-01", value: 11 }] },
      "2026-04",
      { verdict: "already-met", quarter: { value: 34 } },
    ],
    [
      "a step within the quarter counts for its months: 5 + 5 + 8",
      [
        ["2026-01", 5],
        ["2026-02", 5],
        ["2026-03", 7],
      ],
      {
        targets: [
          { from: "2024-01", value: 5 },
          { from: "2026-03", value: 8 },
        ],
      },
      "2026-03",
      { verdict: "missed", quarter: { value: 17, target: { min: 18 } } },
    ],
    [
      "at most",
      [
        ["2026-01", 4],
        ["2026-02", 4],
        ["2026-03", 4],
      ],
      { direction: "at-most", targets: [{ from: "2024-01", value: 4 }] },
      "2026-03",
      { verdict: "met", quarter: { value: 12, target: { max: 12 } } },
    ],
    [
      "between",
      [
        ["2026-01", 9],
        ["2026-02", 9],
        ["2026-03", 9],
      ],
      { direction: "between", targets: [{ from: "2024-01", min: 3, max: 8 }] },
      "2026-03",
      { verdict: "missed", quarter: { value: 27, target: { min: 9, max: 24 } } },
    ],
    [
      "a goal that begins within the quarter is judged by the month",
      [
        ["2026-01", 9],
        ["2026-02", 9],
        ["2026-03", 9],
      ],
      { targets: [{ from: "2026-02", value: 9 }] },
      "2026-02",
      { value: 9, verdict: "met" },
    ],
  ])("%s", async (_, months, goal, month, wanted) => {
    const over = await read(months.map(([each, count]) => visits(each, count)));
    save(over, goal);
    const row = judged(over, month);
    expect(row).toMatchObject(wanted);
    expect("quarter" in row).toBe("quarter" in wanted);
  });

  test("a rate is pooled over the quarter, and so is its median", async () => {
    // January: 2 posts, 30 of 200. February: none. March: 3 posts, 30 of 300. Together 60 of 500.
    const [, winter] = reactions("2026-01", 10, 20);
    const over = await read([
      ["2026-02", posts(winter.drafts as PostDraft[], { from: "2026-01-01", to: "2026-03-01" })],
      reactions("2026-03", 5, 10, 15),
    ]);
    save(over, { metric: "engagement-rate-by-reach", targets: [{ from: "2024-01", value: 0.12 }] });
    expect(judged(over, "2026-01")).toMatchObject({
      value: 0.15,
      verdict: "met",
      quarter: { value: 0.12, counted: 5 },
    });
    expect(judged(over, "2026-02")).toMatchObject({ value: null, verdict: "met", quarter: { value: 0.12 } });
    save(over, { metric: "interactions-per-post-median", targets: [{ from: "2024-01", value: 11 }] });
    expect(judged(over, "2026-03")).toMatchObject({ value: 10, verdict: "missed", quarter: { value: 10 } });
  });

  test("a quarter on its target to the last post has met it", async () => {
    // 5 of 100 a month, of 5 %: the mean of three times 0.05 is a hair above it in binary digits.
    const over = await read(monthsFrom("2026-01", "2026-03").map((month) => reactions(month, 5)));
    save(over, { metric: "engagement-rate-by-reach", targets: [{ from: "2024-01", value: 0.05 }] });
    expect(judged(over, "2026-02")).toMatchObject({ verdict: "met", quarter: { value: 0.05, verdict: "met" } });
    save(over, {
      metric: "engagement-rate-by-reach",
      direction: "at-most",
      targets: [{ from: "2024-01", value: 0.05 }],
    });
    expect(judged(over, "2026-02")).toMatchObject({ verdict: "met" });
  });

  test("the review counts a quarter once, at its last month and with the quarter's value", async () => {
    const over = await read(["2026-01", "2026-02", "2026-03"].map((month) => visits(month, 9)));
    save(over, { targets: [{ from: "2024-01", value: 9 }] });
    const [goal] = review(readWorld(over.db.reader, over.db.personKey), "2026-05-01").goals;
    expect(goal).toMatchObject({ months: [{ month: "2026-03", value: 27, verdict: "met" }], met: 1, of: 1 });
  });

  test("posts that we publish ourselves are counted, not sampled: two of two is met", async () => {
    const over = await read([reactions("2026-01", 10, 20)]);
    save(over, { metric: "posts", targets: [{ from: "2024-01", value: 2 }] });
    const row = judged(over, "2026-01");
    expect(row).toMatchObject({ value: 2, verdict: "met" });
    expect(row).not.toHaveProperty("quarter");
  });
});

describe("months that are not whole", () => {
  const half = (month: string, count: number): [string, MadeFile] => [
    month,
    posts([post("a", `${month}-10`, { reactions: count, comments: 0, shares: 0, reach: 100 })], {
      from: `${month}-01`,
      to: `${month}-16`,
    }),
  ];

  test.each<[string, number, Wanted, string]>([
    ["a count that is not there yet", 99, { targets: [{ from: "2024-01", value: 100 }] }, "partial"],
    ["a count that is", 100, { targets: [{ from: "2024-01", value: 100 }] }, "already-met"],
    ["at most may still be passed", 1, { direction: "at-most", targets: [{ from: "2024-01", value: 100 }] }, "partial"],
  ])("%s", async (_, count, goal, verdict) => {
    const over = await read([half("2026-03", count)]);
    save(over, { metric: "reactions", ...goal });
    expect(judged(over, "2026-03")).toMatchObject({ coverage: "partial", through: "2026-03-15", verdict });
  });

  test("the month is that of the company's clock, not of the file's", async () => {
    const late = { ...post("a", "2026-03-31", { reactions: 50 }), postedAt: Date.UTC(2026, 2, 31, 22, 30) };
    const span = { from: "2026-03-01", to: "2026-05-01" };
    const over = await read([["2026-04", posts([late], span)]]);
    save(over, {
      metric: "reactions",
      targets: [{ from: "2024-01", value: 10 }],
      scope: { channels: [`${page.platform}:${page.nativeId}`] },
    });
    // 22:30 UTC on 31 March is half past midnight on 1 April in Stockholm.
    expect(judged(over, "2026-03")).toMatchObject({ value: 0 });
    expect(judged(over, "2026-04")).toMatchObject({ value: 50 });
  });
});
