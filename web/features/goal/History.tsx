// The targets over time, newest first. Who changed what and why stands in the settings' versions.
import { useTranslations } from "use-intl";
import { targetText } from "../../../shared/sentence.ts";
import { useFormat } from "../../i18n.tsx";
import { Table } from "../../ui/Table.tsx";
import { useSentenceWords } from "../../ui/useSentence.ts";
import type { GoalDetail } from "./api.ts";

export function History({ goal }: { goal: GoalDetail }) {
  const t = useTranslations("goal");
  const format = useFormat();
  const words = useSentenceWords();
  const inForce = goal.steps.findLast((step) => step.from <= goal.point.month);
  return (
    <div className="stack history">
      {goal.steps.length === 1 && goal.steps[0] ? (
        <p className="quiet">{t("history.first", { month: format.month(goal.steps[0].from) })}</p>
      ) : null}
      <Table
        caption={t("tab.history")}
        hiddenCaption
        rows={goal.steps.toReversed()}
        rowKey={(step) => step.from}
        current={(step) => step === inForce}
        columns={[
          { id: "from", head: t("history.from"), cell: (step) => format.month(step.from) },
          {
            id: "target",
            head: t(goal.yearly ? "history.wantedYear" : "history.wanted"),
            number: true,
            cell: (step) => targetText(step.target, goal.unit, format, words),
          },
        ]}
      />
    </div>
  );
}
