// Whatever ends the process in the middle of an import or of an undo: afterwards the file is in as a whole, or not at all.
import Database from "better-sqlite3";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openInstance } from "../../server/instance.ts";
import { readWorld } from "../../server/views/world.ts";
import { postRows } from "../../server/views/posts.ts";
import { facebookCsv, februaryName, februaryRows } from "../server/samples.ts";
import { cli, newDataDir, startServer, type RunningServer } from "./server.ts";

const dist = fileURLToPath(new URL("../../dist/server", import.meta.url));
const many = 20_000;
let folder: string;
let path: string;
let data: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "maltal-kill-"));
  path = join(folder, februaryName);
  writeFileSync(path, facebookCsv(februaryRows(many)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  data = newDataDir();
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Counts straight in the file, past the product. */
function stored(sql: string): number {
  const db = new Database(join(data, "maltal.db"), { readonly: true });
  try {
    return db.prepare(sql).pluck().get() as number;
  } finally {
    db.close();
  }
}

const halfRows = () =>
  stored("SELECT COUNT(*) FROM post_readings r LEFT JOIN imports i ON i.id = r.import_id WHERE i.state IS NOT 'live'");

/** Uploads and begun copies of raw files that stand in the data folder. */
const leftFiles = () =>
  readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && (each.name.endsWith(".part") || each.parentPath.startsWith(join(data, "spool"))))
    .map((each) => each.name);

/** Resolves when readings of an import that is not yet live stand in the file; false when it was over too soon. */
async function untilHalfIn(over: () => boolean): Promise<boolean> {
  for (;;) {
    if (halfRows() > 0) return true;
    if (over()) return false;
    await pause(3);
  }
}

/** Starts the command line and kills it `later` milliseconds after its first rows are stored. True when it died before its end. */
async function killedImport(later: number): Promise<boolean> {
  // The database is there before, so that it can be watched.
  const child = spawn(process.execPath, [join(dist, "cli.js"), "import", path], {
    env: { ...process.env, DATA: data },
    stdio: "ignore",
  });
  let ended = false;
  const end = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once("exit", (_, signal) => {
      ended = true;
      resolve(signal);
    }),
  );
  await untilHalfIn(() => ended);
  await pause(later);
  child.kill("SIGKILL");
  return (await end) === "SIGKILL";
}

async function numbers() {
  const [imports, posts] = await Promise.all([
    cli(["imports", "--json"], { data }),
    cli(["metrics", "posts", "reactions", "--from", "2026-02", "--json"], { data }),
  ]);
  for (const { exit, stderr } of [imports, posts]) expect([exit, stderr]).toEqual([0, ""]);
  const rows = JSON.parse(posts.stdout) as { value: number | null; coverage: string }[];
  return {
    imports: (JSON.parse(imports.stdout) as { state: string }[]).map((row) => row.state),
    values: rows.map((row) => row.value),
    coverage: rows[0]?.coverage,
  };
}

const nothing = { imports: [], values: [null, null], coverage: "none" };
const everything = { imports: ["imported"], values: [many, many * 10], coverage: "complete" };

/** Opens the data folder as a later start would, `seconds` from now. */
async function openLater(seconds: number): Promise<number> {
  const now = () => new Date(Date.now() + seconds * 1000);
  const instance = openInstance({
    dataDir: data,
    childPath: join(dist, "child.js"),
    workerPath: join(dist, "worker.js"),
    now,
  });
  const { total } = postRows(readWorld(instance.db.reader, instance.db.personKey), everyPost);
  await instance.close();
  return total;
}

const everyPost = {
  channelIds: [1],
  from: null,
  to: null,
  format: null,
  funding: null,
  messageTypes: null,
  ownReplies: true,
  search: "",
  order: "date",
  descending: true,
  offset: 0,
  limit: 1,
} as const;

test("the command line killed in the middle of an import leaves nothing that is seen", async () => {
  await cli(["imports"], { data });
  let died = 0;
  for (const later of [0, 40, 120, 250]) {
    if (!(await killedImport(later))) {
      await cli(["undo", "1"], { data });
      break;
    }
    // A kill just after the import went live finds it whole.
    const seen = await numbers();
    if (seen.imports.length > 0) {
      expect(seen).toEqual(everything);
      break;
    }
    died++;
    expect(seen).toEqual(nothing);
  }
  expect(died).toBeGreaterThanOrEqual(2);
});

test("half an import is invisible at once, and its rows are gone once its lease has run out", async () => {
  await cli(["imports"], { data });
  expect(await killedImport(0)).toBe(true);
  const left = halfRows();
  expect(left).toBeGreaterThan(0);
  expect(await openLater(1)).toBe(0);
  expect(halfRows()).toBe(left);
  expect(await openLater(31)).toBe(0);
  expect(halfRows()).toBe(0);
  expect(leftFiles()).toEqual([]);
  expect(stored("SELECT COUNT(*) FROM imports")).toBe(0);
  const again = await cli(["import", path, "--json"], { data });
  expect(JSON.parse(again.stdout)).toMatchObject([{ state: "imported", rows: { read: many, new: many } }]);
  expect(await numbers()).toEqual(everything);
});

