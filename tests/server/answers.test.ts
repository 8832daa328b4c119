// Answers and conversations by their own door, over reply chains that were worked by hand.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { undoImport } from "../../server/db/imports.ts";
import { revision, readingsRevision } from "../../server/db/revision.ts";
import type { Answers, Figure } from "../../server/views/answers.ts";
import type { ConversationRow } from "../../server/views/conversation-list.ts";
import type { ConversationThread } from "../../server/views/conversation-thread.ts";
import type { ShownComment } from "../../server/views/shown-comments.ts";
import type { WaitingMessage } from "../../server/views/waiting.ts";
import {
  type ChainRow,
  february,
  files,
  january,
  march,
  type Office,
  officeHours,
  openOffice,
} from "./conversations-office.ts";

let office: Office;
const open = async () => void (office = await openOffice());
const close = () => office.close();

const us = "Nordcykel";

interface Waiting {
  total: number;
  critical: number;
  rows: WaitingMessage[];
  asOf: { observedOn: string; through: string }[];
}
interface List {
  total: number;
  rows: ConversationRow[];
}
const answers = (query: string) => office.get<Answers>(`/api/answers?${query}`);
const waiting = (query = "") => office.get<Waiting>(`/api/answers/waiting?${query}`);
const list = async (query: string) => {
  const { total, rows } = await office.get<List>(`/api/conversations?${query}`);
  expect(rows).toHaveLength(total);
  return rows.map((row) => idOf(row));
};
const thread = (id: string) => office.get<ConversationThread>(`/api/conversations/${addressOf(id)}`);
/** Comments that their file names are known by its ids. */
const idOf = ({ key }: { key: string }) => key.slice(key.indexOf("/") + 1);
const addressOf = (id: string) => encodeURIComponent(`1/${id}`);
const value = ({ figures }: Answers, metric: Figure["metric"]) => {
  const figure = figures.find((each) => each.metric === metric) as Figure;
  return figure.points.at(-1)?.value;
};
const mark = (id: string, name: string, to: string | null, status = 200) =>
  office.put<ShownComment>(`/api/comments/${addressOf(id)}/marks/${name}`, { value: to }, status);

async function readAll() {
  office.answering(officeHours);
  await office.read(files.january, january, "2026-02-02");
  await office.read(files.february, february, "2026-03-02");
  await office.read(files.march, march, "2026-03-20");
}

