// Where a goal is measured, in words: groups and channels by name, or all of them; and which posts, where not all count. Tells goals on one metric apart.
import { useTranslations } from "use-intl";
import { metricById } from "../../../shared/metrics/index.ts";
import type { Goal, Strategy } from "../../../shared/strategy.ts";
import { useFormat } from "../../i18n.tsx";
import type { ChannelFacts } from "./goal-check.ts";

/** More names than this are a list, not a name. */
const mostNames = 4;

export function useScopeWords(): (
  goal: Goal,
  named: Pick<Strategy, "groups" | "messageTypes">,
  channels: readonly ChannelFacts[],
) => string {
  const t = useTranslations("settings.goals");
  const format = useFormat();
  return (goal, { groups, messageTypes }, channels) => {
    const names = [
      ...groups.filter((group) => goal.scope.groups?.includes(group.id)).map((group) => group.name),
      ...(goal.scope.channels ?? []).map((key) => channels.find((channel) => channel.key === key)?.name ?? key),
    ];
    const metric = metricById(goal.metric);
    const isWeb = metric?.family === "traffic" && metric.basis === "activity";
    const more = names.length - mostNames;
    const places =
      names.length === 0
        ? t(isWeb ? "web" : "everywhere")
        : format.list(more > 1 ? [...names.slice(0, mostNames), t("others", { count: more })] : names);
    const funding = goal.scope.funding?.length === 1 ? goal.scope.funding[0] : undefined;
    const types = (goal.scope.messageTypes ?? []).map((id) => messageTypes.find((each) => each.id === id)?.name ?? id);
    const only = [
      ...(types.length === 0 ? [] : [t("onlyTypes", { types: format.list(types) })]),
      ...(funding === "organic" || funding === "boosted" ? [t(`fundings.${funding}`)] : []),
    ];
    return only.length === 0 ? places : t("withPosts", { channels: places, posts: only.join(", ") });
  };
}
