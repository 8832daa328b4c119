// Message types: what people say of posts, by the API and the real import, and what it does to goals, lists and changes.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { undoImport } from "../../server/db/imports.ts";
import { markPosts } from "../../server/db/marks.ts";
import { refoldAll, refoldPosts } from "../../server/db/posts-cache.ts";
import { runImport } from "../../server/imports/run.ts";
import { takeIn } from "../../server/imports/take-in.ts";
import { type ChainRow, type Office, openOffice } from "./conversations-office.ts";
import { page, post, posts } from "./made-drafts.ts";
import { madeInstance, spooled } from "./made-files.ts";
import { facebookCsv, type FacebookRow, ga4Csv } from "./samples.ts";

let office: Office;
let folder: string;
let channel: number;

beforeEach(async () => {
  office = await openOffice();
  folder = mkdtempSync(join(tmpdir(), "maltal-types-"));
});
afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

const februaryName = "Feb-01-2026_Feb-28-2026_1000000000000001.csv";
const marchName = "Mar-01-2026_Mar-31-2026_1000000000000002.csv";

async function take(csv: string, observedOn: string, name = februaryName): Promise<number> {
  const path = join(folder, name);
  writeFileSync(path, csv);
  const [file] = await takeIn(office.instance.parser, folder, { path, name, modifiedOn: null });
  const options = { mode: "import", answers: { observedOn }, acceptRejects: false, sample: false, actor: "" } as const;
  const outcome = await runImport(office.instance, file as NonNullable<typeof file>, options);
  expect(outcome.state).toBe("imported");
  return outcome.importId as number;
}

const rows = (ids: readonly number[], month: string, reactions: (id: number) => number): FacebookRow[] =>
  ids.map((id) => ({
    id,
    at: `${month}/10/2026 10:00`,
    reactions: reactions(id),
    comments: 0,
    shares: 0,
    title: id % 2 === 0 ? `#tips ${id}` : `Rea ${id}`,
  }));
const february = facebookCsv(rows([1, 2, 3, 4], "02", (id) => id * 10));

const goal = (id: string, metric: string, scope: object, value = 50) => ({
  id,
  metric,
  scope,
  direction: "at-least",
  targets: [{ from: "2026-01", value }],
});
const write = (names: readonly string[] = ["Tips", "Offers"]) =>
  office.post("/api/strategy", {
    document: {
      effectiveFrom: "2026-01",
      messageTypes: names.map((name) => ({ id: name.toLowerCase(), name })),
      goals: [
        goal("tips", "reactions", { messageTypes: ["tips"] }),
        goal("tip-posts", "posts", { messageTypes: ["tips"] }, 2),
        goal("boosted-tips", "reactions", { messageTypes: ["tips"], funding: ["boosted"] }),
        goal("both", "reactions", { messageTypes: ["tips", "offers"] }),
        goal("visits", "sessions-from-social", { messageTypes: ["tips"] }),
        goal("all", "interactions", {}),
        goal("received", "comments-received", {}),
        goal("answered", "answered-share", {}, 0.5),
      ],
    },
  });

beforeEach(async () => {
  await take(february, "2026-03-04");
  await write();
  channel = (await office.get<{ channels: { id: number }[] }>("/api/channels")).channels[0]?.id ?? 0;
});

interface Point {
  value: number | null;
  verdict: string | null;
  coverage: string;
  unknown: string | null;
  quarter?: { verdict: string; unnamed?: number };
}
interface Goal {
  id: string;
  messageTypes: string[];
  point: Point;
  waiting: { unnamed: number | null; through: string | null }[];
}
const judged = async (id: string, month = "2026-02") =>
  (await office.get<{ goals: Goal[] }>(`/api/overview?month=${month}`)).goals.find((each) => each.id === id) ??
  expect.fail("no goal");
const key = (id: number) => `${channel}/i:${id}`;
const choose = (type: string | null, ...ids: number[]) =>
  office.put<{ changed: number; undo: unknown[] }>("/api/posts/types", { changes: [{ type, posts: ids.map(key) }] });
