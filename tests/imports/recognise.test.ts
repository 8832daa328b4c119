// From rows to tables: where one begins and ends, whose it is, what must be asked, and the day on which its numbers were true.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantInId } from "../../server/imports/instant-in-id.ts";
import { canonicalLink } from "../../shared/permalink.ts";
import { answersAnother } from "../../server/imports/map-posts.ts";
import type { ParseJob, PostDraft } from "../../server/imports/types.ts";
import { collectRows } from "./collect.ts";
import type { Collected } from "./collect.ts";
import { runs } from "../properties.ts";

const facebook = [
  "Post ID",
  "Page ID",
  "Page name",
  "Title",
  "Publish time",
  "Permalink",
  "Date",
  "Views",
  "Reach",
  "Reactions",
  "Comments",
];
const post = (id: string, time: string, ...counts: string[]): string[] => {
  return [id, "1", "Nordcykel", "Text", time, `https://www.facebook.com/nordcykel/posts/${id}`, "Lifetime", ...counts];
};
const states = (read: Collected): string[] => read.tables.map(({ report }) => `${report.source} ${report.state}`);
const problems = (read: Collected): string[] => [
  ...read.file.problems.map((problem) => problem.code),
  ...read.tables.flatMap(({ report }) => report.problems.map((problem) => problem.code)),
];

describe("what is not known is said", () => {
  test.each<[string, string[][], string[], string[]]>([
    ["nothing at all", [[], ["", " "]], [], ["empty-file"]],
    ["no table", [["Dear diary"], ["today", "it rained"]], [], ["unknown-format"]],
    [
      "another format",
      [
        ["Date", "Impressions", "Likes", "Unfollows"],
        ["Tue, Aug 26, 2025", "4", "4", "0"],
      ],
      [],
      ["unknown-format"],
    ],
    ["a header alone", [facebook], ["meta-facebook-posts read"], ["headers-only", "headers-only"]],
    [
      "days of posts that look like posts",
      [facebook, ...Array.from({ length: 12 }, () => post("7", "02/01/2026 10:00", "1", "1", "1", "1"))],
      ["meta-facebook-posts refused"],
      ["daily-look-alike"],
    ],
    [
      "a comment file without posts",
      [
        ["id ", "", "Name", "Date", "Comment"],
        ["1", "", "Kund 1", "03/12/25 06:24:13", "Hej"],
      ],
      ["comments-table question"],
      ["needs-date-order", "needs-channel"],
    ],
    [
      "the same with places: it is of mentions",
      [
        ["Name", "Date", "Comment", "Site"],
        ["Kund 1", "2026-02-14", "Hej", "reco.se"],
      ],
      ["mentions-table read"],
      [],
    ],
    [
      "totals by day beside a table by day",
      [
        ["Date", "Views"],
        ["2026-01-01", "3"],
      ],
      ["youtube-dates skipped"],
      ["not-used"],
    ],
    [
      "a breakdown that no metric uses",
      [
        ["Geography", "Views", "Watch time (hours)"],
        ["Total", "3", "1"],
        ["SE", "3", "1"],
      ],
      ["youtube-content skipped"],
      ["not-used"],
    ],
  ])("%s", async (_name, rows, wantedStates, wantedProblems) => {
    const read = await collectRows(rows);
    expect(states(read)).toEqual(wantedStates);
    expect(problems(read)).toEqual(wantedProblems);
  });
});

test("a header is found under a preamble, and again in a joined file, and odd spaces do not hide it", async () => {
  const odd = facebook.map((name, index) => (index === 0 ? "\ufeffPost\u00a0ID " : name.toUpperCase()));
  const read = await collectRows([
    ["sep="],
    ["Exported for Nordcykel"],
    odd,
    post("1", "02/13/2026 00:52", "5", "4", "1", "0"),
    odd,
    [],
    ["", "", ""],
    post("2", "02/14/2026 00:52", "7", "6", "1", "0"),
  ]);
  expect(states(read)).toEqual(["meta-facebook-posts read"]);
  expect(read.tables[0]!.report).toMatchObject({ headerLine: 3, read: 2, newestDay: "2026-02-14" });
  expect(read.tables[0]!.drafts.map((draft) => draft.line)).toEqual([4, 8]);
});

