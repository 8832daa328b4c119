// What people say of channels, by the API: names, merges, hiding and ends, and what they do to numbers, coverage and goals.
import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { strategyCommand } from "../../server/commands/strategy.ts";
import { UsageError } from "../../server/commands/command.ts";
import { undoImport } from "../../server/db/imports.ts";
import type { Outcome } from "../../server/imports/file.ts";
import { runImport } from "../../server/imports/run.ts";
import { takeIn } from "../../server/imports/take-in.ts";
import { type Office, openOffice } from "./conversations-office.ts";
import { facebookCsv, type FacebookRow, ga4Csv } from "./samples.ts";

let office: Office;
let folder: string;

beforeEach(async () => {
  office = await openOffice();
  folder = mkdtempSync(join(tmpdir(), "maltal-channels-"));
});
afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

const february = "Feb-01-2026_Feb-28-2026_1000000000000001.csv";

async function take(csv: string, observedOn: string, name = february, to: Office = office): Promise<Outcome> {
  const path = join(folder, name);
  writeFileSync(path, csv);
  const [file] = await takeIn(to.instance.parser, folder, { path, name, modifiedOn: null });
  const options = { mode: "import", answers: { observedOn }, acceptRejects: false, sample: false, actor: "" } as const;
  const outcome = await runImport(to.instance, file as NonNullable<typeof file>, options);
  expect(outcome.state).toBe("imported");
  return outcome;
}

const rows = (ids: readonly number[], reactions: number, month = "02"): FacebookRow[] =>
  ids.map((id) => ({ id, at: `${month}/10/2026 10:00`, reactions }));

interface Shown {
  channels: {
    key: string;
    name: string;
    ownName: string;
    hidden: boolean;
    endedOn: string | null;
    merged: { key: string; name: string }[];
  }[];
}
const channels = async () => (await office.get<Shown>("/api/channels")).channels;
const say = (body: object, status = 200) => office.put<{ error: { code: string } }>("/api/channels", body, status);

/** Goals on all channels, on one page, and on a group of one. */
async function wantRates(): Promise<void> {
  const target = { metric: "posts", direction: "at-least", targets: [{ from: "2026-01", value: 1 }] };
  await office.post("/api/strategy", {
    document: {
      effectiveFrom: "2026-01",
      groups: [{ id: "old", name: "Old", channels: ["facebook:2"] }],
      goals: [
        { ...target, id: "all" },
        { ...target, id: "named", scope: { channels: ["facebook:2"] } },
        { ...target, id: "grouped", scope: { groups: ["old"] } },
      ],
    },
  });
}

interface Point {
  value: number | null;
  coverage: string;
  verdict: string;
}
async function points(month: string): Promise<Record<string, Point>> {
  const found: Record<string, Point> = {};
  for (const id of ["all", "named", "grouped"])
    found[id] = (await office.get<{ point: Point }>(`/api/goals/${id}?month=${month}`)).point;
  return found;
}

describe("a name", () => {
  test("is shown instead of the files' own, through undo and re-import, until it is taken back", async () => {
    const first = await take(facebookCsv(rows([1], 1), "1", "Alfa"), "2026-03-03");
    await say({ channel: "facebook:1", name: " Butiken " });
    expect(await channels()).toMatchObject([{ key: "facebook:1", name: "Butiken", ownName: "Alfa" }]);
    undoImport(office.instance.db.writer, first.importId as number, "2026-03-04T00:00:00Z");
    expect(await channels()).toEqual([]);
    await take(facebookCsv(rows([1], 1), "1", "Alfa"), "2026-03-03");
    expect(await channels()).toMatchObject([{ name: "Butiken" }]);
    const { rows: posts } = await office.get<{ rows: { channel: { name: string } }[] }>("/api/posts");
    expect(posts.map(({ channel }) => channel.name)).toEqual(["Butiken"]);
    await say({ channel: "facebook:1", name: null });
    expect(await channels()).toMatchObject([{ name: "Alfa" }]);
  });
});

