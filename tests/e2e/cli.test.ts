// The command line's contract, option by option: JSON shapes, exit statuses, and nothing but data on standard output.
import * as XLSX from "@e965/xlsx";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { zipOf } from "../imports/zips.ts";
import { commentsCsv, facebookCsv, februaryName, februaryRows, ga4Csv, youtubeCsv } from "../server/samples.ts";
import { cli as run, newDataDir, startServer } from "./server.ts";

let data: string;
let cwd: string;

beforeEach(() => {
  data = newDataDir();
  cwd = mkdtempSync(join(tmpdir(), "maltal-files-"));
});
afterEach(() => {
  for (const folder of [data, cwd]) rmSync(folder, { recursive: true, force: true });
});

const cli = (args: string[], input?: string) => run(args, { data, cwd, ...(input === undefined ? {} : { input }) });

/** Writes a file into the user's folder, last modified on 3 March 2026. */
function file(name: string, content: string | Buffer): string {
  const path = join(cwd, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  const modified = new Date("2026-03-03T12:00:00Z");
  utimesSync(path, modified, modified);
  return name;
}

/** Runs a command that prints JSON and ends with this status. */
async function json(args: string[], exit = 0): Promise<never> {
  const result = await cli(args);
  expect([result.exit, result.stderr]).toEqual([exit, expect.any(String)]);
  try {
    return JSON.parse(result.stdout) as never;
  } catch {
    throw new Error(`no JSON on standard output: ${result.stdout}\n${result.stderr}`);
  }
}

/** Names of the raw files that are kept beside the database. */
const keptFiles = () =>
  readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.parentPath.startsWith(join(data, "files")))
    .map((each) => each.name);

const february = () => file(februaryName, facebookCsv(februaryRows(12)));
const rows = (read: number, added: number, changed = 0, unchanged = 0, rejected = 0) => ({
  read,
  new: added,
  changed,
  unchanged,
  rejected,
});

