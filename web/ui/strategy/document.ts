// The strategy document in the making: an empty one, a new goal, what differs from the saved version. Values only; nothing is sent.
import type { AnswerLanguage } from "../../../shared/conversations/wants-answer.ts";
import { addsUp } from "../../../shared/metrics/define.ts";
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

/** A topic without a name yet. Ratings hang on its id, also when it is dropped, so no later topic may get it: it is drawn by lot. */
export const newTopic = (): Topic => ({
  id: `topic-${drawnLetters()}`,
  name: "",
  description: "",
  words: [],
  byLanguage: {},
  examples: [],
  counterExamples: [],
});

/** All of the document that somebody writes. */
export type Part = Exclude<keyof Strategy, "schemaVersion" | "version" | "effectiveFrom" | "reason">;

type Counted = { [Each in Part]: (before: Strategy[Each], after: Strategy[Each]) => number };
const whole = (before: unknown, after: unknown) => (same(before, after) ? 0 : 1);

/** In how many places each part differs, in the order of the letter. A part that is missing here does not compile. */
const counted: Counted = {
  purpose: whole,
  purposes: whole,
  visitors: whole,
  customersWant: whole,
  otherMarketing: whole,
  goals: (before, after) => differing(before, after, (goal) => goal.id),
  channels: (before, after) => differing(before, after, ({ channel }) => channel),
  groups: (before, after) => differing(before, after, (group) => group.id),
  topics: (before, after) => differing(before, after, ({ id }) => id),
  messageTypes: (before, after) => differing(before, after, ({ id }) => id),
  voice: whole,
  people: fieldsDiffering,
  answering: fieldsDiffering,
  hoursPublished: fieldsDiffering,
  wantsAnswer: whole,
  escalation: fieldsDiffering,
  criticism: fieldsDiffering,
  competitors: (before, after) => differing(before, after, (name) => name),
  reviewOn: whole,
};
export const parts = Object.keys(counted) as Part[];

/** Which parts differ from the saved document, and in how many places. */
export function changesBetween(saved: Strategy, draft: Strategy): { part: Part; count: number }[] {
  const countOf = <Each extends Part>(part: Each) => counted[part](saved[part], draft[part]);
  return parts.flatMap((part) => {
    const count = countOf(part);
    return count > 0 ? [{ part, count }] : [];
  });
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

/** 60 random bits, in letters and digits. */
function drawnLetters(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 32).toString(32)).join("");
}

/** The goal on another metric. Numbers of another unit would be nonsense, so they are asked for anew. */
export function withMetric(goal: Goal, metric: string): Goal {
  const before = metricById(goal.metric);
  const after = metricById(metric);
  const spread = after !== null && addsUp(after) ? goal.spread : "month";
  // A year's number is no month's.
  if (before !== null && before.unit === after?.unit && spread === goal.spread) return { ...goal, metric };
  return { ...goal, metric, spread, targets: goal.targets.map(({ from }) => ({ from })) };
}

/** The goal without groups that are gone since it was last in the strategy. */
export function withKnownGroups(goal: Goal, groups: Strategy["groups"]): Goal {
  const { groups: named = [], ...scope } = goal.scope;
  const known = named.filter((id) => groups.some((group) => group.id === id));
  return { ...goal, scope: known.length === 0 ? scope : { ...scope, groups: known } };
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

/** Things with names by the names that are written now: a name that is written anew keeps what hangs on the thing in its place. */
function namedAs<Thing extends { name: string }>(
  things: readonly Thing[],
  names: readonly string[],
  rename: (thing: Thing, name: string) => Thing,
  make: (name: string) => Thing,
): Thing[] {
  const result: Thing[] = [];
  names.forEach((name, index) => {
    const known = things.find((thing) => thing.name === name);
    const inPlace = things[index];
    const isFree = inPlace !== undefined && !names.includes(inPlace.name);
    result.push(known ?? (isFree ? rename(inPlace, name) : make(name)));
  });
  return result;
}

/** Topics by their names; a topic that has no words but its name is looked for by the new one. */
export function topicsNamed(topics: readonly Topic[], names: readonly string[]): Topic[] {
  return namedAs(
    topics,
    names,
    (topic, name) => ({ ...topic, name, words: same(topic.words, [topic.name]) ? [name] : topic.words }),
    (name) => ({ ...newTopic(), name, words: [name] }),
  );
}

/** Message types by their names. Posts keep the id of a type that is dropped, so no later type may get it: a new id is drawn by lot. */
export function messageTypesNamed(types: Strategy["messageTypes"], names: readonly string[]): Strategy["messageTypes"] {
  return namedAs(
    types,
    names,
    (type, name) => ({ ...type, name }),
    (name) => ({ id: `type-${drawnLetters()}`, name }),
  );
}

/** Ready to be sent: names without the spaces around them, and no version number, which the store gives. */
export function tidied(document: Strategy): Strategy {
  const { version: _version, ...rest } = document;
  return {
    ...rest,
    purpose: rest.purpose.trim(),
    reason: rest.reason.trim(),
    voice: rest.voice.trim(),
    customersWant: rest.customersWant.trim(),
    otherMarketing: rest.otherMarketing.trim(),
    groups: rest.groups.map((group) => ({ ...group, name: group.name.trim() })),
    topics: rest.topics.map((topic) => ({
      ...topic,
      name: topic.name.trim(),
      description: topic.description.trim(),
    })),
  };
}