describe("a merge", () => {
  test("counts a post under both ids once, as one channel under one key would, and says so of later rows", async () => {
    const one = await openOffice();
    try {
      const all = async (page: string, other: string, to: Office) => {
        await take(facebookCsv(rows([1, 2, 3], 10), page, "Alfa"), "2026-03-01", february, to);
        await take(facebookCsv(rows([3, 4], 40), other, "Alfa"), "2026-03-04", february, to);
      };
      await all("1", "2", office);
      await all("1", "1", one);
      const look = async (each: Office) => {
        const list = await each.get<{ total: number; rows: { key: string; measures: object }[] }>(
          "/api/posts?sort=reactions",
        );
        return [list.total, list.rows.map(({ key, measures }) => [key.split("/")[1], measures])];
      };
      expect((await look(office))[0]).toBe(5);
      await say({ channel: "facebook:2", mergedInto: "facebook:1" });
      expect(await look(office)).toEqual(await look(one));
      expect(await channels()).toMatchObject([{ key: "facebook:1", merged: [{ key: "facebook:2", name: "Alfa" }] }]);
      // The later file changes a post that was read under the other id only.
      const again = await take(facebookCsv(rows([1, 4, 5], 41), "2", "Alfa"), "2026-03-05");
      expect(again.rows).toMatchObject({ new: 1, changed: 2, unchanged: 0 });
      const same = await take(facebookCsv(rows([1], 41), "2", "Alfa"), "2026-03-06");
      expect(same.rows).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
      await say({ channel: "facebook:2", mergedInto: null });
      expect((await channels()).map(({ key }) => key).toSorted()).toEqual(["facebook:1", "facebook:2"]);
      expect((await look(office))[0]).toBe(3 + 4);
    } finally {
      await one.close();
    }
  });

  test("a mark on a post, and an address of it, hold under either id", async () => {
    await take(facebookCsv(rows([1], 10), "1", "Alfa"), "2026-03-01");
    await take(facebookCsv(rows([1], 20), "2", "Beta"), "2026-03-04");
    const [former] = (await office.get<{ rows: { key: string }[] }>("/api/posts?channel=facebook:2")).rows;
    const address = `/api/posts/${encodeURIComponent(former?.key ?? "")}`;
    await office.put(`${address}/funding`, { funding: "boosted" });
    await say({ channel: "facebook:2", mergedInto: "facebook:1" });
    const post = await office.get<{ channel: { key: string }; funding: string; readings: unknown[] }>(address);
    expect(post).toMatchObject({ channel: { key: "facebook:1" }, funding: "boosted" });
    expect(post.readings).toHaveLength(2);
  });

  test("a goal that names the part counts the whole", async () => {
    await take(facebookCsv(rows([1, 2], 10), "1", "Alfa"), "2026-03-04");
    await take(facebookCsv(rows([3], 10), "2", "Beta"), "2026-03-04");
    await wantRates();
    expect(await points("2026-02")).toMatchObject({ all: { value: 3 }, named: { value: 1 }, grouped: { value: 1 } });
    await say({ channel: "facebook:2", mergedInto: "facebook:1" });
    expect(await points("2026-02")).toMatchObject({ all: { value: 3 }, named: { value: 3 }, grouped: { value: 3 } });
  });

  test.each([
    ["another platform", "web:nordcykel.example", "merge-other-platform"],
    ["itself", "facebook:1", "merge-same"],
    ["one that is part of it", "facebook:2", "merge-same"],
    ["one that is not there", "facebook:9", "merge-unknown"],
  ])("into %s is refused, and nothing changes", async (_, into, code) => {
    await take(facebookCsv(rows([1], 10), "1", "Alfa"), "2026-03-04");
    await take(facebookCsv(rows([3], 10), "2", "Beta"), "2026-03-04");
    await take(ga4Csv, "2026-03-04", "Traffic_acquisition.csv");
    await say({ channel: "facebook:2", mergedInto: "facebook:1" });
    const web = (await channels()).find(({ key }) => key.startsWith("web:"))?.key ?? "";
    const before = await channels();
    const sent = into.startsWith("web:") ? web : into;
    expect((await say({ channel: "facebook:1", mergedInto: sent }, 409)).error.code).toBe(code);
    expect(await channels()).toEqual(before);
  });
});

