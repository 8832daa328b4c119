// What differs between two versions of the strategy, in the order in which settings read.
import type { Month } from "./period.ts";
import type { Goal, GoalScope, StepBounds, Strategy, StrategyChannel } from "./strategy.ts";

/** What is written as free text, a day or a choice, once a document. */
export type DocumentField =
  | "effectiveFrom"
  | "purpose"
  | "purposes"
  | "visitors"
  | "otherMarketing"
  | "customersWant"
  | "answers"
  | "posts"
  | "accounts"
  | "deputy"
  | "hoursWhere"
  | "hoursCheckedOn"
  | "escalationWhen"
  | "escalationTo"
  | "voice"
  | "reviewOn";

/** Lists of words or names. */
export type ListField =
  "messageTypes" | "topics" | "competitors" | "criticalAdded" | "criticalRemoved" | "groups" | "closedDays";

/** Rules that no sentence can hold whole: that they changed is said, and where. */
export type RuleField = "hours" | "holidays" | "promise" | "wantsAnswer";

export type ChannelField = Exclude<keyof StrategyChannel, "channel" | "name">;
export type GoalField = "metric" | "direction" | "spread" | "owner" | "why";

export type Difference =
  | { kind: "field"; field: DocumentField; before: string; after: string }
  | { kind: "goal-added" | "goal-archived"; goal: Goal }
  | { kind: "goal-field"; goal: Goal; field: GoalField; before: string; after: string }
  | { kind: "goal-scope"; goal: Goal; before: GoalScope; after: GoalScope }
  /** The target from `from` on, up to the next step; null: none. */
  | { kind: "goal-target"; goal: Goal; from: Month; before: StepBounds | null; after: StepBounds | null }
  | { kind: "channel"; channel: string; field: ChannelField; before: string; after: string }
  | { kind: "group-channels"; group: string; added: string[]; removed: string[] }
  | { kind: "list"; field: ListField; added: string[]; removed: string[] }
  | { kind: "renamed"; field: "topics" | "groups" | "messageTypes"; before: string; after: string }
  | { kind: "topic"; topic: string }
  | { kind: "rule"; field: RuleField };

/** From `before` to `after`; none when both say the same. Texts that are empty say nothing. */
export function differencesBetween(before: Strategy, after: Strategy): Difference[] {
  const field = (name: DocumentField, of: (document: Strategy) => string | null): Difference[] => {
    const [was, is] = [of(before) ?? "", of(after) ?? ""];
    return was === is ? [] : [{ kind: "field", field: name, before: was, after: is }];
  };
  const rule = (name: RuleField, of: (document: Strategy) => unknown): Difference[] =>
    isSame(of(before), of(after)) ? [] : [{ kind: "rule", field: name }];
  const list = (name: ListField, of: (document: Strategy) => readonly string[]): Difference[] => {
    const { added, removed } = between(of(before), of(after));
    return added.length + removed.length === 0 ? [] : [{ kind: "list", field: name, added, removed }];
  };
  return [
    ...field("effectiveFrom", (each) => each.effectiveFrom),
    ...field("purpose", (each) => each.purpose),
    ...field("purposes", (each) => each.purposes.join(",")),
    ...field("visitors", (each) => each.visitors),
    ...goals(before, after),
    ...channels(before, after),
    ...named("groups", before.groups, after.groups),
    ...groupMembers(before, after),
    ...named("messageTypes", before.messageTypes, after.messageTypes),
    ...named("topics", before.topics, after.topics),
    ...topics(before, after),
    ...rule("hours", (each) => each.answering.hours),
    ...rule("holidays", ({ answering }) => [answering.holidays, answering.customaryDays]),
    ...list("closedDays", (each) => each.answering.closed),
    ...rule("promise", (each) => each.answering.promiseMinutes),
    ...rule("wantsAnswer", (each) => each.wantsAnswer ?? null),
    ...list("criticalAdded", (each) => each.criticism.added),
    ...list("criticalRemoved", (each) => each.criticism.removed),
    ...list("competitors", (each) => each.competitors),
    ...field("otherMarketing", (each) => each.otherMarketing),
    ...field("customersWant", (each) => each.customersWant),
    ...field("answers", (each) => each.people.answers),
    ...field("posts", (each) => each.people.posts),
    ...field("accounts", (each) => each.people.accounts),
    ...field("deputy", (each) => each.people.deputy),
    ...field("hoursWhere", (each) => each.hoursPublished.where),
    ...field("hoursCheckedOn", (each) => each.hoursPublished.checkedOn),
    ...field("escalationWhen", (each) => each.escalation.when),
    ...field("escalationTo", (each) => each.escalation.to),
    ...field("voice", (each) => each.voice),
    ...field("reviewOn", (each) => each.reviewOn),
  ];
}

const goalFields: readonly GoalField[] = ["metric", "direction", "spread", "owner", "why"];

