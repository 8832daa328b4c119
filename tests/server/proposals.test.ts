// Which goals are proposed over a real database, from which months, and what each of the others waits for. Worked by hand.
import { afterEach, expect, test } from "vitest";
import { saveStrategy } from "../../server/db/strategies.ts";
import { type ImportDeps, runImport } from "../../server/imports/run.ts";
import type { ChannelRef, Claim, CommentDraft, PeriodDraft } from "../../server/imports/types.ts";
import { progressRows } from "../../server/views/progress.ts";
import { proposals } from "../../server/views/proposals.ts";
import { readWorld } from "../../server/views/world.ts";
import { addDays, addMonths, type Month, monthEnd, monthStart } from "../../shared/period.ts";
import { strategySchema } from "../../shared/strategy.ts";
import { claim, post } from "./made-drafts.ts";
import { type MadeFile, madeInstance, spooled, today } from "./made-files.ts";

let open: ReturnType<typeof madeInstance> | null = null;
afterEach(() => {
  open?.close();
  open = null;
});

const facebook: ChannelRef = { platform: "facebook", nativeId: "1", name: "Alfa" };
const linkedin: ChannelRef = { platform: "linkedin", nativeId: "2", name: "Alfa" };
const site: ChannelRef = { platform: "web", nativeId: "9", name: "alfa.example" };

/** Imports each file a few days after its month, or on the day given. */
async function after(files: [file: MadeFile, observedOn: string][]): Promise<ImportDeps> {
  const made = madeInstance(files.map(([file]) => file));
  open = made;
  for (const [index, [, observedOn]] of files.entries()) {
    const answers = { observedOn };
    const options = { mode: "import", answers, acceptRejects: false, sample: false, actor: "" } as const;
    expect((await runImport(made, spooled(index), options)).state).toBe("imported");
  }
  return made;
}

/** One post a file, of 1 000 reached, with so many reactions. */
function posts(month: Month, reactions: number, channel = facebook): [MadeFile, string] {
  const denominator = channel === linkedin ? "impressions" : "reach";
  const measures = { reactions, comments: 0, shares: 0, [denominator]: 1000 };
  const draft = post(`${channel.platform} ${month}`, `${month}-10`, measures, channel);
  const span = { from: monthStart(month), to: monthEnd(month) };
  const claims = [claim("posts", null, span, { channel, measures: ["reactions", "comments", "shares", denominator] })];
  const source = channel === linkedin ? "linkedin-content" : "meta-facebook-posts";
  return [{ source, channel, drafts: [draft], claims }, addDays(monthEnd(month), 2)];
}

function visits(
  month: Month,
  social: [sessions: number, engaged: number],
  search: [number, number],
): [MadeFile, string] {
  const span = { from: monthStart(month), to: monthEnd(month) };
  const row = (source: string, medium: string, [sessions, engaged]: [number, number]): PeriodDraft => ({
    kind: "period",
    line: 2,
    channel: site,
    breakdown: "source-medium",
    dims: { source, medium },
    ...span,
    measures: { sessions, "engaged-sessions": engaged },
  });
  const claims: Claim[] = [
    {
      channel: site,
      kind: "activity",
      breakdown: "source-medium",
      ...span,
      grain: "span",
      measures: ["sessions", "engaged-sessions"],
      lagDays: 2,
    },
  ];
  const drafts = [row("facebook.com", "referral", social), row("google", "organic", search)];
  return [{ source: "ga4-report", channel: site, drafts, claims }, addDays(monthEnd(month), 3)];
}

/** A question and our answer an hour later, in a file that says which answers which. */
function threads(month: Month): [MadeFile, string] {
  const span = { from: monthStart(month), to: monthEnd(month) };
  const comment = (id: string, authorName: string, time: string, parents: string[]): CommentDraft => ({
    kind: "comment",
    line: 2,
    channel: facebook,
    id: `${month} ${id}`,
    post: "p",
    url: null,
    parents,
    authorId: null,
    authorName,
    at: Date.parse(`${month}-05T${time}:00Z`),
    on: null,
    precision: "second",
    text: "When do you open?",
  });
  const drafts = [comment("q", "Somebody", "10:00", []), comment("a", "Alfa", "11:00", [`${month} q`])];
  const claims: Claim[] = [
    { channel: facebook, kind: "comments", breakdown: null, ...span, grain: "day", measures: [], lagDays: 0 },
  ];
  return [{ source: "comments-reply-chain", channel: facebook, drafts, claims }, addDays(monthEnd(month), 2)];
}

