// Channels that a file of several has no row of: what a person says of them, and what it does to numbers, coverage and goals.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { undoImport } from "../../server/db/imports.ts";
import type { FileAnswers, Outcome } from "../../server/imports/file.ts";
import { runImport } from "../../server/imports/run.ts";
import { takeIn } from "../../server/imports/take-in.ts";
import { type Office, openOffice } from "./conversations-office.ts";
import { facebookCsv } from "./samples.ts";

let office: Office;
let folder: string;

beforeEach(async () => {
  office = await openOffice();
  folder = mkdtempSync(join(tmpdir(), "maltal-silences-"));
});
afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

const names: Record<string, string> = { "1": "Alfa", "2": "Beta", "3": "Gamma", "4": "Delta" };
const nameOf = {
  "2025-12": "Dec-01-2025_Dec-31-2025_1000000000000003.csv",
  "2026-01": "Jan-01-2026_Jan-31-2026_1000000000000001.csv",
  "2026-02": "Feb-01-2026_Feb-28-2026_1000000000000002.csv",
  "2026-03": "Mar-01-2026_Mar-31-2026_1000000000000004.csv",
} as const;
type MonthName = keyof typeof nameOf;

/** A month's export with a post of each of the pages, in Pacific time "10 10:00" where nothing else is said. */
function csvOf(pages: readonly string[], month: string, at: Record<string, string[]> = {}): string {
  const [year, number] = month.split("-");
  const bodies = pages.map((page) => {
    const times = (at[page] ?? ["10 10:00"]).map((time) => `${number}/${time.replace(" ", `/${year} `)}`);
    const posts = times.map((time, index) => ({ id: Number(`${page}${year}${number}${index}`), at: time }));
    return facebookCsv(posts, page, names[page]).split("\n");
  });
  return [bodies[0]?.[0], ...bodies.flatMap((lines) => lines.slice(1))].join("\n");
}

async function take(
  pages: readonly string[],
  month: MonthName,
  silent?: FileAnswers["silent"],
  {
    mode = "import",
    observedOn = "2026-04-02",
    name = nameOf[month],
    at,
    notSilent,
  }: {
    mode?: "import" | "preview";
    observedOn?: string;
    name?: string;
    at?: Record<string, string[]>;
    notSilent?: FileAnswers["notSilent"];
  } = {},
): Promise<Outcome> {
  const path = join(folder, name);
  writeFileSync(path, csvOf(pages, month, at));
  const [file] = await takeIn(office.instance.parser, folder, { path, name, modifiedOn: null });
  const answers = { observedOn, silent, notSilent };
  return runImport(office.instance, file as NonNullable<typeof file>, {
    mode,
    answers,
    acceptRejects: false,
    sample: false,
    actor: "Test",
  });
}
const undo = (outcome: Outcome) =>
  undoImport(office.instance.db.writer, outcome.importId as number, "2026-04-03T00:00:00Z");
const absent = (outcome: Outcome) => outcome.absent.map(({ name, isSilent }) => [name, isSilent]);

interface Cell {
  state: string;
  open: { from: string; to: string }[];
  silence: { from: string; to: string; contradicted: boolean; actor: string; statedAt: string } | null;
}
interface Grid {
  months: string[];
  rows: { channel: { key: string; name: string }; kind: string; cells: Cell[] }[];
}
async function cell(name: string, month: string): Promise<Cell | null> {
  const { months, rows } = await office.get<Grid>("/api/coverage");
  return rows.find((row) => row.channel.name === name)?.cells[months.indexOf(month)] ?? null;
}
const state = async (name: string, month: string) => {
  const found = await cell(name, month);
  return found && [found.state, found.open.length > 0];
};
const mark = (body: object) => office.put("/api/channels", body);
const say = (cells: { channel: string; month: string }[], silent: boolean) =>
  office.put<{ changed: number }>("/api/silences", { cells, silent });

async function wantGoals(): Promise<void> {
  const want = { direction: "at-least", targets: [{ from: "2025-12", value: 0 }] };
  const goals = [
    { ...want, id: "all", metric: "posts" },
    { ...want, id: "sum", metric: "interactions" },
    { ...want, id: "beta", metric: "posts", scope: { channels: ["facebook:2"] } },
    { ...want, id: "rate", metric: "engagement-rate-by-reach", scope: { channels: ["facebook:2"] } },
  ];
  await office.post("/api/strategy", { document: { effectiveFrom: "2025-12", goals } });
}
interface Goal {
  point: { value: number | null; coverage: string; verdict: string; unknown: string | null; backfilled: boolean };
  open: { name: string }[];
  sources: { channel: { name: string } }[];
  silent: { name: string }[];
}
const goal = (id: string, month = "2026-02") => office.get<Goal>(`/api/goals/${id}?month=${month}`);
const point = async (id: string, month = "2026-02") => {
  const { value, coverage, verdict } = (await goal(id, month)).point;
  return [value, coverage, verdict];
};

