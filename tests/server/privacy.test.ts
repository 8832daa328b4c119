// People who comment: what is stored of them, taking their words away, and erasing one of them, through the pipeline and the API, down to the bytes.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "../../server/app.ts";
import { backup } from "../../server/db/backups.ts";
import { personHash } from "../../server/db/people.ts";
import { storingRule } from "../../server/db/storing-rule.ts";
import { createDeps } from "../../server/deps.ts";
import type { Erasure } from "../../server/erasure.ts";
import { type Instance, openInstance } from "../../server/instance.ts";
import { runImport } from "../../server/imports/run.ts";
import { takeIn } from "../../server/imports/take-in.ts";
import { keepRetention } from "../../server/retention.ts";
import { commentsOf } from "../../server/views/comments.ts";
import { conversationsOf } from "../../server/views/conversations.ts";
import { metricRows } from "../../server/views/metrics.ts";
import { readWorld } from "../../server/views/world.ts";
import { wantsAnswerRuleOf } from "../../shared/strategy.ts";
import { metrics } from "../../shared/metrics/index.ts";
import { buildEntries } from "../build-child.ts";
import { facebookCsv, februaryName } from "./samples.ts";

let entries: { childPath: string; workerPath: string };
let folder: string;
let dataDir: string;
let instance: Instance;
let app: ReturnType<typeof createApp>;
let now: Date;

beforeAll(async () => {
  entries = await buildEntries();
});

beforeEach(() => {
  now = new Date("2026-04-10T10:00:00Z");
  folder = mkdtempSync(join(tmpdir(), "maltal-privacy-"));
  dataDir = join(folder, "data");
  open();
});
afterEach(async () => {
  await instance.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(): void {
  instance = openInstance({ dataDir, ...entries, now: () => now });
  app = createApp(createDeps(instance, join(dataDir, "spool"), "", () => undefined));
}

async function reopen(): Promise<void> {
  await instance.close();
  open();
}

/** Comments under posts 101 and 102: the chain holds who answers whom, the flat ones only name. */
const chainName = "february-chain.csv";
const chain = [
  "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id",
  "9000000001,anna_sund,True,2026-02-03 08:15:00,Har ni zebrarandiga hjelmar?,9000000002,",
  "9000000002,Nordcykel,False,2026-02-03 09:15:00,@anna_sund Ja det har vi!,9000000003,9000000001",
  "9000000003,bo_berg,True,2026-02-03 10:15:00,@Anna_Sund samma fråga här,,9000000002",
  "9000000004,anna_sund,True,2026-03-05 10:15:00,Tack för mormorscykeln,,",
  "9000000005,cia_ek,True,2026-03-06 10:15:00,När öppnar ni?,9000000006,",
  "9000000006,Nordcykel,False,2026-03-06 11:15:00,@cia_ek Klockan tio,,9000000005",
].join("\n");

const flatName = "kommentarer.csv";
const flat = [
  "post,author,time,text",
  "101,Anna_Sund,2026-02-10 08:15,Finns pakethållare?",
  "101,Anna_Sund,2026-02-10 08:15,Finns pakethållare?",
  "101,Dag Dal,2026-02-11 09:00,@anna_sund det gör det",
].join("\n");

const postsFile = facebookCsv([
  { id: 101, at: "02/02/2026 10:00", title: "Grattis @anna_sund till vinsten" },
  { id: 102, at: "02/03/2026 10:00", title: "Nya lås" },
]);

async function take(name: string, content: string, more: { channel?: string; observedOn?: string } = {}) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const [file] = await takeIn(instance.parser, folder, { path, name, modifiedOn: "2026-04-01" });
  const answers = name === februaryName ? more : { channel: "facebook:Nordcykel", ...more };
  return runImport(instance, file!, { mode: "import", answers, acceptRejects: false, sample: false, actor: "" });
}

async function takeAll(): Promise<void> {
  for (const [name, content] of [
    [chainName, chain],
    [flatName, flat],
    [februaryName, postsFile],
  ] as const)
    expect(await take(name, content)).toMatchObject({ problems: [], state: "imported" });
}

async function ask<Body>(method: string, path: string, body?: unknown): Promise<{ status: number; body: Body }> {
  const init =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
  const response = await app.request(path, { method, ...init });
  return { status: response.status, body: (await response.json()) as Body };
}

const erasing = (path: "erasure" | "erasure/preview", body: unknown) =>
  ask<Erasure & { error?: { code: string } }>("POST", `/api/privacy/${path}`, body);
const annaBy = { name: "Anna_Sund", platform: "facebook" };

const world = () => readWorld(instance.db.reader, instance.db.personKey);
const facebook = () => world().channels.find((each) => each.platform === "facebook")!;
const comments = () => commentsOf(world(), facebook());

function value(id: string, month: string): number | string | null {
  const metric = metrics.filter((each) => each.id === id);
  const [row] = metricRows(world(), metric, month, month, false);
  return row?.value ?? row?.unknown ?? null;
}

/** Who hangs under whom, by the position of each comment in time. */
function threads(): number[] {
  const found = conversationsOf(world(), facebook(), wantsAnswerRuleOf(null));
  const place = new Map(found.threads.order.map((index, at) => [index, at]));
  return found.threads.order.map((index) => place.get(found.threads.parentOf[index]!) ?? -1);
}

/** Every byte of the data folder, packed files unpacked. */
function bytes(): string {
  return readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => readFileSync(join(each.parentPath, each.name)))
    .map((content) => (content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content).toString("latin1"))
    .join("\n");
}
const latin = (text: string) => Buffer.from(text).toString("latin1");
const traces = (...words: string[]) =>
  words.filter((word) => bytes().toLowerCase().includes(latin(word).toLowerCase()));