describe("a month by hand", () => {
  beforeAll(async () => {
    await open();
    await readAll();
  });
  afterAll(close);

  test("what became of its messages by the cut-off, and since", async () => {
    const month = await answers("month=2026-02");
    expect(month).toMatchObject({
      state: "threads",
      months: { first: "2026-01", last: "2026-03" },
      promiseMinutes: 60,
      hasHours: true,
      coverage: { coverage: "complete", through: null },
      asOf: [{ observedOn: "2026-03-20", through: "2026-03-19" }],
    });
    expect(month.counts).toEqual({
      wanted: 9,
      answered: 6,
      inTime: 5,
      late: 3,
      open: 1,
      unknown: 0,
      answeredSince: 1,
      waiting: 2,
    });
    expect(value(month, "answered-share")).toBeCloseTo(6 / 9);
    expect(value(month, "answered-in-promised-time")).toBeCloseTo(5 / 8);
    // 10, 20, 30, 45, 60, 61 minutes and three without an answer: the fifth of nine.
    expect(value(month, "time-to-first-answer-median")).toBe(1);
    expect(value(month, "answered-by-customers-share")).toBeCloseTo(1 / 9);
    expect(value(month, "conversations-taken-part-in")).toBe(6);
    expect(value(month, "own-replies")).toBe(6);
    expect(value(month, "conversation-depth")).toBe(2);
    expect(value(month, "comments-received")).toBe(12);
    expect(value(month, "people-who-replied")).toBe(11);
    expect(value(month, "returning-people")).toBe(2);
    const share = month.figures.find((figure) => figure.metric === "answered-share");
    expect(share?.points).toHaveLength(13);
    expect(share?.now).toBeCloseTo(7 / 9);
    expect(month.byChannel).toMatchObject([
      { channel: { name: "Nordcykel" }, threaded: true, counts: month.counts, values: { "own-replies": 6 } },
    ]);
  });

  test("the hours at which they came and were answered in time, as known now", async () => {
    const { hours } = await answers("month=2026-02");
    expect(hours).toHaveLength(168);
    const cell = (weekday: number, hour: number) => hours[weekday * 24 + hour];
    expect(cell(0, 10)).toEqual({ weekday: 0, hour: 10, wanted: 2, answered: 2, inTime: 1, due: 2 });
    // Friday 16:30 in time; 16:45 answered a week after its promise.
    expect(cell(4, 16)).toEqual({ weekday: 4, hour: 16, wanted: 2, answered: 2, inTime: 1, due: 2 });
    expect(cell(1, 22)).toMatchObject({ wanted: 1, inTime: 1 });
    expect(hours.reduce((sum, each) => sum + each.wanted, 0)).toBe(9);
  });

  test("the months before and after stand on their own; without a month the newest whole one opens", async () => {
    expect((await answers("month=2026-01")).counts).toMatchObject({ wanted: 0, waiting: 0 });
    expect(await answers("month=2026-03")).toMatchObject({ coverage: { coverage: "partial", through: "2026-03-19" } });
    expect((await answers("")).month).toBe("2026-02");
    // The page about relevance opens on the same month.
    expect((await office.get<{ month: string }>("/api/relevance")).month).toBe("2026-02");
  });

  test("what still waits, the most overdue first, with the word that decided", async () => {
    const { total, critical, rows, asOf } = await waiting();
    expect([total, critical, rows.map(idOf)]).toEqual([2, 0, ["m5", "m6"]]);
    expect(asOf).toMatchObject([{ observedOn: "2026-03-20", through: "2026-03-19" }]);
    // Friday from noon to five, and 24 working days of eight hours up to 19 March.
    expect(rows[1]).toMatchObject({
      who: { kind: "person" },
      day: "2026-02-13",
      time: "12:00",
      waitedHours: 197,
      used: 197,
      atLeast: false,
      because: "question-mark",
      word: "?",
      customerAnswered: false,
      file: files.february,
      line: 12,
    });
    expect(rows[0]).toMatchObject({ customerAnswered: true, critical: false });
    expect(JSON.stringify(rows)).not.toContain("kund_");
    expect((await waiting("month=2026-01")).total).toBe(0);
    expect((await waiting("offset=1&limit=1")).rows.map(idOf)).toEqual(["m6"]);
  });

  test("marks act at once, and taken back leave everything as it was", async () => {
    const before = await Promise.all([answers("month=2026-02"), waiting()]);
    const readings = readingsRevision(office.instance.db.reader);
    expect((await mark("m5", "answered", "yes")).marks).toEqual({ answered: "yes" });
    expect((await answers("month=2026-02")).counts).toMatchObject({
      wanted: 9,
      answered: 7,
      inTime: 5,
      late: 2,
      waiting: 1,
    });
    await mark("m6", "wants-answer", "no");
    expect((await answers("month=2026-02")).counts).toMatchObject({ wanted: 8, answered: 7, late: 1, waiting: 0 });
    expect((await waiting()).total).toBe(0);
    await mark("m9", "wants-answer", "yes");
    expect((await waiting()).rows).toMatchObject([{ because: "marked", word: null, day: "2026-02-18" }]);
    for (const [id, name] of [
      ["m5", "answered"],
      ["m6", "wants-answer"],
      ["m9", "wants-answer"],
    ] as const)
      await mark(id, name, null);
    await mark("m6", "critical", "yes");
    expect((await waiting()).rows.map((row) => [idOf(row), row.critical])).toEqual([
      ["m6", true],
      ["m5", false],
    ]);
    await mark("m6", "critical", null);
    expect(await Promise.all([answers("month=2026-02"), waiting()])).toEqual(before);
    // What is built of the files alone outlives marks.
    expect(readingsRevision(office.instance.db.reader)).toBe(readings);
    expect(revision(office.instance.db.reader)).toBeGreaterThan(readings);
  });

  test.each([
    ["m5", "answered", "no"],
    ["m5", "critical", "maybe"],
    ["m5", "done", "yes"],
    ["m5", "removed", "us"],
    ["m5", "removed", '{"by":"nobody"}'],
    ["m5", "tone", ""],
  ])("a mark that means nothing is refused: %s %s %s", async (id, name, to) => {
    const before = revision(office.instance.db.reader);
    const refused = (await mark(id, name, to, 400)) as unknown as { error: object };
    expect(refused.error).toEqual({ code: "bad-request", issues: [{ path: "value", code: `mark-${name}` }] });
    expect(revision(office.instance.db.reader)).toBe(before);
  });

  test("what is not there, or no mark, is answered in the one shape", async () => {
    expect(await mark("m99", "critical", "yes", 404)).toEqual({ error: { code: "not-found" } });
    expect(await mark("m5", "liked", "yes", 400)).toMatchObject({ error: { code: "bad-request" } });
    expect(await office.get("/api/conversations/1%2Fm99", 404)).toEqual({ error: { code: "not-found" } });
    expect(await office.get("/api/answers?channel=x:nobody", 404)).toEqual({ error: { code: "not-found" } });
    expect(await office.get("/api/conversations?kind=odd", 400)).toMatchObject({ error: { code: "bad-request" } });
  });

  test.each([
    ["month=2026-02", ["m11", "m10", "m9", "m8", "m7", "m6", "m5", "m4", "m3", "m2", "m1"]],
    ["month=2026-03", ["m11"]],
    ["kind=with-us", ["m11", "m8", "m7", "m4", "m3", "m2", "m1"]],
    ["kind=unanswered", ["m6", "m5"]],
    ["kind=customers", ["m5"]],
    ["kind=returning", ["m9", "m3"]],
    ["kind=long", []],
    ["q=BRA%20F%C3%96R%20MIG", ["m5"]],
    ["q=%25", []],
    ["q=kund_5", []],
    ["month=2026-02&kind=unanswered&q=L%C3%B6rdag", ["m6"]],
  ])("the list of conversations: %s", async (query, ids) => {
    expect((await list(query)).toSorted()).toEqual(ids.toSorted());
  });

  test("the newest activity stands first, and a person is found by their pseudonym", async () => {
    const { rows } = await office.get<List>("/api/conversations?month=2026-02");
    expect(rows.map(idOf).slice(0, 3)).toEqual(["m11", "m10", "m9"]);
    expect(rows[0]).toMatchObject({
      messages: 2,
      people: 2,
      steps: 2,
      lastDay: "2026-03-06",
      lastTime: "10:00",
      withUs: true,
    });
    const first = rows.find((row) => idOf(row) === "m1");
    expect(await list(`q=${first?.first.who.name}`)).toEqual(["m7", "m1"]);
    const found = (await office.get<List>("/api/conversations?q=gick%20bra")).rows[0];
    expect(found?.found && idOf(found.found)).toBe("k5");
  });

  test("a conversation as a person reads it: who, when, what became of it, and its gaps", async () => {
    const answered = await thread("a4");
    expect(answered.messages.map(({ who, depth, automatic }) => [who.kind, who.name, depth, automatic])).toEqual([
      ["person", expect.stringMatching(/^[0-9a-f]{6}$/), 0, false],
      ["ours", "Anna", 1, false],
    ]);
    expect(answered.messages[0]?.first).toEqual({
      wants: true,
      because: "question-mark",
      word: "?",
      answered: true,
      waitedHours: 0.5,
      inTime: true,
    });
    const gap = await thread("m8");
    expect(gap.messages.map(({ who, orphan, depth }) => [who.name?.length, orphan, depth])).toEqual([
      [6, true, 0],
      // Bo does not want to be named.
      [us.length, false, 1],
    ]);
    expect(gap.messages[1]?.who.name).toBe(us);
    const automatic = await thread("m6");
    expect(automatic.messages.map((message) => message.automatic)).toEqual([false, true]);
    expect(automatic.messages[0]?.first).toMatchObject({ answered: false, waitedHours: null });
    const back = await thread("m3");
    expect(back.messages[0]).toMatchObject({ since: "2026-01-15", written: 2 });
    expect((await thread("m1")).messages[0]).toMatchObject({ since: null });
  });
});