describe("the preview asks", () => {
  const cases: [string, string[], string[], () => unknown, string[]][] = [
    ["nothing where all are in", ["1", "2"], ["1", "2", "3"], () => null, []],
    ["for each that is not", ["1", "2", "3"], ["1"], () => null, ["Beta", "Gamma"]],
    ["nothing of a hidden one", ["1", "2", "3"], ["1"], () => mark({ channel: "facebook:2", hidden: true }), ["Gamma"]],
    [
      "nothing of one that has ended",
      ["1", "2"],
      ["1"],
      () => mark({ channel: "facebook:2", endedOn: "2026-01-31" }),
      [],
    ],
    [
      "of one that ends within it",
      ["1", "2"],
      ["1"],
      () => mark({ channel: "facebook:2", endedOn: "2026-02-10" }),
      ["Beta"],
    ],
    [
      "nothing of one that is part of one that is in",
      ["1", "2"],
      ["1"],
      () => mark({ channel: "facebook:2", mergedInto: "facebook:1" }),
      [],
    ],
    ["nothing where the files were of one channel each", ["1"], ["2"], () => null, []],
    ["of a file of one that else comes with others", ["1", "2"], ["2"], () => null, ["Alfa"]],
    ["nothing of a file of a channel that never came with others", ["1", "2"], ["4"], () => null, []],
  ];
  test.each(cases)("%s", async (_, before, now, said, asked) => {
    await take(before, "2026-01");
    await said();
    const { state: outcome, absent: found } = await take(now, "2026-02", undefined, { mode: "preview" });
    expect([outcome, found.map(({ name }) => name)]).toEqual(["preview", asked]);
    expect((await take(now, "2026-02")).absent).toEqual(found);
  });

  test("nothing of one whose month another file holds, nor of one that begins later, and only for days of the file", async () => {
    await take(["1", "2", "3"], "2026-01");
    await take(["2"], "2026-02");
    expect((await take(["1"], "2026-02")).absent).toEqual([
      {
        key: "facebook:3",
        platform: "facebook",
        name: "Gamma",
        from: "2026-02-01",
        to: "2026-02-28",
        isSilent: false,
        wasSilent: false,
      },
    ]);
    expect((await take(["1"], "2025-12")).absent).toEqual([]);
  });

  test("by days where files are of weeks: those that no file of the channel holds, and each answer is of those", async () => {
    await take(["1", "2"], "2026-01");
    const week = (from: number, to: number) => `Feb-${String(from).padStart(2, "0")}-2026_Feb-${to}-2026_9.csv`;
    await take(["1", "2"], "2026-02", undefined, { name: week(8, 14), at: { 1: ["09 10:00"] } });
    await take(["1"], "2026-02", undefined);
    const days = [
      { from: "2026-02-01", to: "2026-02-07" },
      { from: "2026-02-15", to: "2026-02-28" },
    ];
    expect(await cell("Beta", "2026-02")).toMatchObject({ state: "partial", open: days, silence: null });
    await say([{ channel: "facebook:2", month: "2026-02" }], true);
    expect(await cell("Beta", "2026-02")).toMatchObject({ state: "complete", open: [] });
    expect(office.instance.db.reader.prepare('SELECT from_day AS "from", to_day AS "to" FROM silences').all()).toEqual([
      { from: "2026-02-01", to: "2026-02-08" },
      { from: "2026-02-15", to: "2026-03-01" },
    ]);
  });

  test("nothing, neither then nor in the coverage, of one that is in a file whose days go by its rows", async () => {
    await take(["1", "2"], "2026-01");
    const at = { 1: ["03 10:00", "20 10:00"], 2: ["05 10:00", "10 10:00"] };
    expect((await take(["1", "2"], "2026-02", undefined, { name: "export.csv", at })).absent).toEqual([]);
    expect(await state("Beta", "2026-02")).toEqual(["partial", false]);
    await take(["1"], "2026-02", undefined, { name: nameOf["2026-02"] });
    expect(await state("Beta", "2026-02")).toEqual(["partial", true]);
  });

  test("nothing of days that were not over when the file was made", async () => {
    await take(["1", "2"], "2026-01");
    const early = await take(["1"], "2026-02", "all", { observedOn: "2026-02-15" });
    expect(early.absent).toMatchObject([{ from: "2026-02-01", to: "2026-02-14" }]);
    expect(await state("Beta", "2026-02")).toEqual(["partial", false]);
    const whole = await take(["1"], "2026-02", undefined, { observedOn: "2026-03-02" });
    expect(whole.absent).toMatchObject([{ from: "2026-02-01", to: "2026-02-28", isSilent: false }]);
    expect(await state("Beta", "2026-02")).toEqual(["partial", true]);
  });
});

