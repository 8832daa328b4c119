// Hours, promise and rule as they are edited: what is read from what people type, and what it comes to.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weekdays } from "../../../shared/conversations/answering-hours.ts";
import { countries, holidaysOf, nextHolidays } from "../../../shared/conversations/holidays.ts";
import { wantsAnswer } from "../../../shared/conversations/wants-answer.ts";
import { type Answering, strategySchema } from "../../../shared/strategy.ts";
import {
  answeringIssues,
  closedRuns,
  dayMinutes,
  momentOf,
  nextSpan,
  promiseExample,
  promiseUnit,
  runsOf,
  type Span,
  withClosed,
  withDay,
  writtenTime,
} from "../../../web/ui/strategy/answering.ts";
import { pieces, warnings } from "../../../web/features/settings/catches.ts";
import { changesBetween } from "../../../web/ui/strategy/differences.ts";
import { emptyStrategy, newTopic, withLanguage } from "../../../web/ui/strategy/document.ts";
import { linesOf, wordsOf } from "../../../web/ui/strategy/lists.ts";
import { keptRule, ownRule, ruleIssues, ruleOf, typedMessage } from "../../../web/features/settings/rule.ts";

const zone = "Europe/Stockholm";
const strategy = emptyStrategy("2026-01");
const week: Span = { days: ["mon", "tue", "wed", "thu", "fri"], from: "08:00", to: "17:00" };
const office: Answering = { hours: [week], holidays: "SE", customaryDays: true, closed: [], promiseMinutes: 240 };

describe("hours", () => {
  test.each([
    ["8", "08:00"],
    ["8:30", "08:30"],
    ["08.30", "08:30"],
    ["0830", "08:30"],
    ["830", "08:30"],
    [" kl. 17 ", "17:00"],
    ["24", "24:00"],
    ["24:01", "24:01"],
    ["25", "25"],
    ["8:7", "8:7"],
    ["noon", "noon"],
    ["", ""],
  ])("%j is read as %j", (typed, written) => {
    expect(writtenTime(typed)).toBe(written);
  });

  test.each([
    ["days", { ...week, days: [] }],
    ["from", { ...week, from: "8" }],
    ["from", { ...week, from: "24:00" }],
    ["to", { ...week, to: "" }],
  ] as const)("without %s they cannot be saved", (at, span) => {
    const answering = { ...office, hours: [week, span] };
    expect(
      answeringIssues({ ...answering, hours: answering.hours.map((each) => ({ ...each, days: [...each.days] })) }),
    ).toEqual([{ at, span: 1 }]);
  });

  test("hours without issues pass the schema, whatever they are", () => {
    const time = fc.oneof(fc.constantFrom("08:00", "24:00", "00:00", "7", "x"), fc.string({ maxLength: 6 }));
    const spans = fc.array(fc.record({ days: fc.subarray([...weekdays]), from: time, to: time }), { maxLength: 4 });
    fc.assert(
      fc.property(spans, fc.option(fc.integer({ min: -2, max: 200_000 })), (hours, promiseMinutes) => {
        const answering = { ...office, hours, promiseMinutes };
        if (answeringIssues(answering).length > 0) return;
        expect(strategySchema.safeParse({ ...strategy, answering }).success).toBe(true);
        expect(dayMinutes(hours)).toBeGreaterThan(0);
        promiseExample(answering, zone, "2026-11-27");
      }),
    );
  });

  test("days in a row are told as one run, in the order of the week", () => {
    expect(runsOf(["sun", "tue", "mon", "thu"])).toEqual([
      { first: "mon", last: "tue" },
      { first: "thu", last: "thu" },
      { first: "sun", last: "sun" },
    ]);
    expect(withDay(withDay(week, "sat"), "mon").days).toEqual(["tue", "wed", "thu", "fri", "sat"]);
  });

  test("added hours begin with a working week and go on with a day that has none", () => {
    expect(nextSpan([]).days).toEqual(week.days);
    expect(nextSpan([week]).days).toEqual(["sat"]);
  });
});