describe("import", () => {
  test("one object a file, with exactly these fields", async () => {
    const answer = await json(["import", february(), "--json"]);
    expect(answer).toEqual([
      {
        id: 1,
        file: februaryName,
        state: "imported",
        source: "meta-facebook-posts",
        channels: ["Nordcykel"],
        from: "2026-02-01",
        to: "2026-02-28",
        observedOn: "2026-03-03",
        rows: rows(12, 12),
        problems: [],
      },
    ]);
    expect(await json(["import", februaryName, "--json"])).toMatchObject([
      { id: 1, state: "unchanged", rows: rows(12, 0, 0, 12) },
    ]);
  });

  test("relative paths resolve from where the user stands; without --json standard output stays empty", async () => {
    file(`sub/${februaryName}`, facebookCsv(februaryRows(2)));
    const result = await run(["import", `../${februaryName}`], {
      data,
      cwd: (mkdirSync(join(cwd, "sub/deep")), join(cwd, "sub/deep")),
    });
    expect(result).toMatchObject({ exit: 0, stdout: "" });
    expect(result.stderr).toContain(februaryName);
  });

  test("--data may stand anywhere and beats DATA", async () => {
    const other = newDataDir();
    february();
    await json(["import", "--json", februaryName, "--data", other]);
    expect(await json(["imports", "--json"])).toEqual([]);
    expect(await json([`--data=${other}`, "imports", "--json"])).toHaveLength(1);
    rmSync(other, { recursive: true });
  });

  test("--dry-run previews and writes nothing", async () => {
    expect(await json(["import", february(), "--dry-run", "--json"])).toMatchObject([
      { id: null, state: "preview", rows: rows(12, 12) },
    ]);
    expect(await json(["imports", "--json"])).toEqual([]);
    expect(keptFiles()).toEqual([]);
    expect(await json(["metrics", "posts", "--from", "2026-02", "--to", "2026-02", "--json"])).toMatchObject([
      { value: null, coverage: "none" },
    ]);
  });

  test("--observed-on makes another import of the same bytes; a date after today is refused", async () => {
    await cli(["import", february()]);
    expect(await json(["import", februaryName, "--observed-on", "2026-03-20", "--json"])).toMatchObject([
      { id: 2, state: "imported", observedOn: "2026-03-20", rows: rows(12, 0, 0, 12) },
    ]);
    const late = await json(["import", februaryName, "--observed-on", "2190-01-01", "--json"], 1);
    expect(late).toMatchObject([{ id: null, state: "refused", problems: [{ code: "observed-in-future" }] }]);
    const early = await json(["import", februaryName, "--observed-on", "2026-02-02", "--json"], 1);
    expect(early).toMatchObject([{ state: "refused", problems: [{ code: "observed-too-early" }] }]);
  });

  test("a video table is a question without its period and channel, and goes in with them", async () => {
    const name = file("Table data.csv", youtubeCsv);
    const asked = await cli(["import", name, "--json"]);
    expect(asked.exit).toBe(1);
    expect(JSON.parse(asked.stdout)).toMatchObject([{ id: null, state: "question", source: "youtube-content" }]);
    expect(asked.stderr).toContain("--period");
    expect(asked.stderr).toContain("--channel");
    expect(
      await json(["import", name, "--period", "2026-02-01..2026-02-28", "--channel", "Nordcykel", "--json"]),
    ).toMatchObject([
      { state: "imported", channels: ["Nordcykel"], from: "2026-02-01", to: "2026-02-28", rows: rows(2, 2) },
    ]);
    expect(await json(["metrics", "views-activity", "--from", "2026-02", "--to", "2026-02", "--json"])).toMatchObject([
      { value: 300, coverage: "complete" },
    ]);
  });

  test("comments want a channel, and the platform where no link tells it", async () => {
    const name = file("comments.csv", commentsCsv);
    expect(await json(["import", name, "--json"], 1)).toMatchObject([{ state: "question" }]);
    expect(
      await json(["import", name, "--channel", "facebook:Nordcykel", "--period", "2026-02-01..2026-02-28", "--json"]),
    ).toMatchObject([{ state: "imported", source: "comments-table", channels: ["Nordcykel"], rows: rows(2, 2) }]);
    expect(keptFiles()).toEqual([]);
    const answer = await json([
      "metrics",
      "comments-received",
      "people-who-replied",
      "--from",
      "2026-02",
      "--to",
      "2026-02",
      "--json",
    ]);
    expect(answer).toMatchObject([{ value: 2 }, { value: 2 }]);
  });

  test("dates that can be read in two ways want --date-order", async () => {
    const name = file("comments.csv", "post,author,time,text\n1,Kund 1,03/04/2026 10:00,Hello\n");
    const args = ["import", name, "--channel", "facebook:Nordcykel", "--json"];
    const asked = await cli(args);
    expect([asked.exit, asked.stderr]).toEqual([1, expect.stringContaining("--date-order")]);
    expect(await json([...args, "--date-order", "mdy", "--observed-on", "2026-03-05"])).toMatchObject([
      { state: "imported", from: "2026-03-04" },
    ]);
  });

  test("--encoding answers what the bytes do not say", async () => {
    const name = file(
      februaryName,
      Buffer.from(facebookCsv([{ id: 1, at: "02/03/2026 10:00", title: "Smörgås" }]), "latin1"),
    );
    expect(await json(["import", name, "--encoding", "windows-1252", "--json"])).toMatchObject([
      { state: "imported", rows: rows(1, 1) },
    ]);
  });

  test("rejected rows up to a fifth are reported, more want --accept-rejects", async () => {
    const few = file(
      februaryName,
      facebookCsv(februaryRows(10).map((row) => (row.id === 1 ? { ...row, reactions: "many" } : row))),
    );
    const one = await json(["import", few, "--json"]);
    expect(one).toMatchObject([
      {
        state: "imported",
        rows: rows(10, 9, 0, 0, 1),
        problems: [{ code: "bad-number", line: 2, column: "Reactions", value: "many" }],
      },
    ]);
    const many = file(
      februaryName,
      facebookCsv(februaryRows(10).map((row) => (row.id <= 3 ? { ...row, reactions: "many" } : row))),
    );
    expect(await json(["import", many, "--json"], 1)).toMatchObject([
      { id: null, state: "question", rows: { rejected: 3 } },
    ]);
    expect(await json(["import", many, "--accept-rejects", "--json"])).toMatchObject([
      { state: "imported", rows: { rejected: 3 } },
    ]);
  });

  test("--posted-nothing speaks of channels that files of several held before, and of no other", async () => {
    const [head, ...alfa] = facebookCsv([{ id: 1, at: "01/10/2026 10:00" }], "1", "Alfa").split("\n");
    const [, ...beta] = facebookCsv([{ id: 2, at: "01/11/2026 10:00" }], "2", "Beta").split("\n");
    const both = file("Jan-01-2026_Jan-31-2026_1000000000000001.csv", [head, ...alfa, ...beta].join("\n"));
    const one = file(februaryName, facebookCsv([{ id: 3, at: "02/10/2026 10:00" }], "1", "Alfa"));
    expect((await json(["import", both, "--json"]))[0]).not.toHaveProperty("absent");
    const absent = (postedNothing: boolean) => ({
      absent: [{ channel: "Beta", channelId: "facebook:2", from: "2026-02-01", to: "2026-02-28", postedNothing }],
    });
    const asked = await cli(["import", one, "--json"]);
    expect(JSON.parse(asked.stdout)).toMatchObject([{ state: "imported", ...absent(false) }]);
    expect(asked.stderr).toContain("1 channel that came with others before is not in this file: Beta.");
    const again = (said: string[], exit = 0) =>
      json(["import", one, "--json", ...said.flatMap((name) => ["--posted-nothing", name])], exit);
    const back = (name: string, exit = 0) => json(["import", one, "--json", "--take-back", name], exit);
    expect(await again(["all"])).toMatchObject([{ state: "imported", ...absent(true) }]);
    expect(await again([])).toMatchObject([{ state: "unchanged", ...absent(true) }]);
    const metric = ["metrics", "posts", "--from", "2026-02", "--to", "2026-02", "--by", "channel", "--json"];
    expect(await json(metric)).toMatchObject([
      { channel: "Alfa", value: 1, coverage: "complete" },
      { channel: "Beta", value: 0, coverage: "complete" },
    ]);
    expect(await back("all")).toMatchObject([absent(false)]);
    expect(await again(["facebook:beta"])).toMatchObject([absent(true)]);
    const late = file(
      "Feb-01-2026_Feb-28-2026_1000000000000005.csv",
      facebookCsv([{ id: 4, at: "02/12/2026 10:00" }], "2", "Beta"),
    );
    const told = await cli(["import", late, "--dry-run", "--json"]);
    const contradicts = [{ channel: "Beta", channelId: "facebook:2", from: "2026-02-01", to: "2026-02-28" }];
    expect(JSON.parse(told.stdout)).toMatchObject([{ state: "preview", contradicts }]);
    expect(told.stderr).toContain("It has posts of Beta, which posted nothing from 2026-02-01 to 2026-02-28");
    // Another name takes nothing back.
    expect(await again(["Gamma"], 1)).toMatchObject([{ state: "unchanged", ...absent(true) }]);
    expect(await back("Beta")).toMatchObject([{ state: "imported", ...absent(false) }]);
    expect((await cli(["import", one, "--take-back", "Gamma"])).stderr).toContain(
      "No file lacks a channel that is called Gamma.",
    );
    expect((await cli(["import", one, "--posted-nothing", "all", "--posted-nothing", "Beta"])).exit).toBe(2);
    expect((await cli(["import", one, "--take-back", ""])).exit).toBe(2);
    expect((await cli(["--help"])).stdout).toMatch(
      /--posted-nothing says .*only adds.*--take-back, with the same file/s,
    );
  });

  test("a zip is an object a member, under a.zip/b.csv", async () => {
    file("a.zip", await zipOf({ [februaryName]: facebookCsv(februaryRows(3)), "b.csv": ga4Csv }));
    const answer = (await json(["import", "a.zip", "--json"])) as { file: string; state: string }[];
    expect(answer.map((each) => [each.file, each.state])).toEqual([
      [`a.zip/${februaryName}`, "imported"],
      ["a.zip/b.csv", "imported"],
    ]);
  });

  test("a workbook is one object with its tables, and its channel and date stand in its name", async () => {
    const book = XLSX.utils.book_new();
    const metrics = [
      "Date",
      "Impressions (total)",
      "Clicks (total)",
      "Reactions (total)",
      "Comments (total)",
      "Reposts (total)",
      "Engagement rate (total)",
    ];
    const posts = [
      "Post title",
      "Post link",
      "Post type",
      "Created date",
      "Impressions",
      "Views",
      "Clicks",
      "Click through rate (CTR)",
      "Likes",
      "Comments",
      "Reposts",
      "Follows",
      "Engagement rate",
      "Content Type",
    ];
    const link = "https://www.linkedin.com/feed/update/urn:li:activity:7427000000000000000";
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet([
        ["Aggregated engagement metrics"],
        metrics,
        ["02/01/2026", 100, 5, 4, 1, 0, 0.1],
        ["02/02/2026", 50, 2, 1, 0, 0, 0.1],
      ]),
      "Metrics",
    );
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet([
        ["Engagement metrics for individual posts"],
        posts,
        ["Hello", link, "Organic", "02/10/2026", 500, "", 9, 0.01, 7, 1, 2, 0, 0.03, ""],
      ]),
      "All posts",
    );
    const name = file(
      "nordcykel_content_1772539200000.xls",
      Buffer.from(XLSX.write(book, { type: "buffer", bookType: "biff8" }) as Uint8Array),
    );
    const [answer] = (await json(["import", name, "--json"])) as {
      tables: { name: string; state: string; rows: { read: number } }[];
    }[];
    expect(answer).toMatchObject({
      state: "imported",
      source: "linkedin-content",
      channels: ["nordcykel"],
      observedOn: "2026-03-03",
    });
    expect(answer?.tables.map((table) => [table.name, table.state, table.rows.read])).toEqual([
      ["Metrics", "read", 2],
      ["All posts", "read", 1],
    ]);
    expect(Object.keys(answer?.tables[0] ?? {}).toSorted()).toEqual(["name", "rows", "source", "state"]);
  });

  test("a bad file does not keep the good ones out, and the status is 1", async () => {
    const bad = file("bad.csv", "name,shoe size\nA,40\n");
    const answer = await json(["import", bad, february(), "--json"], 1);
    expect(answer).toMatchObject([{ file: "bad.csv", state: "refused", id: null }, { state: "imported" }]);
  });

  test("whoever gives a file that is not known is told once which can be read", async () => {
    const { stderr } = await cli([
      "import",
      file("bad.csv", "name,shoe size\nA,40\n"),
      file("worse.csv", "a,b\n1,2\n"),
    ]);
    expect(stderr.match(/does not recognise this file/g)).toHaveLength(2);
    expect(stderr.match(/^Files that can be read:$/gm)).toHaveLength(1);
    expect(stderr).toMatch(/^ {2}Facebook posts: .*\(Feb-01-2026_.*\.csv\)$/m);
    expect((await cli(["import", february()])).stderr).not.toContain("Files that can be read");
  });

  test("a file that is not there leaves the others out too", async () => {
    expect((await cli(["import", february(), "none.csv", "--json"])).exit).toBe(2);
    expect(await json(["imports", "--json"])).toEqual([]);
  });
});

