// Goals that an earlier version had and the strategy has no longer, folded away, each with its way back into the draft.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { Goal } from "../../../shared/strategy.ts";
import type { ArchivedGoal } from "../../../shared/strategy-withdrawal.ts";
import { Button } from "../../ui/Button.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import { type GoalSaying, useGoalSaying } from "./useGoalSaying.ts";

interface Props extends GoalSaying {
  archived: readonly ArchivedGoal[];
  onBring: (goal: Goal) => void;
}

export function ArchivedGoals({ archived, channels, groups, onBring }: Props) {
  const t = useTranslations("versions.archived");
  const words = useMetricWords();
  const saying = useGoalSaying({ channels, groups });
  if (archived.length === 0) return null;
  return (
    <details className="goal-more archived-goals">
      <summary>{t("title", { count: archived.length })}</summary>
      <p className="quiet small">{t("intro")}</p>
      <ul className="goals">
        {archived.map(({ goal, version }) => (
          <li key={goal.id} className="goal-line">
            <p>{saying(goal)}</p>
            <p className="quiet small">{t("last", { version })}</p>
            <div className="row">
              <Link
                to="/goals/$id"
                params={{ id: goal.id }}
                search={{}}
                aria-label={t("openOne", { name: words(goal.metric).name })}
              >
                {t("open")}
              </Link>
              <Button aria-label={t("bringOne", { name: words(goal.metric).name })} onClick={() => onBring(goal)}>
                {t("bring")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