test("two formats in one file are two tables", async () => {
  const read = await collectRows([
    facebook,
    post("1", "02/13/2026 00:52", "5", "4", "1", "0"),
    [],
    ["Date", "Sponsored followers", "Organic followers", "Auto-invited followers", "Total followers"],
    ["02/13/2026", "0", "5", "0", "5"],
  ]);
  expect(states(read)).toEqual(["meta-facebook-posts read", "linkedin-followers question"]);
  expect(read.file.questions).toEqual(["channel"]);
});

test("a broken row after a blank line takes no row below it along", async () => {
  const read = await collectRows([
    facebook,
    post("1", "02/13/2026 00:52", "5", "4", "1", "0"),
    [],
    ["the rest of a text", "Lifetime", ...Array.from({ length: 9 }, () => "word")],
    post("2", "02/14/2026 00:52", "7", "6", "1", "0"),
  ]);
  expect(states(read)).toEqual(["meta-facebook-posts read"]);
  expect(read.tables[0]!.drafts.map((draft) => draft.kind)).toEqual(["post", "rejected", "post"]);
});

test("exports in two languages glued together are read by their own columns each", async () => {
  const swedish = ["Publicerings-id", "Sid-id", "Publiceringstid", "Permalänk", "Räckvidd", "Visningar"];
  const read = await collectRows([
    facebook,
    post("1", "02/13/2026 00:52", "5", "4", "1", "0"),
    swedish,
    ["2", "1", "02/14/2026 00:52", "https://www.facebook.com/nordcykel/posts/2", "6", "7"],
  ]);
  expect(read.tables.flatMap(({ drafts }) => drafts.map((draft) => (draft as PostDraft).measures))).toEqual([
    { views: 5, reach: 4, reactions: 1, comments: 0 },
    { reach: 6, views: 7 },
  ]);
});

describe("an id that a spreadsheet has spoiled", () => {
  test("joins no posts: the links tell them apart", async () => {
    const rows = ["01", "02", "03"].map((day, index) => {
      const cells = post("103751000000000000", `02/${day}/2026 10:00`, "5", "4", "1", "0");
      cells[5] = `https://www.facebook.com/nordcykel/posts/pfbid0${index}`;
      return cells;
    });
    const read = await collectRows([facebook, ...rows]);
    expect(problems(read)).toEqual(["damaged-ids"]);
    const posts = read.tables[0]!.drafts as PostDraft[];
    expect(posts.map((each) => [each.nativeId, each.permalink])).toEqual([
      [null, "https://facebook.com/nordcykel/posts/pfbid00"],
      [null, "https://facebook.com/nordcykel/posts/pfbid01"],
      [null, "https://facebook.com/nordcykel/posts/pfbid02"],
    ]);
  });
  test("without a link is said with line, column and value", async () => {
    const cells = post("1,03751E+17", "02/01/2026 10:00", "5", "4", "1", "0");
    cells[5] = "";
    const read = await collectRows([facebook, cells]);
    expect(read.tables[0]!.drafts).toMatchObject([
      { kind: "rejected", problem: { code: "bad-id", line: 2, column: "Post ID", value: "1,03751E+17" } },
    ]);
  });
});

test("dates that a spreadsheet has half rewritten refuse the file", async () => {
  const read = await collectRows([
    facebook,
    post("1", "02/13/2026 00:52", "5", "4", "1", "0"),
    post("2", "2026-01-02 00:52", "5", "4", "1", "0"),
  ]);
  expect(states(read)).toEqual(["meta-facebook-posts refused"]);
  expect(read.tables[0]!.report.problems).toEqual([
    { code: "mixed-dates", column: "Publish time", value: "2026-01-02 00:52" },
  ]);
});

test("a sentence after the last row is a footer, between rows it is a row that cannot be read", async () => {
  const [one, two] = [
    post("1", "02/13/2026 00:52", "5", "4", "1", "0"),
    post("2", "02/14/2026 00:52", "7", "6", "1", "0"),
  ];
  const last = await collectRows([facebook, one, two, ["Showing the 2 newest posts"]]);
  expect(problems(last)).toEqual(["footer-row"]);
  expect(last.tables[0]!.report.read).toBe(2);
  const between = await collectRows([facebook, one, ["What is this line?"], two]);
  expect(between.tables[0]!.drafts.map((draft) => draft.kind)).toEqual(["post", "rejected", "post"]);
  expect(between.tables[0]!.report.read).toBe(3);
});

