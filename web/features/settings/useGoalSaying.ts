// A goal as one sentence that cannot be changed in place.
import { useTranslations } from "use-intl";
import { metricById } from "../../../shared/metrics/index.ts";
import { targetText } from "../../../shared/sentence.ts";
import type { Goal, Strategy } from "../../../shared/strategy.ts";
import { useFormat } from "../../i18n.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import { useSentenceWords } from "../../ui/useSentence.ts";
import type { ChannelFacts } from "./goal-check.ts";

/** Names for what a goal's scope names by key. */
export interface GoalSaying {
  channels: readonly ChannelFacts[];
  groups: Strategy["groups"];
}

/** With its last target: that is what it wanted in the end. */
export function useGoalSaying({ channels, groups }: GoalSaying): (goal: Goal) => string {
  const t = useTranslations("versions");
  const goals = useTranslations("settings.goals");
  const format = useFormat();
  const metricWords = useMetricWords();
  const words = useSentenceWords();
  return (goal) => {
    const { from, value, min, max } = goal.targets.reduce((latest, step) => (step.from > latest.from ? step : latest));
    const unit = metricById(goal.metric)?.unit ?? "count";
    const named = [
      ...(goal.scope.groups ?? []).map((id) => groups.find((group) => group.id === id)?.name ?? id),
      ...(goal.scope.channels ?? []).map((key) => channels.find((channel) => channel.key === key)?.name ?? key),
    ];
    const bounds =
      goal.direction === "between" ? { min, max } : goal.direction === "at-least" ? { min: value } : { max: value };
    return t(goal.spread === "month" ? "goal" : "goalOfYear", {
      name: metricWords(goal.metric).name,
      scope: named.length === 0 ? goals("everywhere") : format.list(named),
      target: targetText({ direction: goal.direction, ...bounds }, unit, format, words),
      month: format.month(from),
    });
  };
}