describe("wrong usage is status 2, a sentence without a stack, and touches no data folder", () => {
  const empty = mkdtempSync(join(tmpdir(), "maltal-none-"));
  const none = join(empty, "none");
  afterAll(() => rmSync(empty, { recursive: true, force: true }));

  test.concurrent.each<[string, string[]]>([
    ["no file", ["import"]],
    ["a file that is not there", ["import", "none.csv", "--json"]],
    ["a folder", ["import", ".", "--json"]],
    ["an unknown option", ["import", februaryName, "--force"]],
    ["a period the wrong way", ["import", februaryName, "--period", "2026-02-28..2026-02-01"]],
    ["a period in words", ["import", februaryName, "--period", "february"]],
    ["a date that is none", ["import", februaryName, "--observed-on", "2026-02-30"]],
    ["an unknown encoding", ["import", februaryName, "--encoding", "klingon"]],
    ["an unknown date order", ["import", februaryName, "--date-order", "dym"]],
    ["no month", ["metrics", "posts"]],
    ["an unknown metric", ["metrics", "happiness", "--from", "2026-01", "--to", "2026-01"]],
    ["no metric", ["metrics", "--from", "2026-01", "--to", "2026-01"]],
    ["months the wrong way", ["metrics", "posts", "--from", "2026-02", "--to", "2026-01"]],
    ["both formats", ["metrics", "posts", "--from", "2026-01", "--to", "2026-01", "--json", "--csv"]],
    ["another split", ["metrics", "posts", "--from", "2026-01", "--to", "2026-01", "--by", "post"]],
    ["undo of nothing", ["undo"]],
    ["undo of a word", ["undo", "last"]],
    ["a strategy's unknown verb", ["strategy", "delete"]],
    ["a strategy file that is not there", ["strategy", "apply", "none.json"]],
    ["no command", []],
  ])("%s", async (_, args) => {
    const result = await run(args, { data: none, cwd: empty });
    expect(existsSync(none)).toBe(false);
    expect(result).toMatchObject({ exit: 2, stdout: "" });
    expect(result.stderr).not.toMatch(/\n\s+at /);
    expect(result.stderr.trim()).not.toBe("");
  });

  test("asked for help, any command tells all of them, and that is no mistake", async () => {
    for (const args of [["--help"], ["import", "-h"]]) {
      const result = await run(args, { data: none, cwd: empty });
      expect(result).toMatchObject({ exit: 0, stderr: "" });
      expect(result.stdout).toContain("strategy withdraw N --why TEXT");
    }
    expect(existsSync(none)).toBe(false);
  });
});