describe("a post", () => {
  const first = async (row: string[], header = facebook): Promise<PostDraft> => {
    const read = await collectRows([header, row]);
    return read.tables[0]!.drafts[0] as PostDraft;
  };
  test("has its instant by the clock of California", async () => {
    const draft = await first(post("1", "02/28/2026 15:30", "5", "4", "1", "0"));
    expect(new Date(draft.postedAt!).toISOString()).toBe("2026-02-28T23:30:00.000Z");
  });
  test("keeps an id beyond the whole numbers of a computer", async () => {
    expect((await first(post("12345678901234567891", "02/01/2026 10:00", "1"))).nativeId).toBe("12345678901234567891");
  });
  test("has unknown views where 0 stands beside a reach, and 0 where nobody was reached", async () => {
    expect((await first(post("1", "02/01/2026 10:00", "0", "4", "1", "0"))).measures).toEqual({
      reach: 4,
      reactions: 1,
      comments: 0,
    });
    expect((await first(post("1", "02/01/2026 10:00", "0", "0"))).measures).toEqual({ views: 0, reach: 0 });
  });
  test("has no link clicks only where clicks are told", async () => {
    const header = [...facebook, "Total clicks", "Link Clicks"];
    const told = await first(post("1", "02/01/2026 10:00", "1", "1", "1", "1", "9"), header);
    expect(told.measures).toMatchObject({ clicks: 9, "link-clicks": 0 });
    const untold = await first(post("1", "02/01/2026 10:00", "1", "1", "1", "1"), header);
    expect(untold.measures).not.toHaveProperty("link-clicks");
  });
  test("has one value where a name stands twice or in two languages", async () => {
    const header = [...facebook, "Views", "Visningar", "Sidnamn"];
    const draft = await first(
      ["1", "1", "", "", "02/01/2026 10:00", "", "Lifetime", "", "", "", "", "-", "88", "Nordcykel"],
      header,
    );
    expect(draft.measures).toEqual({ views: 88 });
    expect(draft.channel).toEqual({ platform: "facebook", nativeId: "1", name: "Nordcykel" });
  });
});

test("each kind of bad row says line, column and value, and keeps its cells", async () => {
  const bad = [
    post("1", "02/30/2026 10:00", "1", "1"),
    post("2", "02/01/2026 10:00", "many", "1"),
    post("3", "02/01/2026 10:00", "1", "-4"),
    post("4", "02/01/2026 10:00", "1", "1", "1", "1", "text beyond the header"),
    ["", "1", "Nordcykel", "Text", "02/01/2026 10:00", "", "Lifetime", "1"],
    post("6", "", "1"),
    post("7", "02/01/2026 10:00", "#DIV/0!"),
  ];
  const read = await collectRows([facebook, ...bad, post("8", "02/01/2026 10:00", "1", "1", "1", "1")]);
  const rejected = read.tables[0]!.drafts.flatMap((draft) => (draft.kind === "rejected" ? [draft] : []));
  expect(rejected.map(({ problem }) => problem)).toEqual([
    { code: "bad-date", line: 2, column: "Publish time", value: "02/30/2026 10:00", wanted: "mdy" },
    { code: "bad-number", line: 3, column: "Views", value: "many" },
    { code: "negative-number", line: 4, column: "Reach", value: "-4" },
    { code: "wrong-width", line: 5, value: "12", wanted: "11" },
    { code: "missing-value", line: 6, column: "Post ID" },
    { code: "missing-value", line: 7, column: "Publish time" },
    { code: "error-cell", line: 8, column: "Views", value: "#DIV/0!" },
  ]);
  expect(rejected.map(({ cells }) => cells)).toEqual(bad);
});

describe("the days that a table speaks for", () => {
  const rows = [facebook, post("1", "02/13/2026 20:00", "5"), post("2", "02/03/2026 10:00", "5")];
  test.each<[string, Partial<ParseJob>, string, string]>([
    ["its name", { name: "exports/Feb-01-2026_Feb-28-2026_1.csv" }, "2026-02-01", "2026-03-01"],
    ["the answer", { answers: { period: { from: "2026-02-01", to: "2026-02-20" } } }, "2026-02-01", "2026-02-21"],
    ["its posts, in company time", {}, "2026-02-03", "2026-02-15"],
  ])("by %s", async (_name, more, from, to) => {
    const read = await collectRows(rows, more);
    expect(read.tables[0]!.report.claims).toMatchObject([
      { kind: "posts", grain: "day", from, to, measures: ["views", "reach", "reactions", "comments"] },
    ]);
  });
});

