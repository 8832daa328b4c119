// Changes of a strategy that a review proposes, as edits of the document.
import type { Day, Month } from "../../../shared/period.ts";
import type { Strategy } from "../../../shared/strategy.ts";

/** The goal with another at-least target from the month on; later steps are left as they are. */
export function withTargetFrom(document: Strategy, goalId: string, value: number, from: Month): Partial<Strategy> {
  return {
    goals: document.goals.map((goal) =>
      goal.id === goalId
        ? { ...goal, targets: [...goal.targets.filter((step) => step.from !== from), { from, value }] }
        : goal,
    ),
  };
}

/** The strategy without the channel: in its list, in groups and in the scopes of goals. A goal on that channel alone goes with it. */
export function withoutChannel(document: Strategy, key: string): Partial<Strategy> {
  const others = (keys: readonly string[]) => keys.filter((each) => each !== key);
  const isAlone = ({ scope }: Strategy["goals"][number]) =>
    (scope.groups ?? []).length === 0 && scope.channels?.length === 1 && scope.channels[0] === key;
  return {
    channels: document.channels.filter(({ channel }) => channel !== key),
    groups: document.groups
      .map((group) => ({ ...group, channels: others(group.channels) }))
      .filter(({ channels }) => channels.length > 0),
    goals: document.goals
      .filter((goal) => !isAlone(goal))
      .map((goal) =>
        goal.scope.channels ? { ...goal, scope: { ...goal.scope, channels: others(goal.scope.channels) } } : goal,
      ),
  };
}

/** Our published hours were looked at on the day and are right. */
export function withHoursChecked(document: Strategy, on: Day): Partial<Strategy> {
  return { hoursPublished: { ...document.hoursPublished, checkedOn: on } };
}