describe("the ledger", () => {
  test("imports lists what went in, undo takes it out once", async () => {
    await cli(["import", february()]);
    expect(await json(["imports", "--json"])).toMatchObject([
      { id: 1, file: februaryName, state: "imported", rows: rows(12, 12), from: "2026-02-01", to: "2026-02-28" },
    ]);
    expect(await cli(["undo", "1"])).toMatchObject({ exit: 0, stdout: "" });
    expect(await json(["imports", "--json"])).toMatchObject([{ id: 1, state: "undone" }]);
    expect((await cli(["undo", "1"])).exit).toBe(1);
    expect((await cli(["undo", "7"])).exit).toBe(1);
    expect(await json(["metrics", "posts", "--from", "2026-02", "--json"])).toMatchObject([
      { value: null, coverage: "none" },
    ]);
    expect(await json(["import", februaryName, "--json"])).toMatchObject([
      { id: 2, state: "imported", rows: rows(12, 12) },
    ]);
  });
});

describe("metrics", () => {
  test("every month asked for, unknown ones null", async () => {
    await cli(["import", february()]);
    const answer = await json([
      "metrics",
      "posts",
      "comments-per-post",
      "--from",
      "2026-01",
      "--to",
      "2026-03",
      "--json",
    ]);
    const none = { value: null, counted: 0, of: 0, coverage: "none", unknown: "not-read" };
    expect(answer).toEqual([
      { metric: "posts", bucket: "2026-01", ...none },
      { metric: "posts", bucket: "2026-02", value: 12, counted: 12, of: 12, coverage: "complete" },
      { metric: "posts", bucket: "2026-03", ...none },
      { metric: "comments-per-post", bucket: "2026-01", ...none },
      { metric: "comments-per-post", bucket: "2026-02", value: 1, counted: 12, of: 12, coverage: "complete" },
      { metric: "comments-per-post", bucket: "2026-03", ...none },
    ]);
  });

  test("by channel: names may repeat, so id and platform stand beside", async () => {
    const second = file(
      "Feb-01-2026_Feb-28-2026_2.csv",
      facebookCsv([{ id: 900, at: "02/05/2026 10:00" }], "200009", "Nordcykel"),
    );
    await cli(["import", february(), second]);
    const answer = (await json([
      "metrics",
      "reactions",
      "--from",
      "2026-02",
      "--to",
      "2026-02",
      "--by",
      "channel",
      "--json",
    ])) as { channelId: number; value: number }[];
    expect(answer).toMatchObject([
      { channel: "Nordcykel", platform: "facebook" },
      { channel: "Nordcykel", platform: "facebook" },
    ]);
    expect(new Set(answer.map((row) => row.channelId)).size).toBe(2);
    expect(answer.map((row) => row.value).toSorted((a, b) => a - b)).toEqual([10, 120]);
  });

  test("a traffic metric by channel is by the network that sent the visit", async () => {
    const name = file("web.csv", ga4Csv);
    await cli(["import", name, "--observed-on", "2026-03-03"]);
    const total = await json([
      "metrics",
      "sessions-from-social",
      "social-share-of-sessions",
      "--from",
      "2026-02",
      "--json",
    ]);
    expect(total).toMatchObject([{ value: 40, coverage: "complete", counted: 28, of: 28 }, { value: 0.4 }]);
    const split = (await json([
      "metrics",
      "sessions-from-social",
      "--from",
      "2026-02",
      "--by",
      "channel",
      "--json",
    ])) as { platform: string; value: number }[];
    const sent = Object.fromEntries(split.map((row) => [row.platform, row.value]));
    expect(sent).toMatchObject({ facebook: 30, instagram: 10 });
    expect(split.reduce((sum, row) => sum + (row.value ?? 0), 0)).toBe(40);
  });

  test("--csv is a table on standard output", async () => {
    await cli(["import", february()]);
    const { stdout } = await cli(["metrics", "posts", "--from", "2026-02", "--to", "2026-03", "--csv"]);
    expect(stdout.trim().split("\r\n")).toEqual([
      "metric,bucket,channel,platform,value,counted,of,coverage,through",
      "posts,2026-02,,,12,12,12,complete,",
      "posts,2026-03,,,,0,0,none,",
    ]);
  });
});