describe("erasing a person", () => {
  test("a preview tells what would change and changes nothing", async () => {
    await takeAll();
    const before = bytes();
    const { body } = await erasing("erasure/preview", annaBy);
    expect(body).toMatchObject({ comments: 4, mentions: 0, addressed: 3 });
    expect(body.months).toMatchObject([
      { channel: "Nordcykel", platform: "facebook", month: "2026-02", comments: 3 },
      { month: "2026-03", comments: 1 },
    ]);
    expect(body.numbers).toContainEqual(
      expect.objectContaining({ metric: "people-who-replied", month: "2026-02", before: 3, after: 2 }),
    );
    expect(body.numbers.map((each) => each.metric)).not.toContain("comments-received");
    expect(traces("zebrarandiga", "mormorscykeln", "anna_sund")).toEqual([
      "zebrarandiga",
      "mormorscykeln",
      "anna_sund",
    ]);
    expect(comments().filter((each) => each.key.startsWith("erased:"))).toEqual([]);
    expect(before).toContain("zebrarandiga");
  });

  test("the comments stay counted and the threads whole, and nothing of the person is in any file", async () => {
    await takeAll();
    const received = ["2026-02", "2026-03"].map((month) => value("comments-received", month));
    const before = threads();
    expect(before).toEqual([-1, 0, 1, -1, -1, 4, -1, -1, 7]);
    expect((await erasing("erasure", annaBy)).status).toBe(200);
    expect(["2026-02", "2026-03"].map((month) => value("comments-received", month))).toEqual(received);
    // Only the answer that named her, and no comment of hers, has lost what it hung under.
    expect(threads()).toEqual([-1, 0, 1, -1, -1, -1, -1, -1, 7]);
    expect(value("people-who-replied", "2026-02")).toBe(2);
    const gone = comments().filter((each) => each.key.startsWith("erased:"));
    expect(gone).toHaveLength(4);
    for (const each of gone) expect(each).toMatchObject({ author: null, text: null, url: null, mentions: [] });
    expect(comments().flatMap((each) => (each.text?.includes("@") ? each.text : []))).toEqual(
      expect.arrayContaining(["@… Ja det har vi!", "@… samma fråga här", "@… det gör det", "@cia_ek Klockan tio"]),
    );
    expect(traces("zebrarandiga", "mormorscykeln", "pakethållare", "anna_sund", "9000000001", "9000000004")).toEqual(
      [],
    );
    expect(traces("När öppnar", "Klockan tio")).toHaveLength(2);
  });

  test("the raw file of a post that names them goes, the post stays without the name; other raw files never name anybody", async () => {
    await takeAll();
    expect(traces("Grattis @anna_sund")).toHaveLength(1);
    await erasing("erasure", annaBy);
    const { body } = await ask<{ rows: { text: string }[] }>("GET", "/api/posts");
    expect(body.rows.map((row) => row.text).sort()).toEqual(["Grattis @… till vinsten", "Nya lås"]);
    const ledger = await ask<{ imports: { fileKept: boolean }[] }>("GET", "/api/imports");
    expect(ledger.body.imports.map((each) => each.fileKept)).toEqual([false, false, false]);
    expect(await take(februaryName, postsFile, { observedOn: "2026-04-02" })).toMatchObject({
      state: "imported",
      rows: { unchanged: 2 },
    });
    expect(traces("anna_sund")).toEqual([]);
  });

  test("later files obey, the same file again is unchanged, and another file of the same comments too", async () => {
    await takeAll();
    await erasing("erasure", annaBy);
    const before = comments()
      .map((each) => each.key)
      .sort();
    for (const [name, content] of [
      [chainName, chain],
      [flatName, flat],
    ] as const) {
      const rows = { new: 0, changed: 0 };
      expect(await take(name, content)).toMatchObject({ state: "unchanged", rows });
      expect(await take(name, content, { observedOn: "2026-04-05" })).toMatchObject({ state: "imported", rows });
    }
    expect(
      comments()
        .map((each) => each.key)
        .sort(),
    ).toEqual(before);
    expect(traces("zebrarandiga", "mormorscykeln", "pakethållare", "anna_sund")).toEqual([]);
  });

  test("marks, ratings and scores of their comments are moved with them", async () => {
    await takeAll();
    const { writer } = instance.db;
    const channelKey = facebook().key;
    writer.exec(`
      INSERT INTO marks (subject, channel_key, key, name, value, actor, marked_at) VALUES ('comment', '${channelKey}', '9000000001', 'answered', 'yes', '', '');
      INSERT INTO ratings (channel_key, key, queue, rater, pass, answer, topics, definition, rated_at) VALUES ('${channelKey}', '9000000001', 'teach', '', 1, 'relevant', '[]', '', '');
      INSERT INTO audits (id, month, seed, size, definition, rater, started_at) VALUES (1, '2026-02', '', 1, '', '', '');
      INSERT INTO audit_guesses VALUES (1, '${channelKey}', '9000000001', 0.5);
      INSERT INTO comment_scores_cache VALUES ('critical', '${channelKey}', '9000000001', 0.5);`);
    await erasing("erasure", annaBy);
    const keys = ["marks", "ratings", "audit_guesses", "comment_scores_cache"].map((table) =>
      writer.prepare(`SELECT key FROM ${table}`).pluck().get(),
    );
    const known = new Set(comments().map((each) => each.key));
    for (const key of keys) expect([key, known.has(key as string)]).toEqual([expect.stringMatching(/^erased:/), true]);
  });

  test("from a comment: whoever wrote it, wherever they wrote", async () => {
    await takeAll();
    const comment = `${facebook().id}/9000000004`;
    expect((await erasing("erasure/preview", { comment })).body).toMatchObject({ comments: 4, addressed: 3 });
    expect((await erasing("erasure", { comment })).body).toMatchObject({ comments: 4 });
    expect(traces("zebrarandiga", "mormorscykeln", "pakethållare", "anna_sund")).toEqual([]);
    expect((await erasing("erasure", { comment })).status).toBe(404);
  });

  test("our own names are refused, and so is nonsense", async () => {
    await takeAll();
    expect(await erasing("erasure", { name: "nordcykel" })).toMatchObject({
      status: 409,
      body: { error: { code: "own-author" } },
    });
    expect((await erasing("erasure", { comment: `${facebook().id}/9000000002` })).status).toBe(409);
    for (const body of [{}, { name: " " }, { name: "a", platform: "myspace" }, { comment: "9" }])
      expect((await erasing("erasure/preview", body)).status).toBe(400);
    expect(comments().some((each) => each.key.startsWith("erased:"))).toBe(false);
  });

  test("a name of several words is taken out where others address it", async () => {
    const named = [
      "post,author,time,text",
      "101,Anna Sund,2026-02-10 08:15,Hej",
      "101,Bo Berg,2026-02-11 09:00,@anna  sund det gör vi! Hälsa @Anna Sundberg",
    ].join("\n");
    await take("namn.csv", named);
    await erasing("erasure", { name: "Anna Sund", platform: null });
    expect(comments().map((each) => each.text)).toContain("@… det gör vi! Hälsa @Anna Sundberg");
  });

  test("somebody erased before their first file is never stored, on any platform", async () => {
    await erasing("erasure", { name: "anna_sund", platform: null });
    await takeAll();
    expect(traces("zebrarandiga", "mormorscykeln", "pakethållare", "anna_sund")).toEqual([]);
    expect(value("comments-received", "2026-02")).toBe(5);
  });

  test("a row that shows another id of an erased name erases that id too, in files that were read before", async () => {
    const head = "post,author,author_id,time,text,id";
    const byId = [head, "101,,77001122,2026-02-12 08:15,Kedjeskyddet gnisslar,8000000001"].join("\n");
    const both = [head, "101,Anna_Sund,77001122,2026-02-13 08:15,Ringklockan tystnar,8000000002"].join("\n");
    await take("id.csv", byId);
    await erasing("erasure", annaBy);
    expect(traces("Kedjeskyddet")).toHaveLength(1);
    await take("both.csv", both);
    await instance.close();
    expect(traces("Kedjeskyddet", "Ringklockan", "8000000001", "8000000002")).toEqual([]);
    open();
  });
});