/** Goals that stay, changed field by field, then new ones, then those that are gone. */
function goals(before: Strategy, after: Strategy): Difference[] {
  const old = new Map(before.goals.map((goal) => [goal.id, goal]));
  const ids = new Set(after.goals.map(({ id }) => id));
  return [
    ...after.goals.flatMap((goal) => {
      const was = old.get(goal.id);
      return was === undefined ? [] : goalChanges(was, goal);
    }),
    ...after.goals.filter(({ id }) => !old.has(id)).map((goal): Difference => ({ kind: "goal-added", goal })),
    ...before.goals.filter(({ id }) => !ids.has(id)).map((goal): Difference => ({ kind: "goal-archived", goal })),
  ];
}

function goalChanges(before: Goal, goal: Goal): Difference[] {
  const changes = goalFields.flatMap((field): Difference[] =>
    before[field] === goal[field]
      ? []
      : [{ kind: "goal-field", goal, field, before: before[field], after: goal[field] }],
  );
  if (!isSame(before.scope, goal.scope))
    changes.push({ kind: "goal-scope", goal, before: before.scope, after: goal.scope });
  const months = [...new Set([...before.targets, ...goal.targets].map(({ from }) => from))].sort();
  for (const [index, from] of months.entries()) {
    const [was, is] = [stepAt(before, from), stepAt(goal, from)];
    const earlier = months[index - 1];
    // A step that only one version has says nothing new where both go on as before.
    const isKnown = earlier !== undefined && isSame(was, stepAt(before, earlier)) && isSame(is, stepAt(goal, earlier));
    if (!isSame(was, is) && !isKnown) changes.push({ kind: "goal-target", goal, from, before: was, after: is });
  }
  return changes;
}

/** The step in force in a month, without its own month; null before the first. */
function stepAt(goal: Goal, month: Month): StepBounds | null {
  const steps = goal.targets.filter(({ from }) => from <= month);
  if (steps.length === 0) return null;
  const { from: _, ...bounds } = steps.reduce((latest, step) => (step.from > latest.from ? step : latest));
  return bounds;
}

const channelFields: readonly ChannelField[] = ["owner", "tool", "toolOwner", "postsPerWeek", "hoursPerWeek"];

function channels(before: Strategy, after: Strategy): Difference[] {
  const [old, now] = [before, after].map(
    (document) => new Map(document.channels.map((channel) => [channel.channel, channel])),
  );
  const keys = new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])]);
  return [...keys].flatMap((channel) =>
    channelFields.flatMap((field): Difference[] => {
      const [was, is] = [old, now].map((each) => String(each?.get(channel)?.[field] ?? ""));
      return was === is ? [] : [{ kind: "channel", channel, field, before: was ?? "", after: is ?? "" }];
    }),
  );
}

interface Named {
  id: string;
  name: string;
}

function named(field: "groups" | "messageTypes" | "topics", before: readonly Named[], after: readonly Named[]) {
  const [old, now] = [before, after].map((list) => new Map(list.map(({ id, name }) => [id, name])));
  const ids = between([...(old?.keys() ?? [])], [...(now?.keys() ?? [])]);
  const added = ids.added.map((id) => now?.get(id) ?? id);
  const removed = ids.removed.map((id) => old?.get(id) ?? id);
  const renamed = after.flatMap(({ id, name }): Difference[] => {
    const was = old?.get(id);
    return was === undefined || was === name ? [] : [{ kind: "renamed", field, before: was, after: name }];
  });
  return added.length + removed.length === 0
    ? renamed
    : [{ kind: "list", field, added, removed } satisfies Difference, ...renamed];
}

function groupMembers(before: Strategy, after: Strategy): Difference[] {
  return after.groups.flatMap(({ id, name, channels: now }): Difference[] => {
    const was = before.groups.find((group) => group.id === id);
    const { added, removed } = between(was?.channels ?? now, now);
    return added.length + removed.length === 0 ? [] : [{ kind: "group-channels", group: name, added, removed }];
  });
}

/** Topics whose words, description or examples changed. */
function topics(before: Strategy, after: Strategy): Difference[] {
  return after.topics.flatMap((topic): Difference[] => {
    const was = before.topics.find(({ id }) => id === topic.id);
    return was === undefined || isSame({ ...was, name: "" }, { ...topic, name: "" })
      ? []
      : [{ kind: "topic", topic: topic.name }];
  });
}

function between(before: readonly string[], after: readonly string[]): { added: string[]; removed: string[] } {
  return {
    added: after.filter((each) => !before.includes(each)),
    removed: before.filter((each) => !after.includes(each)),
  };
}

/** Equal in content, whatever the order of keys; what is undefined is not there. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [a, b].map((each) => Object.entries(each).filter(([, value]) => value !== undefined));
  return (
    left?.length === right?.length &&
    (left ?? []).every(([key, value]) => isSame(value, (b as Record<string, unknown>)[key]))
  );
}