describe("a month that more is said of", () => {
  beforeEach(async () => {
    await open();
    await readAll();
  });
  afterEach(close);

  test("only the newest ninety days, until all are asked for", async () => {
    await office.read(
      "comments_2026-06-01_2026-06-30.csv",
      [["u1", "kund_1", "2026-06-30 10:00", "Hur går det?"]],
      "2026-07-02",
    );
    expect((await waiting()).rows.map(idOf)).toEqual(["u1"]);
    expect((await waiting("span=all")).rows.map(idOf)).toEqual(["m5", "m6", "u1"]);
    expect((await waiting("month=2026-02")).rows.map(idOf)).toEqual(["m5", "m6"]);
  });

  test("undone and read again in another order, all is the same, and marks are still there", async () => {
    await mark("m5", "answered", "yes");
    const look = async () => {
      const [month, rows, all] = await Promise.all([
        answers("month=2026-02"),
        waiting(),
        office.get<List>("/api/conversations"),
      ]);
      // Imports are numbered anew.
      return JSON.parse(
        JSON.stringify([month, rows, all], (name, each: unknown) => (name === "importId" ? 0 : each)),
      ) as unknown;
    };
    const before = await look();
    for (const { id } of (await office.get<{ imports: { id: number }[] }>("/api/imports")).imports)
      undoImport(office.instance.db.writer, id, "2026-06-01T00:00:00Z");
    expect(await answers("month=2026-02")).toMatchObject({ state: "none", channels: [] });
    await office.read(files.march, march, "2026-03-20");
    await office.read(files.february, february, "2026-03-02");
    await office.read(files.january, january, "2026-02-02");
    expect(await look()).toEqual(before);
  });

  test.each([
    ["removed", '{"by":"author","why":"asked for it"}'],
    ["done", "passed-on"],
    ["tone", "helpful"],
  ])("what people say of a comment is kept: %s", async (name, to) => {
    expect((await mark("a1", name, to)).marks).toEqual({ [name]: to });
  });

  test("a later export of the same days that lacks a comment says since when", async () => {
    const without = february.filter(([id]) => id !== "m9");
    await office.read("again_2026-02-01_2026-02-28.csv", without, "2026-03-25");
    expect((await thread("m9")).messages[0]?.goneSince).toBe("2026-03-25");
    expect((await thread("m10")).messages[0]?.goneSince).toBeNull();
    // An export of one other post says nothing of it.
    const other = await openOffice();
    await other.read(files.february, february, "2026-03-02");
    await other.read(
      "one_2026-02-01_2026-02-28.csv",
      [["z", "kund_1", "2026-02-20 10:00", "Hej", "", "p2"]],
      "2026-03-25",
    );
    const kept = await other.get<ConversationThread>(`/api/conversations/${addressOf("m9")}`);
    expect(kept.messages[0]?.goneSince).toBeNull();
    await other.close();
  });
});

