// What differs between two versions, and what withdrawing one does to months and goals; each case worked by hand.
import { describe, expect, test } from "vitest";
import { type Strategy, type StrategyInput, strategySchema, type StrategyVersion } from "../../shared/strategy.ts";
import { differencesBetween } from "../../shared/strategy-diff.ts";
import { archivedGoals, rejudgedWithout } from "../../shared/strategy-withdrawal.ts";

const goal = {
  id: "rate",
  metric: "engagement-rate",
  scope: { channels: ["facebook:1"] },
  direction: "at-least" as const,
  targets: [{ from: "2026-01", value: 0.03 }],
};
const base: StrategyInput = {
  effectiveFrom: "2026-01",
  purpose: "Answer",
  goals: [goal],
  channels: [{ channel: "facebook:1", owner: "Anna" }],
  groups: [{ id: "shops", name: "Shops", channels: ["facebook:1"] }],
  topics: [{ id: "t", name: "Bikes", words: ["bike"] }],
};
const documentOf = (part: Partial<StrategyInput>): Strategy => strategySchema.parse({ ...base, ...part });
const before = documentOf({});
const wanted = strategySchema.parse(base).goals[0];
const withTargets = (targets: { from: string; value: number }[]) => ({ goals: [{ ...goal, targets }] });

const cases: [string, Partial<StrategyInput>, object[]][] = [
  ["the same", {}, []],
  [
    "the month and the purpose",
    { effectiveFrom: "2026-07", purpose: "" },
    [
      { kind: "field", field: "effectiveFrom", before: "2026-01", after: "2026-07" },
      { kind: "field", field: "purpose", before: "Answer", after: "" },
    ],
  ],
  [
    "a later step",
    withTargets([
      { from: "2026-01", value: 0.03 },
      { from: "2026-07", value: 0.035 },
    ]),
    [{ kind: "goal-target", from: "2026-07", before: { value: 0.03 }, after: { value: 0.035 } }],
  ],
  [
    "a step that repeats the one before says nothing new",
    withTargets([
      { from: "2026-01", value: 0.03 },
      { from: "2026-07", value: 0.03 },
    ]),
    [],
  ],
  [
    "another first step is said once, not again where both go on",
    withTargets([
      { from: "2026-01", value: 0.04 },
      { from: "2026-07", value: 0.04 },
    ]),
    [{ kind: "goal-target", from: "2026-01", before: { value: 0.03 }, after: { value: 0.04 } }],
  ],
  [
    "a target that begins earlier",
    withTargets([{ from: "2025-10", value: 0.03 }]),
    [{ kind: "goal-target", from: "2025-10", before: null, after: { value: 0.03 } }],
  ],
  [
    "another owner and scope",
    { goals: [{ ...goal, owner: "Bo", scope: { groups: ["shops"] } }] },
    [
      { kind: "goal-field", field: "owner", before: "", after: "Bo" },
      { kind: "goal-scope", before: { channels: ["facebook:1"] }, after: { groups: ["shops"] } },
    ],
  ],
  [
    "one goal for another",
    { goals: [{ ...goal, id: "new" }] },
    [
      { kind: "goal-added", goal: { ...wanted, id: "new" } },
      { kind: "goal-archived", goal: wanted },
    ],
  ],
  [
    "a channel's owner and promise",
    { channels: [{ channel: "facebook:1", owner: "Bo", postsPerWeek: 3 }] },
    [
      { kind: "channel", channel: "facebook:1", field: "owner", before: "Anna", after: "Bo" },
      { kind: "channel", channel: "facebook:1", field: "postsPerWeek", before: "", after: "3" },
    ],
  ],
  [
    "a channel of which nothing is said any more",
    { channels: [] },
    [{ kind: "channel", channel: "facebook:1", field: "owner", before: "Anna", after: "" }],
  ],
  [
    "a group's name and channels",
    { groups: [{ id: "shops", name: "Stores", channels: ["facebook:2"] }] },
    [
      { kind: "renamed", field: "groups", before: "Shops", after: "Stores" },
      { kind: "group-channels", group: "Stores", added: ["facebook:2"], removed: ["facebook:1"] },
    ],
  ],
  [
    "topics that come, go and change",
    {
      topics: [
        { id: "t", name: "Bikes", words: ["bike", "cycle"] },
        { id: "l", name: "Locks" },
      ],
    },
    [
      { kind: "list", field: "topics", added: ["Locks"], removed: [] },
      { kind: "topic", topic: "Bikes" },
    ],
  ],
  [
    "how we answer, and words",
    {
      answering: { promiseMinutes: 240, closed: ["2026-12-24"] },
      competitors: ["Velocity"],
      criticism: { removed: ["dyr"] },
    },
    [
      { kind: "list", field: "closedDays", added: ["2026-12-24"], removed: [] },
      { kind: "rule", field: "promise" },
      { kind: "list", field: "criticalRemoved", added: ["dyr"], removed: [] },
      { kind: "list", field: "competitors", added: ["Velocity"], removed: [] },
    ],
  ],
  [
    "what only people read",
    { people: { deputy: "Eva" }, voice: "Warm", reviewOn: "2027-01-15", visitors: "site", purposes: ["brand"] },
    [
      { kind: "field", field: "purposes", before: "", after: "brand" },
      { kind: "field", field: "visitors", before: "", after: "site" },
      { kind: "field", field: "deputy", before: "", after: "Eva" },
      { kind: "field", field: "voice", before: "", after: "Warm" },
      { kind: "field", field: "reviewOn", before: "", after: "2027-01-15" },
    ],
  ],
];

