// What must be put right in a goal, in sentences, where the goal stands.
import { useTranslations } from "use-intl";
import { metricById } from "../../../shared/metrics/index.ts";
import { useFormat } from "../../i18n.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import type { GoalIssue } from "./goal-check.ts";

export function GoalIssues({ id, issues, metric }: { id: string; issues: readonly GoalIssue[]; metric: string }) {
  const t = useTranslations("settings.errors");
  const format = useFormat();
  const words = useMetricWords();
  const { unit } = metricById(metric) ?? { unit: "count" as const };
  const name = words(metric).name;
  const sentence = (issue: GoalIssue): string => {
    switch (issue.kind) {
      case "target":
        return t("target", {
          example:
            unit === "share"
              ? format.value(0.03, "share")
              : unit === "count"
                ? format.count(2000)
                : format.value(4.1, unit),
        });
      case "range":
        return t(`range.${issue.limit}`, { metric: name });
      case "order":
        return t("order");
      case "month-twice":
        return t("monthTwice", { month: format.month(issue.month) });
      case "platforms":
        return t("platforms", { metric: name });
      case "cannot":
        return t("cannot", {
          channels: format.list(issue.channels),
          metric: name,
          can: issue.can.length === 0 ? "" : t("can", { channels: format.list(issue.can) }),
        });
    }
  };
  const sentences = [...new Set(issues.map(sentence))];
  return (
    <div id={id} className="goal-issues" aria-live="polite">
      {sentences.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </div>
  );
}