describe("answering hours in a month that has one message", () => {
  beforeEach(open);
  afterEach(close);

  const messages = [
    ["2025-06", "2025-06-05 16:00", "2025-06-09 10:00"],
    ["2025-10", "2025-10-02 16:00", "2025-10-06 10:00"],
    ["2026-01", "2026-01-05 16:00", "2026-01-07 10:00"],
    ["2026-04", "2026-04-01 16:30", "2026-04-07 09:30"],
  ] as const;

  // Hours between question and answer on weekdays from nine to five, public holidays out.
  test.each([
    // 6 June is closed; 3 October is open; Epiphany is closed; Maundy Thursday is open.
    ["SE", [2, 10, 2, 9]],
    // Whit Monday is closed; Epiphany is open; Maundy Thursday is closed.
    ["NO", [9, 10, 10, 1]],
    // Epiphany is closed.
    ["FI", [10, 10, 2, 9]],
    // Whit Monday and 3 October are closed.
    ["DE", [9, 2, 10, 9]],
  ])("%s", async (holidays, hours) => {
    office.answering({ ...officeHours, holidays });
    const rows = messages.flatMap(([month, asked, answered]) => [
      [`q${month}`, "kund_1", asked, "Hur går det?"] as [string, string, string, string],
      [`a${month}`, us, answered, "Bra.", `q${month}`] as [string, string, string, string, string],
    ]);
    await office.read("comments_2025-06-01_2026-04-30.csv", rows, "2026-05-02");
    const waited = [];
    for (const [month] of messages) waited.push(value(await answers(`month=${month}`), "time-to-first-answer-median"));
    expect(waited).toEqual(hours);
  });

  test("when every hour counts, the night of the clock change has one hour less or more", async () => {
    office.answering({ promiseMinutes: 300 });
    await office.read(
      "comments_2026-03-01_2026-10-31.csv",
      [
        ["q1", "kund_1", "2026-03-28 23:00", "Hur går det?"],
        ["a1", us, "2026-03-29 04:00", "Bra.", "q1"],
        ["q2", "kund_1", "2026-10-24 23:00", "Hur går det?"],
        ["a2", us, "2026-10-25 04:00", "Bra.", "q2"],
      ],
      "2026-11-02",
    );
    const spring = await answers("month=2026-03");
    const autumn = await answers("month=2026-10");
    expect([spring, autumn].map((month) => value(month, "time-to-first-answer-median"))).toEqual([4, 6]);
    expect([spring, autumn].map((month) => month.counts.inTime)).toEqual([1, 0]);
    expect((await answers("month=2026-03")).hasHours).toBe(false);
  });
});

