// Listening by the API's own door: mention files in, the log, decisions, competitors, and networks without a channel.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "../../server/app.ts";
import { createDeps } from "../../server/deps.ts";
import { type Instance, openInstance } from "../../server/instance.ts";
import type { FileState } from "../../server/routes/file-states.ts";
import type { Listening } from "../../server/views/listening.ts";
import { buildEntries } from "../build-child.ts";
import { ga4Csv } from "./samples.ts";

const fixtures = join(import.meta.dirname, "../fixtures/exports/mentions-table");
const fixture = (name: string): Buffer => readFileSync(join(fixtures, name));
const now = new Date("2026-04-10T10:00:00Z");

let entries: Awaited<ReturnType<typeof buildEntries>>;
let dataDir: string;
let instance: Instance;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  entries = await buildEntries();
});
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "maltal-listening-"));
  instance = openInstance({ dataDir, ...entries, now: () => now });
  app = createApp(createDeps(instance, join(dataDir, "spool"), join(dataDir, "no-sample"), () => undefined));
});
afterEach(async () => {
  await instance.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask<Answer>(path: string, init: RequestInit = {}): Promise<{ status: number; body: Answer }> {
  const response = await app.request(path, init);
  return { status: response.status, body: (await response.json()) as Answer };
}
const send = <Answer>(method: string, path: string, body: unknown) =>
  ask<Answer>(path, { method, body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });

async function settled(id: string): Promise<FileState> {
  for (let round = 0; round < 2_000; round++) {
    const { body } = await ask<{ files: FileState[] }>("/api/files");
    const file = body.files.find((each) => each.id === id);
    if (file && !["waiting", "reading", "importing"].includes(file.state)) return file;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  throw new Error("the file is still on its way");
}

async function preview(name: string, content: string | Buffer): Promise<FileState> {
  const headers = {
    "x-file-name": encodeURIComponent(name),
    "x-file-modified": String(Date.parse("2026-04-02T12:00:00Z")),
  };
  const body = typeof content === "string" ? content : new Uint8Array(content);
  const { body: answer } = await ask<{ files: FileState[] }>("/api/files", { method: "POST", headers, body });
  return settled(answer.files[0]?.id ?? "");
}

async function take(name: string, content: string | Buffer, channel?: string): Promise<FileState> {
  const { id } = await preview(name, content);
  if (channel !== undefined) {
    await send("PUT", `/api/files/${id}/answers`, { channel });
    await settled(id);
  }
  await send("POST", "/api/files/import", { ids: [id], acceptRejects: [id] });
  return settled(id);
}

const look = async (quarter = "2026-Q1") => (await ask<Listening>(`/api/listening?quarter=${quarter}`)).body;
const placeAt = (data: Listening, id: string) => data.places.find((place) => place.id === id);
const undo = (file: FileState) => send("POST", `/api/imports/${file.importId}/undo`, {});

describe("a mention file", () => {
  test.each<
    [name: string, rows: object, places: Record<string, [mentions: number, reviews: number, critical: number]>]
  >([
    ["monitoring-utf16.csv", { read: 4, new: 3, rejected: 1 }, { "stadsbladet.example": [2, 0, 0], reddit: [1, 0, 1] }],
    [
      "query-with-preamble.csv",
      { read: 3, new: 3, rejected: 0 },
      { "stadsbladet.example": [1, 0, 0], flashback: [1, 0, 1], trustpilot: [0, 1, 0] },
    ],
    [
      "omnamnanden_2026-01-01_2026-03-31.csv",
      { read: 4, new: 3, rejected: 1 },
      { familjeliv: [1, 0, 0], "lokala cykelgruppen": [2, 0, 2] },
    ],
    ["google-recensioner.csv", { read: 4, new: 3, rejected: 1 }, { "google-maps": [0, 3, 1] }],
    ["anmeldelser.csv", { read: 2, new: 2, rejected: 0 }, { trustpilot: [0, 2, 1] }],
  ])("%s goes in without a question, and is counted by place", async (name, rows, places) => {
    const file = await take(name, fixture(name));
    expect(file).toMatchObject({ state: "imported", preview: { questions: [], channels: [], rows } });
    const data = await look();
    const counts = data.places.map(({ id, files }) => [id, [files.mentions, files.reviews, files.critical]]);
    expect(Object.fromEntries(counts)).toEqual(places);
  });

  test("again changes nothing, another export of the same mention is no second one, and undo takes it all away", async () => {
    const first = await take("monitoring-utf16.csv", fixture("monitoring-utf16.csv"));
    expect(await take("monitoring-utf16.csv", fixture("monitoring-utf16.csv"))).toMatchObject({ state: "unchanged" });
    const second = await take("query-with-preamble.csv", fixture("query-with-preamble.csv"));
    // The article is in both: by link, author and time, whatever part of its text each tool prints.
    expect(second).toMatchObject({ preview: { rows: { new: 2, changed: 0, unchanged: 1 } } });
    const both = await look();
    expect(placeAt(both, "stadsbladet.example")?.files.mentions).toBe(2);
    await undo(first);
    expect((await look()).mentions.total).toBe(3);
    await undo(second);
    expect((await look()).mentions.total).toBe(0);
    const kept = instance.db.reader.prepare("SELECT COUNT(*) FROM mention_readings").pluck();
    expect(kept.get()).not.toBe(0);
  });

  test("keeps no name, no raw file and no rejected row", async () => {
    await take("google-recensioner.csv", fixture("google-recensioner.csv"));
    await take("query-with-preamble.csv", fixture("query-with-preamble.csv"));
    const everything = JSON.stringify(
      ["mention_readings", "rejected_rows", "imports"].map((table) =>
        instance.db.reader.prepare(`SELECT * FROM ${table}`).all(),
      ),
    );
    expect(everything).not.toMatch(/cykelkalle|Kund \d/);
    expect(instance.db.reader.prepare("SELECT MAX(file_kept) FROM imports").pluck().get()).toBe(0);
  });

  test("without texts where the company keeps none", async () => {
    await send("PUT", "/api/settings", { keepTexts: false });
    await take("anmeldelser.csv", fixture("anmeldelser.csv"));
    const { mentions } = await look();
    expect(mentions.rows.map(({ text, stars }) => [text, stars])).toEqual([
      [null, 1],
      [null, 4],
    ]);
  });

  test("covers no channel's month", async () => {
    await take("anmeldelser.csv", fixture("anmeldelser.csv"));
    expect((await ask<{ rows: unknown[] }>("/api/coverage")).body.rows).toEqual([]);
    expect((await ask<{ channels: unknown[] }>("/api/channels")).body.channels).toEqual([]);
  });
});

describe("marks of a mention", () => {
  test("decide what is critical and what was answered, and survive undo and import", async () => {
    const file = await take("anmeldelser.csv", fixture("anmeldelser.csv"));
    const [bad, good] = (await look()).mentions.rows;
    await send("PUT", "/api/listening/mark", { key: bad?.key, name: "critical", value: "no" });
    await send("PUT", "/api/listening/mark", { key: good?.key, name: "answered", value: "yes" });
    await undo(file);
    await take("anmeldelser.csv", fixture("anmeldelser.csv"));
    expect((await look()).files).toEqual({ mentions: 0, reviews: 2, critical: 0, answered: 1 });
    await send("PUT", "/api/listening/mark", { key: bad?.key, name: "critical", value: null });
    expect((await look()).files.critical).toBe(1);
  });
});

describe("the log", () => {
  const entry = { on: "2026-02-10", place: "reddit", isReview: false, count: 4, critical: 2, answered: 1 };
  const log = (more: object = {}) => send<{ id: number }>("POST", "/api/listening/log", { ...entry, ...more });

  test("adds to what files say, can be taken back and put back", async () => {
    await take("anmeldelser.csv", fixture("anmeldelser.csv"));
    const { body } = await log({ place: "https://www.reddit.com/r/cykling", topic: null, note: "thread" });
    const data = await look();
    expect(data.log).toEqual({ mentions: 4, reviews: 0, critical: 2, answered: 1 });
    expect(data.files).toMatchObject({ mentions: 0, reviews: 2 });
    expect(placeAt(data, "reddit")).toMatchObject({ name: "Reddit", log: { mentions: 4 }, files: { mentions: 0 } });
    await send("PUT", `/api/listening/log/${body.id}`, { takenBack: true });
    expect((await look()).entries).toEqual([]);
    await send("PUT", `/api/listening/log/${body.id}`, { takenBack: false });
    expect((await look()).log.mentions).toBe(4);
  });

  test("is never counted beside a file that has the same place and days", async () => {
    const reviews = { place: "trustpilot.com", isReview: true, count: 2, critical: 1, answered: 0 };
    await log({ ...reviews, on: "2026-01-15" });
    await log({ ...reviews, on: "2026-01-17" });
    await log({ ...reviews, on: "2026-01-15", isReview: false });
    expect((await look()).log).toMatchObject({ mentions: 2, reviews: 4 });
    await take("anmeldelser.csv", fixture("anmeldelser.csv"));
    const data = await look();
    expect(data.entries.map(({ on, isReview, inFile }) => [on, isReview, inFile])).toEqual([
      ["2026-01-17", true, false],
      ["2026-01-15", false, false],
      ["2026-01-15", true, true],
    ]);
    expect([data.files.reviews, data.log]).toEqual([2, { mentions: 2, reviews: 2, critical: 2, answered: 0 }]);
  });

  test.each([
    ["more critical than there were", { critical: 5 }],
    ["more answered than there were", { answered: 5 }],
    ["none", { count: 0, critical: 0, answered: 0 }],
    ["no place", { place: " " }],
    ["no such day", { on: "2026-02-30" }],
  ])("refuses %s", async (_, more) => {
    expect((await log(more)).status).toBe(400);
  });

  test("knows no line that was never written", async () => {
    expect((await send("PUT", "/api/listening/log/99", { takenBack: true })).status).toBe(404);
  });
});

describe("decisions", () => {
  const decide = (place: string, quarter: string, decision: string | null) =>
    send("PUT", "/api/listening/decision", { place, quarter, decision });

  test("hold for their quarter, are asked anew in the next, and undecided places come first", async () => {
    await send("PUT", "/api/settings", { actor: "Analyst" });
    await take("query-with-preamble.csv", fixture("query-with-preamble.csv"));
    await decide("flashback", "2026-Q1", "watch");
    const data = await look();
    expect(data.places.map(({ id, decision }) => [id, decision?.value ?? null])).toEqual([
      ["stadsbladet.example", null],
      ["trustpilot", null],
      ["flashback", "watch"],
    ]);
    expect(placeAt(data, "flashback")).toMatchObject({ decision: { actor: "Analyst" }, earlier: null });
    const next = await look("2026-Q2");
    expect(next.places).toMatchObject([
      { id: "flashback", decision: null, earlier: { value: "watch", quarter: "2026-Q1" } },
    ]);
    await decide("flashback", "2026-Q2", "leave");
    expect((await look("2026-Q3")).places).toEqual([]);
    await decide("flashback", "2026-Q2", null);
    expect(placeAt(await look("2026-Q2"), "flashback")?.decision).toBeNull();
  });

  test.each([
    ["another word", { place: "reddit", quarter: "2026-Q1", decision: "buy" }],
    ["no quarter", { place: "reddit", quarter: "2026-Q5", decision: "join" }],
  ])("refuse %s", async (_, body) => {
    expect((await send("PUT", "/api/listening/decision", body)).status).toBe(400);
  });
});

describe("networks that send visitors", () => {
  const visits = [
    ga4Csv,
    "reddit.com / referral,40,20,0",
    "old.reddit.com / referral,2,1,0",
    "reddit.com / cpc,500,1,0",
    "se.trustpilot.com / referral,7,5,1",
    "flashback.org / referral,9,5,1",
    "someblog.example / referral,80,5,1",
    "pinterest.com / social,1,1,0",
  ].join("\n");

  test("stand first where we have no channel, with their unpaid visits; others are not places", async () => {
    await take("visits.csv", visits);
    const data = await look();
    expect(data.visitMonths).toEqual(["2026-02"]);
    expect(data.places.map(({ id, sessions, hasChannel }) => [id, sessions, hasChannel])).toEqual([
      ["reddit", 42, false],
      ["facebook", 30, false],
      ["instagram", 10, false],
      ["flashback", 9, false],
      ["trustpilot", 7, false],
      ["pinterest", 1, false],
    ]);
    expect((await look("2026-Q2")).places).toMatchObject([]);
  });

  test("leave out those where a file shows a channel of ours, and compare with the quarter before", async () => {
    await take("visits.csv", visits);
    await take("comments.csv", "post,author,time,text\n1,Kund 1,2026-02-03 08:15,Hej", "facebook:Nordcykel");
    const places = (await look()).places;
    expect(places.map(({ id }) => id)).not.toContain("facebook");
    const april = visits.replaceAll("202602", "202604").replace("20260428", "20260430");
    await take("april.csv", april);
    expect(placeAt(await look("2026-Q2"), "reddit")).toMatchObject({ sessions: 42, sessionsBefore: 42 });
  });
});

describe("competitors", () => {
  const comments = [
    "id,post,author,time,text,parent",
    "c1,101,Cykelhuset,2026-02-03 08:15,Vi vågar tävla! Gör ni?,",
    "c2,101,Nordcykel,2026-02-03 09:00,Antaget!,c1",
    "c3,101, CYKELHUSET ,2026-02-05 10:00,Och ni då?,",
    "c4,101,Kund 1,2026-02-05 11:00,Haha,",
  ].join("\n");
  const strategy = (competitors: string[]) =>
    send("POST", "/api/strategy", {
      document: {
        effectiveFrom: "2026-01",
        competitors,
        topics: [{ name: "Service", words: ["broms", "hjälp"] }],
      },
    });

  test("are shown with what they wrote in our channels and whether we answered", async () => {
    await strategy(["Cykelhuset", "Annan"]);
    await take("comments_2026-02-01_2026-02-28.csv", comments, "facebook:Nordcykel");
    const { competitors } = await look();
    expect(competitors.names).toEqual(["Cykelhuset", "Annan"]);
    expect(competitors.comments.map(({ key, name, answered }) => [key, name, answered])).toEqual([
      ["c3", "Cykelhuset", false],
      ["c1", "Cykelhuset", true],
    ]);
    expect((await look("2026-Q2")).competitors.comments).toEqual([]);
  });

  test("are nobody before the strategy lists them, and unanswered is unknown where no file says what answers what", async () => {
    const flat = "post,author,time,text\n101,Cykelhuset,2026-02-03 08:15,Hej";
    await take("comments.csv", flat, "facebook:Nordcykel");
    expect((await look()).competitors).toEqual({ names: [], comments: [] });
    await strategy(["Cykelhuset"]);
    expect((await look()).competitors.comments).toMatchObject([{ answered: null }]);
  });

  test("topics of the strategy are found in what was written", async () => {
    await strategy([]);
    await take("query-with-preamble.csv", fixture("query-with-preamble.csv"));
    expect(placeAt(await look(), "flashback")?.topics).toEqual([{ id: "Service", count: 1 }]);
  });
});

test("without a quarter, the newest of which anything is known", async () => {
  const quarterOf = async () => (await ask<Listening>("/api/listening")).body;
  expect(await quarterOf()).toMatchObject({ quarter: "2026-Q2", first: "2026-Q2", last: "2026-Q2", heardOn: null });
  await take("anmeldelser.csv", fixture("anmeldelser.csv"));
  expect(await quarterOf()).toMatchObject({ quarter: "2026-Q1", first: "2026-Q1", last: "2026-Q2" });
  expect((await ask("/api/listening?quarter=2026-1")).status).toBe(400);
});