describe("strategy and progress", () => {
  const goal = {
    id: "talk",
    metric: "comments-per-post",
    direction: "at-least",
    targets: [{ from: "2026-01", value: 0.5 }],
  };
  const document = { effectiveFrom: "2026-01", purpose: "Talk", goals: [goal] };

  test("apply and show are a round trip, from a file and from standard input", async () => {
    const name = file("strategy.json", JSON.stringify(document));
    expect(await cli(["strategy", "apply", name])).toMatchObject({ exit: 0, stdout: "" });
    const shown = await cli(["strategy", "show", "--json"]);
    expect(JSON.parse(shown.stdout)).toMatchObject({ version: 1, ...document });
    expect((await cli(["strategy", "apply", "-"], shown.stdout)).exit).toBe(0);
    expect({ ...JSON.parse((await cli(["strategy", "show", "--json"])).stdout), version: 1 }).toEqual(
      JSON.parse(shown.stdout),
    );
  });

  test.each<[string, string]>([
    ["no JSON", "{"],
    ["an unknown metric", JSON.stringify({ ...document, goals: [{ ...goal, metric: "happiness" }] })],
    ["an unknown field", JSON.stringify({ ...document, colour: "red" })],
  ])("a document with %s is status 1, with nothing saved", async (_, text) => {
    const result = await cli(["strategy", "apply", file("s.json", text)]);
    expect(result).toMatchObject({ exit: 1, stdout: "" });
    expect(await json(["strategy", "show", "--json"], 1)).toBeNull();
  });

  test("progress gives the goals as judged, with exactly these fields", async () => {
    await cli(["strategy", "apply", file("strategy.json", JSON.stringify(document))]);
    await cli(["import", february()]);
    const grown = file(
      "Feb-01-2026_Feb-28-2026_3.csv",
      facebookCsv(februaryRows(12).map((row) => ({ ...row, comments: 4 }))),
    );
    await cli(["import", grown, "--observed-on", "2026-03-20"]);
    const answer = await json(["progress", "--month", "2026-02", "--json"]);
    expect(answer).toEqual([
      {
        goal: "talk",
        metric: "comments-per-post",
        scope: {},
        month: "2026-02",
        value: 1,
        now: 4,
        target: { direction: "at-least", min: 0.5 },
        verdict: "met",
        coverage: "complete",
        counted: 12,
        of: 12,
        gap: 0.5,
        streak: { met: 1, of: 1 },
        signal: expect.objectContaining({ state: "too-few", months: 1, rule: null }),
        reach: { count: 1, of: 1, backfilled: 0 },
      },
    ]);
    expect(await json(["progress", "--month", "2025-12", "--json"])).toEqual([]);
    expect(await json(["progress", "--month", "2026-04", "--json"])).toMatchObject([
      { value: null, verdict: "no-data", coverage: "none" },
    ]);
  });
});

