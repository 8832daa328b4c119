// A difference between two versions as a sentence.
import { useTranslations } from "use-intl";
import { metricById } from "../../../shared/metrics/index.ts";
import { type Day, isDay, isMonth } from "../../../shared/period.ts";
import { targetText } from "../../../shared/sentence.ts";
import type { Difference, DocumentField } from "../../../shared/strategy-diff.ts";
import { type Goal, type GoalScope, purposes, type StepBounds, type Strategy } from "../../../shared/strategy.ts";
import { useFormat } from "../../i18n.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import { useSentenceWords } from "../../ui/useSentence.ts";
import type { ChannelFacts } from "./goal-check.ts";
import { useGoalSaying } from "./useGoalSaying.ts";

const directions = ["at-least", "at-most", "between"] as const;
const spreads = ["month", "year-linear", "year-season"] as const;
const fundings = ["organic", "boosted", "not-stated"] as const;
const sides = ["stay", "site", "both"] as const;

/** `channels` and the two documents give names to what a difference names by key. */
export function useDifferenceWords(
  channels: readonly ChannelFacts[],
  documents: readonly Strategy[],
): (difference: Difference) => string {
  const t = useTranslations("versions.differences");
  const goals = useTranslations("settings.goals");
  const format = useFormat();
  const metricWords = useMetricWords();
  const words = useSentenceWords();
  const groups = documents.flatMap((document) => document.groups);
  const saying = useGoalSaying({ channels, groups });
  const nothing = t("nothing");
  const arrow = (before: string, after: string) => t("change", { before: before || nothing, after: after || nothing });
  const channelName = (key: string) => channels.find((each) => each.key === key)?.name ?? key;
  const groupName = (id: string) => groups.find((group) => group.id === id)?.name ?? id;
  const typeName = (id: string) =>
    documents.flatMap((document) => document.messageTypes).find((type) => type.id === id)?.name ?? id;
  const one = <Choice extends string>(choices: readonly Choice[], text: string) =>
    choices.find((choice) => choice === text);

  const target = (goal: Goal, bounds: StepBounds | null): string => {
    const unit = metricById(goal.metric)?.unit;
    if (bounds === null || unit === undefined) return "";
    if (bounds.value !== undefined) return format.value(bounds.value, unit);
    return targetText({ direction: "between", min: bounds.min, max: bounds.max }, unit, format, words);
  };
  const scope = ({ channels: keys = [], groups: ids = [], messageTypes = [], funding = [] }: GoalScope): string => {
    const named = [...ids.map(groupName), ...keys.map(channelName)];
    return format.list([
      ...(named.length === 0 ? [goals("everywhere")] : named),
      ...messageTypes.map(typeName),
      ...fundings.filter((each) => funding.includes(each)).map((each) => t(`fundings.${each}`)),
    ]);
  };
  const said = (field: DocumentField, text: string): string => {
    if (text === "") return "";
    if (isMonth(text)) return format.month(text);
    if (isDay(text)) return format.day(text as Day);
    if (field === "visitors") return t(`visitors.${one(sides, text) ?? "both"}`);
    if (field === "purposes") {
      const chosen = text.split(",");
      return format.list(purposes.filter((each) => chosen.includes(each)).map((each) => t(`purposes.${each}`)));
    }
    return t("quoted", { text });
  };
  const goalField = (field: "metric" | "direction" | "spread" | "owner" | "why", text: string): string => {
    if (field === "metric") return metricWords(text).name;
    if (field === "direction") return goals(`directions.${one(directions, text) ?? "at-least"}`);
    if (field === "spread") return t(`spreads.${one(spreads, text) ?? "month"}`);
    return text === "" ? "" : t("quoted", { text });
  };
  const cameAndWent = (added: readonly string[], removed: readonly string[]): string =>
    [
      added.length > 0 ? t("added", { items: format.list(added) }) : "",
      removed.length > 0 ? t("removed", { items: format.list(removed) }) : "",
    ]
      .filter(Boolean)
      .join("; ");
  return (difference) => {
    switch (difference.kind) {
      case "field": {
        const { field, before, after } = difference;
        return t("field", { name: t(`fields.${field}`), change: arrow(said(field, before), said(field, after)) });
      }
      case "goal-added":
      case "goal-archived":
        return t(difference.kind, { goal: saying(difference.goal) });
      case "goal-field": {
        const { goal, field, before, after } = difference;
        const change = arrow(goalField(field, before), goalField(field, after));
        return t("goalField", { name: metricWords(goal.metric).name, field: t(`goalFields.${field}`), change });
      }
      case "goal-scope": {
        const { goal, before, after } = difference;
        const change = arrow(scope(before), scope(after));
        return t("goalField", { name: metricWords(goal.metric).name, field: t("goalFields.scope"), change });
      }
      case "goal-target": {
        const { goal, from, before, after } = difference;
        const change = arrow(target(goal, before), target(goal, after));
        return t("goalTarget", { name: metricWords(goal.metric).name, month: format.month(from), change });
      }
      case "channel": {
        const { channel, field, before, after } = difference;
        return t("goalField", {
          name: channelName(channel),
          field: t(`channelFields.${field}`),
          change: arrow(before, after),
        });
      }
      case "group-channels":
        return t("field", {
          name: t("group", { name: difference.group }),
          change: cameAndWent(difference.added.map(channelName), difference.removed.map(channelName)),
        });
      case "list": {
        const { field, added, removed } = difference;
        const shown = (items: readonly string[]) => items.map((item) => (isDay(item) ? format.day(item) : item));
        return t("field", { name: t(`lists.${field}`), change: cameAndWent(shown(added), shown(removed)) });
      }
      case "renamed":
        return t("field", {
          name: t(`lists.${difference.field}`),
          change: arrow(t("quoted", { text: difference.before }), t("quoted", { text: difference.after })),
        });
      case "topic":
        return t("topic", { name: difference.topic });
      case "rule":
        return t(`rules.${difference.field}`);
    }
  };
}