async function upload(server: RunningServer): Promise<string> {
  const response = await fetch(`${server.url}/api/files`, {
    method: "POST",
    headers: { "x-file-name": februaryName, "x-file-modified": String(Date.parse("2026-03-03T12:00:00Z")) },
    body: facebookCsv(februaryRows(many)),
  });
  const { files } = (await response.json()) as { files: { id: string }[] };
  return files[0]?.id as string;
}

const post = (server: RunningServer, address: string, body: unknown) =>
  fetch(`${server.url}${address}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

test("the server killed while it previews, imports and undoes shows the whole or nothing after a restart", async () => {
  let server = await startServer({ data });
  const id = await upload(server);
  await pause(60);
  await server.kill9();
  expect(stored("SELECT COUNT(*) FROM imports")).toBe(0);

  server = await startServer({ data });
  const again = await upload(server);
  for (;;) {
    const { files } = (await (await fetch(`${server.url}/api/files`)).json()) as {
      files: { id: string; state: string }[];
    };
    expect(files.map((file) => file.id)).not.toContain(id);
    if (files.find((file) => file.id === again)?.state === "preview") break;
    await pause(30);
  }
  await post(server, "/api/files/import", { ids: [again] });
  expect(await untilHalfIn(() => stored("SELECT COUNT(*) FROM imports WHERE state = 'live'") > 0)).toBe(true);
  await server.kill9();
  expect(await numbers()).toEqual(nothing);

  server = await startServer({ data });
  expect(await (await fetch(`${server.url}/api/imports`)).json()).toEqual({ imports: [] });
  // Its own warm-up may still be there.
  expect(leftFiles().filter((name) => name !== "warm-up")).toEqual([]);
  await server.kill9();
});

test("an undo that is killed is done or not begun", async () => {
  const imported = JSON.parse((await cli(["import", path, "--json"], { data })).stdout) as { id: number }[];
  for (const later of [150, 350, 600]) {
    const child = spawn(process.execPath, [join(dist, "cli.js"), "undo", String(imported[0]?.id)], {
      env: { ...process.env, DATA: data },
      stdio: "ignore",
    });
    const end = new Promise((resolve) => child.once("exit", resolve));
    await pause(later);
    child.kill("SIGKILL");
    await end;
    const seen = await numbers();
    if (seen.imports[0] === "undone") {
      expect(seen).toEqual({ ...nothing, imports: ["undone"] });
      break;
    }
    expect(seen).toEqual(everything);
  }
  await cli(["undo", String(imported[0]?.id)], { data });
  expect(await numbers()).toEqual({ ...nothing, imports: ["undone"] });
  expect(await openLater(31)).toBe(0);
  const again = await cli(["import", path, "--json"], { data });
  expect(JSON.parse(again.stdout)).toMatchObject([{ state: "imported", rows: { new: many } }]);
  expect(await numbers()).toEqual({ ...everything, imports: ["imported", "undone"] });
});

test("an erasure that is killed is whole or not begun, and what it left undone is done at the next start", async () => {
  const rows = Array.from(
    { length: many },
    (_, at) => `101,${at % 2 === 0 ? "Anna_Sund" : "Bo"},2026-02-03 08:15,Zebrarand ${at},9${100_000 + at}`,
  );
  const file = join(folder, "erasure.csv");
  writeFileSync(file, ["post,author,time,text,id", ...rows].join("\n"));
  expect((await cli(["import", file, "--channel", "facebook:Nordcykel"], { data })).exit).toBe(0);
  const erasedRows = () => stored("SELECT COUNT(*) FROM comment_readings WHERE key LIKE 'erased:%'");
  const listed = () => {
    const list = join(data, "erased.list");
    return existsSync(list) ? readFileSync(list, "utf8").split("\n").filter(Boolean).length : 0;
  };
  let cutOff = 0;
  for (const later of [200, 300, 400, 500, 600, 700, 800, 1000, 1300, 1700]) {
    const child = spawn(process.execPath, [join(dist, "cli.js"), "erase", "--name", "anna_sund", "--yes"], {
      env: { ...process.env, DATA: data },
      stdio: "ignore",
    });
    const end = new Promise((resolve) => child.once("exit", resolve));
    await pause(later);
    child.kill("SIGKILL");
    await end;
    expect([0, many / 2]).toContain(erasedRows());
    if (erasedRows() > 0) break;
    cutOff++;
    expect(listed()).toBe(0);
  }
  expect(cutOff).toBeGreaterThan(0);
  expect((await cli(["erase", "--name", "anna_sund", "--yes"], { data })).exit).toBe(0);
  expect([erasedRows(), stored("SELECT COUNT(*) FROM comment_readings")]).toEqual([many / 2, many]);
  expect(listed()).toBeGreaterThan(many / 2);
});