const propose = ({ db }: ImportDeps, draft: object = {}, day = today) =>
  proposals(
    readWorld(db.reader, db.personKey, "committed"),
    strategySchema.parse({ effectiveFrom: "2026-06", purposes: ["engagement"], ...draft }),
    day,
  );
const found = (list: ReturnType<typeof propose>, metric: string) => list.find((each) => each.metric === metric);

test("with no file at all every goal names the files that would bring it, and none of a platform that nobody is on", async () => {
  const list = propose(await after([]));
  expect(list.filter(({ proposed }) => proposed !== null)).toEqual([]);
  expect(found(list, "interactions-per-post-median")?.missing).toEqual({
    kind: "file",
    sources: ["meta-facebook-posts", "meta-instagram-posts", "linkedin-content", "x-premium-posts"],
  });
  expect(found(list, "answered-in-promised-time")?.missing).toEqual({
    kind: "file",
    sources: ["comments-reply-chain"],
  });
  expect(list.map(({ metric }) => metric)).not.toContain("engagement-rate-by-views");
  expect(list.map(({ metric }) => metric)).not.toContain("posts-per-week");
});

test("a file of the right source that lacks the numbers is not asked for as if there were none", async () => {
  const [{ claims, ...file }, observedOn] = visits("2026-03", [40, 20], [100, 60]);
  const plain = claims.map((each) => ({ ...each, measures: ["sessions" as const] }));
  const list = propose(await after([[{ ...file, claims: plain }, observedOn]]), { purposes: ["traffic"] });
  expect(found(list, "engaged-share-from-social")?.missing).toEqual({ kind: "other-file", sources: ["ga4-report"] });
  expect(found(list, "sessions-from-social")?.missing).toMatchObject({ kind: "months", have: 1 });
});

test("whole months make the baseline; a month that is not over does not", async () => {
  const over = await after([
    posts("2026-02", 20),
    posts("2026-03", 30),
    posts("2026-04", 40),
    posts("2026-05", 50),
    // Read on the 12th: June has been for eleven days.
    [
      { ...posts("2026-06", 900)[0], claims: [{ ...posts("2026-06", 900)[0].claims[0]!, to: "2026-06-12" }] },
      "2026-06-12",
    ],
  ]);
  const rate = found(propose(over), "engagement-rate-by-reach");
  // Of 2 3 4 5 %: the middle is 3.5, R is 3.85 and said 3.9; quartiles 2.75 and 4.25, said 2.8 and 4.3.
  expect(rate).toMatchObject({
    purpose: "engagement",
    scope: {},
    channels: [{ key: "facebook:1" }],
    baseline: { value: 0.035, low: 0.02, high: 0.05, trial: true },
    proposed: {
      direction: "at-least",
      target: { value: 0.039, reached: { count: 2, of: 4 } },
      hold: { value: 0.028, reached: { count: 3, of: 4 } },
      stretch: { value: 0.043, reached: { count: 1, of: 4 } },
    },
    missing: null,
  });
});

test.each([
  ["2026-05-20", "2026-05"],
  // The month that is missing is over: it can be read in now.
  ["2026-06-20", null],
] as const)(
  "with two whole months there is no target, and on %s the month to collect until is %s",
  async (day, until) => {
    const over = await after([posts("2026-03", 20), posts("2026-04", 30)]);
    expect(found(propose(over, {}, day), "engagement-rate-by-reach")).toMatchObject({
      baseline: { trial: true, values: [{ month: "2026-03" }, { month: "2026-04" }] },
      proposed: null,
      missing: { kind: "months", have: 2, until },
    });
  },
);