describe("the day on which the numbers were true", () => {
  const rows = [facebook, post("1", "02/13/2026 10:00", "5")];
  test.each<[string, Partial<ParseJob>, string, string]>([
    ["the file's time", { modifiedOn: "2026-03-02" }, "2026-03-02", "modified"],
    ["never before the newest post", { modifiedOn: "2026-01-01" }, "2026-02-13", "modified"],
    ["never after today", { modifiedOn: "2027-01-01" }, "2026-11-20", "modified"],
    ["today", { modifiedOn: null }, "2026-11-20", "today"],
  ])("%s", async (_name, more, observedOn, observedFrom) => {
    expect((await collectRows(rows, more)).file).toMatchObject({ observedOn, observedFrom });
  });
});

describe("YouTube's period", () => {
  const rows = [
    ["Content", "Video title", "Video publish time", "Views"],
    ["Total", "", "", "7"],
    ["aaaaaaaaaa1", "Film", "Jan 15, 2026", "7"],
  ];
  const channel = { name: "Nordcykel" };
  const folder = "Content 2026-01-01_2026-01-31 Nordcykel Film.zip/Table data.csv";
  test.each<[string, Partial<ParseJob>, unknown, string[]]>([
    ["in the zip's name", { name: folder }, { from: "2026-01-01", to: "2026-02-01" }, ["activity", "posts"]],
    [
      "in the answer",
      { answers: { channel, period: { from: "2026-01-01", to: "2026-01-31" } } },
      { from: "2026-01-01", to: "2026-02-01" },
      ["activity", "posts"],
    ],
    ["a lifetime", { answers: { channel, period: "lifetime" } }, null, ["posts"]],
  ])("%s", async (_name, more, period, kinds) => {
    const { drafts, report } = (await collectRows(rows, more)).tables[0]!;
    expect((drafts[0] as PostDraft).period).toEqual(period);
    expect(report.claims.map((claim) => claim.kind)).toEqual(kinds);
  });
  test("is asked for, and nothing is read meanwhile", async () => {
    const read = await collectRows(rows);
    expect(read.file.questions).toEqual(["period", "channel"]);
    expect(read.tables[0]).toMatchObject({ drafts: [], report: { state: "question", read: 1 } });
  });
});

test("an answer for another platform is no answer", async () => {
  const header = ["Date", "Organic followers", "Total followers"];
  const answers = { channel: { platform: "facebook", name: "Nordcykel" } } as const;
  const read = await collectRows([header, ["02/13/2026", "5", "5"]], { answers });
  expect(read.file.questions).toEqual(["channel"]);
});

test("comments learn their platform from the links when the answer is a bare name", async () => {
  const header = ["post", "author", "time", "text"];
  const row = ["https://www.linkedin.com/feed/update/urn:li:activity:1", "Kund 1", "2026-02-13 10:00", "Hej"];
  const read = await collectRows([header, row], { answers: { channel: { name: "Nordcykel" } } });
  expect(read.tables[0]!.drafts).toMatchObject([
    { kind: "comment", channel: { platform: "linkedin", name: "Nordcykel" } },
  ]);
  expect(read.file.namesPeople).toBe(true);
});

test("the answer settles a date order that the file leaves open", async () => {
  const rows = [
    ["post", "author", "time", "text"],
    ["1", "Kund 1", "03/04/2026", "Hej"],
  ];
  const channel = { platform: "facebook", name: "Nordcykel" } as const;
  expect((await collectRows(rows, { answers: { channel } })).file.questions).toEqual(["date-order"]);
  const read = await collectRows(rows, { answers: { channel, dateOrder: "dmy" } });
  expect(read.tables[0]!.drafts).toMatchObject([{ at: null, on: "2026-04-03", precision: "day" }]);
});