const list = (query = "") =>
  office.get<{ total: number; unnamed: number; rows: { key: string; messageType: string | null }[] }>(
    `/api/posts?sort=date&${query}`,
  );
const typesOf = async () =>
  Object.fromEntries((await list()).rows.map((row) => [row.key.replace(/^\d+\/i:/, ""), row.messageType]));

describe("a goal on message types", () => {
  test("waits until every post in its scope has one, and says how many have none", async () => {
    expect(await judged("tips")).toMatchObject({
      messageTypes: ["Tips"],
      // Unknown is not zero.
      point: { value: null, verdict: "no-data", coverage: "partial", unknown: "types-not-chosen" },
      waiting: [{ unnamed: 4, through: null }],
    });
    await choose("tips", 2);
    expect((await judged("tips")).waiting).toMatchObject([{ unnamed: 3 }]);
    await choose("offers", 1);
    await choose("", 3);
    await choose("tips", 4);
    // 20 + 40 of tips; the offer and what is neither are not in it.
    expect(await judged("tips")).toMatchObject({
      point: { value: 60, coverage: "complete" },
      waiting: [],
    });
    expect(await judged("both")).toMatchObject({ point: { value: 70 } });
    expect(await judged("tip-posts")).toMatchObject({ point: { value: 2, verdict: "met", coverage: "complete" } });
    // Of the tips none is boosted: a month that is whole has a zero.
    expect(await judged("boosted-tips")).toMatchObject({
      point: { value: 0, coverage: "complete" },
    });
  });

  test("is met already when the posts that have one reach it", async () => {
    await choose("tips", 2, 4);
    expect(await judged("tips")).toMatchObject({ point: { value: 60, verdict: "already-met", coverage: "partial" } });
  });

  test("has no number where the metric is not made of posts", async () => {
    await take(ga4Csv, "2026-03-04", "Traffic_acquisition.csv");
    expect(await judged("visits")).toMatchObject({
      point: { value: null, verdict: "no-data", unknown: "not-of-posts" },
    });
  });

  test("shows the posts that it counts, and no others", async () => {
    await choose("tips", 2, 4);
    await choose("offers", 1);
    const behind = await office.get<{ total: number; rows: { key: string }[] }>("/api/goals/tips/posts?month=2026-02");
    expect(behind.rows.map((row) => row.key).sort()).toEqual([key(2), key(4)]);
    await office.put(`/api/posts/${encodeURIComponent(key(4))}/funding`, { funding: "boosted" });
    const boosted = await office.get<{ rows: { key: string }[] }>("/api/goals/boosted-tips/posts?month=2026-02");
    expect(boosted.rows.map((row) => row.key)).toEqual([key(4)]);
  });

  test("a month that is not read in says so before it asks for types", async () => {
    await take(facebookCsv(rows([5], "03", () => 10)), "2026-03-20", "Mar-01-2026_Mar-19-2026_1000000000000003.csv");
    expect((await judged("tips", "2026-03")).waiting).toMatchObject([{ unnamed: 1, through: "2026-03-19" }]);
  });

  test("a quarter says that it only waits for types once its months are read in", async () => {
    const januaryName = "Jan-01-2026_Jan-31-2026_1000000000000004.csv";
    await take(facebookCsv(rows([21, 22], "01", () => 5)), "2026-03-04", januaryName);
    await choose("tips", 2, 4);
    await choose("offers", 1, 3);
    // Two tips are too few for a month alone, and March is not read in.
    const inQuarter = async () => (await judged("tips")).point.quarter;
    expect(await inQuarter()).toMatchObject({ value: null, verdict: "no-data", coverage: "partial" });
    expect(await inQuarter()).not.toHaveProperty("unnamed");
    await take(facebookCsv(rows([31, 32, 33], "03", () => 5)), "2026-04-04", marchName);
    await choose("offers", 22);
    expect(await inQuarter()).toMatchObject({ unnamed: 4, coverage: "partial" });
    await choose("offers", 21, 31, 32, 33);
    expect(await inQuarter()).toMatchObject({ coverage: "complete" });
    expect(await inQuarter()).not.toHaveProperty("unnamed");
  });

  test("a renamed type is the same type, a dropped one is still said of its posts", async () => {
    await choose("tips", 2);
    await office.post("/api/strategy", {
      document: {
        effectiveFrom: "2026-01",
        messageTypes: [{ id: "tips", name: "Advice" }],
        goals: [goal("tips", "reactions", { messageTypes: ["tips"] })],
      },
    });
    expect((await judged("tips")).messageTypes).toEqual(["Advice"]);
    const { messageTypes } = await office.get<{ messageTypes: unknown[] }>("/api/posts");
    expect(messageTypes).toEqual([
      { id: "tips", name: "Advice", current: true },
      { id: "offers", name: "Offers", current: false },
    ]);
  });
});

