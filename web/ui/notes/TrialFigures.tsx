// The goal's months around a trial, each with its own value: side by side, and no claim that one led to the other.
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { useMetricWords } from "../useMetricWords.ts";
import type { Trial } from "./api.ts";

export function TrialFigures({ figures }: { figures: NonNullable<Trial["figures"]> }) {
  const t = useTranslations("notes.figures");
  const shell = useTranslations("shell");
  const format = useFormat();
  const { name } = useMetricWords()(figures.metric);
  return (
    <div className="trial-figures">
      <p className="quiet small">{t("intro", { metric: name })}</p>
      <dl>
        {(["before", "during", "after"] as const).map((phase) => (
          <div key={phase}>
            <dt>{t(phase)}</dt>
            {figures[phase].length === 0 ? <dd className="quiet">{t("none")}</dd> : null}
            {figures[phase].map(({ month, value, whole }) => (
              <dd key={month}>
                <span className="quiet">
                  {format.monthShort(month)} {month.slice(0, 4)}
                  {whole ? "" : ` ${t("inPart")}`}
                </span>{" "}
                {value === null ? shell("unknown") : format.value(value, figures.unit)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