describe("the promise", () => {
  test.each([
    ["most days are nine hours", [week, { ...week, days: ["sat" as const], from: "10:00", to: "14:00" }], 540],
    [
      "a lunch between",
      [
        { ...week, to: "12:00" },
        { ...week, from: "13:00" },
      ],
      480,
    ],
    [
      "as many of each: the longer",
      [
        { ...week, days: ["mon" as const] },
        { ...week, days: ["tue" as const], to: "09:00" },
      ],
      540,
    ],
    ["none: all day", [], 1440],
  ])("an answering day when %s", (_, hours, minutes) => {
    expect(dayMinutes(hours)).toBe(minutes);
  });

  test.each([
    [30, "minutes"],
    [240, "hours"],
    [540, "hours"],
    [1080, "days"],
    [90, "minutes"],
  ] as const)("%i minutes are told in %s, when a day has nine hours", (minutes, unit) => {
    expect(promiseUnit(minutes, 540)).toBe(unit);
  });

  test.each([
    ["over a weekend", office, "2026-11-24", "2026-11-27 16:30", "2026-11-30 11:30"],
    ["asked on the Friday itself", office, "2026-11-27", "2026-11-27 16:30", "2026-11-30 11:30"],
    ["over Easter", office, "2027-03-25", "2027-03-26 16:30", "2027-03-30 12:00"],
    ["at every hour", { ...office, hours: [], holidays: null }, "2026-11-27", "2026-11-27 16:30", "2026-11-27 20:30"],
    [
      "over the clock change",
      { ...office, hours: [], holidays: null, promiseMinutes: 2880 },
      "2027-03-26",
      "2027-03-26 16:30",
      "2027-03-28 17:30",
    ],
    ["with Monday closed", { ...office, closed: ["2026-11-30"] }, "2026-11-27", "2026-11-27 16:30", "2026-12-01 11:30"],
  ])("by example: %s", (_, answering, today, asked, due) => {
    const found = promiseExample(answering as Answering, zone, today);
    const shown = (instant: number | null) => {
      if (instant === null) return null;
      const { day, time } = momentOf(instant, zone);
      return `${day} ${time}`;
    };
    expect([shown(found.asked), shown(found.due)]).toEqual([asked, due]);
    expect(momentOf(found.asked, zone).weekday).toBe("fri");
  });
});

describe("closed days", () => {
  test("are told in runs and taken in by from and through", () => {
    const closed = withClosed(["2026-12-24"], "2026-12-30", "2027-01-02") ?? [];
    expect(closedRuns(closed)).toEqual([
      { first: "2026-12-24", last: "2026-12-24" },
      { first: "2026-12-30", last: "2027-01-02" },
    ]);
    expect(withClosed(closed, "2026-12-31", "2026-12-31")).toEqual(closed);
  });

  test.each([
    ["the last is before the first", "2026-12-02", "2026-12-01"],
    ["more than a year", "2026-01-01", "2027-06-01"],
  ])("are refused when %s", (_, first, last) => {
    expect(withClosed([], first, last)).toBeNull();
  });

  test.each(countries)("the next holidays of %s are those of the calendar, over the new year too", (country) => {
    const next = nextHolidays(country, "2026-12-26", 3, false);
    const calendar = [2026, 2027].flatMap((year) => holidaysOf(country, year)).filter(({ by }) => by === "law");
    expect(next).toEqual(calendar.filter(({ day }) => day >= "2026-12-26").slice(0, 3));
    expect(nextHolidays(country, "2026-12-24", 2, true)[0]?.day).toBe(
      country === "NO" || country === "DE" ? "2026-12-25" : "2026-12-24",
    );
  });
});