describe("what is said of posts", () => {
  test("is of one post or of all that fit, and can be taken back exactly", async () => {
    await choose("offers", 1);
    expect((await list("named=no")).rows.map((row) => row.key).sort()).toEqual([key(2), key(3), key(4)]);
    const answered = await office.put<{ changed: number; undo: object[] }>("/api/posts/types", {
      type: "tips",
      where: { q: "#tips", named: "no" },
    });
    expect(answered.changed).toBe(2);
    expect(await typesOf()).toEqual({ 1: "offers", 2: "tips", 3: null, 4: "tips" });
    expect((await list("type=tips")).total).toBe(2);
    expect(await list("named=none")).toMatchObject({ total: 0 });
    // Everything at once, over what was said before.
    const all = await office.put<{ changed: number; undo: object[] }>("/api/posts/types", { type: "", where: {} });
    expect(await typesOf()).toEqual({ 1: "", 2: "", 3: "", 4: "" });
    await office.put("/api/posts/types", { changes: all.undo });
    expect(await typesOf()).toEqual({ 1: "offers", 2: "tips", 3: null, 4: "tips" });
    expect(await list()).toMatchObject({ total: 4, unnamed: 1 });
  });

  test("is counted as the server changes it: what came in since the list was shown is in it, what has the type already is not", async () => {
    const shown = await list("named=no");
    expect(shown.total).toBe(4);
    await take(facebookCsv(rows([5, 6], "03", (id) => id)), "2026-04-03", marchName);
    await choose("tips", 6);
    const where = { type: "tips", where: { q: "#tips" } };
    const answered = await office.put<{ changed: number; undo: object[] }>("/api/posts/types", where);
    expect(answered).toEqual({ changed: 2, undo: [{ type: null, posts: [key(2), key(4)] }] });
    const all = await office.put<{ changed: number; undo: object[] }>("/api/posts/types", { type: "tips", where: {} });
    expect(all.changed).toBe(3);
    expect(await office.put("/api/posts/types", { type: "tips", where: {} })).toEqual({ changed: 0, undo: [] });
    await office.put("/api/posts/types", { changes: all.undo });
    await office.put("/api/posts/types", { changes: answered.undo });
    expect(await typesOf()).toEqual({ 1: null, 2: null, 3: null, 4: null, 5: null, 6: "tips" });
    // Of a post that is named twice the last choice counts, once.
    const twice = { changes: ["offers", "tips"].map((type) => ({ type, posts: [key(1)] })) };
    expect(await office.put("/api/posts/types", twice)).toEqual({
      changed: 1,
      undo: [{ type: null, posts: [key(1)] }],
    });
    expect((await typesOf())[1]).toBe("tips");
  });

  test("is counted as the posts are when its turn comes, however many they were when it was asked", async () => {
    const march = await take(facebookCsv(rows([5, 6], "03", (id) => id)), "2026-04-03", marchName);
    let end = () => {};
    const before = office.instance.db.exclusively(async (writer) => {
      await new Promise<void>((resolve) => (end = resolve));
      undoImport(writer, march, "2026-04-04T00:00:00Z");
    });
    const answer = office.put<{ changed: number }>("/api/posts/types", { type: "tips", where: {} });
    // The request has come as far as it can.
    await new Promise((resolve) => setTimeout(resolve, 50));
    end();
    await before;
    expect((await answer).changed).toBe(4);
  });

  test("stands with its author at the post", async () => {
    await choose("tips", 2);
    const address = `/api/posts/${encodeURIComponent(key(2))}`;
    expect(await office.get(address)).toMatchObject({
      messageType: "tips",
      typeMark: { value: "tips", actor: "Test" },
    });
    await choose(null, 2);
    expect(await office.get(address)).toMatchObject({ messageType: null, typeMark: null });
  });

  test("is refused where no version of the strategy has the type, and where there is no such post", async () => {
    for (const body of [
      { changes: [{ type: "news", posts: [key(1)] }] },
      { type: "news", where: {} },
      { type: "tips", where: { where: "everywhere" } },
      { type: "tips" },
    ])
      expect(await office.put("/api/posts/types", body, 400)).toMatchObject({ error: { code: "bad-request" } });
    await office.put("/api/posts/types", { changes: [{ type: "tips", posts: ["99/i:1"] }] }, 404);
    expect(await typesOf()).toEqual({ 1: null, 2: null, 3: null, 4: null });
  });

  test("survives undo, importing again, and a cache that is made anew", async () => {
    await choose("tips", 2);
    await choose("", 3);
    const before = await typesOf();
    const imports = await office.get<{ imports: { id: number }[] }>("/api/imports");
    undoImport(office.instance.db.writer, imports.imports[0]?.id ?? 0, "2026-11-10T10:00:00Z");
    expect((await list()).total).toBe(0);
    await take(february, "2026-03-04");
    expect(await typesOf()).toEqual(before);
    refoldAll(office.instance.db.writer);
    expect(await typesOf()).toEqual(before);
  });
});

