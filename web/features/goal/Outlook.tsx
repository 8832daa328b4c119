// Beside the verdict: is the month more than noise, what changed since the month before, and how the year may end.
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { targetText } from "../../../shared/sentence.ts";
import { inWholes } from "../../../shared/target.ts";
import { useFormat } from "../../i18n.tsx";
import { Info } from "../../ui/Info.tsx";
import { settledAs, spanValues, usePaceWords } from "../../ui/usePaceWords.ts";
import { useSentenceWords } from "../../ui/useSentence.ts";
import { useSignalWords } from "../../ui/useSignalWords.ts";
import { changeQuery, type GoalDetail } from "./api.ts";
import { useChangeWords } from "./useChangeWords.ts";

export function SignalLine({ goal }: { goal: GoalDetail }) {
  const t = useTranslations("outlook.signal");
  const signal = useSignalWords()(goal);
  const change = useQuery(changeQuery(goal.id, goal.point.month, undefined)).data;
  const changeWords = useChangeWords(goal.unit);
  if (signal === "") return null;
  return (
    <p className="goal-signal">
      {signal}{" "}
      <Info subject={t("band")}>
        <p>{t("info")}</p>
      </Info>{" "}
      {change ? changeWords(change) : ""}
    </p>
  );
}

export function YearEnd({ goal }: { goal: GoalDetail }) {
  const t = useTranslations("outlook.year");
  const format = useFormat();
  const words = useSentenceWords();
  const { forecast, noForecast } = goal.outlook;
  const pace = usePaceWords()(goal);
  if (pace === "" && forecast === null && noForecast === null) return null;
  const isSum = forecast?.of === "sum";
  const span = goal.pace === null ? { part: "no", span: "" } : spanValues(goal.pace, format);
  const title = t("title", span);
  return (
    <section className="year-end" aria-label={title}>
      <h2>{title}</h2>
      {pace === "" ? null : <p>{pace}</p>}
      {forecast !== null ? (
        <>
          <p>
            {t(isSum ? "forecastSum" : "forecastMonth", {
              ...span,
              month: format.month(forecast.month),
              value: format.value(forecast.estimate.value, goal.unit),
              low: format.value(forecast.estimate.low80, goal.unit),
              high: format.value(forecast.estimate.high80, goal.unit),
            })}{" "}
            {forecast.likelihood !== null && forecast.target !== null && settledAs(goal.pace) === null
              ? t(`likelihood.${forecast.likelihood}`, {
                  target: targetText(isSum ? inWholes(forecast.target) : forecast.target, goal.unit, format, words),
                })
              : ""}
          </p>
          <p className="quiet small">
            {forecast.accuracy === null
              ? t("untested")
              : t("accuracy", {
                  origins: forecast.accuracy.origins,
                  inside: format.value(
                    (isSum ? forecast.accuracy.sums : forecast.accuracy.months).inside80,
                    "share",
                    0,
                  ),
                })}
          </p>
        </>
      ) : null}
      {noForecast !== null ? <p className="quiet">{t("noForecast", noForecast)}</p> : null}
    </section>
  );
}
