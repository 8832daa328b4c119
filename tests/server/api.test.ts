// The API by its own door: createApp over a real database and the built parsing process.
import * as XLSX from "@e965/xlsx";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "../../server/app.ts";
import { caches, cachesMadeAnew } from "./shown.ts";
import { createDeps } from "../../server/deps.ts";
import { type Instance, openInstance } from "../../server/instance.ts";
import { listen } from "../../server/serve.ts";
import type { FileState } from "../../server/routes/file-states.ts";
import { strategySchema } from "../../shared/strategy.ts";
import { buildEntries } from "../build-child.ts";
import { zipOf } from "../imports/zips.ts";
import { commentsCsv, facebookCsv, februaryName, februaryRows, ga4Csv, youtubeCsv } from "./samples.ts";

let entries: Awaited<ReturnType<typeof buildEntries>>;
let dataDir: string;
let instance: Instance;
let app: ReturnType<typeof createApp>;
let faults: string[];
const now = new Date("2026-04-10T10:00:00Z");

beforeAll(async () => {
  entries = await buildEntries();
});

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "maltal-api-"));
  instance = openInstance({ dataDir, ...entries, now: () => now });
  faults = [];
  const sampleDir = join(dataDir, "no-sample");
  app = createApp(createDeps(instance, join(dataDir, "spool"), sampleDir, (line) => void faults.push(line)));
});

afterEach(async () => {
  await instance.close();
  rmSync(dataDir, { recursive: true, force: true });
});

interface Answer {
  status: number;
  body: Record<string, never> & { error?: { code: string; id?: string; issues?: { path: string; code: string }[] } };
}

async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await app.request(path, init);
  expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}

const send = (method: string, path: string, body: unknown) =>
  ask(path, { method, body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });

async function upload(name: string, content: string | Buffer): Promise<FileState[]> {
  const headers = {
    "x-file-name": encodeURIComponent(name),
    "x-file-modified": String(Date.parse("2026-03-03T12:00:00Z")),
  };
  const body = typeof content === "string" ? content : new Uint8Array(content);
  const { status, body: answer } = await ask("/api/files", { method: "POST", headers, body });
  if (status !== 200)
    return [{ state: "refused", preview: { problems: [{ code: answer.error?.code }] } } as unknown as FileState];
  const { files } = answer as unknown as { files: FileState[] };
  return settled(files.map((file) => file.id));
}