describe("tombstones outlive the database", () => {
  const list = () => join(dataDir, "erased.list");

  test("the list holds hashes only, one a line, for its owner alone", async () => {
    await takeAll();
    await erasing("erasure", annaBy);
    expect(statSync(list()).mode & 0o777).toBe(0o600);
    const lines = readFileSync(list(), "utf8").trimEnd().split("\n");
    expect(lines).toHaveLength(5);
    for (const each of lines) expect(each).toMatch(/^(person|comment) [0-9a-f]{64}$/);
  });

  test("a restored copy is erased again before anybody is answered", async () => {
    await takeAll();
    const copy = join(folder, "copy.db");
    instance.db.writer.prepare("VACUUM INTO ?").run(copy);
    await erasing("erasure", annaBy);
    const after = JSON.stringify(comments());
    await instance.close();
    for (const name of ["maltal.db", "maltal.db-wal", "maltal.db-shm"]) rmSync(join(dataDir, name), { force: true });
    writeFileSync(join(dataDir, "maltal.db"), readFileSync(copy));
    expect(traces("zebrarandiga")).toHaveLength(1);
    open();
    expect(traces("zebrarandiga", "mormorscykeln", "pakethållare", "anna_sund", "9000000001")).toEqual([]);
    expect(JSON.stringify(comments())).toBe(after);
  });

  test("a lost or cut-off list is written again from the database", async () => {
    await takeAll();
    await erasing("erasure", annaBy);
    const whole = readFileSync(list(), "utf8").trimEnd().split("\n").sort();
    writeFileSync(list(), readFileSync(list(), "utf8").slice(0, 100));
    await reopen();
    const found = readFileSync(list(), "utf8")
      .split("\n")
      .filter((line) => whole.includes(line));
    expect([...new Set(found)].sort()).toEqual(whole);
    rmSync(list());
    await reopen();
    expect(readFileSync(list(), "utf8").trimEnd().split("\n").sort()).toEqual(whole);
  });
});