test.each([
  ["https://www.facebook.com/Nordcykel/posts/1/?ref=x#top", "https://facebook.com/Nordcykel/posts/1"],
  ["http://m.facebook.com/permalink.php?story_fbid=12&id=3", "https://facebook.com/permalink.php/12"],
  ["https://www.facebook.com/photo.php?other=1", null],
  ["https://twitter.com/nordcykel/status/1?s=20", "https://x.com/nordcykel/status/1"],
  ["https://www.youtube.com/watch?v=aaaaaaaaaa1&t=3", "https://youtube.com/watch/aaaaaaaaaa1"],
  ["https://www.facebook.com/", null],
  ["not a link", null],
  ["", null],
])("the canonical form of %j", (link, wanted) => {
  expect(canonicalLink(link)).toBe(wanted);
});

describe("an id's instant", () => {
  const clock = { epoch: 1_288_834_974_657n };
  const instant = Date.parse("2026-08-10T22:30:00Z");
  const id = String((BigInt(instant) - clock.epoch) << 22n);
  test.each<[string, string, string | null, string, number | null]>([
    ["fits its date", id, "2026-08-10", "2026-11-20", instant],
    ["was drafted a month before", id, "2026-07-09", "2026-11-20", instant],
    ["lies before its date", id, "2026-08-20", "2026-11-20", null],
    ["lies long after its date", id, "2026-01-01", "2026-11-20", null],
    ["lies in the future", id, null, "2026-08-01", null],
    ["has no date beside it", id, null, "2026-11-20", instant],
    ["is no such id", "123", null, "2026-11-20", null],
  ])("%s", (_name, digits, printed, today, wanted) => {
    expect(instantInId(digits, clock, printed, today)).toBe(wanted);
  });
});

test.each([
  ["@kund1 tack", true],
  ["  @kund1, tack", true],
  ["@Nordcykel fortsättning", false],
  ["@nordcykel @kund1 svar", true],
  [".@kund1 frågade", false],
  ["Tack @kund1", false],
  ["@", false],
  ["", false],
])("%j begins with another account: %s", (text, wanted) => {
  expect(answersAnother(text, "nordcykel")).toBe(wanted);
});

test("a long table comes in batches, and the last of it like the first", async () => {
  const rows = Array.from({ length: 22_500 }, (_, index) =>
    post(String(index), "02/13/2026 10:00", "1,234", "4", "1", "0"),
  );
  const { drafts, report } = (await collectRows([facebook, ...rows])).tables[0]!;
  expect(report.read).toBe(22_500);
  expect(drafts.map((draft) => draft.line)).toEqual(rows.map((_, index) => index + 2));
  expect(drafts.every((draft) => draft.kind === "post" && draft.measures.views === 1234)).toBe(true);
});

describe("whatever stands in the cells", () => {
  const headers = {
    facebook,
    x: ["Post id", "Date", "Post text", "Post Link", "Impressions", "Likes", "Engagements", "Bookmarks"],
    web: ["Session source / medium", "Sessions", "Key events"],
    youtube: ["Content", "Video title", "Video publish time", "Views", "Watch time (hours)", "Subscribers"],
    followers: ["Date", "Organic followers", "Total followers"],
    comments: ["post", "author", "time", "text", "parent"],
    mentions: ["date", "place", "url", "author", "text", "stars"],
  };
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "",
      "-",
      "0",
      "1e999",
      "Infinity",
      "1,234",
      "02/13/2026 10:00",
      "#x",
      "Total",
      "__proto__",
      "12345678901",
    ),
  );
  const answers = {
    channel: { platform: "facebook", name: "N" },
    period: { from: "2026-02-01", to: "2026-02-28" },
  } as const;
  test.each(Object.entries(headers))("%s rows become finite numbers or rejects", async (_name, header) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: header.length + 1 }), { maxLength: 8 }), async (rows) => {
        for (const asked of [{}, answers, { ...answers, channel: { name: "N" } }]) {
          const read = await collectRows([header, ...rows], { answers: asked });
          for (const draft of read.tables.flatMap(({ drafts }) => drafts)) {
            if (draft.kind === "rejected") expect(draft.problem.code).not.toBe("");
            else if (draft.kind === "mention") expect(draft.stars ?? 0).toBeLessThanOrEqual(5);
            else if (draft.kind !== "comment") expect(Object.values(draft.measures).every(Number.isFinite)).toBe(true);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
