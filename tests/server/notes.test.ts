// Notes and the review by the API's own door, over the sample company: written, changed, taken back, shown on goals, and removed with the sample.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../server/app.ts";
import { createDeps } from "../../server/deps.ts";
import { type Instance, openInstance } from "../../server/instance.ts";
import type { MonthNotes } from "../../server/views/goal-notes.ts";
import type { GoalDetail } from "../../server/views/goal-detail.ts";
import type { Note } from "../../server/views/notes.ts";
import type { Overview } from "../../server/views/overview.ts";
import type { Review } from "../../server/views/review.ts";
import type { Strategy } from "../../shared/strategy.ts";
import { buildEntries } from "../build-child.ts";

const sampleDir = join(import.meta.dirname, "../../data/sample");
const facebook = "facebook:990000000000417";
const instagram = "instagram:99000000000000417";
const comments = "kommentarer-per-inlagg";
const visits = "besok-fran-sociala-medier";

let dataDir: string;
let instance: Instance;
let app: ReturnType<typeof createApp>;
let now = new Date("2026-09-25T10:00:00Z");

async function ask<Answer>(path: string, init: RequestInit = {}): Promise<{ status: number; body: Answer }> {
  const response = await app.request(path, init);
  return { status: response.status, body: (await response.json()) as Answer };
}
const send = <Answer>(method: string, path: string, body?: unknown) =>
  ask<Answer>(path, {
    method,
    headers: { "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

const look = async () => (await ask<Review>("/api/review")).body;
const goal = async (id: string, month = "2026-08") => (await ask<GoalDetail>(`/api/goals/${id}?month=${month}`)).body;
const titles = (notes: readonly Note[]) => notes.map(({ title }) => title);
const monthNotes = async (id: string, month: string) =>
  (await ask<MonthNotes>(`/api/goals/${id}/notes?month=${month}`)).body;

beforeAll(async () => {
  const entries = await buildEntries();
  dataDir = mkdtempSync(join(tmpdir(), "maltal-notes-"));
  instance = openInstance({ dataDir, ...entries, now: () => now });
  app = createApp(createDeps(instance, join(dataDir, "spool"), sampleDir, () => undefined));
  await send("PUT", "/api/settings", { actor: "Redaktionen" });
  await send("POST", "/api/demo", {});
  for (let round = 0; round < 1_000; round++) {
    const { body } = await ask<{ demo: { state: string } }>("/api/start");
    if (body.demo.state === "loaded" && (await look()).strategy !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error("the sample company did not load");
});
afterAll(async () => {
  await instance.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Writes a note, runs the test, and takes it back. */
async function withNote(note: object, run: (id: number) => Promise<void>): Promise<void> {
  const { status, body } = await send<{ id: number }>("POST", "/api/annotations", note);
  expect(status).toBe(200);
  await run(body.id);
  expect((await send("DELETE", `/api/annotations/${body.id}`)).status).toBe(200);
}

const campaign = { kind: "campaign", title: "Vinterkampanj", from: "2026-08-10", to: "2026-08-20" };
const trial = {
  kind: "trial",
  title: "Frågor på fredagar",
  from: "2026-07-01",
  to: "2026-08-31",
  goal: comments,
  expected: "Minst femton",
};

describe("annotations", () => {
  test("are written by who works, changed, taken back and brought back", async () => {
    const { body } = await send<{ id: number }>("POST", "/api/annotations", campaign);
    const listed = async () => {
      const answer = await ask<{ annotations: Note[] }>("/api/annotations?from=2026-08-20&to=2026-08-31");
      return answer.body.annotations;
    };
    const before = { ...campaign, text: "", channel: null, about: null, goal: null, expected: "", outcome: null };
    expect(await listed()).toEqual([
      { ...before, id: body.id, outcomeText: "", sample: false, actor: "Redaktionen", writtenAt: now.toISOString() },
    ]);
    await send("PUT", `/api/annotations/${body.id}`, { ...campaign, title: "Sommarkampanj", channel: facebook });
    expect(await listed()).toMatchObject([{ title: "Sommarkampanj", about: { key: facebook } }]);
    await send("DELETE", `/api/annotations/${body.id}`);
    expect(await listed()).toEqual([]);
    expect((await send("PUT", `/api/annotations/${body.id}`, campaign)).status).toBe(404);
    await send("POST", `/api/annotations/${body.id}/bring-back`);
    expect(titles(await listed())).toEqual(["Sommarkampanj"]);
    await send("DELETE", `/api/annotations/${body.id}`);
  });

  test.each<[string, object, [path: string, code: string][]]>([
    ["end before beginning", { ...campaign, to: "2026-08-09" }, [["to", "end-before-beginning"]]],
    ["a trial that expects nothing", { ...trial, expected: "" }, [["expected", "trial-without-expected"]]],
    ["a day that does not exist", { ...campaign, to: "2026-02-30" }, [["to", "day"]]],
    ["no words", { ...campaign, title: " " }, [["title", "title-missing"]]],
    ["a channel that nobody knows", { ...campaign, channel: "x:1" }, [["channel", "channel-unknown"]]],
    ["a goal that no version has", { ...trial, goal: "nothing" }, [["goal", "goal-unknown"]]],
  ])("refuses %s", async (_, note, issues) => {
    const { status, body } = await send<{ error: { issues: { path: string; code: string }[] } }>(
      "POST",
      "/api/annotations",
      note,
    );
    expect(status).toBe(400);
    expect(body.error.issues.map(({ path, code }) => [path, code])).toEqual(issues);
  });

  test.each<[string, object, { on: string[]; notOn: string[] }]>([
    ["for all channels", campaign, { on: [comments, visits, "engagemang-linkedin"], notOn: [] }],
    ["on Facebook", { ...campaign, channel: facebook }, { on: [comments, visits], notOn: ["engagemang-linkedin"] }],
    ["on Instagram, which sends visits", { ...campaign, channel: instagram }, { on: [visits], notOn: [comments] }],
    ["a trial of one goal", trial, { on: [comments], notOn: [visits, "svar-i-tid"] }],
    ["after the months shown", { ...campaign, from: "2026-09-01", to: "2026-09-02" }, { on: [], notOn: [comments] }],
  ])("%s stands on the charts that it concerns", async (_, note, { on, notOn }) => {
    await withNote(note, async (id) => {
      const shown = async (of: string) => (await goal(of)).notes.some((each) => each.id === id);
      for (const of of on) expect([of, await shown(of)]).toEqual([of, true]);
      for (const of of notOn) expect([of, await shown(of)]).toEqual([of, false]);
    });
  });

  test("the overview has those of its charts, oldest first, and counts the month's notes with its lessons", async () => {
    const { body } = await ask<Overview>("/api/overview?month=2026-06");
    const own = body.goals.find(({ id }) => id === comments);
    expect(titles(own?.notes ?? [])).toEqual(["Laga före jul", "Frågor i inläggen", "Högre priser på uthyrning"]);
    expect(body.notes).toBe(2);
    expect((await ask<Overview>("/api/overview?month=2026-07")).body.notes).toBe(0);
  });
});

describe("trials", () => {
  test("one that has ended asks, with whole months before, during and after; unknown is null", async () => {
    await withNote({ ...trial, to: "2026-08-15" }, async (id) => {
      const { openTrials } = await monthNotes(comments, "2026-03");
      expect(openTrials.map(({ note }) => note.id)).toEqual([id]);
      const { series } = await goal(comments);
      const valueIn = (month: string) => series.find((point) => point.month === month)?.value;
      const value = (month: string, whole = true) => ({ month, value: valueIn(month), whole });
      expect(openTrials[0]?.figures).toEqual({
        metric: "comments-per-post",
        unit: "mean",
        before: ["2026-04", "2026-05", "2026-06"].map((month) => value(month)),
        during: [value("2026-07"), value("2026-08", false)],
        // September is read to the 20th only.
        after: [{ month: "2026-09", value: null, whole: true }],
      });
      expect((await monthNotes(visits, "2026-08")).openTrials).toEqual([]);
    });
  });

  test("one that runs does not ask, and does on the day after its last", async () => {
    const before = now;
    await withNote({ ...trial, to: "2026-09-25" }, async () => {
      expect((await look()).trials.filter(({ open }) => open)).toEqual([]);
      now = new Date("2026-09-26T10:00:00Z");
      expect((await look()).trials.filter(({ open }) => open)).toHaveLength(1);
      now = before;
    });
  });

  test("its outcome is kept, and no longer asked for", async () => {
    await withNote(trial, async (id) => {
      await send("PUT", `/api/annotations/${id}`, { ...trial, outcome: "unclear", outcomeText: "Semester." });
      expect((await monthNotes(comments, "2026-08")).openTrials).toEqual([]);
      const shown = (await look()).trials.find(({ note }) => note.id === id);
      expect(shown).toMatchObject({ open: false, note: { outcome: "unclear", outcomeText: "Semester." } });
    });
  });
});

describe("lessons", () => {
  test("are kept with their month, of the goal or of all, and can be changed and taken back", async () => {
    const { body } = await send<{ id: number }>("POST", "/api/lessons", { month: "2026-03", text: "Alla" });
    const texts = async (id: string) => (await monthNotes(id, "2026-03")).lessons.map(({ text }) => text);
    const [own = ""] = await texts(comments);
    expect(own).toContain("Frågor om vad folk själva har lagat");
    expect(await texts(comments)).toEqual([own, "Alla"]);
    expect(await texts(visits)).toEqual(["Alla"]);
    await send("PUT", `/api/lessons/${body.id}`, { month: "2026-03", goal: visits, text: "Bara besök" });
    expect(await texts(comments)).toEqual([own]);
    expect(await texts(visits)).toEqual(["Bara besök"]);
    await send("DELETE", `/api/lessons/${body.id}`);
    expect(await texts(visits)).toEqual([]);
    await send("POST", `/api/lessons/${body.id}/bring-back`);
    expect(await texts(visits)).toEqual(["Bara besök"]);
    const { body: spring } = await ask<{ lessons: { month: string }[] }>("/api/lessons?from=2026-04&to=2026-05");
    expect(spring.lessons.map(({ month }) => month)).toEqual(["2026-04"]);
    await send("DELETE", `/api/lessons/${body.id}`);
  });

  test.each([
    [{ month: "2026-03", text: "  " }, "text-missing"],
    [{ month: "2026-13", text: "a" }, "month"],
    [{ month: "2026-03", goal: "nothing", text: "a" }, "goal-unknown"],
  ])("refuses %j", async (lesson, code) => {
    const { status, body } = await send<{ error: { issues: { code: string }[] } }>("POST", "/api/lessons", lesson);
    expect([status, body.error.issues.map((issue) => issue.code)]).toEqual([400, [code]]);
  });
});

describe("the review", () => {
  test("shows each goal's judged months in the order of the strategy", async () => {
    const { goals, strategy } = await look();
    expect(strategy).toEqual({ reviewOn: null, version: 1, inForceFrom: "2025-08" });
    expect(goals.map(({ id, met, of }) => [id, met, of])).toEqual([
      ["engagemang-facebook", 7, 12],
      [visits, 4, 12],
      [comments, 8, 12],
      ["svar-i-tid", 8, 12],
      ["engagemang-linkedin", 2, 4],
    ]);
    const { series } = await goal(visits);
    const { months } = goals[1] as Review["goals"][number];
    expect(months).toEqual(series.slice(-12).map(({ month, value, verdict }) => ({ month, value, verdict })));
  });

  test("the newest check of a channel counts, and one of more than six months ago is old", async () => {
    const newest = async () => (await look()).channels.find(({ channel }) => channel.key === facebook)?.check;
    expect(await newest()).toMatchObject({
      checkedOn: "2026-09-01",
      decision: "keep",
      points: { hours: false },
      old: false,
    });
    const check = { channel: facebook, checkedOn: "2026-09-20", decision: "rest", points: { name: true }, note: "" };
    const { body } = await send<{ id: number }>("POST", "/api/channel-checks", check);
    expect(await newest()).toMatchObject({ ...check, actor: "Redaktionen" });
    await send("DELETE", `/api/channel-checks/${body.id}`);
    expect(await newest()).toMatchObject({ checkedOn: "2026-09-01" });
    await send("POST", `/api/channel-checks/${body.id}/bring-back`);
    expect(await newest()).toMatchObject({ checkedOn: "2026-09-20" });
    await send("DELETE", `/api/channel-checks/${body.id}`);
    const before = now;
    now = new Date("2027-03-02T10:00:00Z");
    expect(await newest()).toMatchObject({ checkedOn: "2026-09-01", old: true });
    now = before;
    expect((await send("POST", "/api/channel-checks", { ...check, checkedOn: "2026-09-26" })).status).toBe(400);
    expect((await send("POST", "/api/channel-checks", { ...check, channel: "x:1" })).status).toBe(400);
  });

  test("a channel to be closed and goals that are always met are proposed, until they are settled", async () => {
    const kinds = async () => (await look()).proposals.shown.map(({ kind }) => kind);
    expect(await kinds()).toEqual(["raise", "keep-trial"]);
    const check = { channel: instagram, checkedOn: "2026-09-20", decision: "close" };
    const { body } = await send<{ id: number }>("POST", "/api/channel-checks", check);
    expect((await look()).proposals.shown[0]).toEqual({ kind: "close-channel", channel: instagram });
    await send("DELETE", `/api/channel-checks/${body.id}`);
    expect(await kinds()).toEqual(["raise", "keep-trial"]);
  });

  test("the channel's newest post is said as of the newest file, and quiet by what the strategy promises", async () => {
    const { channels } = await look();
    const of = (key: string) => channels.find(({ channel }) => channel.key === key);
    expect(of(facebook)).toMatchObject({
      through: "2026-09-20",
      lastPostOn: "2026-09-18",
      dormant: false,
      allowed: 30,
    });
    expect(channels.map(({ channel }) => channel.platform)).not.toContain("web");
  });

  test("a day for the next review is a new version, which the overview and the review know of", async () => {
    const { body: before } = await ask<{ current: { document: Strategy } }>("/api/strategy");
    const document = { ...before.current.document, reviewOn: "2026-10-01", effectiveFrom: "2026-09" };
    await send("POST", "/api/strategy", { document, reason: "Review date set" });
    expect((await look()).strategy).toEqual({ reviewOn: "2026-10-01", version: 2, inForceFrom: "2026-09" });
    expect((await ask<Overview>("/api/overview")).body.reviewOn).toBe("2026-10-01");
  });

  test("hours that were last looked at long ago are proposed to be checked", async () => {
    const { body } = await ask<{ current: { document: Strategy } }>("/api/strategy");
    const hoursPublished = { where: "Webbplatsen", checkedOn: "2026-01-10" };
    await send("POST", "/api/strategy", { document: { ...body.current.document, hoursPublished } });
    expect((await look()).proposals.shown).toContainEqual({ kind: "check-hours", checkedOn: "2026-01-10" });
  });
});

test("the sample's notes go with the sample, and one's own stay, also about a channel that no file speaks of any more", async () => {
  const own = { ...campaign, channel: instagram };
  const { body } = await send<{ id: number }>("POST", "/api/annotations", own);
  expect((await send("DELETE", "/api/demo")).status).toBe(200);
  const { notes, lessons, channels, trials } = await look();
  expect(titles(notes)).toEqual(["Vinterkampanj"]);
  expect([lessons, channels, trials]).toEqual([[], [], []]);
  const change = (part: object) => send("PUT", `/api/annotations/${body.id}`, { ...own, ...part });
  expect((await change({ title: "Höstkampanj" })).status).toBe(200);
  expect((await change({ channel: facebook })).status).toBe(400);
  const left = instance.db.reader.prepare("SELECT COUNT(*) FROM annotations WHERE sample = 1").pluck().get();
  expect(left).toBe(0);
});