test("what is said of a post that only a link names holds when a file brings its id, and when that file is undone", async () => {
  const link = "https://facebook.com/1/posts/77";
  const named = (nativeId: string | null) => ({
    ...post("77", "2026-02-10", { reactions: 5 }),
    nativeId,
    permalink: link,
  });
  const span = { from: "2026-02-01", to: "2026-03-01" };
  const made = madeInstance([posts([named(null)], span, page), posts([named("77")], span, page)]);
  const read = async (index: number) => {
    const answers = { observedOn: `2026-03-0${index + 3}` };
    const options = { mode: "import", answers, acceptRejects: true, sample: false, actor: "" } as const;
    return (await runImport(made, spooled(index), options)).importId as number;
  };
  const { writer } = made.db;
  const cached = () => writer.prepare("SELECT key, message_type AS type FROM posts_cache").all();
  const mark = (key: string, value: string) => {
    markPosts(writer, [{ channelId: 1, key }], "message-type", { value, actor: "", markedAt: "2026-03-09T00:00:00Z" });
    refoldPosts(writer, [{ channelId: 1, key }]);
  };
  await read(0);
  mark(`l:${link}`, "tips");
  const withId = await read(1);
  expect(cached()).toEqual([{ key: "i:77", type: "tips" }]);
  mark("i:77", "offers");
  undoImport(writer, withId, "2026-03-10T00:00:00Z");
  expect(cached()).toEqual([{ key: `l:${link}`, type: "offers" }]);
  made.close();
});

interface Change {
  change: number;
  splits: { by: string; parts: { key: string; name: string; post?: string; effect: number }[] }[];
}
const changeOf = (id: string) => office.get<Change>(`/api/goals/${id}/change?month=2026-03`);
const rounded = (value: number) => Math.round(value * 1e9) / 1e9;
const effects = ({ splits }: Change, by: string) =>
  Object.fromEntries(
    (splits.find((split) => split.by === by)?.parts ?? expect.fail(`no split by ${by}`)).map(
      ({ key: part, name, effect }) => [part, [name, rounded(effect)]],
    ),
  );

test("a change is split by message type, what has none apart from what fits none", async () => {
  await take(facebookCsv(rows([11, 12, 13], "03", (id) => id)), "2026-04-04", marchName);
  await choose("tips", 1, 2, 12);
  await choose("", 3, 11);
  const change = await changeOf("all");
  // February: tips 10 + 20, none 30, not said 40; March: tips 12, none 11, not said 13.
  expect(change.change).toBe(36 - 100);
  expect(effects(change, "type")).toEqual({
    tips: ["Tips", -18],
    "": ["", -19],
    " unnamed": ["", -27],
  });
});

