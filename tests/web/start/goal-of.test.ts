// From a proposal to a goal and back, by hand.
import { expect, test } from "vitest";
import type { Goal } from "../../../shared/strategy.ts";
import type { Proposal } from "../../../web/features/start/api.ts";
import {
  atBounds,
  decimalsOf,
  goalFor,
  goalOf,
  isPlain,
  isUnfinished,
  levelOf,
} from "../../../web/features/start/goal-of.ts";

const reached = { count: 3, of: 12 };
const proposal: Proposal = {
  purpose: "traffic",
  metric: "sessions-from-social",
  scope: {},
  channels: [],
  baseline: null,
  missing: null,
  proposed: {
    direction: "at-least",
    target: { value: 2000, reached },
    hold: { value: 1600, reached },
    stretch: null,
  },
};
const taken = (goals: Goal[] = []) => goalOf(proposal, "2026-03", "Visits.", goals) ?? expect.fail("no goal");

test("a taken proposal is a goal at its target, from the month on, under an id of its own", () => {
  expect(taken()).toEqual({
    id: "sessions-from-social",
    metric: "sessions-from-social",
    scope: {},
    direction: "at-least",
    targets: [{ from: "2026-03", value: 2000 }],
    spread: "month",
    owner: "",
    why: "Visits.",
  });
  expect(taken([taken()]).id).toBe("sessions-from-social-2");
  expect(goalOf({ ...proposal, proposed: null }, "2026-03", "", [])).toBeNull();
});

const [facebook, linkedin] = ["facebook:1", "linkedin:2"].map((key, index) => ({
  id: index + 1,
  key,
  platform: index === 0 ? ("facebook" as const) : ("linkedin" as const),
  name: key,
})) as [Proposal["channels"][number], Proposal["channels"][number]];
const both = { ...proposal, channels: [linkedin, facebook] };
const groups = [{ id: "all", name: "All", channels: ["facebook:1", "linkedin:2"] }];

test.each<[string, Proposal, Goal["scope"], boolean]>([
  ["alike", proposal, {}, true],
  ["of another scope", { ...proposal, scope: { channels: ["facebook:1"] } }, {}, false],
  ["of another metric", { ...proposal, metric: "posts" }, {}, false],
  ["on its channels by their names", both, { channels: ["facebook:1", "linkedin:2"] }, true],
  ["on its channels by a group", both, { groups: ["all"] }, true],
  ["on one of its channels", both, { channels: ["facebook:1"] }, false],
  ["on some of its posts", both, { channels: ["facebook:1", "linkedin:2"], funding: ["organic"] }, false],
])("the goal that stands for a proposal is found by what it measures: %s", (_, asked, scope, isFound) => {
  const goal = { ...taken(), scope };
  expect(goalFor(asked, [goal], groups)).toBe(isFound ? goal : null);
});

test("one number a month is plain; later steps and a year's total are not", () => {
  const goal = taken();
  expect(isPlain(goal)).toBe(true);
  expect(isPlain({ ...goal, targets: [...goal.targets, { from: "2026-09", value: 2500 }] })).toBe(false);
  expect(isPlain({ ...goal, spread: "year-linear" })).toBe(false);
});

test("its level is told by its number; a later step stays", () => {
  const goal = { ...taken(), targets: [...taken().targets, { from: "2026-09", value: 2500 }] };
  expect(levelOf(goal, proposal)).toBe("target");
  const held = atBounds(goal, { value: 1600 });
  expect(levelOf(held, proposal)).toBe("hold");
  expect(held.targets[1]).toEqual({ from: "2026-09", value: 2500 });
  expect(levelOf(atBounds(goal, { value: 1700 }), proposal)).toBeNull();
});

test.each<[Goal["direction"], Goal["targets"][number], boolean]>([
  ["at-least", { from: "2026-03", value: 0 }, false],
  ["at-least", { from: "2026-03" }, true],
  ["between", { from: "2026-03", min: 4, max: 6 }, false],
  ["between", { from: "2026-03", min: 4 }, true],
  ["between", { from: "2026-03", min: 6, max: 4 }, true],
])("%s with %o is unfinished: %s", (direction, step, unfinished) => {
  expect(isUnfinished({ ...taken(), direction, targets: [step] })).toBe(unfinished);
});

test.each([
  [0.45, "share", 0],
  [0.031, "share", 1],
  [0.0043, "share", 2],
  [1850, "count", 0],
  [4.3, "mean", 1],
  [0.022, "mean", 3],
] as const)("%d as a %s is written with %d decimals", (value, unit, decimals) => {
  expect(decimalsOf(value, unit)).toBe(decimals);
});
