// A proposed goal in words: what it is about, the target, where we are.
import { useTranslations } from "use-intl";
import { decimalsFor } from "../../../shared/format.ts";
import type { Unit } from "../../../shared/metrics/define.ts";
import { metricById } from "../../../shared/metrics/index.ts";
import type { Direction, Goal, StepBounds, Strategy } from "../../../shared/strategy.ts";
import type { KnownChannel } from "../../channels.ts";
import { useFormat } from "../../i18n.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import { useScopeName } from "../../ui/useScopeName.ts";
import type { Proposal } from "./api.ts";
import { namedChannels } from "../../ui/strategy/named-channels.ts";
import { decimalsOf } from "./goal-of.ts";

export function useGoalWords() {
  const t = useTranslations("start.goals");
  const format = useFormat();
  const words = useMetricWords();
  const scopeName = useScopeName();
  const unitOf = (metric: string): Unit => metricById(metric)?.unit ?? "count";
  const figure = (value: number | undefined, unit: Unit) =>
    value === undefined ? "…" : format.value(value, unit, decimalsOf(value, unit));
  const about = (metric: string, channels: Parameters<typeof scopeName>[0]["channels"]) => {
    const scope = channels.length === 0 ? "" : scopeName({ channels });
    return scope === "" ? words(metric).name : t("about", { metric: words(metric).name, scope });
  };
  /** "at least 3.2 %" */
  const target = (metric: string, direction: Direction, { value, min, max }: StepBounds) => {
    const unit = unitOf(metric);
    return t(`targets.${direction}`, { value: figure(value, unit), low: figure(min, unit), high: figure(max, unit) });
  };
  return {
    about,
    target,
    /** "at least 8,000 in a year" */
    targetOf: ({ metric, direction, spread }: Goal, bounds: StepBounds) => {
      const wanted = target(metric, direction, bounds);
      return spread === "month" ? wanted : t("ofYear", { target: wanted });
    },
    /** "The last 12 months: 2.4–3.6 %, median (the middle month) 2.9 %." */
    baseline: (metric: string, { low, high, value, values, trial }: NonNullable<Proposal["baseline"]>) => {
      const unit = unitOf(metric);
      const isWhole = [low, high, value].every((each) => decimalsOf(each, unit) === 0);
      const decimals = isWhole ? 0 : decimalsFor(unit, low, high);
      const sentence = t("baseline", {
        count: values.length,
        low: format.bare(low, unit, decimals),
        high: format.value(high, unit, decimals),
        median: format.value(value, unit, decimals),
      });
      return trial ? `${sentence} ${t("trial")}` : sentence;
    },
    /** The channels that a goal is measured on. */
    channelsOf: (goal: Goal, { groups }: Strategy, known: readonly KnownChannel[]) => {
      const named = namedChannels(goal, groups);
      return known.filter(
        ({ key, supplies }) => supplies.includes(goal.metric) && (named.size === 0 || named.has(key)),
      );
    },
  };
}
