// What a review proposes, when it reminds, and when a channel counts as quiet: tables worked by hand.
import { describe, expect, test } from "vitest";
import { quietDaysAllowed, quietness, type ReadDays } from "../../../shared/review/dormant.ts";
import { reviewDue } from "../../../shared/review/due.ts";
import { propose, type Proposal, type ReviewFacts } from "../../../shared/review/propose.ts";
import type { Verdict } from "../../../shared/verdict.ts";

const nothing: ReviewFacts = {
  today: "2026-11-27",
  goals: [],
  channels: [],
  hoursPublished: { where: "", checkedOn: null },
  trials: [],
};
const next = { raise: 12, lower: 8 };
const goal = (verdicts: Verdict[], id = "a"): ReviewFacts => ({
  ...nothing,
  goals: [{ id, files: "posts", verdicts, next }],
});
const times = (count: number, verdict: Verdict): Verdict[] => Array.from({ length: count }, () => verdict);
const channel = (part: Partial<ReviewFacts["channels"][number]>): ReviewFacts => ({
  ...nothing,
  channels: [{ key: "facebook:1", inStrategy: true, dormant: false, decision: null, ...part }],
});

test.each<[string, ReviewFacts, Proposal[]]>([
  ["nothing to say", nothing, []],
  ["met six times of six", goal(times(6, "met")), [{ kind: "raise", goal: "a", of: 6, to: 12 }]],
  ["met five times of five", goal(times(5, "met")), []],
  ["met six times after a miss", goal(["missed", ...times(6, "met")]), [{ kind: "raise", goal: "a", of: 6, to: 12 }]],
  ["missed once among six", goal([...times(5, "met"), "missed"]), []],
  [
    "months without a judgement between",
    goal([...times(3, "met"), "no-data", "too-close", ...times(3, "met"), "partial"]),
    [{ kind: "raise", goal: "a", of: 6, to: 12 }],
  ],
  ["missed six times of six", goal(times(6, "missed")), [{ kind: "lower", goal: "a", of: 6, to: 8 }]],
  ["no judged month", goal(["no-data", "partial"]), [{ kind: "no-data", goal: "a", files: "posts" }]],
  ["a goal whose first month goes on", goal(["partial"]), []],
  ["a goal without a target yet", goal([]), []],
  ["too close to call is a judgement", goal(["no-data", "too-close"]), []],
  ["a channel to close", channel({ decision: "close" }), [{ kind: "close-channel", channel: "facebook:1" }]],
  ["a closed channel that left the strategy", channel({ decision: "close", inStrategy: false }), []],
  ["a quiet channel", channel({ dormant: true }), [{ kind: "dormant-channel", channel: "facebook:1" }]],
  [
    "a quiet channel that was kept",
    channel({ dormant: true, decision: "keep" }),
    [{ kind: "dormant-channel", channel: "facebook:1" }],
  ],
  ["a channel that rests", channel({ dormant: true, decision: "rest" }), []],
  [
    "a quiet and closed channel is named once",
    channel({ dormant: true, decision: "close" }),
    [{ kind: "close-channel", channel: "facebook:1" }],
  ],
  ["unknown is not quiet", channel({ dormant: null }), []],
  [
    "hours checked long ago",
    { ...nothing, hoursPublished: { where: "the site", checkedOn: "2026-05-26" } },
    [{ kind: "check-hours", checkedOn: "2026-05-26" }],
  ],
  ["hours checked lately", { ...nothing, hoursPublished: { where: "the site", checkedOn: "2026-05-27" } }, []],
  [
    "hours that were never checked",
    { ...nothing, hoursPublished: { where: "the site", checkedOn: null } },
    [{ kind: "check-hours", checkedOn: null }],
  ],
  [
    "a trial that worked, one that did not and one that runs",
    {
      ...nothing,
      trials: [
        { id: 1, outcome: "worked" },
        { id: 2, outcome: "did-not-work" },
        { id: 3, outcome: null },
      ],
    },
    [{ kind: "keep-trial", trial: 1 }],
  ],
])("%s", (_, facts, proposals) => {
  expect(propose(facts)).toEqual({ shown: proposals, left: 0 });
});

test("seven at most, the most pressing first, and the rest is counted", () => {
  const facts: ReviewFacts = {
    ...nothing,
    goals: [
      ...[1, 2, 3, 4, 5].map((id) => ({ id: `met ${id}`, files: "posts" as const, verdicts: times(6, "met"), next })),
      { id: "missed", files: "posts", verdicts: times(6, "missed"), next },
      { id: "unread", files: "comments", verdicts: ["no-data"], next },
    ],
    trials: [
      { id: 1, outcome: "worked" },
      { id: 2, outcome: "worked" },
    ],
  };
  const { shown, left } = propose(facts);
  expect(shown.map(({ kind }) => kind)).toEqual(["no-data", "lower", ...times(5, "met").map(() => "raise")]);
  expect(left).toBe(2);
});

test.each([
  [null, null],
  ["2026-12-12", null],
  ["2026-12-11", "soon"],
  ["2026-11-27", "soon"],
  ["2026-11-26", "passed"],
])("a review on %s, asked on 27 November: %s", (on, due) => {
  expect(reviewDue(on, "2026-11-27")).toBe(due);
});

test.each([
  [null, 30],
  [0, null],
  [1, 14],
  [0.5, 28],
  [0.3, 47],
  [7, 14],
])("%s posts a week allow %s quiet days", (promised, days) => {
  expect(quietDaysAllowed(promised)).toBe(days);
});

describe("quiet channels", () => {
  const year: ReadDays = { from: "2026-01-01", to: "2026-10-01" };
  test.each<[string, ReadDays[], string | null, number | null, { through: string | null; dormant: boolean | null }]>([
    ["no file", [], null, 30, { through: null, dormant: null }],
    ["29 days without", [year], "2026-09-01", 30, { through: "2026-09-30", dormant: false }],
    ["30 days without", [year], "2026-08-31", 30, { through: "2026-09-30", dormant: true }],
    ["no post at all", [year], null, 30, { through: "2026-09-30", dormant: true }],
    [
      "no post in too short a file",
      [{ from: "2026-09-10", to: "2026-10-01" }],
      null,
      30,
      { through: "2026-09-30", dormant: null },
    ],
    [
      "a gap between files says nothing",
      [
        { from: "2026-01-01", to: "2026-02-01" },
        { from: "2026-09-10", to: "2026-10-01" },
      ],
      "2026-01-20",
      30,
      { through: "2026-09-30", dormant: null },
    ],
    [
      "files that meet are one",
      [
        { from: "2026-09-10", to: "2026-10-01" },
        { from: "2026-08-01", to: "2026-09-10" },
      ],
      "2026-07-20",
      30,
      { through: "2026-09-30", dormant: true },
    ],
    ["a channel that promises no posts", [year], "2026-02-01", null, { through: "2026-09-30", dormant: null }],
  ])("%s", (_, read, lastPost, allowed, expected) => {
    expect(quietness(read, lastPost, allowed)).toEqual(expected);
  });
});