describe("what lies beside the database and was stored before", () => {
  const copies = () => readdirSync(join(dataDir, "backups")).sort();
  const makeCopies = (...versions: number[]) => {
    mkdirSync(join(dataDir, "backups"), { recursive: true });
    for (const [age, version] of versions.toReversed().entries()) {
      const path = join(dataDir, "backups", `before-schema-${version}.db`);
      writeFileSync(path, "anna_sund");
      const made = new Date(now.getTime() - (age + 1) * 86_400_000);
      utimesSync(path, made, made);
    }
  };

  test("an erasure tells of copies of the database and removes them", async () => {
    await takeAll();
    makeCopies(2, 3);
    expect((await erasing("erasure/preview", annaBy)).body.backups).toBe(2);
    expect(copies()).toHaveLength(2);
    await erasing("erasure", annaBy);
    expect(copies()).toEqual([]);
  });

  test("an erasure that was cut off before its list was written is finished at the next start", async () => {
    await takeAll();
    await erasing("erasure", annaBy);
    makeCopies(2);
    await reopen();
    expect(copies()).toHaveLength(1);
    rmSync(join(dataDir, "erased.list"));
    await reopen();
    expect(copies()).toEqual([]);
  });

  test("before a change of schema the newest two copies stay", () => {
    makeCopies(2, 3, 4);
    backup(instance.db.writer, dataDir, 4);
    expect(copies()).toEqual(["before-schema-4.db", "before-schema-5.db"]);
  });

  test("rows of before mentions were stored keep whom they mention when the words or the name go", async () => {
    await takeAll();
    const all = JSON.stringify(comments().map((each) => each.mentions));
    instance.db.writer.exec("UPDATE comment_readings SET mentions = NULL; UPDATE revision SET readings = readings + 1");
    expect(JSON.stringify(comments().map((each) => each.mentions))).toBe(all);
    await ask("DELETE", "/api/privacy/words");
    expect(JSON.stringify(comments().map((each) => each.mentions))).toBe(all);
    await erasing("erasure", annaBy);
    expect(comments().flatMap((each) => each.mentions)).toContain("erased");
  });

  test("what stood in a comment file's rejected row is stored nowhere", async () => {
    const shifted = [
      ...flat.split("\n"),
      "101,Bo Berg,Sven Hemlig,2026-02-11 09:00",
      "101,Bo Berg,2026-02-12 09:00,Ja",
    ];
    const { problems } = await take("shifted.csv", shifted.join("\n"));
    expect(problems).toMatchObject([{ code: "bad-date", value: "Sven Hemlig" }]);
    expect(traces("Sven Hemlig")).toEqual([]);
    instance.db.writer.exec(`UPDATE rejected_rows SET problem = json_set(problem, '$.value', 'Sven Hemlig');
      UPDATE imports SET report = json_set(report, '$.problems[0].value', 'Sven Hemlig')`);
    await erasing("erasure", annaBy);
    expect(traces("Sven Hemlig")).toEqual([]);
  });

  test("mentions elsewhere by an erased person lose author, words and address, and keep their place and day", async () => {
    await take(flatName, flat);
    const { writer, personKey } = instance.db;
    const add = writer.prepare(
      `INSERT INTO mention_readings (import_id, table_no, line, key, place, kind, url, author_hash, on_day, text)
       VALUES (1, 0, ?, ?, 'forum.example', 'mention', ?, ?, '2026-02-03', ?)`,
    );
    const by = (name: string) => personHash(personKey, "forum.example", name);
    add.run(2, "https://forum.example/1", "https://forum.example/1", by("Anna_Sund"), "Zebrahjälm");
    add.run(3, "https://forum.example/2", "https://forum.example/2", by("Bo"), "@anna_sund igen");
    expect((await erasing("erasure", { name: "anna_sund", platform: null })).body).toMatchObject({ mentions: 1 });
    expect(
      writer
        .prepare(
          "SELECT key LIKE 'erased:%' AS erased, url, author_hash IS NULL AS nobody, text, text_kept, place FROM mention_readings",
        )
        .all(),
    ).toEqual([
      { erased: 1, url: null, nobody: 1, text: "", text_kept: 0, place: "forum.example" },
      { erased: 0, url: "https://forum.example/2", nobody: 0, text: "@… igen", text_kept: 1, place: "forum.example" },
    ]);
    const rule = storingRule(writer, personKey, "2026-04-10");
    rule.refresh();
    const authorHash = personHash(personKey, "annan.example", "Bo");
    const row = {
      place: "annan.example",
      authorHash,
      url: null,
      key: "k",
      at: null,
      on: "2026-02-03",
      text: "Hej @Anna_Sund",
    };
    expect(rule.mention(row, "Bo")).toEqual({ ...row, text: "Hej @…" });
    expect(rule.mention({ ...row, key: "https://forum.example/1" }, null)).toMatchObject({
      text: null,
      authorHash: null,
    });
    await ask("PUT", "/api/settings", { keepTexts: false });
    rule.refresh();
    expect(rule.mention(row, "Bo")).toEqual({ ...row, text: null });
  });
});

