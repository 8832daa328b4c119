import fc from "fast-check";
import { median } from "../../../shared/median.ts";
import { describe, expect, test } from "vitest";
import type { AnsweringHours } from "../../../shared/conversations/answering-hours.ts";
import { alwaysOpen, answeringClock } from "../../../shared/conversations/answering-hours.ts";
import type { ConversationComment } from "../../../shared/conversations/comment.ts";
import { firstMessages } from "../../../shared/conversations/first-messages.ts";
import type { AnswerTerms, Outcome } from "../../../shared/conversations/replies.ts";
import {
  answeredByCustomers,
  answeredInTime,
  answeredShare,
  byWeekdayAndHour,
  medianAnswerSeconds,
  outcomesOf,
} from "../../../shared/conversations/replies.ts";
import { buildThreads } from "../../../shared/conversations/threads.ts";
import { made, stockholm } from "./made.ts";

const hour = 3_600_000;
const office: AnsweringHours = {
  spans: [{ days: ["mon", "tue", "wed", "thu", "fri"], from: "08:00", to: "17:00" }],
  holidays: "SE",
  customaryDays: true,
  closed: [],
};
const march: AnswerTerms = {
  from: "2026-03-01",
  to: "2026-04-01",
  asOf: Date.parse("2026-04-05T22:00:00Z"),
  clock: answeringClock(office, stockholm),
  promiseMs: 4 * hour,
  wants: () => true,
};

function outcomes(comments: ConversationComment[], more: Partial<AnswerTerms> = {}): Outcome[] {
  const messages = firstMessages(comments, buildThreads(comments));
  return outcomesOf(comments, messages, { ...march, ...more }).outcomes;
}

function answer(key: string, time: string, to: string): ConversationComment {
  return made(key, time, { author: "us", parents: [to] });
}

/** A month of eight questions, all times UTC: Stockholm is one hour ahead, from 29 March two. */
const month = [
  // Tuesday 10:00, answered 11:30: 1.5 h.
  made("a", "2026-03-03T09:00:00Z"),
  answer("a1", "2026-03-03T10:30:00Z", "a"),
  // Friday 16:00, answered Monday 9:00: 2 h.
  made("b", "2026-03-06T15:00:00Z"),
  answer("b1", "2026-03-09T08:00:00Z", "b"),
  // Friday 27 16:00, answered Monday 30 at 12:00 summer time: 1 + 4 h, late.
  made("c", "2026-03-27T15:00:00Z"),
  answer("c1", "2026-03-30T10:00:00Z", "c"),
  // Saturday, answered on Sunday: no open time at all.
  made("d", "2026-03-14T12:00:00Z"),
  answer("d1", "2026-03-15T12:00:00Z", "d"),
  // Never answered by us, but by a customer.
  made("e", "2026-03-10T12:00:00Z"),
  made("e1", "2026-03-10T13:00:00Z", { parents: ["e"] }),
  // Late on Tuesday 31 March; answered late, in a file that shows more than the days which it knows whole: 9 + 9 h, Easter, 2 h.
  made("f", "2026-03-31T21:00:00Z"),
  answer("f1", "2026-04-07T08:00:00Z", "f"),
  // Only a date: answered, but nobody knows how fast.
  made("g", "2026-03-20"),
  answer("g1", "2026-03-20T12:00:00Z", "g"),
  // February's, by Stockholm's calendar.
  made("h", "2026-02-28T22:59:00Z"),
];

describe("a month by hand", () => {
  const found = outcomes(month);
  const waited = new Map(found.map((each) => [month[each.comment]!.key, each.waitedMs]));

  test("how long each waited, in open hours", () => {
    expect(Object.fromEntries([...waited].map(([key, ms]) => [key, ms === null ? null : ms / hour]))).toEqual({
      a: 1.5,
      b: 2,
      c: 5,
      d: 0,
      e: Infinity,
      f: 20,
      g: null,
    });
  });

  test("answered share: six of seven", () => {
    expect(answeredShare(found)).toEqual({ value: 6 / 7, counted: 7, of: 7 });
  });

  test("in the promised time: a, b and d of six; nobody knows of g", () => {
    expect(answeredInTime(found)).toEqual({ value: 3 / 6, counted: 6, of: 7 });
  });

  test("the median of 0, 1.5, 2, 5, 20, never is 3.5 hours", () => {
    expect(medianAnswerSeconds(found)).toEqual({ value: 3.5 * 3600, counted: 6, of: 7 });
  });

  test("one of seven was answered by another customer", () => {
    expect(answeredByCustomers(found).value).toBe(1 / 7);
  });

  test("by weekday and hour on the company's clock", () => {
    const filled = byWeekdayAndHour(month, found, stockholm).filter(({ wanted }) => wanted > 0);
    expect(filled).toEqual([
      { weekday: 1, hour: 10, wanted: 1, answered: 1, inTime: 1, due: 1 },
      { weekday: 1, hour: 13, wanted: 1, answered: 0, inTime: 0, due: 1 },
      { weekday: 1, hour: 23, wanted: 1, answered: 1, inTime: 0, due: 1 },
      { weekday: 4, hour: 16, wanted: 2, answered: 2, inTime: 1, due: 2 },
      { weekday: 5, hour: 13, wanted: 1, answered: 1, inTime: 1, due: 1 },
    ]);
  });

  test("a promise that has not run out by the cut-off is not judged, and unanswered before it is not late", () => {
    const early = outcomes(month, { asOf: Date.parse("2026-03-31T22:00:00Z") });
    expect(answeredInTime(early)).toEqual({ value: 3 / 5, counted: 5, of: 7 });
  });

  test("without a promise nothing is in time or late", () => {
    expect(answeredInTime(outcomes(month, { promiseMs: null }))).toEqual({ value: null, counted: 0, of: 7 });
  });

  test("round the clock the weekend counts, less the hour that summer time took", () => {
    const clock = answeringClock(alwaysOpen, stockholm);
    const c = outcomes(month, { clock }).find((each) => month[each.comment]!.key === "c");
    expect(c?.waitedMs).toBe(67 * hour);
  });

  test("messages of which nobody knows whether they want an answer are told, not counted", () => {
    const messages = firstMessages(month, buildThreads(month));
    const { outcomes: judged, unknown } = outcomesOf(month, messages, {
      ...march,
      wants: (index) => (month[index]!.key === "a" ? null : month[index]!.key !== "b"),
    });
    expect([judged.length, unknown]).toEqual([5, 1]);
  });
});