describe("a page that posted nothing", () => {
  beforeEach(async () => {
    await wantGoals();
    await take(["1", "2", "3"], "2026-01");
  });

  test("is unknown until somebody says it: the month stays partial, and the goal names who is missing", async () => {
    await take(["1"], "2026-02");
    expect(await point("all")).toEqual([1, "partial", "already-met"]);
    expect(await point("beta")).toEqual([null, "none", "no-data"]);
    expect((await goal("all")).open.map(({ name }) => name)).toEqual(["Beta", "Gamma"]);
    expect(await state("Beta", "2026-02")).toEqual(["none", true]);
  });

  test("makes its month whole with sums of 0 and no ratio, as of the file's date", async () => {
    const outcome = await take(["1"], "2026-02", ["facebook:2", "facebook:3"], { observedOn: "2026-03-03" });
    expect(absent(outcome)).toEqual([
      ["Beta", true],
      ["Gamma", true],
    ]);
    expect(await point("all")).toEqual([1, "complete", "met"]);
    expect((await point("sum")).slice(0, 2)).toEqual([15, "complete"]);
    expect(await point("beta")).toEqual([0, "complete", "met"]);
    expect((await goal("beta")).point.backfilled).toBe(false);
    expect((await goal("rate")).point).toMatchObject({
      value: null,
      coverage: "complete",
      unknown: "nothing-to-divide",
    });
    const { open, sources, silent } = await goal("all");
    expect([open, sources.map(({ channel }) => channel.name), silent.map(({ name }) => name)]).toEqual([
      [],
      ["Alfa"],
      ["Beta", "Gamma"],
    ]);
    expect((await cell("Beta", "2026-02"))?.silence).toEqual({
      from: "2026-02-01",
      to: "2026-02-28",
      contradicted: false,
      actor: "Test",
      statedAt: "2026-11-10T10:00:00.000Z",
    });
  });

  test("one by one: the others stay unknown", async () => {
    expect(absent(await take(["1"], "2026-02", ["facebook:2"]))).toEqual([
      ["Beta", true],
      ["Gamma", false],
    ]);
    expect(await point("all")).toEqual([1, "partial", "already-met"]);
    expect(await point("beta")).toEqual([0, "complete", "met"]);
    expect(await state("Gamma", "2026-02")).toEqual(["none", true]);
  });

  test("a preview shows it and leaves nothing behind", async () => {
    expect(absent(await take(["1"], "2026-02", "all", { mode: "preview" }))).toEqual([
      ["Beta", true],
      ["Gamma", true],
    ]);
    expect(absent(await take(["1"], "2026-02"))).toEqual([
      ["Beta", false],
      ["Gamma", false],
    ]);
  });

  test("an answer only adds to what was said; the same file again changes what is said and nothing else", async () => {
    const first = await take(["1"], "2026-02", ["facebook:2"]);
    const again = await take(["1"], "2026-02", ["facebook:3"]);
    expect(again).toMatchObject({
      state: "imported",
      importId: first.importId,
      rows: { new: 0, changed: 0, unchanged: 1 },
    });
    expect(again.absent.map(({ isSilent, wasSilent }) => [isSilent, wasSilent])).toEqual([
      [true, true],
      [true, false],
    ]);
    expect([await state("Beta", "2026-02"), await state("Gamma", "2026-02")]).toEqual([
      ["complete", false],
      ["complete", false],
    ]);
    for (const silent of [undefined, [], ["facebook:3"], "all"] as const) {
      const unsaid = await take(["1"], "2026-02", silent === undefined || silent === "all" ? silent : [...silent]);
      expect([unsaid.state, absent(unsaid)]).toEqual([
        "unchanged",
        [
          ["Beta", true],
          ["Gamma", true],
        ],
      ]);
    }
  });

  test("one is taken back by its name, or all, and that is stronger than saying it in the same answer", async () => {
    await take(["1"], "2026-02", "all");
    const back = await take(["1"], "2026-02", undefined, { notSilent: ["Beta"] });
    expect([back.state, absent(back)]).toEqual([
      "imported",
      [
        ["Beta", false],
        ["Gamma", true],
      ],
    ]);
    expect([await state("Beta", "2026-02"), await state("Gamma", "2026-02")]).toEqual([
      ["none", true],
      ["complete", false],
    ]);
    expect((await take(["1"], "2026-02", undefined, { notSilent: ["Beta"] })).state).toBe("unchanged");
    const others = await take(["1"], "2026-02", "all", { notSilent: ["Gamma"] });
    expect(absent(others)).toEqual([
      ["Beta", true],
      ["Gamma", false],
    ]);
    const none = await take(["1"], "2026-02", undefined, { notSilent: "all" });
    expect(absent(none)).toEqual([
      ["Beta", false],
      ["Gamma", false],
    ]);
    expect(await point("all")).toEqual([1, "partial", "already-met"]);
    const trail = office.instance.db.reader
      .prepare("SELECT channel_key AS page, taken_back_by AS by FROM silences ORDER BY id")
      .all();
    expect(trail).toEqual(["2", "3", "2"].map((id) => ({ page: `facebook:${id}`, by: "Test" })));
  });

  test.each([
    ["in the preview of its file", () => take(["1"], "2026-02", ["facebook:2"], { observedOn: "2026-05-02" })],
    ["in the coverage", () => say([{ channel: "facebook:2", month: "2026-02" }], true)],
  ])("what files have contradicted is said anew of the days that are left: %s", async (_, sayAnew) => {
    await take(["1"], "2026-02", "all");
    await take(["2"], "2026-02", undefined, { name: "Feb-08-2026_Feb-14-2026_9.csv" });
    expect(await cell("Beta", "2026-02")).toMatchObject({ state: "partial", silence: { contradicted: true } });
    await sayAnew();
    expect(await cell("Beta", "2026-02")).toMatchObject({ state: "complete", silence: { contradicted: false } });
    const standing = office.instance.db.reader
      .prepare(
        `SELECT from_day AS "from", to_day AS "to" FROM silences
         WHERE taken_back_at IS NULL AND channel_key = 'facebook:2' ORDER BY from_day`,
      )
      .all();
    expect(standing).toEqual([
      { from: "2026-02-01", to: "2026-02-08" },
      { from: "2026-02-15", to: "2026-03-01" },
    ]);
  });

  test("undo takes the days away, and the file again brings them back with what was said", async () => {
    const file = await take(["1"], "2026-02", "all");
    undo(file);
    expect(await state("Beta", "2026-02")).toBe(null);
    await take(["1"], "2026-02");
    expect(await point("all")).toEqual([1, "complete", "met"]);
  });

  test("a post of those days counts, contradicts it, and the contradiction goes with its file", async () => {
    await take(["1"], "2026-02", "all");
    const shown = await take(["2", "3"], "2026-02", undefined, { observedOn: "2026-05-02", mode: "preview" });
    const days = { from: "2026-02-01", to: "2026-02-28" };
    expect(shown.contradicts).toEqual([
      { key: "facebook:2", platform: "facebook", name: "Beta", ...days },
      { key: "facebook:3", platform: "facebook", name: "Gamma", ...days },
    ]);
    expect(await cell("Beta", "2026-02")).toMatchObject({ silence: { contradicted: false } });
    const later = await take(["2"], "2026-02", undefined, { observedOn: "2026-05-02" });
    expect(later.contradicts).toHaveLength(1);
    const again = await take(["2"], "2026-02", undefined, { observedOn: "2026-06-02" });
    expect(again.contradicts).toEqual([]);
    undo(again);
    expect(await point("beta")).toEqual([1, "complete", "met"]);
    expect(await cell("Beta", "2026-02")).toMatchObject({ state: "complete", silence: { contradicted: true } });
    expect((await goal("beta")).point.backfilled).toBe(true);
    undo(later);
    expect(await point("beta")).toEqual([0, "complete", "met"]);
    expect(await cell("Beta", "2026-02")).toMatchObject({ state: "complete", silence: { contradicted: false } });
  });

  test("said anew of the days that a contradiction leaves, it takes the place of what was contradicted", async () => {
    await take(["1"], "2026-02", "all");
    await take(["2"], "2026-02", undefined, { name: "Feb-08-2026_Feb-14-2026_9.csv" });
    expect(await cell("Beta", "2026-02")).toMatchObject({ state: "partial", silence: { contradicted: true } });
    await say([{ channel: "facebook:2", month: "2026-02" }], true);
    expect(await cell("Beta", "2026-02")).toMatchObject({ state: "complete", silence: { contradicted: false } });
    expect(await point("beta")).toEqual([1, "complete", "met"]);
  });

  test("a post of the first that Meta's clock dates to the month before is none of the file's days", async () => {
    // At four in the afternoon of the 31st in California it is one in the morning of the 1st here.
    await take(["1", "2"], "2026-01", undefined, { name: "Jan-01-2026_Jan-31-2026_9.csv", at: { 2: ["31 16:00"] } });
    await take(["1"], "2026-02", "all");
    expect(await cell("Beta", "2026-02")).toMatchObject({ state: "complete", silence: { contradicted: false } });
    expect(await point("beta")).toEqual([1, "complete", "met"]);
  });

  test("hidden, it is in no goal on all channels; merged, its days count as the other's", async () => {
    await take(["1"], "2026-02", ["facebook:2"]);
    await mark({ channel: "facebook:3", mergedInto: "facebook:2" });
    expect(await point("all")).toEqual([1, "complete", "met"]);
    await mark({ channel: "facebook:3", mergedInto: null });
    await mark({ channel: "facebook:3", hidden: true });
    expect(await point("all")).toEqual([1, "complete", "met"]);
    await say([{ channel: "facebook:2", month: "2026-02" }], false);
    expect((await goal("beta")).open.map(({ name }) => name)).toEqual(["Beta"]);
    await mark({ channel: "facebook:2", hidden: true });
    expect((await goal("beta")).open).toEqual([]);
  });
});