describe("what a goal is measured on", () => {
  interface Scope {
    channels: { key: string }[];
    groups: string[];
    partOf: string[];
    senders: string[];
  }
  const scopeOf = async (id: string) => {
    const { channels, groups, partOf, senders } = await office.get<Scope>(`/api/goals/${id}?month=2026-02`);
    return { channels: channels.map(({ key }) => key), groups, partOf, senders };
  };

  test("says which pages are meant where the company has others, by the group’s name where it is a group", async () => {
    await take(facebookCsv(rows([1], 10), "1", "Alfa"), "2026-03-04");
    await take(facebookCsv(rows([2], 10), "2", "Beta"), "2026-03-04");
    await wantRates();
    const all = { channels: ["facebook:1", "facebook:2"], groups: [], partOf: [], senders: [] };
    expect(await scopeOf("all")).toEqual(all);
    expect(await scopeOf("named")).toEqual({ ...all, channels: ["facebook:2"], partOf: ["facebook"] });
    expect(await scopeOf("grouped")).toEqual({
      ...all,
      channels: ["facebook:2"],
      groups: ["Old"],
      partOf: ["facebook"],
    });
    await say({ channel: "facebook:1", hidden: true });
    expect((await scopeOf("named")).partOf).toEqual([]);
  });
});

describe("a hidden channel", () => {
  test("is in no list and in no goal on all channels, but in those that name it", async () => {
    await take(facebookCsv(rows([1, 2], 10), "1", "Alfa"), "2026-03-04");
    await take(facebookCsv(rows([3], 10), "2", "Beta"), "2026-03-04");
    await wantRates();
    await say({ channel: "facebook:2", hidden: true });
    expect(await points("2026-02")).toMatchObject({ all: { value: 2 }, named: { value: 1 }, grouped: { value: 1 } });
    const grid = await office.get<{ rows: { channel: { key: string } }[] }>("/api/coverage");
    expect(grid.rows.map(({ channel }) => channel.key)).toEqual(["facebook:1"]);
    expect(await office.get("/api/posts")).toMatchObject({ total: 2 });
    expect(await office.get("/api/posts?channel=facebook:2")).toMatchObject({ total: 1 });
    expect((await channels()).find(({ key }) => key === "facebook:2")).toMatchObject({ hidden: true });
    await say({ channel: "facebook:2", hidden: false });
    expect(await points("2026-02")).toMatchObject({ all: { value: 3 } });
  });
});

describe("a channel that ended", () => {
  test("its last month is complete when read to that day, and later months do not wait for it", async () => {
    await take(facebookCsv(rows([1, 2], 10), "1", "Alfa"), "2026-03-04");
    await take(facebookCsv(rows([3], 10), "2", "Beta"), "2026-03-04", "Feb-01-2026_Feb-15-2026_1000000000000002.csv");
    await take(
      facebookCsv(rows([4], 10, "03"), "1", "Alfa"),
      "2026-04-04",
      "Mar-01-2026_Mar-31-2026_1000000000000003.csv",
    );
    await wantRates();
    const states = async () => [(await points("2026-02"))["all"]?.coverage, (await points("2026-03"))["all"]?.coverage];
    expect(await states()).toEqual(["partial", "partial"]);
    await say({ channel: "facebook:2", endedOn: "2026-02-15" });
    expect(await states()).toEqual(["complete", "complete"]);
    expect(await points("2026-02")).toMatchObject({ all: { value: 3, verdict: "met" } });
    expect(await points("2026-03")).toMatchObject({ all: { value: 1, verdict: "met" } });
    // Read to the 15th only: an end on the 16th leaves a day open.
    await say({ channel: "facebook:2", endedOn: "2026-02-16" });
    expect(await states()).toEqual(["partial", "complete"]);
    // In a month without files it is still waited for until its end.
    await say({ channel: "facebook:2", endedOn: "2026-03-01" });
    expect(await states()).toEqual(["partial", "partial"]);
    const { rows: grid } = await office.get<{ rows: { endedOn: string | null }[] }>("/api/coverage");
    expect(grid.map(({ endedOn }) => endedOn)).toEqual([null, "2026-03-01"]);
    await say({ channel: "facebook:2", endedOn: null });
    expect(await states()).toEqual(["partial", "partial"]);
  });

  test.each([15, 28])(
    "its last month has as many posts a week whether it is read to the end or to day %i",
    async (day) => {
      await take(facebookCsv(rows([1, 2], 10), "1", "Alfa"), "2026-03-04");
      await take(
        facebookCsv(rows([3, 4], 10), "2", "Beta"),
        "2026-03-04",
        `Feb-01-2026_Feb-${day}-2026_1000000000000002.csv`,
      );
      await say({ channel: "facebook:2", endedOn: "2026-02-15" });
      const goal = {
        id: "all",
        metric: "posts-per-week",
        direction: "at-least",
        targets: [{ from: "2026-01", value: 1 }],
      };
      await office.post("/api/strategy", { document: { effectiveFrom: "2026-01", goals: [goal] } });
      // Four posts in four weeks.
      const { point } = await office.get<{ point: Point }>("/api/goals/all?month=2026-02");
      expect(point).toMatchObject({ value: 1, coverage: "complete", verdict: "met" });
    },
  );
});

