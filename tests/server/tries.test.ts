// What an edited strategy would do, by the door of the API: a rule on a month of messages, words on all comments, ratings of a topic.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { saveRating } from "../../server/db/ratings.ts";
import { saveStrategy } from "../../server/db/strategies.ts";
import type { CaughtComments } from "../../server/routes/caught-comments.ts";
import type { TriedRule } from "../../server/views/try-rule.ts";
import { defaultWantsAnswerRule } from "../../shared/conversations/wants-answer.ts";
import { strategySchema } from "../../shared/strategy.ts";
import { type ChainRow, type Office, openOffice } from "./conversations-office.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const october: ChainRow[] = [
  ["1", "Kund 1", "2026-10-05 10:00", "Har ni elbilsladdning hemma?"],
  ["2", "Anna", "2026-10-05 10:00:02", "Autosvar: vi hör av oss.", "1"],
  ["3", "Anna", "2026-10-05 11:00", "Ja, det har vi.", "1"],
  ["4", "Kund 2", "2026-10-06 10:00", "Fin laddstolpe!"],
  ["5", "Kund 3", "2026-10-07 10:00", "Ladda hos er går fint, fri frakt också"],
  ["6", "Kund 4", "2026-10-08 10:00", "Frifrakten LADDAR jag ner"],
  ["7", "Bo", "2026-10-09 10:00", "Vi har laddkabel nu."],
  ["8", "Kund 5", "2026-10-31 10:00", "Tack!"],
];
const september: ChainRow[] = [["9", "Kund 1", "2026-09-30 10:00", "När öppnar ni?"]];
/** The newest whole month, and the one before it. */
const readOctober = async () => {
  await office.read("kommentarer_2026-09-01_2026-09-30.csv", september, "2026-10-02");
  await office.read("kommentarer_2026-10-01_2026-10-31.csv", october, "2026-11-02");
};

const tried = (rule: object, month?: string) =>
  office.post<TriedRule>("/api/conversations/try-rule", { rule: { ...defaultWantsAnswerRule, ...rule }, month });

describe("a rule on a month", () => {
  test("without comments there is no month to try it on", async () => {
    expect(await tried({})).toMatchObject({ month: null, of: 0, changed: 0, examples: [] });
  });

  test("the saved rule itself changes nothing", async () => {
    await readOctober();
    const found = await tried({});
    expect(found).toMatchObject({ month: "2026-10", of: 5, unknown: 0, changed: 0, examples: [] });
    expect(found.wants).toEqual({ saved: 1, edited: 1 });
    expect(found.automatic).toEqual({ saved: 1, edited: 1 });
  });

  test("another rule says which messages change, and how many answers are automatic", async () => {
    await readOctober();
    const found = await tried({ everything: true, minLength: 5, automaticPhrases: ["hör av oss", "det har vi"] });
    expect(found.wants).toEqual({ saved: 1, edited: 4 });
    expect(found.automatic).toEqual({ saved: 1, edited: 2 });
    expect(found.changed).toBe(3);
    expect(found.examples.map(({ text, saved, edited }) => [text, saved.because, edited.because])).toEqual(
      [october[3], october[4], october[5]].map((row) => [row?.[3], "no-sign", "everything"]),
    );
    expect((await tried({ automaticPhrases: [], automaticWithinSeconds: 3 })).automatic.edited).toBe(1);
    expect((await tried({ questionMark: false, questionWords: {} })).wants.edited).toBe(0);
  });

  test("it is held against the newest saved rule, on the month asked for", async () => {
    await readOctober();
    const document = strategySchema.parse({
      effectiveFrom: "2026-11",
      wantsAnswer: { ...defaultWantsAnswerRule, everything: true, minLength: 0 },
    });
    saveStrategy(office.instance.db.writer, document, "", "2026-11-01T00:00:00Z", false);
    expect((await tried({})).wants).toEqual({ saved: 5, edited: 1 });
    expect(await tried({}, "2026-09")).toMatchObject({ month: "2026-09", of: 1, wants: { saved: 1, edited: 1 } });
  });

  test.each([
    ["a rule that is none", { rule: { everything: "yes" } }],
    ["a month that is none", { rule: defaultWantsAnswerRule, month: "2026-13" }],
  ])("%s is refused", async (_, body) => {
    const { error } = await office.post<{ error: { code: string } }>("/api/conversations/try-rule", body, 400);
    expect(error.code).toBe("bad-request");
  });
});

describe("what words catch", () => {
  const caught = (...seeds: string[]) => office.post<CaughtComments>("/api/topics/catches", { seeds });

  test("nothing, where no comments are read in", async () => {
    const bySeed = [{ seed: "ladd", comments: 0 }];
    expect(await caught("ladd")).toEqual({ of: 0, caught: 0, bySeed, examples: [] });
  });

  test("comments of others, each word by itself, marked in the texts as they were written", async () => {
    await readOctober();
    const found = await caught("ladd", "fri frakt", "tält");
    expect(found.of).toBe(6);
    expect(found.caught).toBe(4);
    expect(found.bySeed).toEqual([
      { seed: "ladd", comments: 4 },
      { seed: "fri frakt", comments: 2 },
      { seed: "tält", comments: 0 },
    ]);
    const marked = found.examples.map(({ text, marks }) => marks.map(([from, to]) => text.slice(from, to)));
    expect(marked.toSorted()).toEqual([["Frifrakt", "LADD"], ["Ladd", "fri", "frakt"], ["ladd"], ["ladd"]].toSorted());
  });

  test("follows what is read in", async () => {
    await readOctober();
    expect((await caught("öppna")).caught).toBe(1);
    await office.read(
      "kommentarer_2026-08-01_2026-08-31.csv",
      [["0", "Kund 9", "2026-08-03 09:00", "Öppnar ni?"]],
      "2026-09-02",
    );
    expect(await caught("öppna")).toMatchObject({ of: 7, caught: 2 });
  });

  test("the same text is shown once", async () => {
    const rows = Array.from({ length: 8 }, (_, n): ChainRow => [
      `${n}`,
      `Kund ${n}`,
      "2026-10-05 10:00",
      n < 6 ? "Vann vi?" : `Vann vi ${n}?`,
    ]);
    await office.read("kommentarer_2026-10-01_2026-10-31.csv", rows, "2026-11-02");
    const { caught: comments, examples } = await caught("vann");
    expect([comments, examples.length]).toEqual([8, 3]);
  });

  test("no words catch nothing", async () => {
    await readOctober();
    expect(await caught()).toEqual({ of: 6, caught: 0, bySeed: [], examples: [] });
  });
});

test("ratings are counted by topic, taken back ones not", async () => {
  const { writer } = office.instance.db;
  const rating = {
    channelKey: "facebook:nordcykel",
    key: "c1",
    auditId: null,
    rater: "Anna",
    pass: 1 as const,
    definition: "1",
    milliseconds: null,
    ratedAt: "2026-11-01T10:00:00Z",
  };
  const relevant = { ...rating, answer: "relevant" as const };
  saveRating(writer, { ...relevant, topics: ["laddning", "frakt"] });
  saveRating(writer, { ...relevant, topics: ["laddning"], rater: "Bo" });
  saveRating(writer, { ...relevant, key: "c2", topics: ["laddning", "priser"] });
  saveRating(writer, { ...relevant, key: "c2", topics: ["laddning"] });
  expect(await office.get("/api/topics/ratings")).toEqual({ comments: { laddning: 2, frakt: 1 } });
});