describe("the rule", () => {
  test("stays out of the document while it is Måltal's own", () => {
    expect(keptRule({ ...ownRule })).toBeUndefined();
    const edited = { ...ownRule, questionWords: withLanguage(ownRule.questionWords, "sv", ["finns"]) };
    expect(keptRule(edited)).toEqual(edited);
    expect(
      keptRule({ ...edited, questionWords: withLanguage(edited.questionWords, "sv", ownRule.questionWords.sv ?? []) }),
    ).toBeUndefined();
    expect(ruleOf({ wantsAnswer: undefined })).toBe(ownRule);
    const changed = { ...strategy, wantsAnswer: edited };
    expect(changesBetween(strategy, changed)).toEqual([{ part: "wantsAnswer", count: 1 }]);
    expect(changesBetween(changed, { ...changed, wantsAnswer: undefined })).toEqual([
      { part: "wantsAnswer", count: 1 },
    ]);
    expect(strategySchema.safeParse(changed).success).toBe(true);
  });

  test("a language without words is left out", () => {
    expect(Object.keys(withLanguage(ownRule.questionWords, "fi", []))).toEqual(["sv", "nb", "da", "de", "en"]);
  });

  test.each([
    [{ minLength: -1 }, ["minLength"]],
    [{ minLength: 1001 }, ["minLength"]],
    [{ automaticWithinSeconds: -1 }, ["within"]],
    [{ automaticWithinSeconds: 86_401 }, ["within"]],
    [{ automaticWithinSeconds: 0, minLength: 0 }, []],
  ])("%j is marked in %j, as the schema would refuse it", (part, issues) => {
    const rule = { ...ownRule, ...part };
    expect(ruleIssues(rule)).toEqual(issues);
    expect(strategySchema.safeParse({ ...strategy, wantsAnswer: rule }).success).toBe(issues.length === 0);
  });

  test.each([
    ["@Nordcykel hej på er", "mentions-us"],
    ["Hej @nordcykel kolla", "mentions-us"],
    ["@kompis kolla här", "to-someone-else"],
    ["Hej! Har ni öppet på lördag", "question-word"],
  ])("a typed message: %s", (text, because) => {
    expect(wantsAnswer(typedMessage(text, ["NordCykel "]), ownRule).because).toBe(because);
  });
});

describe("topics and critical words in the draft", () => {
  test("each topic, each critical list and each part of the hours is a change of its own", () => {
    const topic = newTopic();
    const edited = {
      ...strategy,
      topics: [topic],
      answering: { ...office, promiseMinutes: null },
      criticism: { added: ["läcker"], removed: [] },
    };
    expect(changesBetween(strategy, edited)).toEqual([
      { part: "topics", count: 1 },
      { part: "answering", count: 3 },
      { part: "criticism", count: 1 },
    ]);
  });

  test("words of one language come and go without a trace", () => {
    const topic = newTopic();
    const finnish = { ...topic, byLanguage: withLanguage(topic.byLanguage, "fi", ["lataus"]) };
    expect(finnish.byLanguage).toEqual({ fi: ["lataus"] });
    expect({ ...finnish, byLanguage: withLanguage(finnish.byLanguage, "fi", []) }).toEqual(topic);
  });

  test("lists lose doubles and empty pieces, and keep commas only where lines divide", () => {
    expect(wordsOf("ladd, fri frakt ;ladd,\n elbil,")).toEqual(["ladd", "fri frakt", "elbil"]);
    expect(linesOf("ja, tack\n\nja, tack\n nej ")).toEqual(["ja, tack", "nej"]);
    expect(wordsOf(Array.from({ length: 300 }, (_, n) => `ord${n}`).join(","))).toHaveLength(200);
    expect(linesOf("a".repeat(300))[0]).toHaveLength(200);
  });
});

describe("what is caught, to be read", () => {
  test("pieces are the text, whole and in order, with the marks", () => {
    const text = "Hur fungerar elbilsladdning?";
    expect(pieces(text, [[19, 23]])).toEqual([
      { text: "Hur fungerar elbils", isCaught: false },
      { text: "ladd", isCaught: true },
      { text: "ning?", isCaught: false },
    ]);
    expect(pieces(text, [])).toEqual([{ text, isCaught: false }]);
  });

  test("a long text begins shortly before what is caught, and says that it is cut", () => {
    const text = `${"ord ".repeat(200)}ladda ${"mer ".repeat(200)}`;
    const shown = pieces(text, [[800, 804]]);
    expect(shown[0]?.text).toBe("… ");
    expect(shown.find(({ isCaught }) => isCaught)?.text).toBe("ladd");
    expect(shown.at(-1)?.text).toBe(" …");
    expect(shown.map((piece) => piece.text).join("").length).toBeLessThan(300);
    expect(shown[1]?.text.startsWith("ord ")).toBe(true);
  });

  test("words that catch too much or hardly anything are pointed out", () => {
    const found = { of: 90, caught: 50, examples: [] };
    const bySeed = [
      { seed: "bra", comments: 31 },
      { seed: "cykel", comments: 30 },
      { seed: "el", comments: 2 },
    ];
    expect(warnings({ ...found, bySeed })).toEqual([
      { kind: "wide", seed: "bra", share: 31 / 90 },
      { kind: "short", seed: "el" },
    ]);
    expect(warnings({ ...found, of: 3, bySeed: [{ seed: "bra", comments: 3 }] })).toEqual([]);
  });
});