describe("afterwards", () => {
  beforeEach(async () => {
    await wantGoals();
    await take(["1", "2", "3"], "2025-12", undefined, { observedOn: "2026-01-02" });
    await take(["1", "2"], "2026-01", undefined, { observedOn: "2026-02-02" });
    await take(["1"], "2026-02", undefined, { observedOn: "2026-03-02" });
  });
  const cells = [
    { channel: "facebook:3", month: "2026-01" },
    { channel: "facebook:2", month: "2026-02" },
    { channel: "facebook:3", month: "2026-02" },
  ];

  test("many are answered at once, with a preview of what becomes whole, and taken back", async () => {
    const { goals } = await office.post<{ goals: { id: string; months: { month: string; verdict: string }[] }[] }>(
      "/api/silences/preview",
      { cells },
    );
    const verdicts = new Map(
      goals.map(({ id, months }) => [id, months.map(({ month, verdict }) => `${month} ${verdict}`)]),
    );
    expect([...verdicts.keys()]).toEqual(["all", "sum", "beta", "rate"]);
    expect(verdicts.get("all")).toEqual(["2026-01 met", "2026-02 met"]);
    expect(verdicts.get("beta")).toEqual(["2026-02 met"]);
    expect(await point("all")).toEqual([1, "partial", "already-met"]);
    expect(await say(cells, true)).toEqual({ changed: 3 });
    expect(await point("all", "2026-01")).toEqual([2, "complete", "met"]);
    expect(await point("all")).toEqual([1, "complete", "met"]);
    expect(await say(cells, true)).toEqual({ changed: 0 });
    expect(await say(cells.slice(1, 2), false)).toEqual({ changed: 1 });
    expect(await point("all")).toEqual([1, "partial", "already-met"]);
    expect(await point("all", "2026-01")).toEqual([2, "complete", "met"]);
    const trail = office.instance.db.reader
      .prepare("SELECT actor, stated_at, taken_back_by, taken_back_at FROM silences WHERE taken_back_at IS NOT NULL")
      .all();
    const at = "2026-11-10T10:00:00.000Z";
    expect(trail).toEqual([{ actor: "Test", stated_at: at, taken_back_by: "Test", taken_back_at: at }]);
  });

  test("says the same as the answer in the preview", async () => {
    await say(cells.slice(1), true);
    const later = await office.get<Grid>("/api/coverage");
    await say(cells.slice(1), false);
    await take(["1"], "2026-02", "all", { observedOn: "2026-03-02" });
    expect(await office.get<Grid>("/api/coverage")).toEqual(later);
  });

  test("a month that is read in, or of which no such file speaks, stays as it is; an unknown channel is refused", async () => {
    const idle = [
      { channel: "facebook:1", month: "2026-02" },
      { channel: "facebook:2", month: "2026-03" },
    ];
    expect(await say(idle, true)).toEqual({ changed: 0 });
    await office.put("/api/silences", { cells: [{ channel: "facebook:9", month: "2026-02" }], silent: true }, 404);
    await office.put("/api/silences", { cells: [{ channel: "facebook:1", month: "2026-2" }], silent: true }, 400);
  });
});