describe("texts are optional", () => {
  const withWords = () => comments().filter((each) => each.text !== null).length;

  test("without words the comments are counted, linked and recognised again, and what needs words is unknown", async () => {
    await takeAll();
    const [before, keys] = [
      threads(),
      comments()
        .map((each) => each.key)
        .sort(),
    ];
    const counts = value("comments-received", "2026-02");
    for (const { id } of (await ask<{ imports: { id: number }[] }>("GET", "/api/imports")).body.imports)
      await ask("POST", `/api/imports/${id}/undo`, {});
    await ask("PUT", "/api/settings", { keepTexts: false });
    await takeAll();
    expect(
      comments()
        .map((each) => each.key)
        .sort(),
    ).toEqual(keys);
    expect(threads()).toEqual(before);
    expect(withWords()).toBe(0);
    expect(value("comments-received", "2026-02")).toBe(counts);
    for (const id of ["answered-share", "own-replies", "conversations-taken-part-in"])
      expect([id, value(id, "2026-02")]).toEqual([id, "texts-not-kept"]);
    expect(await take(chainName, chain, { observedOn: "2026-04-05" })).toMatchObject({ rows: { new: 0, changed: 0 } });
  });

  test("words that are stored stay when others are no longer kept, and a row without words changes nothing", async () => {
    await takeAll();
    await ask("PUT", "/api/settings", { keepTexts: false });
    expect(await take(chainName, chain, { observedOn: "2026-04-05" })).toMatchObject({
      state: "imported",
      rows: { new: 0, changed: 0, unchanged: 6 },
    });
    expect(withWords()).toBe(9);
  });

  test("words are removed from every file, and come back only by reading the same file again", async () => {
    await takeAll();
    const before = JSON.stringify(comments());
    expect((await ask<{ removed: number }>("DELETE", "/api/privacy/words")).body).toEqual({ removed: 9 });
    expect(withWords()).toBe(0);
    expect(traces("zebrarandiga", "mormorscykeln", "När öppnar")).toEqual([]);
    await reopen();
    expect(withWords()).toBe(0);
    const ledger = (await ask<{ imports: unknown[] }>("GET", "/api/imports")).body.imports.length;
    expect(await take(chainName, chain)).toMatchObject({ state: "imported", rows: { new: 0, changed: 6 } });
    expect(await take(chainName, chain)).toMatchObject({ state: "unchanged", rows: { unchanged: 6 } });
    await take(flatName, flat);
    expect(JSON.stringify(comments())).toBe(before);
    expect((await ask<{ imports: unknown[] }>("GET", "/api/imports")).body.imports).toHaveLength(ledger);
  });

  test("while words are not kept, the same file again gives none back", async () => {
    await takeAll();
    await ask("PUT", "/api/settings", { keepTexts: false });
    await ask("DELETE", "/api/privacy/words");
    expect(await take(chainName, chain)).toMatchObject({ state: "unchanged" });
    expect(withWords()).toBe(0);
  });
});