describe("beside others", () => {
  test("several commands at once on a new data folder all go in", async () => {
    const names = [1, 2, 3].map((page) =>
      file(`Feb-01-2026_Feb-28-2026_${page}.csv`, facebookCsv(februaryRows(300), String(page), `Page ${page}`)),
    );
    const results = await Promise.all(names.map((name) => cli(["import", name, "--json"])));
    expect(results.map((result) => [result.exit, result.stderr.includes("    at ")])).toEqual([
      [0, false],
      [0, false],
      [0, false],
    ]);
    expect(await json(["metrics", "posts", "--from", "2026-02", "--json"])).toMatchObject([{ value: 900 }]);
  });

  test("beside a running server, which goes on answering and shows what went in", async () => {
    const server = await startServer({ data });
    try {
      const names = [1, 2, 3].map((page) =>
        file(
          `Feb-01-2026_Feb-28-2026_${page}.csv`,
          facebookCsv(
            februaryRows(3000).map((row) => ({ ...row, id: page * 10_000 + row.id })),
            String(page),
            `Page ${page}`,
          ),
        ),
      );
      const answered: number[] = [];
      let going = true;
      const asking = (async () => {
        while (going) {
          answered.push((await fetch(`${server.url}/api/start`)).status);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      })();
      const upload = (async () => {
        const headers = { "x-file-name": "Feb-01-2026_Feb-28-2026_9.csv" };
        const body = facebookCsv(februaryRows(3000), "9", "Page 9");
        return (await fetch(`${server.url}/api/files`, { method: "POST", headers, body })).status;
      })();
      const results = await Promise.all(names.map((name) => cli(["import", name, "--json"])));
      going = false;
      await asking;
      expect(await upload).toBe(200);
      expect(results.map((result) => [result.exit, result.stderr.includes("    at ")])).toEqual([
        [0, false],
        [0, false],
        [0, false],
      ]);
      expect(new Set(answered)).toEqual(new Set([200]));
      expect(answered.length).toBeGreaterThan(5);
      const { total } = (await (await fetch(`${server.url}/api/posts?limit=1`)).json()) as { total: number };
      expect(total).toBe(9000);
    } finally {
      await server.stop();
    }
  });
});

describe("erase", () => {
  beforeEach(async () => {
    const told = [
      "post,author,time,text,id",
      "101,Kund 1,2026-02-03 08:15,Zebra,9000001",
      "101,Bo,2026-02-04 09:00,@Kund 1 ja,9000002",
    ];
    file("comments.csv", told.join("\n"));
    expect((await cli(["import", "comments.csv", "--channel", "facebook:Nordcykel"])).exit).toBe(0);
  });

  test("without --yes it tells what would change, and changes nothing", async () => {
    for (let round = 0; round < 2; round++) {
      const preview = await cli(["erase", "--name", "kund 1", "--platform", "facebook"]);
      expect(preview).toMatchObject({ exit: 0, stdout: "" });
      expect(preview.stderr).toContain("Comments: 1. Mentions elsewhere: 0.");
      expect(preview.stderr).toContain("2026-02  facebook:Nordcykel  people-who-replied  2 → 1");
      expect(preview.stderr).toContain("--yes");
    }
  });

  test("with --yes the person is gone, and the number of comments stays", async () => {
    const received = () => json(["metrics", "comments-received", "--from", "2026-02", "--to", "2026-02", "--json"]);
    const before = await received();
    expect((await cli(["erase", "--name", "Kund 1", "--yes"])).exit).toBe(0);
    expect(await received()).toEqual(before);
    const bytes = readdirSync(data, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => readFileSync(join(each.parentPath, each.name), "latin1"))
      .join();
    for (const word of ["Zebra", "Kund 1", "9000001"]) expect(bytes).not.toContain(word);
    expect(await json(["import", "comments.csv", "--channel", "facebook:Nordcykel", "--json"])).toMatchObject([
      { state: "unchanged" },
    ]);
    expect((await cli(["erase", "--name", "Kund 1"])).exit).toBe(1);
  });

  test("wrong usage is 2, one of our own names 1", async () => {
    for (const args of [[], ["--name", " "], ["--name", "A", "--platform", "myspace"], ["A"]])
      expect([args, (await cli(["erase", ...args])).exit]).toEqual([args, 2]);
    expect((await cli(["erase", "--name", "nordcykel", "--yes"])).exit).toBe(1);
  });
});