test("nothing to count is not nought", () => {
  const none = { value: null, counted: 0, of: 0 };
  expect([answeredShare([]), answeredInTime([]), medianAnswerSeconds([]), answeredByCustomers([])]).toEqual([
    none,
    none,
    none,
    none,
  ]);
});

test("the median is null when the middle message is unanswered", () => {
  const three = [
    made("a", "2026-03-03T09:00:00Z"),
    answer("a1", "2026-03-03T10:00:00Z", "a"),
    made("b", "2026-03-03T09:00:00Z"),
    made("c", "2026-03-03T09:00:00Z"),
  ];
  expect(medianAnswerSeconds(outcomes(three))).toEqual({ value: null, counted: 3, of: 3 });
  // Of two the one in the middle would be half unanswered.
  expect(medianAnswerSeconds(outcomes(three.slice(0, 3))).value).toBeNull();
});

test("medians of odd and even counts", () => {
  expect([median([]), median([4]), median([1, 2, 9]), median([1, 2, 4, 9])]).toEqual([null, 4, 2, 3]);
});

describe("which messages are first", () => {
  const firsts = (comments: ConversationComment[]): string[] =>
    firstMessages(comments, buildThreads(comments)).map(({ comment, answer: ours }) => {
      return comments[comment]!.key + (ours === -1 ? "" : `<${comments[ours]!.key}`);
    });
  const time = (minute: number): string => `2026-03-03T10:${minute}:00Z`;

  test.each<[string, ConversationComment[], string[]]>([
    ["an opening, answered further down", threeDeep(), ["a<c"]],
    [
      "answers to our own opening, each for itself",
      [
        made("o", time(10), { author: "us" }),
        made("a", time(11), { parents: ["o"] }),
        made("b", time(12), { parents: ["o"] }),
        answer("b1", time(13), "b"),
      ],
      ["a", "b<b1"],
    ],
    [
      "but not what follows an answer of ours whose question is missing",
      [made("o", time(10), { author: "us", parents: ["gone"] }), made("a", time(11), { parents: ["o"] })],
      [],
    ],
    [
      "nor what follows a word of ours to someone",
      [made("o", time(10), { author: "us", mentions: ["a"] }), made("a", time(11), { parents: ["o"] })],
      [],
    ],
    ["one that answers something missing", [made("a", time(10), { parents: ["gone"] })], ["a"]],
  ])("%s", (_name, comments, wanted) => {
    expect(firsts(comments)).toEqual(wanted);
  });

  function threeDeep(): ConversationComment[] {
    return [
      made("a", time(10)),
      made("b", time(11), { parents: ["a"] }),
      answer("c", time(12), "b"),
      answer("d", time(13), "a"),
    ];
  }

  test("an automatic answer answers nobody", () => {
    const comments = [made("a", time(10)), answer("auto", time(11), "a"), answer("b", time(12), "a")];
    const [message] = firstMessages(comments, buildThreads(comments), (index) => comments[index]!.key === "auto");
    expect(comments[message!.answer]!.key).toBe("b");
  });

  test("the same customer, and one without a name, do not answer for others", () => {
    const comments = [
      made("a", time(10), { author: "anna" }),
      made("b", time(11), { author: "anna", parents: ["a"] }),
      made("c", time(12), { author: null, parents: ["a"] }),
    ];
    expect(firstMessages(comments, buildThreads(comments))[0]!.customerAnswer).toBe(-1);
  });

  test("answers that the file names and does not hold are told", () => {
    const comments = [made("a", time(10), { children: ["gone"] }), made("b", time(11))];
    const messages = firstMessages(comments, buildThreads(comments));
    expect(messages.map(({ answersNotRead }) => answersNotRead)).toEqual([true, false]);
  });
});

test("shares lie between 0 and 1, more waiting never helps, and no question is counted twice", () => {
  const question = fc.record({ asked: fc.nat(30 * 24 * 60), waits: fc.option(fc.nat(10 * 24 * 60)) });
  fc.assert(
    fc.property(fc.array(question, { maxLength: 20 }), (questions) => {
      const comments = questions.flatMap(({ asked, waits }, index) => {
        const at = Date.parse("2026-02-28T23:00:00Z") + asked * 60_000;
        const q = made(`q${index}`, new Date(at).toISOString());
        return waits === null ? [q] : [q, answer(`r${index}`, new Date(at + waits * 60_000).toISOString(), q.key)];
      });
      const found = outcomes(comments, { asOf: Infinity });
      expect(found).toHaveLength(questions.length);
      const share = answeredShare(found);
      const inTime = answeredInTime(found);
      expect(share.value ?? 0).toBe(questions.filter(({ waits }) => waits !== null).length / (questions.length || 1));
      expect(inTime.value ?? 0).toBeLessThanOrEqual(share.value ?? 0);
      const cells = byWeekdayAndHour(comments, found, stockholm);
      expect(cells.reduce((sum, cell) => sum + cell.wanted, 0)).toBe(questions.length);
    }),
  );
});