describe("differences", () => {
  test.each(cases)("%s", (_, part, expected) => {
    const found = differencesBetween(before, documentOf(part));
    expect(found).toMatchObject(expected);
    expect(found).toHaveLength(expected.length);
    // Read the other way there is as much to say, and nothing between a version and itself.
    expect(differencesBetween(documentOf(part), documentOf(part))).toEqual([]);
  });
});

const version = (number: number, effectiveFrom: string, ids: string[], isWithdrawn = false): StrategyVersion => ({
  version: number,
  savedAt: "2026-01-01T00:00:00Z",
  author: "",
  withdrawnAt: isWithdrawn ? "2026-09-01T00:00:00Z" : null,
  document: documentOf({ effectiveFrom, goals: ids.map((id) => ({ ...goal, id })) }),
});

describe("withdrawing", () => {
  const all = [version(1, "2026-01", ["a", "b"]), version(2, "2026-04", ["a"]), version(3, "2026-07", ["a", "c"])];
  test.each<[string, StrategyVersion[], number, ReturnType<typeof rejudgedWithout>]>([
    ["the first leaves its months without a strategy", all, 1, [{ from: "2026-01", to: "2026-03", by: null }]],
    ["one in the middle gives its months to the one before", all, 2, [{ from: "2026-04", to: "2026-06", by: 1 }]],
    ["the newest gives all later months", all, 3, [{ from: "2026-07", to: null, by: 2 }]],
    ["one that another has corrected judges no month", [...all, version(4, "2026-07", ["a"])], 3, []],
    ["one that is withdrawn already", [...all, version(4, "2026-07", ["a"], true)], 4, []],
    ["one that is not there", all, 9, []],
    [
      "a withdrawn one takes over nothing",
      [version(1, "2026-01", ["a"]), version(2, "2026-01", ["a"], true), version(3, "2026-01", ["a"])],
      3,
      [{ from: "2026-01", to: null, by: 1 }],
    ],
  ])("%s", (_, versions, number, expected) => {
    expect(rejudgedWithout(versions, number)).toEqual(expected);
  });

  test("goals of earlier versions are archived with the last version that had them; withdrawn ones never were", () => {
    expect(archivedGoals(all).map(({ goal: { id }, version: last }) => [id, last])).toEqual([["b", 1]]);
    const more = [...all, version(4, "2026-08", ["d"], true), version(5, "2026-09", ["b"])];
    expect(archivedGoals(more).map(({ goal: { id }, version: last }) => [id, last])).toEqual([
      ["a", 3],
      ["c", 3],
    ]);
    expect(archivedGoals([])).toEqual([]);
  });
});