test.each<[object, number]>([
  [{ channel: "facebook:9", hidden: true }, 404],
  [{ channel: "facebook:1", endedOn: "2026-02-30" }, 400],
  [{ channel: "facebook:1", name: " " }, 400],
  [{ channel: "facebook:1", owner: "Anna" }, 400],
  [{ hidden: true }, 400],
])("%j is answered with %i", async (body, status) => {
  await take(facebookCsv(rows([1], 10), "1", "Alfa"), "2026-03-04");
  await say(body, status);
});

describe("versions", () => {
  const version = (value: number, effectiveFrom: string) => ({
    document: {
      effectiveFrom,
      reason: `From ${effectiveFrom}`,
      goals: [{ id: "all", metric: "posts", direction: "at-least", targets: [{ from: "2026-01", value }] }],
    },
  });
  const verdict = async () => (await office.get<{ point: Point }>("/api/goals/all?month=2026-02")).point.verdict;

  beforeEach(async () => {
    await take(facebookCsv(rows([1, 2], 10), "1", "Alfa"), "2026-03-04");
    await office.post("/api/strategy", version(2, "2026-01"));
    await office.post("/api/strategy", version(9, "2026-02"));
  });

  test("a withdrawn one judges nothing, stays in the list with who, when and why, and is withdrawn once", async () => {
    expect(await verdict()).toBe("missed");
    await office.post("/api/strategy/2/withdraw", { why: " " }, 400);
    await office.post("/api/strategy/7/withdraw", { why: "Wrong" }, 404);
    await office.post("/api/strategy/x/withdraw", { why: "Wrong" }, 400);
    await office.post("/api/strategy/2/withdraw", { why: "Wrong number" });
    expect(await verdict()).toBe("met");
    expect(await office.get("/api/strategy")).toMatchObject({
      current: { version: 1 },
      versions: [
        { version: 1, withdrawnAt: null },
        { version: 2, withdrawnAt: "2026-11-10T10:00:00.000Z", withdrawnBy: "Test", withdrawnWhy: "Wrong number" },
      ],
    });
    await office.post("/api/strategy/2/withdraw", { why: "Again" }, 409);
  });

  test("the command line lists them and withdraws one", async () => {
    const run = async (...args: string[]) => {
      const lines: string[] = [];
      const data: string[] = [];
      const status = await strategyCommand({
        instance: () => office.instance,
        args,
        out: (text) => void data.push(text),
        say: (text) => void lines.push(text),
        readStdin: () => Promise.resolve(""),
        sampleDir: folder,
      });
      return { status, said: lines.join("\n"), data: data.join("\n") };
    };
    expect((await run("versions")).said).toMatch(/Version 1, .*From 2026-01\nVersion 2, .*From 2026-02$/);
    await expect(run("withdraw", "2")).rejects.toThrow(UsageError);
    await expect(run("withdraw", "--why", "Wrong")).rejects.toThrow(UsageError);
    expect(await run("withdraw", "2", "--why", "Wrong")).toMatchObject({ status: 0 });
    expect(await verdict()).toBe("met");
    expect(await run("withdraw", "2", "--why", "Wrong")).toMatchObject({ status: 1 });
    expect(await run("withdraw", "8", "--why", "Wrong")).toMatchObject({ status: 1 });
    const { status, data } = await run("versions", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(data)).toMatchObject([
      { version: 1, effectiveFrom: "2026-01", reason: "From 2026-01", goals: 1, withdrawnAt: null },
      { version: 2, withdrawnBy: "Test", withdrawnWhy: "Wrong" },
    ]);
    expect((await run("versions")).said).toMatch(/Withdrawn .*: Wrong$/);
  });
});