describe("retention", () => {
  const days = () =>
    comments()
      .filter((each) => each.text !== null)
      .map((each) => each.day)
      .sort();

  test("words of days before the limit go, marks and counts stay, and files that come later obey", async () => {
    await takeAll();
    const counts = ["2026-02", "2026-03"].map((month) => value("comments-received", month));
    expect((await ask<{ words: number }>("GET", "/api/privacy/older?months=1")).body).toMatchObject({
      than: "2026-03-10",
      words: 9,
    });
    now = new Date("2026-04-06T10:00:00Z");
    await ask("PUT", "/api/settings", { retentionMonths: 1 });
    expect(days()).toEqual(["2026-03-06", "2026-03-06"]);
    expect(["2026-02", "2026-03"].map((month) => value("comments-received", month))).toEqual(counts);
    expect(value("answered-share", "2026-02")).toBe("texts-not-kept");
    expect(await take(chainName, chain)).toMatchObject({ state: "unchanged" });
    await take(chainName, chain, { observedOn: "2026-04-05" });
    expect(days()).toEqual(["2026-03-06", "2026-03-06"]);
    expect(traces("zebrarandiga", "mormorscykeln")).toEqual([]);
  });

  test("at a start and once a day", async () => {
    await takeAll();
    await ask("PUT", "/api/settings", { retentionMonths: 2 });
    now = new Date("2026-04-20T10:00:00Z");
    let tomorrow: () => void = () => undefined;
    const retention = keepRetention(
      instance,
      (job) => {
        tomorrow = job;
        return () => undefined;
      },
      (error) => expect.fail(String(error)),
    );
    await retention.stop();
    expect(days()).toEqual(["2026-03-05", "2026-03-06", "2026-03-06"]);
    now = new Date("2026-05-06T10:00:00Z");
    tomorrow();
    await retention.stop();
    expect(days()).toEqual(["2026-03-06", "2026-03-06"]);
  });
});

test("only our own authors can be named", async () => {
  await ask("PUT", "/api/settings", { ownAuthors: ["Mia", "Ola"], namedAuthors: ["Mia", "Kund"] });
  expect((await ask("GET", "/api/settings")).body).toMatchObject({ namedAuthors: ["Mia"] });
  await ask("PUT", "/api/settings", { ownAuthors: ["Ola"] });
  expect((await ask("GET", "/api/settings")).body).toMatchObject({ namedAuthors: [] });
});
