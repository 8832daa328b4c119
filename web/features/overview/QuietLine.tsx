// The small print under a band's chart: what was counted and how, how old the numbers are.
import { Fragment } from "react";
import { useTranslations } from "use-intl";
import type { Day } from "../../../shared/period.ts";
import type { GoalMonth } from "../../api.ts";
import { useFormat } from "../../i18n.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";

/** Days of the month that a day ends. */
const dayOf = (day: Day) => Number(day.slice(8));

export function QuietLine({ goal, pageAsOf }: { goal: GoalMonth; pageAsOf: string | null }) {
  const t = useTranslations("overview");
  const shell = useTranslations("shell");
  const format = useFormat();
  const { denominator } = useMetricWords()(goal.metric);
  const { point, basis, counts, unit } = goal;
  const counted = { counted: format.count(point.counted), of: format.count(point.of) };
  const now = point.now === null ? null : format.value(point.now, unit);
  const parts = [
    t(`basis.${basis}`),
    denominator ? t("per", { denominator }) : "",
    // Of a month without a file, nobody knows of how many.
    point.of > 0 && (point.counted > 0 || point.coverage !== "none") ? t(`counted.${counts}`, counted) : "",
    counts === "days" && point.coverage === "partial" && point.through !== null && point.counted > dayOf(point.through)
      ? t("settling", { day: format.dayMonth(point.through) })
      : "",
    point.backfilled ? t("backfilled") : "",
    now !== null && point.value !== null && now !== format.value(point.value, unit) ? t("now", { value: now }) : "",
    goal.asOf && goal.asOf !== pageAsOf ? shell("asOf", { day: format.dayMonth(goal.asOf) }) : "",
  ].filter(Boolean);
  return (
    <div className="band-foot">
      <span>
        {parts.map((part, index) => (
          <Fragment key={part}>
            {index > 0 ? " · " : ""}
            {part}
          </Fragment>
        ))}
      </span>
    </div>
  );
}