describe("a change in what people wrote", () => {
  const under = (id: number) => `https://www.facebook.com/200001/posts/${id}`;
  let written = 0;
  const comment = (day: string, post: string, text = "Fint!", answer = false): ChainRow[] => {
    written += 1;
    const asked: ChainRow = [`m${written}`, `kund_${written}`, `${day} 10:00`, text, "", post];
    return answer ? [asked, [`a${written}`, "Anna", `${day} 10:30`, "Ja.", `m${written}`, post]] : [asked];
  };
  const read = async (month: string, days: number, rowsOf: readonly ChainRow[]) =>
    office.read(`comments_${month}-01_${month}-${days}.csv`, rowsOf, "2026-04-04");

  test("is split by the posts that the comments stand under, and by what those are", async () => {
    await choose("tips", 1, 2);
    await choose("offers", 3);
    await read("2026-02", 28, [
      ...[1, 1, 1, 2, 3].flatMap((id) => comment("2026-02-12", under(id))),
      ...comment("2026-02-12", "https://www.facebook.com/another/posts/5"),
    ]);
    await read(
      "2026-03",
      31,
      [1, 2, 2, 2, 2, 4].flatMap((id) => comment("2026-03-12", under(id))),
    );
    const change = await changeOf("received");
    expect(change.change).toBe(0);
    expect(effects(change, "post")).toEqual({
      [key(1)]: ["Rea 1", -2],
      [key(2)]: ["#tips 2", 3],
      [key(3)]: ["Rea 3", -1],
      [key(4)]: ["#tips 4", 1],
      " none": ["", -1],
    });
    // Tips: four in February, five in March. Of post 4 nobody has said what it is.
    expect(effects(change, "type")).toEqual({
      tips: ["Tips", 1],
      offers: ["Offers", -1],
      " unnamed": ["", 1],
      " none": ["", -1],
    });
    const parts = change.splits.find(({ by }) => by === "post")?.parts ?? [];
    expect(parts.find((part) => part.key === " none")).not.toHaveProperty("post");
    expect(parts.find((part) => part.key === key(1))).toMatchObject({ post: key(1), postedOn: "2026-02-10" });
    // A mark that is changed shows at once.
    await choose("offers", 2);
    expect(effects(await changeOf("received"), "type")).toMatchObject({ offers: ["Offers", 2], tips: ["Tips", -2] });
  });

  test("a share: which posts' questions are answered", async () => {
    await choose("tips", 1);
    await choose("offers", 2);
    // February: two of two under tips, none of two under offers: 50 %. March: one of two under tips, two of two under offers: 75 %.
    const asked = (day: string, id: number, answer: boolean) => comment(day, under(id), "När öppnar ni?", answer);
    await read("2026-02", 28, [
      ...[true, true].flatMap((answer) => asked("2026-02-12", 1, answer)),
      ...[false, false].flatMap((answer) => asked("2026-02-12", 2, answer)),
    ]);
    await read("2026-03", 31, [
      ...[true, false].flatMap((answer) => asked("2026-03-12", 1, answer)),
      ...[true, true].flatMap((answer) => asked("2026-03-12", 2, answer)),
    ]);
    const change = await changeOf("answered");
    expect(change.change).toBeCloseTo(0.25, 12);
    // Each has half the questions in both months, so there is no mix: half of the change of its own share.
    expect(effects(change, "type")).toEqual({ tips: ["Tips", -0.25], offers: ["Offers", 0.5] });
  });

  test("without our posts it is told by channel alone", async () => {
    const foreign = "https://www.facebook.com/another/posts/5";
    await read("2026-02", 28, comment("2026-02-12", foreign));
    await read("2026-03", 31, [...comment("2026-03-12", foreign), ...comment("2026-03-13", "")]);
    const change = await changeOf("received");
    expect(change.splits.map(({ by }) => by)).toEqual(["channel"]);
    expect(change.change).toBe(1);
  });
});
