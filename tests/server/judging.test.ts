// What a month shows and is judged by where files disagree, come late, or cover it in pieces: worked by hand, over a real database.
import { afterEach, expect, test } from "vitest";
import { saveStrategy } from "../../server/db/strategies.ts";
import { type ImportDeps, runImport } from "../../server/imports/run.ts";
import type { ChannelRef, Claim, CommentDraft } from "../../server/imports/types.ts";
import { goalsInMonth } from "../../server/views/goals.ts";
import { metricRows } from "../../server/views/metrics.ts";
import { progressRows } from "../../server/views/progress.ts";
import { readWorld } from "../../server/views/world.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { strategySchema } from "../../shared/strategy.ts";
import { claim, january, page, post, posts, web } from "./made-drafts.ts";
import { type MadeFile, madeInstance, spooled } from "./made-files.ts";
import { everyGoal } from "./shown.ts";

let deps: ReturnType<typeof madeInstance> | null = null;
afterEach(() => deps?.close());

/** Imports the files in turn, each on its date. */
async function after(files: [MadeFile, observedOn: string][]): Promise<ImportDeps> {
  const made = madeInstance(files.map(([file]) => file));
  deps = made;
  saveStrategy(made.db.writer, everyGoal, "", "2026-01-01T00:00:00Z", false);
  for (const [index, [, observedOn]] of files.entries()) {
    const options = {
      mode: "import",
      answers: { observedOn },
      acceptRejects: false,
      sample: false,
      actor: "",
    } as const;
    expect((await runImport(made, spooled(index), options)).state).toBe("imported");
  }
  return made;
}

const worldOf = ({ db }: ImportDeps) => readWorld(db.reader, db.personKey);
const now = (over: ImportDeps, metric: string, month = "2026-01") =>
  metricRows(worldOf(over), [metricById(metric) ?? expect.fail(metric)], month, month, false)[0];
const judged = (over: ImportDeps, goal: string, month = "2026-01") =>
  progressRows(worldOf(over), month).find((row) => row.goal === goal);

const facebook = { source: "facebook.com", medium: "referral" };
const google = { source: "google", medium: "organic" };
const organic = { channelGroup: "Organic Social" };

test("a month that was whole by its cut-off is judged by that, and later readings show as now", async () => {
  const over = await after([
    [posts([post("a", "2026-01-10", { reactions: 10 })], january), "2026-02-02"],
    [posts([post("a", "2026-01-10", { reactions: 30 })], january), "2026-03-01"],
  ]);
  expect(judged(over, "reactions")).toMatchObject({ value: 10, now: 30, coverage: "complete" });
});

test("a later table of another breakdown does not change a judged month", async () => {
  const over = await after([
    [
      web("source-medium", [
        [facebook, 30, january],
        [google, 70, january],
      ]),
      "2026-02-03",
    ],
    [web("channel-group", [[organic, 44, january]]), "2026-03-10"],
  ]);
  expect(judged(over, "sessions-from-social")).toMatchObject({ value: 30, now: 44, coverage: "complete" });
});

test("nor do finer sums that come later", async () => {
  const days = Array.from({ length: 31 }, (_, at) => {
    const [from, to] = [at + 1, at + 2].map((day) =>
      day === 32 ? "2026-02-01" : `2026-01-${String(day).padStart(2, "0")}`,
    ) as [string, string];
    return [{}, 2, { from, to }] as [Record<string, string>, number, { from: string; to: string }];
  });
  const month: MadeFile = web("day", [[{}, 50, january]]);
  month.claims[0] = { ...(month.claims[0] as Claim), grain: "span" };
  const over = await after([
    [month, "2026-02-03"],
    [web("day", days), "2026-03-20"],
  ]);
  expect(judged(over, "sessions")).toMatchObject({ value: 50, now: 62 });
});

test("posts a week are per covered day, also where the month begins with a gap", async () => {
  // 22 covered days, 4 posts in them, and one post outside them.
  const drafts = ["10", "15", "20", "31"].map((day) => post(day, `2026-01-${day}`));
  const over = await after([
    [posts([...drafts, post("early", "2026-01-02")], { from: "2026-01-10", to: "2026-02-01" }), "2026-02-02"],
  ]);
  expect(now(over, "posts-per-week")).toMatchObject({ value: (4 * 7) / 22, coverage: "partial" });
  expect(now(over, "posts")).toMatchObject({ value: 5 });
});

