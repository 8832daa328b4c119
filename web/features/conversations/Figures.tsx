// The month's figures, each with what it means, what it was counted of, and its thirteen months.
import { useTranslations } from "use-intl";
import { MonthFigure } from "../../charts/MonthFigure.tsx";
import { roomOverWhole, type Scale, scaleOf } from "../../charts/series.ts";
import { useFormat } from "../../i18n.tsx";
import { Info } from "../../ui/Info.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import type { Answers, Figure } from "./api.ts";

const chartHeight = 92;

export function Figures({ answers }: { answers: Answers }) {
  const t = useTranslations("comments.answers");
  const shown = answers.state === "flat" ? answers.figures.filter(countsPeople) : answers.figures;
  return (
    <section className="stack" aria-labelledby="answers-figures">
      <div>
        <h2 id="answers-figures">{t("figures")}</h2>
        <p className="quiet small">{t("figuresNote")}</p>
      </div>
      <div className="answers-figures">
        {shown.map((figure) => (
          <FigureCard key={figure.metric} figure={figure} answers={answers} />
        ))}
      </div>
    </section>
  );
}

function countsPeople({ metric }: Figure): boolean {
  return ["comments-received", "people-who-replied", "returning-people"].includes(metric);
}

function FigureCard({ figure, answers }: { figure: Figure; answers: Answers }) {
  const t = useTranslations("comments.answers");
  const shell = useTranslations("shell");
  const reasons = useTranslations("metric.unknown");
  const format = useFormat();
  const { name, short, definition, denominator, trap } = useMetricWords()(figure.metric);
  const note = useNote(figure, answers);
  const point = figure.points.at(-1);
  const value = point?.value ?? null;
  const isOther = figure.now !== null && value !== null && figure.now !== value;
  const heading = (
    <div className="answers-figure-head">
      <div className="row">
        <h3>{short}</h3>
        <Info subject={name}>
          <strong>{name}</strong>
          <p>{definition}</p>
          {denominator === "" ? null : <p className="quiet">{`÷ ${denominator}`}</p>}
          {trap === "" ? null : <p className="quiet">{trap}</p>}
        </Info>
      </div>
      <p className="answers-value">
        {value === null ? (
          <>
            <span aria-hidden="true">{shell("unknownMark")}</span>
            <span className="visually-hidden">{shell("unknown")}</span>
          </>
        ) : (
          format.value(value, figure.unit)
        )}
      </p>
      <p className="quiet small">
        {value === null && point?.unknown ? reasons(point.unknown) : note}
        {isOther ? ` ${t("now", { value: format.value(figure.now as number, figure.unit) })}.` : ""}
      </p>
    </div>
  );
  return (
    <article className="answers-figure">
      <MonthFigure
        name={name}
        heading={heading}
        points={figure.points}
        unit={figure.unit}
        counts={figure.counts}
        month={answers.month}
        height={chartHeight}
        scale={scaleFor(figure)}
        compact
        tools="table"
      />
    </article>
  );
}

const wholeShare: Scale = { domain: [0, roomOverWhole], ticks: [0, 0.5, 1] };

/** From zero, and a share that comes near the whole up to the whole: nothing here is read by its slope alone. */
function scaleFor({ points, unit }: Figure): Scale {
  const scale = scaleOf([...points, { value: 0, target: null }], unit, 2);
  return unit === "share" && scale.domain[1] > 0.5 ? wholeShare : scale;
}

/** What the figure was counted of; a waiting time never stands without the answered share. */
function useNote(figure: Figure, { counts, figures }: Answers): string {
  const t = useTranslations("comments.answers");
  const format = useFormat();
  const valueOf = (metric: Figure["metric"]) =>
    figures.find((each) => each.metric === metric)?.points.at(-1)?.value ?? null;
  const { wanted, answered, inTime, late, open } = counts;
  switch (figure.metric) {
    case "answered-share":
      return t("note.answered", { answered, wanted });
    case "answered-in-promised-time":
      return t("note.inTime", { inTime, late }) + (open > 0 ? t("note.open", { count: open }) : "");
    case "time-to-first-answer-median": {
      const share = valueOf("answered-share");
      return share === null ? t("note.medianUnknown") : t("note.median", { share: format.value(share, "share") });
    }
    case "answered-by-customers-share":
      return t("of", { count: wanted });
    case "returning-people":
      return t("note.returning", { count: valueOf("people-who-replied") ?? 0 });
    case "own-replies":
      return t("note.ownReplies");
    case "conversation-depth":
      return t("note.depth");
    default:
      return "";
  }
}
