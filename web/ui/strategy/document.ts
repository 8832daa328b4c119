// The strategy document in the making: an empty one, a new goal, another number. Values only; nothing is sent.
import type { AnswerLanguage } from "../../../shared/conversations/wants-answer.ts";
import { addsUp } from "../../../shared/metrics/define.ts";
import { metricById } from "../../../shared/metrics/index.ts";
import { addMonths, type Month } from "../../../shared/period.ts";
import { type Goal, type Strategy, strategySchema, type Topic } from "../../../shared/strategy.ts";
import { same } from "./differences.ts";
import { freeId } from "./free-id.ts";

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

/** A group without a name yet. Goals hang on its id, and two people may each make one: it is drawn by lot. */
export const newGroup = (): Strategy["groups"][number] => ({ id: `group-${drawnLetters()}`, name: "", channels: [] });

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