test.each([
  ["27 of 30 counted comments are enough", 27, "complete"],
  ["26 are not: the month is shown, and not judged", 26, "partial"],
])("%s", async (_, rows, coverage) => {
  const written = Array.from({ length: rows }, (_, at): [string, string, null, string] => [
    `c${at}`,
    "2026-01-08",
    null,
    "A",
  ]);
  const over = await after([
    [posts([post("p", "2026-01-05", { comments: 30 })], january), "2026-02-03"],
    [comments(written), "2026-02-03"],
  ]);
  expect(judged(over, "comments-received")).toMatchObject({ value: rows, coverage });
});

function comments(
  rows: [id: string, on: string, at: string | null, author: string][],
  channel = page,
  span = { from: "2026-01-01", to: "2026-03-01" },
): MadeFile {
  const drafts = rows.map(([id, on, at, authorName]): CommentDraft => ({
    kind: "comment",
    line: 2,
    channel,
    id,
    post: "p",
    url: null,
    parents: [],
    authorId: null,
    authorName,
    at: at === null ? null : Date.parse(at),
    on: at === null ? on : null,
    precision: at === null ? "day" : "second",
    text: "hello",
  }));
  return {
    source: "comments-table",
    channel,
    drafts,
    claims: [claim("comments", null, span, { channel })],
  };
}

test("a comment whose date was corrected is in one month, that of the newest file", async () => {
  const over = await after([
    [comments([["c1", "2026-01-31", null, "Kund 1"]]), "2026-03-02"],
    // Half past eleven in London is half past midnight in Stockholm.
    [comments([["c1", "", "2026-01-31T23:30:00Z", "Kund 1"]]), "2026-03-03"],
  ]);
  expect([now(over, "comments-received")?.value, now(over, "comments-received", "2026-02")?.value]).toEqual([0, 1]);
});

test("a comment that was read under the page's name and under its id is one, by the newest file", async () => {
  const byName: ChannelRef = { platform: "facebook", name: "Alfa" };
  const over = await after([
    [
      comments(
        [
          ["c1", "2026-01-05", null, "Kund 2"],
          ["c2", "2026-01-06", null, "Kund 1"],
        ],
        page,
      ),
      "2026-03-05",
    ],
    [comments([["c1", "2026-01-05", null, "Kund 1"]], byName), "2026-03-02"],
  ]);
  expect([now(over, "comments-received")?.value, now(over, "people-who-replied")?.value]).toEqual([2, 2]);
});

test("our own comments are not received", async () => {
  const over = await after([
    [
      comments([
        ["c1", "2026-01-05", null, " ALFA"],
        ["c2", "2026-01-06", null, "Kund 1"],
      ]),
      "2026-03-05",
    ],
  ]);
  expect(now(over, "comments-received")?.value).toBe(1);
});

test("a channel that is read under its name and under its id is judged by one date", async () => {
  const named: ChannelRef = { platform: "facebook", name: "Alfa" };
  const early = { from: "2026-01-01", to: "2026-01-16" };
  const late = { from: "2026-01-16", to: "2026-02-01" };
  const over = await after([
    [posts([post("a", "2026-01-10", { reactions: 10 }, named)], early, named), "2026-02-02"],
    // January is whole from here on, after its cut-off: both halves are judged by this day.
    [posts([post("b", "2026-01-20", { reactions: 5 })], late), "2026-02-20"],
    [posts([post("a", "2026-01-10", { reactions: 99 }, named)], early, named), "2026-03-10"],
  ]);
  expect(judged(over, "reactions")).toMatchObject({ value: 15, now: 104, coverage: "complete" });
});

test("a post that was read under the page's name and under its id counts once", async () => {
  const byName: ChannelRef = { platform: "facebook", name: "alfa" };
  const over = await after([
    [posts([post("a", "2026-01-10", { reactions: 10 })], january), "2026-02-02"],
    [posts([post("a", "2026-01-10", { reactions: 12 }, byName)], january, byName), "2026-02-04"],
  ]);
  expect([now(over, "posts")?.value, now(over, "reactions")?.value]).toEqual([1, 12]);
  expect(judged(over, "reactions")?.value).toBe(12);
});

