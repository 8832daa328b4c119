// One goal in the month: the sentence, the bullet, thirteen months, and a quiet line that says what was counted.
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { decimalsFor } from "../../../shared/format.ts";
import { decidingBound } from "../../../shared/sentence.ts";
import type { GoalMonth } from "../../api.ts";
import { Bullet } from "../../charts/Bullet.tsx";
import { MonthFigure } from "../../charts/MonthFigure.tsx";
import { usePointWords } from "../../charts/pointWords.ts";
import { useFormat } from "../../i18n.tsx";
import { Sentence } from "../../ui/Sentence.tsx";
import { SilenceLink } from "../../ui/SilenceLink.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import { useScopeName } from "../../ui/useScopeName.ts";
import { UnnamedLink } from "../../ui/UnnamedLink.tsx";
import { QuietLine } from "./QuietLine.tsx";
import { SaidLine } from "./SaidLine.tsx";

/** Pixels; the skeleton keeps the same place. */
export const chartHeight = 160;

/** `pageAsOf` is the day in the page head; the band repeats its own only where it differs. */
export function Band({ goal, pageAsOf }: { goal: GoalMonth; pageAsOf: string | null }) {
  const chart = useTranslations("chart");
  const format = useFormat();
  const navigate = useNavigate();
  const { point, unit } = goal;
  // A month that is judged with its quarter is drawn as its sentence speaks: the quarter against the quarter's target.
  const { value, target, coverage, through } = point.quarter ?? point;
  const said = usePointWords(unit, goal.counts)({ ...point, value, target, coverage, through });
  const scope = useScopeName()(goal);
  const { name } = useMetricWords()(goal.metric);
  const history = point.quarter ? null : goal.history;
  const decimals = value !== null && target ? decimalsFor(unit, value, decidingBound(target, value)) : undefined;
  const label = [
    chart("bullet", {
      name,
      value: said.value,
      target: target ? chart("pointTarget", { target: said.target }) : said.target,
    }),
    history
      ? chart("bulletHistory", { low: format.value(history.low, unit), high: format.value(history.high, unit) })
      : "",
  ].join(" ");
  return (
    <article className="band">
      <Sentence
        goal={goal}
        wrap={(words) => (
          <h2>
            <Link to="/goals/$id" params={{ id: goal.id }} search={{ month: point.month }} className="band-link">
              {words}
            </Link>
          </h2>
        )}
      />
      <div className="band-body">
        <div className="band-bullet">
          <p className="small quiet">
            {name}
            {scope ? <> · {scope}</> : null}
          </p>
          <Bullet
            value={value}
            unit={unit}
            target={target}
            partial={coverage !== "complete"}
            history={history}
            label={label}
            decimals={decimals}
          />
          <SaidLine goal={goal} />
          <UnnamedLink goal={goal} />
          <SilenceLink goal={goal} />
        </div>
        <MonthFigure
          name={name}
          points={goal.series}
          notes={goal.notes}
          unit={unit}
          counts={goal.counts}
          month={point.month}
          height={chartHeight}
          tools="table"
          onOpen={(month) =>
            void navigate({ to: "/goals/$id", params: { id: goal.id }, search: { month, tab: "posts" } })
          }
        />
      </div>
      <QuietLine goal={goal} pageAsOf={pageAsOf} />
    </article>
  );
}
