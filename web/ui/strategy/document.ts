// The strategy document in the making: an empty one, a new goal, what differs from the saved version. Values only; nothing is sent.
import type { AnswerLanguage } from "../../../shared/conversations/wants-answer.ts";
import { metricById } from "../../../shared/metrics/index.ts";
import { addMonths, type Month } from "../../../shared/period.ts";
import { type Goal, type Strategy, strategySchema, type Topic } from "../../../shared/strategy.ts";

export const emptyStrategy = (effectiveFrom: Month): Strategy => strategySchema.parse({ effectiveFrom });

/** The lists with other words of one language; a language without words is left out. */
export function withLanguage(
  lists: Topic["byLanguage"],
  language: AnswerLanguage,
  words: string[],
): Topic["byLanguage"] {
  const { [language]: _before, ...others } = lists;
  return words.length === 0 ? others : { ...others, [language]: words };
}

/** A topic without a name yet. Ratings hang on its id, which never changes. */
export const newTopic = (topics: readonly Topic[]): Topic => ({
  id: freeId("topic", new Set(topics.map((topic) => topic.id))),
  name: "",
  description: "",
  words: [],
  byLanguage: {},
  examples: [],
  counterExamples: [],
});

export const parts = [
  "purpose",
  "goals",
  "channels",
  "groups",
  "topics",
  "answering",
  "wantsAnswer",
  "criticism",
  "competitors",
] as const;
export type Part = (typeof parts)[number];

/** Which parts differ from the saved document, and in how many places. */
export function changesBetween(saved: Strategy, draft: Strategy): { part: Part; count: number }[] {
  const counts: Record<Part, number> = {
    purpose: same(saved.purpose, draft.purpose) ? 0 : 1,
    goals: differing(saved.goals, draft.goals, (goal) => goal.id),
    channels: differing(saved.channels, draft.channels, (channel) => channel.channel),
    groups: differing(saved.groups, draft.groups, (group) => group.id),
    topics: differing(saved.topics, draft.topics, ({ id }) => id),
    answering: fieldsDiffering(saved.answering, draft.answering),
    wantsAnswer: same(saved.wantsAnswer, draft.wantsAnswer) ? 0 : 1,
    criticism: fieldsDiffering(saved.criticism, draft.criticism),
    competitors: differing(saved.competitors, draft.competitors, (name) => name),
  };
  return parts.filter((part) => counts[part] > 0).map((part) => ({ part, count: counts[part] }));
}

function differing<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item, index: number) => string,
): number {
  const old = new Map(before.map((item, index) => [keyOf(item, index), item]));
  const changed = after.filter((item, index) => !same(old.get(keyOf(item, index)), item)).length;
  const keys = new Set(after.map(keyOf));
  const gone = before.filter((item, index) => !keys.has(keyOf(item, index))).length;
  return changed + gone;
}

function fieldsDiffering<Fields extends object>(before: Fields, after: Fields): number {
  const names = Object.keys({ ...before, ...after }) as (keyof Fields)[];
  return names.filter((name) => !same(before[name], after[name])).length;
}

/** Equal in content; the order of an object's keys and keys that are undefined do not matter. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

/** A goal on the metric, for all channels, without a number yet: the user says how much. */
export function newGoal(metric: string, from: Month, goals: readonly Goal[]): Goal {
  return {
    id: freeId(metric, new Set(goals.map((goal) => goal.id))),
    metric,
    scope: {},
    direction: metricById(metric)?.better === "less" ? "at-most" : "at-least",
    targets: [{ from }],
    spread: "month",
    owner: "",
    why: "",
  };
}

/** `wanted`, or `wanted-2`, `wanted-3` … when it is taken. Ids stand in addresses and never change. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

/** The goal on another metric. Numbers of another unit would be nonsense, so they are asked for anew. */
export function withMetric(goal: Goal, metric: string): Goal {
  const before = metricById(goal.metric);
  const after = metricById(metric);
  if (before !== null && before.unit === after?.unit) return { ...goal, metric };
  const spread = after?.unit === "count" ? goal.spread : "month";
  return { ...goal, metric, spread, targets: goal.targets.map(({ from }) => ({ from })) };
}

/** The goal in another direction, keeping the number that still means the same. */
export function withDirection(goal: Goal, direction: Goal["direction"]): Goal {
  const targets = goal.targets.map(({ from, value, min, max }): Goal["targets"][number] => {
    if (direction === "between") return { from, ...optional("min", min ?? value), ...optional("max", max) };
    return { from, ...optional("value", value ?? min ?? max) };
  });
  return { ...goal, direction, targets };
}

function optional<Key extends string>(key: Key, value: number | undefined): Partial<Record<Key, number>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, number>);
}

/** One bound of one step; undefined takes it away, so that the goal counts as unfinished. */
export function withBound(goal: Goal, step: number, bound: "value" | "min" | "max", value: number | undefined): Goal {
  const targets = goal.targets.map((target, index) => {
    if (index !== step) return target;
    const { [bound]: _gone, ...rest } = target;
    return { ...rest, ...optional(bound, value) };
  });
  return { ...goal, targets };
}

/** A later step three months after the last one, at the same number until another is written. */
export function withNewStep(goal: Goal): Goal {
  const last = goal.targets.reduce((latest, step) => (step.from > latest.from ? step : latest));
  return { ...goal, targets: [...goal.targets, { ...last, from: addMonths(last.from, 3) }] };
}

/** Ready to be sent: names without the spaces around them, and no version number, which the store gives. */
export function tidied(document: Strategy): Strategy {
  const { version: _version, ...rest } = document;
  return {
    ...rest,
    purpose: rest.purpose.trim(),
    reason: rest.reason.trim(),
    groups: rest.groups.map((group) => ({ ...group, name: group.name.trim() })),
    topics: rest.topics.map((topic) => ({
      ...topic,
      name: topic.name.trim(),
      description: topic.description.trim(),
    })),
  };
}