describe("little or nothing read", () => {
  beforeEach(open);
  afterEach(close);

  test.each([
    ["on the day of the export, of which the rest is still to come", "comments_2026-02-01_2026-03-03.csv"],
    ["after the days that the file is named for", "comments_2026-02-01_2026-02-28.csv"],
  ])("an answer that a file shows is an answer, also %s", async (_, name) => {
    office.answering(officeHours);
    const rows: ChainRow[] = [
      ["q", "kund_1", "2026-02-27 16:45", "Hur går det?"],
      ["a", us, "2026-03-03 09:00", "Bra.", "q"],
    ];
    await office.read(name, rows, "2026-03-03");
    const month = await answers("month=2026-02");
    expect(month.counts).toMatchObject({ wanted: 1, answered: 1, waiting: 0 });
    expect(value(month, "answered-share")).toBe(1);
    expect(value(month, "time-to-first-answer-median")).toBe(8.25);
    // Whether it came in time is only said when nothing before the end of the promise can be missing.
    expect(month.counts).toMatchObject(name.includes("03-03") ? { late: 1, open: 0 } : { late: 0, open: 1 });
    expect((await waiting("span=all")).total).toBe(0);
  });

  test.each([
    [["first", "later"], "to somebody who came back", ["z", "kund_1"]],
    [["later", "first"], "to somebody who came back", ["z", "kund_1"]],
    [["first", "later"], "from the one who came back", ["x", "kund_3"]],
    [["later", "first"], "from the one who came back", ["x", "kund_3"]],
  ] as const)(
    "who comes back goes by the authors that were known then, with files in the order %s: one gives a message %s",
    async (order, _, [given, author]) => {
      const hej = (id: string, author: string, day: string): ChainRow => [id, author, `${day} 10:00`, "Hej"];
      const first = [
        hej("x", "kund_1", "2026-01-20"),
        hej("y", "kund_1", "2026-02-02"),
        hej("z", "kund_2", "2026-01-20"),
      ];
      // An export of after February's cut-off gives one of January's messages to somebody else.
      const later = [hej(given, author, "2026-01-20")];
      const read = {
        first: () => office.read("comments_2026-01-01_2026-02-28.csv", first, "2026-03-02"),
        later: () => office.read("comments_2026-01-01_2026-02-27.csv", later, "2026-03-20"),
      };
      for (const file of order) await read[file]();
      expect(value(await answers("month=2026-02"), "returning-people")).toBe(1);
    },
  );

  test("comments without reply chains can be counted, and nothing is said of answers", async () => {
    office.answering(officeHours);
    await office.read(files.january, january, "2026-02-02");
    const month = await answers("month=2026-01");
    expect(month).toMatchObject({ state: "flat", counts: { wanted: 0, waiting: 0 } });
    expect(value(month, "comments-received")).toBe(2);
    expect(value(month, "answered-share")).toBeNull();
    expect((await answers("channel=facebook:nordcykel&month=2026-01")).byChannel).toMatchObject([{ threaded: false }]);
  });

  test("an empty database has no answers, and says so", async () => {
    expect(await answers("")).toMatchObject({ state: "none", months: null, channels: [], byChannel: [] });
    expect(await waiting()).toEqual({ total: 0, critical: 0, rows: [], asOf: [] });
    expect(await office.get("/api/conversations")).toEqual({ total: 0, rows: [] });
  });
});