test("days and their month together are never added up", async () => {
  const over = await after([
    [web("source-medium", [[facebook, 30, january]]), "2026-02-03"],
    [
      web("source-medium", [
        [facebook, 30, january],
        [google, 5, january],
      ]),
      "2026-02-04",
    ],
    [web("channel-group", [[organic, 31, january]]), "2026-02-03"],
  ]);
  expect(now(over, "sessions-from-social")).toMatchObject({ value: 31, counted: 31, of: 31 });
});

test("a row that is gone from a newer export of the same table is not added to those that took its visits", async () => {
  const over = await after([
    [
      web("source-medium", [
        [google, 100, january],
        [{ source: "(not set)", medium: "(not set)" }, 10, january],
      ]),
      "2026-02-03",
    ],
    [web("source-medium", [[google, 110, january]]), "2026-02-05"],
  ]);
  expect(now(over, "sessions")?.value).toBe(110);
});

test("a sum that crosses months is in no month", async () => {
  const crossing = { from: "2026-01-15", to: "2026-02-15" };
  const over = await after([[web("source-medium", [[facebook, 30, crossing]], crossing), "2026-03-01"]]);
  expect(now(over, "sessions-from-social")).toMatchObject({ value: null, coverage: "none" });
});

test("a month first read long after its end is judged by its earliest readings", async () => {
  const over = await after([
    [posts([post("a", "2026-01-10", { reactions: 10 })], january), "2026-04-20"],
    [posts([post("a", "2026-01-10", { reactions: 30 })], january), "2026-05-20"],
  ]);
  expect(judged(over, "reactions")).toMatchObject({ value: 10, now: 30 });
});

test("views of platforms that define them differently are not added, unless one is named", async () => {
  const tube: ChannelRef = { platform: "tiktok", nativeId: "7", name: "Alfa" };
  const viewed = (channel: ChannelRef): MadeFile => ({
    ...posts([post("a", "2026-01-10", { views: 10 }, channel)], january, channel),
    claims: [claim("posts", null, january, { channel, measures: ["views"] })],
  });
  const over = await after([
    [viewed(page), "2026-02-02"],
    [viewed(tube), "2026-02-02"],
  ]);
  expect(now(over, "views")).toMatchObject({ value: null, coverage: "complete" });
  const named = strategySchema.parse({
    effectiveFrom: "2026-01",
    goals: [
      {
        id: "views",
        metric: "views",
        scope: { channels: ["facebook:1"] },
        direction: "at-least",
        targets: [{ from: "2026-01", value: 1 }],
      },
    ],
  });
  saveStrategy(over.db.writer, named, "", "2026-01-01T00:00:00Z", false);
  expect(judged(over, "views")).toMatchObject({ value: 10, verdict: "already-met" });
});

test("different people are never added up to a quarter: the same may write in each of its months", async () => {
  const span = { from: "2026-01-01", to: "2026-04-01" };
  const written: [string, string, null, string][] = [1, 2, 3].map((month) => [
    `c${month}`,
    `2026-0${month}-05`,
    null,
    "Kund 1",
  ]);
  const over = await after([[comments(written, page, span), "2026-04-03"]]);
  const point = judged(over, "people-who-replied", "2026-02");
  expect(point).toMatchObject({ value: 1, verdict: "missed" });
  expect(point).not.toHaveProperty("quarter");
  expect(judged(over, "comments-received", "2026-02")).toMatchObject({ value: 1, quarter: { value: 3 } });
});

test("a sum over several months belongs to none of them, and each says which days it was read as", async () => {
  const span = { from: "2025-12-03", to: "2026-03-03" };
  const over = await after([[web("source-medium", [[facebook, 90, span]], span), "2026-03-06"]]);
  const waiting = (month: string) =>
    goalsInMonth(worldOf(over), month).find(({ metric }) => metric === "sessions-from-social")?.waiting;
  const read = { from: "2025-12-03", through: "2026-03-02" };
  expect(waiting("2026-01")).toMatchObject([{ coverage: "none", across: read }]);
  expect(waiting("2026-03")).toMatchObject([{ coverage: "none", across: read }]);
  expect(waiting("2026-04")?.map(({ across }) => across)).toEqual([undefined]);
  expect(judged(over, "sessions-from-social")).toMatchObject({ value: null, coverage: "none" });
});