test("each platform is measured in its usual way, and never added to another that counts differently", async () => {
  const months = ["2026-03", "2026-04", "2026-05"];
  const list = propose(
    await after([...months.map((month) => posts(month, 20)), ...months.map((month) => posts(month, 30, linkedin))]),
  );
  const channelsOf = (metric: string) => found(list, metric)?.channels.map(({ key }) => key);
  expect(channelsOf("engagement-rate-by-reach")).toEqual(["facebook:1"]);
  expect(channelsOf("engagement-rate-by-impressions")).toEqual(["linkedin:2"]);
  expect(channelsOf("interactions-per-post-median")).toEqual(["facebook:1", "linkedin:2"]);
});

test("the posting promise is held on the channels that made it", async () => {
  const months = ["2026-03", "2026-04", "2026-05"];
  const over = await after([
    ...months.map((month) => posts(month, 20)),
    ...months.map((month) => posts(month, 30, linkedin)),
  ]);
  const draft = { channels: [{ channel: "linkedin:2", postsPerWeek: 5 }] };
  expect(found(propose(over, draft), "posts-per-week")).toMatchObject({
    scope: { channels: ["linkedin:2"] },
    proposed: { direction: "between", target: { min: 4, max: 6, reached: { count: 0, of: 3 } } },
  });
});

test("the first purpose stands first, what can be measured before what cannot, and each goal once", async () => {
  const months = ["2026-03", "2026-04", "2026-05"];
  const over = await after([
    ...months.map((month) => posts(month, 20)),
    ...months.map((month) => visits(month, [100, 40], [300, 180])),
  ]);
  const list = propose(over, { purposes: ["traffic", "engagement"] });
  expect(list.slice(0, 4).map(({ metric, missing }) => [metric, missing?.kind ?? null])).toEqual([
    ["sessions-from-social", null],
    ["engaged-share-from-social", null],
    ["link-clicks-per-1000-views", "other-file"],
    ["interactions-per-post-median", null],
  ]);
  expect(list.filter(({ metric }) => metric === "relevant-share")).toHaveLength(1);
  // 180 of 300 visits that search sent were engaged; those of social, 40 of 100, are no part of it.
  expect(found(list, "engaged-share-from-social")).toMatchObject({
    baseline: { value: 0.4 },
    proposed: { target: { value: 0.6, reached: { count: 0, of: 3 } } },
  });
});

test("the draft's own promise decides what is in time, whatever is saved", async () => {
  const over = await after(["2026-03", "2026-04", "2026-05"].map((month) => threads(month)));
  const purposes = ["dialogue"];
  const goal = {
    metric: "answered-in-promised-time",
    direction: "at-least",
    targets: [{ from: "2026-01", value: 0.5 }],
  };
  const saved = strategySchema.parse({ effectiveFrom: "2026-01", answering: { promiseMinutes: 45 }, goals: [goal] });
  saveStrategy(over.db.writer, saved, "", "2026-01-01T00:00:00Z", false);
  // What answers about the saved strategy have made is kept for later ones, and must not reach the draft's.
  const judged = () => progressRows(readWorld(over.db.reader, over.db.personKey, "committed"), "2026-05")[0]?.value;
  expect(judged()).toBe(0);
  const asked = (answering: object) => found(propose(over, { purposes, answering }), "answered-in-promised-time");
  expect(asked({})).toMatchObject({ proposed: null, missing: { kind: "promise" } });
  expect(asked({ promiseMinutes: 90 })).toMatchObject({ baseline: { value: 1 }, missing: null });
  expect(asked({ promiseMinutes: 30 })).toMatchObject({
    baseline: { value: 0 },
    proposed: { target: { value: 0.45 } },
  });
  expect(judged()).toBe(0);
  // Nobody has rated a comment.
  expect(found(propose(over, { purposes }), "relevant-share")?.missing).toEqual({ kind: "ratings" });
});

test("a year is twelve months, however many are read in", async () => {
  const months = Array.from({ length: 14 }, (_, index) => addMonths("2025-04", index));
  const over = await after(months.map((month, index) => posts(month, index + 1)));
  const rate = found(propose(over), "engagement-rate-by-reach");
  expect(rate?.baseline?.values.map(({ month }) => month)).toEqual(months.slice(2));
  expect(rate?.baseline?.trial).toBe(false);
});
