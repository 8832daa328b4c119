// Each goal's judged months in a row of marks, how often it was met, and where it began and ended.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { useGoalName } from "../../ui/notes/useGoalName.ts";
import { VerdictShape } from "../../ui/VerdictMark.tsx";
import type { GoalYear } from "./api.ts";

export function GoalYears({ goals }: { goals: readonly GoalYear[] }) {
  const t = useTranslations("review.goals");
  return (
    <section className="stack" aria-labelledby="goal-years">
      <h2 id="goal-years">{t("title")}</h2>
      {goals.length === 0 ? (
        <p className="quiet">{t("none")}</p>
      ) : (
        <>
          <ul className="review-rows">
            {goals.map((goal) => (
              <Year key={goal.id} goal={goal} />
            ))}
          </ul>
          <p className="quiet small">{t("key")}</p>
        </>
      )}
    </section>
  );
}

function Year({ goal }: { goal: GoalYear }) {
  const t = useTranslations("review.goals");
  const verdictWords = useTranslations("verdict");
  const format = useFormat();
  const goalName = useGoalName();
  const { id, months, met, of, unit } = goal;
  const first = months[0];
  const last = months.at(-1);
  const close = months.length - of;
  return (
    <li className="review-goal">
      <div className="review-words">
        <p>
          <Link to="/goals/$id" params={{ id }} search={{ month: last?.month }}>
            {goalName(goal)}
          </Link>
        </p>
        <p className="small">
          {months.length === 0 ? t("notJudged") : of === 0 ? null : t("met", { met: String(met), of })}
          {close > 0 ? `${of === 0 ? "" : ", "}${t("tooClose", { count: format.count(close) })}` : ""}
        </p>
        {first && last && first !== last ? (
          <p className="quiet small">
            {t("fromTo", {
              first: format.value(first.value, unit),
              firstMonth: format.month(first.month),
              last: format.value(last.value, unit),
              lastMonth: format.month(last.month),
            })}
          </p>
        ) : null}
      </div>
      {months.length === 0 ? null : (
        <ol className="review-months" aria-label={t("months")}>
          {months.map(({ month, verdict, value }) => {
            const said = t("month", {
              month: format.month(month),
              verdict: verdictWords(verdict),
              value: format.value(value, unit),
            });
            return (
              <li key={month} title={said}>
                <span className="visually-hidden">{said}</span>
                <span aria-hidden="true">
                  <VerdictShape verdict={verdict} />
                  <span className={`tone-${verdict}`}>{t(`letters.${verdict}`)}</span>
                  <span className="quiet">{format.monthShort(month)}</span>
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </li>
  );
}