/** Waits until nothing is under way for these files. */
async function settled(ids: readonly string[]): Promise<FileState[]> {
  for (let round = 0; round < 2_000; round++) {
    const { files } = (await ask("/api/files")).body as unknown as { files: FileState[] };
    const chosen = ids.flatMap((id) => files.find((file) => file.id === id) ?? []);
    if (chosen.every((file) => !["waiting", "reading", "importing"].includes(file.state))) return chosen;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  throw new Error("the files did not settle");
}

async function importAll(files: readonly FileState[], acceptRejects: string[] = []): Promise<FileState[]> {
  const ids = files.map((file) => file.id);
  await send("POST", "/api/files/import", { ids, acceptRejects });
  return settled(ids);
}

const tables = [
  "imports",
  "import_channels",
  "claims",
  "post_readings",
  "period_readings",
  "comment_readings",
  "mention_readings",
  "rejected_rows",
  "posts_cache",
  "judged_cache",
];
const counts = () =>
  tables.map((table) => [table, instance.db.reader.prepare(`SELECT COUNT(*) FROM ${table}`).pluck().get()]);

async function importFebruary(): Promise<number> {
  const files = await importAll(await upload(februaryName, facebookCsv(februaryRows(12))));
  expect(files[0]).toMatchObject({ state: "imported" });
  return files[0]?.importId as number;
}

const goalDocument = {
  effectiveFrom: "2026-01",
  purpose: "Talk with customers",
  goals: [
    { id: "comments", metric: "comments-per-post", direction: "at-least", targets: [{ from: "2026-01", value: 0.5 }] },
  ],
};

describe("every route answers", () => {
  const empty = [
    "/api/start",
    "/api/overview",
    "/api/overview?month=2026-02",
    "/api/posts",
    "/api/coverage",
    "/api/channels",
    "/api/files",
    "/api/imports",
    "/api/strategy",
    "/api/settings",
    "/api/answers",
    "/api/answers?month=2026-02",
    "/api/answers/waiting",
    "/api/conversations",
  ];
  test.each(empty)("%s over an empty database", async (path) => {
    expect((await ask(path)).status).toBe(200);
  });

  test("and over a month of posts with a goal", async () => {
    const id = await importFebruary();
    await send("POST", "/api/strategy", { document: goalDocument });
    for (const path of [
      ...empty,
      "/api/goals/comments",
      "/api/goals/comments?month=2026-02",
      "/api/goals/comments/posts?month=2026-02",
      `/api/imports/${id}`,
    ])
      expect([path, (await ask(path)).status]).toEqual([path, 200]);
    const { rows, total } = (await ask("/api/posts?limit=5&sort=comments")).body as unknown as {
      rows: { key: string }[];
      total: number;
    };
    expect([rows.length, total]).toEqual([5, 12]);
    const detail = (await ask(`/api/posts/${encodeURIComponent(rows[0]?.key as string)}`)).body as unknown as {
      readings: { file: string; line: number; used: string[] }[];
    };
    expect(detail.readings[0]).toMatchObject({ file: februaryName, line: expect.any(Number) as number });
    expect(detail.readings[0]?.used).toContain("comments");
    const overview = (await ask("/api/overview?month=2026-02")).body as unknown as { goals: { point: object }[] };
    expect(overview.goals[0]?.point).toMatchObject({
      value: 1,
      verdict: "met",
      coverage: "complete",
      counted: 12,
      of: 12,
    });
  });
});

describe("one error shape at every door", () => {
  const json = { "Content-Type": "application/json" };
  test.each<[string, string, RequestInit, number, string]>([
    ["an unknown address", "/api/nothing", {}, 404, "not-found"],
    ["the root of the API", "/api", {}, 404, "not-found"],
    ["an unknown address, posted to", "/api/nothing", { method: "POST" }, 404, "not-found"],
    ["a wrong method", "/api/overview", { method: "DELETE" }, 404, "not-found"],
    ["a month that is none", "/api/overview?month=2026-13", {}, 400, "bad-request"],
    ["a limit that is too large", "/api/posts?limit=100000", {}, 400, "bad-request"],
    ["an order that is none", "/api/posts?sort=posted_on;--", {}, 400, "bad-request"],
    ["an unknown channel", "/api/posts?channel=facebook:nobody", {}, 404, "not-found"],
    ["an unknown goal", "/api/goals/none?month=2026-01", {}, 404, "not-found"],
    ["an unknown post", "/api/posts/1%2Fi:9", {}, 404, "not-found"],
    ["a post's key that is none", "/api/posts/x", {}, 404, "not-found"],
    ["an import's number that is none", "/api/imports/x", {}, 400, "bad-request"],
    ["an unknown import", "/api/imports/99", {}, 404, "not-found"],
    ["an unknown import to undo", "/api/imports/99/undo", { method: "POST" }, 404, "not-found"],
    ["the file of an unknown import", "/api/imports/99/file", {}, 404, "not-found"],
    ["rejected rows of an unknown import", "/api/imports/99/rejected.csv", {}, 404, "not-found"],
    [
      "a file's id that is none",
      "/api/files/x/answers",
      { method: "PUT", body: "{}", headers: json },
      400,
      "bad-request",
    ],
    ["text that is not JSON", "/api/settings", { method: "PUT", body: "{", headers: json }, 400, "bad-request"],
    ["an upload without a name", "/api/files", { method: "POST", body: "a" }, 400, "bad-request"],
    ["a broken percent sign", "/api/goals/%E0%A4%A", {}, 404, "not-found"],
  ])("%s", async (_, path, init, status, code) => {
    const answer = await ask(path, init);
    expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
    expect(faults).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ["by the browser's word", { "sec-fetch-site": "cross-site" }],
    ["from another port of the same host", { "sec-fetch-site": "same-site" }],
    ["by its origin", { origin: "https://evil.example", host: "127.0.0.1:3000" }],
    ["of a page without an origin", { origin: "null", host: "127.0.0.1:3000" }],
  ])("a page of another site is refused: %s", async (_, headers) => {
    const id = await importFebruary();
    const answer = await ask(`/api/imports/${id}/undo`, { method: "POST", headers });
    expect([answer.status, answer.body.error?.code]).toEqual([403, "other-site"]);
    expect((await ask(`/api/imports/${id}`)).body).toMatchObject({ state: "imported" });
    const own = { "sec-fetch-site": "same-origin" };
    expect((await ask(`/api/imports/${id}/undo`, { method: "POST", headers: own })).status).toBe(200);
  });

  test("wrong code is a fault with the id under which it stands in the log", async () => {
    instance.db.writer.exec("ALTER TABLE posts_cache RENAME TO gone");
    const { status, body } = await ask("/api/posts");
    expect([status, body.error?.code]).toEqual([500, "fault"]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(body.error?.id as string);
    expect(JSON.stringify(body)).not.toContain("posts_cache");
    instance.db.writer.exec("ALTER TABLE gone RENAME TO posts_cache");
    expect((await ask("/api/posts")).status).toBe(200);
  });

  test("every other address is the page's, and never an answer of the API", async () => {
    const webDir = join(dataDir, "web");
    mkdirSync(webDir);
    writeFileSync(join(webDir, "index.html"), "<!doctype html><title>page</title>");
    const deps = createDeps(instance, join(dataDir, "spool"), dataDir, () => undefined);
    const { url, close } = await listen(deps, webDir, 0, "127.0.0.1");
    try {
      const answers = await Promise.all(
        ["/", "/imports", "/goals/x?month=2026-01", "/api/nothing", "/api"].map(async (path) => {
          const response = await fetch(url + path);
          return [path, response.status, response.headers.get("content-type")?.split(";")[0]];
        }),
      );
      expect(answers).toEqual([
        ["/", 200, "text/html"],
        ["/imports", 200, "text/html"],
        ["/goals/x?month=2026-01", 200, "text/html"],
        ["/api/nothing", 404, "application/json"],
        ["/api", 404, "application/json"],
      ]);
      const climbing = await fetch(`${url}/assets/..%2f..%2fmaltal.db`);
      expect(await climbing.text()).not.toContain("SQLite");
    } finally {
      await close();
    }
  });
});

describe("from an upload to the numbers", () => {
  test("a preview writes nothing and counts as the import does; twice changes nothing; undo takes it out", async () => {
    const before = counts();
    const [file] = await upload(februaryName, facebookCsv(februaryRows(12)));
    expect(file).toMatchObject({
      state: "preview",
      preview: {
        source: "meta-facebook-posts",
        from: "2026-02-01",
        to: "2026-02-28",
        observedOn: "2026-03-03",
        rows: { read: 12, new: 12 },
        months: [{ month: "2026-02", rows: 12 }],
      },
    });
    expect(counts()).toEqual(before);
    const [done] = await importAll([file as FileState]);
    expect(done).toMatchObject({ state: "imported", preview: { rows: (file as FileState).preview?.rows } });
    const [again] = await upload(februaryName, facebookCsv(februaryRows(12)));
    expect(again).toMatchObject({
      state: "unchanged",
      preview: { rows: { read: 12, new: 0, changed: 0, unchanged: 12 } },
    });
    await send("POST", `/api/imports/${done?.importId}/undo`, {});
    expect((await ask("/api/posts")).body).toMatchObject({ total: 0 });
    expect((await ask("/api/start")).body).toMatchObject({ empty: true, months: null });
  });

  test("a later export updates, and says which rows change", async () => {
    await importFebruary();
    const grown = februaryRows(12).map((row) => (row.id <= 3 ? { ...row, reactions: 50 } : row));
    const [file] = await upload(
      "Feb-01-2026_Feb-28-2026_2.csv",
      facebookCsv([...grown, { id: 99, at: "02/20/2026 09:00" }]),
    );
    expect(file).toMatchObject({ state: "preview", preview: { rows: { read: 13, new: 1, changed: 3, unchanged: 9 } } });
    await importAll([file as FileState]);
    expect(caches(instance.db)).toEqual(cachesMadeAnew(instance.db));
  });

  test("a zip is its files", async () => {
    const files = await upload(
      "month.zip",
      await zipOf({ [februaryName]: facebookCsv(februaryRows(3)), "web.csv": ga4Csv }),
    );
    expect(files.map((file) => [file.state, file.preview?.source])).toEqual([
      ["preview", "meta-facebook-posts"],
      ["preview", "ga4-report"],
    ]);
  });

  test("a question is answered, and asked again when the answer is taken back", async () => {
    const [asked] = await upload("Table data.csv", youtubeCsv);
    expect(asked?.state).toBe("question");
    expect(asked?.preview?.questions.toSorted()).toEqual(["channel", "period"]);
    const path = `/api/files/${asked?.id}/answers`;
    const answers = { channel: "Nordcykel", period: { from: "2026-02-01", to: "2026-02-28" } };
    await send("PUT", path, answers);
    const [answered] = await settled([asked?.id as string]);
    expect(answered).toMatchObject({
      state: "preview",
      preview: { answers, rows: { read: 2, new: 2 }, from: "2026-02-01", to: "2026-02-28" },
    });
    await send("PUT", path, {});
    expect((await settled([asked?.id as string]))[0]?.state).toBe("question");
    expect((await send("PUT", path, { period: { from: "2026-03-01", to: "2026-02-01" } })).status).toBe(400);
    const [refusedToGoIn] = await importAll([asked as FileState]);
    expect(refusedToGoIn?.state).toBe("question");
    expect(counts()[0]).toEqual(["imports", 0]);
  });

  test("more than a fifth rejected wants consent, and the rejected rows come without formulas", async () => {
    const rows = februaryRows(6).map((row) =>
      row.id <= 2 ? { ...row, reactions: "ten", title: `=1+${row.id}` } : row,
    );
    const [file] = await upload(februaryName, facebookCsv(rows));
    expect(file).toMatchObject({ state: "question", preview: { rows: { read: 6, rejected: 2 } } });
    expect(file?.preview?.problems[0]?.code).toBe("too-many-rejected");
    const csv = await app.request(`/api/files/${file?.id}/rejected.csv`);
    expect(csv.headers.get("content-type")).toContain("text/csv");
    const text = await csv.text();
    expect(text).toContain("'=1+1");
    expect(text).not.toMatch(/(^|,)"?=/m);
    expect((await importAll([file as FileState]))[0]?.state).toBe("question");
    expect(counts()[0]).toEqual(["imports", 0]);
    const [done] = await importAll([file as FileState], [file?.id as string]);
    expect(done).toMatchObject({ state: "imported", preview: { rows: { read: 6, new: 4, rejected: 2 } } });
    const kept = await (await app.request(`/api/imports/${done?.importId}/rejected.csv`)).text();
    expect(kept).toContain("'=1+1");
  });

  test("a post that is marked as boosted is so in lists and goals, through undo and re-import, until the mark is taken back", async () => {
    const import3 = async () => {
      const [file] = await upload(februaryName, facebookCsv(februaryRows(3)));
      return (await importAll([file as FileState]))[0];
    };
    const boosted = async () =>
      ((await ask("/api/posts?funding=boosted")).body as unknown as { rows: { key: string }[] }).rows.map(
        (row) => row.key,
      );
    const done = await import3();
    const { rows } = (await ask("/api/posts")).body as unknown as { rows: { key: string }[] };
    const key = encodeURIComponent(rows[0]?.key ?? "");
    await send("PUT", "/api/settings", { actor: "Analytiker" });
    const { status, body } = await send("PUT", `/api/posts/${key}/funding`, { funding: "boosted" });
    expect([status, body]).toMatchObject([
      200,
      { funding: "boosted", fundingMark: { value: "boosted", actor: "Analytiker" } },
    ]);
    expect(await boosted()).toEqual([rows[0]?.key]);
    expect(caches(instance.db)).toEqual(cachesMadeAnew(instance.db));
    await send("POST", `/api/imports/${done?.importId}/undo`, {});
    expect(await boosted()).toEqual([]);
    await import3();
    expect(await boosted()).toEqual([rows[0]?.key]);
    await send("PUT", `/api/posts/${key}/funding`, { funding: null });
    expect(await boosted()).toEqual([]);
    expect((await send("PUT", `/api/posts/${key}/funding`, { funding: "free" })).status).toBe(400);
    expect((await send("PUT", "/api/posts/99%2Fi%3A1/funding", { funding: null })).status).toBe(404);
  });

  test("an import right after a new answer goes by that answer, not by what was previewed before", async () => {
    const [asked] = await upload("comments.csv", commentsCsv);
    const path = `/api/files/${asked?.id}/answers`;
    await send("PUT", path, { channel: "facebook:Alfa" });
    await settled([asked?.id as string]);
    await send("PUT", path, { channel: "facebook:Beta" });
    await importAll([asked as FileState]);
    const { channels } = (await ask("/api/channels")).body as unknown as { channels: { name: string }[] };
    expect(channels.map((channel) => channel.name)).toEqual(["Beta"]);
  });

  test("an imported file comes back byte for byte, under its own name and never shown by the browser", async () => {
    const content = facebookCsv(februaryRows(3));
    const [file] = await upload(februaryName, content);
    const [done] = await importAll([file as FileState]);
    const answer = await app.request(`/api/imports/${done?.importId}/file`);
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename*=UTF-8''${februaryName}`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(content))).toBe(true);
  });

  test("rejected rows of a file that names people are kept without their cells, and the file is not kept", async () => {
    const bad = `${commentsCsv}\n101,Kund Hemlig,2026-02-31 10:00,Hej,c3`;
    const [asked] = await upload("comments.csv", bad);
    await send("PUT", `/api/files/${asked?.id}/answers`, { channel: "facebook:Nordcykel" });
    const [file] = await settled([asked?.id as string]);
    const [done] = await importAll([file as FileState], [file?.id as string]);
    expect(done).toMatchObject({ state: "imported", preview: { rows: { read: 3, rejected: 1 } } });
    expect((await app.request(`/api/imports/${done?.importId}/file`)).status).toBe(404);
    const text = await (await app.request(`/api/imports/${done?.importId}/rejected.csv`)).text();
    expect(text).not.toContain("Hemlig");
    const stored = JSON.stringify(instance.db.reader.prepare("SELECT * FROM comment_readings").all());
    expect(stored).not.toContain("Kund");
  });

  test("a removed file is forgotten", async () => {
    const [file] = await upload(februaryName, facebookCsv(februaryRows(2)));
    await ask(`/api/files/${file?.id}`, { method: "DELETE" });
    expect((await ask("/api/files")).body).toEqual({ files: [] });
  });
});

describe("wrong input is one problem, and nothing is stored", () => {
  const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
  const locked = () => {
    const container = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(
      container,
      "EncryptionInfo",
      Buffer.from("\x04\x00\x04\x00@\x00\x00\x00<encryption/>", "latin1"),
    );
    XLSX.CFB.utils.cfb_add(container, "EncryptedPackage", Buffer.alloc(6000, 7));
    return Buffer.from(XLSX.CFB.write(container, { type: "buffer" }) as Uint8Array);
  };
  const cases: [string, string, () => string | Buffer | Promise<Buffer>, string][] = [
    ["nothing in it", "empty.csv", () => Buffer.alloc(0), "empty-file"],
    ["a letter", "letter.csv", () => "Dear all\n\nthis is a letter.\nBest wishes\n", "unknown-format"],
    [
      "not a table",
      "program.csv",
      () => Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 7) % 32)),
      "not-a-table",
    ],
    ["headers only", februaryName, () => facebookCsv([]), "headers-only"],
    ["an unknown format", "staff.csv", () => "name,shoe size\nA,40\nB,41\nC,42\n", "unknown-format"],
    [
      "dates that are none",
      februaryName,
      () => facebookCsv(februaryRows(3).map((row) => ({ ...row, at: "99/99/2026 10:00" }))),
      "bad-date",
    ],
    ["a picture renamed", "picture.csv", () => png, "wrong-content"],
    ["a locked workbook", "locked.xlsx", locked, "password-protected"],
    [
      "a zip cut off",
      "month.zip",
      async () => (await zipOf({ "a.csv": facebookCsv(februaryRows(50)) })).subarray(0, 300),
      "unreadable-zip",
    ],
  ];
  test.each(cases)("%s", async (_, name, content, code) => {
    const before = counts();
    const files = await upload(name, await content());
    expect(files.map((file) => file.state)).toEqual(["refused"]);
    const codes = new Set(files[0]?.preview?.problems.map((problem) => problem.code));
    expect([...codes]).toEqual([code]);
    expect(counts()).toEqual(before);
    expect(faults).toEqual([]);
    const [good] = await importAll(await upload(februaryName, facebookCsv(februaryRows(2))));
    expect(good?.state).toBe("imported");
  });
});

describe("settings and strategy", () => {
  test.each([
    [{ timeZone: "Mars/Olympus" }, "timeZone"],
    [{ cutOffDay: 0 }, "cutOffDay"],
    [{ cutOffDay: 29 }, "cutOffDay"],
    [{ cutOffDay: 2.5 }, "cutOffDay"],
    [{ language: "de" }, "language"],
    [{ beforeSample: null }, ""],
  ])("%j is refused", async (body, path) => {
    const before = (await ask("/api/settings")).body;
    const { status, body: answer } = await send("PUT", "/api/settings", body);
    expect([status, answer.error?.issues?.map((issue) => issue.path)]).toEqual([400, [path]]);
    expect((await ask("/api/settings")).body).toEqual(before);
  });

  test("another zone moves posts to the month in which they were published there", async () => {
    // 31 January 15:30 in California is half past midnight on 1 February in Stockholm.
    const rows = [{ id: 1, at: "01/31/2026 15:30" }];
    await importAll(await upload("Jan-01-2026_Jan-31-2026_1.csv", facebookCsv(rows)));
    const day = async () =>
      ((await ask("/api/posts")).body as unknown as { rows: { postedOn: string }[] }).rows[0]?.postedOn;
    expect(await day()).toBe("2026-02-01");
    await send("PUT", "/api/settings", { timeZone: "America/Los_Angeles" });
    expect(await day()).toBe("2026-01-31");
    expect(caches(instance.db)).toEqual(cachesMadeAnew(instance.db));
  });

  test("another cut-off judges by other readings", async () => {
    await send("POST", "/api/strategy", { document: goalDocument });
    await importFebruary();
    const grown = februaryRows(12).map((row) => ({ ...row, comments: 5 }));
    const [later] = await upload("Feb-01-2026_Feb-28-2026_2.csv", facebookCsv(grown));
    await send("PUT", `/api/files/${later?.id}/answers`, { observedOn: "2026-03-20" });
    await importAll(await settled([later?.id as string]));
    const point = async () =>
      ((await ask("/api/overview?month=2026-02")).body as unknown as { goals: { point: object }[] }).goals[0]?.point;
    expect(await point()).toMatchObject({ value: 1, now: 5 });
    await send("PUT", "/api/settings", { cutOffDay: 25 });
    expect(await point()).toMatchObject({ value: 5, now: 5 });
  });

  test.each<[string, object, ...string[]]>([
    ["an unknown metric", { goals: [{ ...goalDocument.goals[0], metric: "happiness" }] }, "document.goals.0.metric"],
    [
      "a target without its value",
      { goals: [{ ...goalDocument.goals[0], targets: [{ from: "2026-01" }] }] },
      "document.goals.0.targets.0.value",
    ],
    [
      "the same month twice",
      {
        goals: [
          {
            ...goalDocument.goals[0],
            targets: [
              { from: "2026-01", value: 1 },
              { from: "2026-01", value: 2 },
            ],
          },
        ],
      },
      "document.goals.0.targets.1.from",
    ],
    [
      "bounds the wrong way",
      { goals: [{ ...goalDocument.goals[0], direction: "between", targets: [{ from: "2026-01", min: 2, max: 1 }] }] },
      "document.goals.0.targets.0.min",
    ],
    ["one id twice", { goals: [goalDocument.goals[0], goalDocument.goals[0]] }, "document.goals.1.id"],
    [
      "a group that is none",
      { goals: [{ ...goalDocument.goals[0], scope: { groups: ["x"] } }] },
      "document.goals.0.scope.groups",
    ],
    [
      "a year's total of a share",
      {
        goals: [
          { ...goalDocument.goals[0], metric: "engagement-rate-by-reach", spread: "year-linear" },
          { ...goalDocument.goals[0], id: "people", metric: "people-who-replied", spread: "year-linear" },
        ],
      },
      "document.goals.0.spread",
      "document.goals.1.spread",
    ],
    [
      "a share above the whole, or a count below nothing",
      {
        goals: [
          { ...goalDocument.goals[0], metric: "answered-share", targets: [{ from: "2026-01", value: 5 }] },
          { ...goalDocument.goals[0], id: "posts", metric: "posts", targets: [{ from: "2026-01", value: -1 }] },
          { ...goalDocument.goals[0], id: "growth", metric: "net-growth", targets: [{ from: "2026-01", value: -1 }] },
        ],
      },
      "document.goals.0.targets",
      "document.goals.1.targets",
    ],
    ["a month that is none", { effectiveFrom: "2026-1" }, "document.effectiveFrom"],
  ])("a strategy with %s is refused", async (_, change, ...paths) => {
    const { status, body } = await send("POST", "/api/strategy", { document: { ...goalDocument, ...change } });
    expect([status, body.error?.issues?.map((issue) => issue.path)]).toEqual([400, paths]);
    expect((await ask("/api/strategy")).body).toEqual({ current: null, versions: [] });
  });

  test("each save is a version, and the older ones stay", async () => {
    await send("POST", "/api/strategy", { document: goalDocument });
    await send("POST", "/api/strategy", { document: { ...goalDocument, purpose: "Other" }, reason: "review" });
    const { versions, current } = (await ask("/api/strategy")).body as unknown as {
      versions: { version: number; document: { purpose: string } }[];
      current: object;
    };
    expect(versions.map(({ version, document }) => [version, document.purpose])).toEqual([
      [1, "Talk with customers"],
      [2, "Other"],
    ]);
    expect(current).toMatchObject({ version: 2, document: { reason: "review" } });
    expect(strategySchema.safeParse((current as { document: object }).document).success).toBe(true);
  });
});
