// One month of a chart in words: for those who listen, for the card, for the table. The same words everywhere.
import { useTranslations } from "use-intl";
import { decimalsFor, type Format } from "../../shared/format.ts";
import type { Unit } from "../../shared/metrics/define.ts";
import { decidingBound } from "../../shared/sentence.ts";
import { useFormat } from "../i18n.tsx";
import type { SeriesPoint } from "./series.ts";

export interface PointWords {
  month: string;
  value: string;
  target: string;
  verdict: string;
  coverage: string;
  counted: string;
}

/** `basis` decides whether posts or days are counted; undefined leaves it unsaid. */
export function usePointWords(unit: Unit, basis: "published" | "activity"): (point: SeriesPoint) => PointWords {
  const t = useTranslations("chart");
  const verdict = useTranslations("verdict");
  const target = useTranslations("sentence.target");
  const format = useFormat();
  return (point) => ({
    month: format.month(point.month),
    value: point.value === null ? t("unknown") : format.value(point.value, unit, sharedDecimals(point, unit)),
    target: point.target === null ? t("noTarget") : target(point.target.direction, boundsText(point, unit, format)),
    verdict: verdict(point.verdict ?? "no-target"),
    coverage: [
      point.coverage === "partial" && point.through !== null
        ? t("coverage.partialThrough", { day: format.dayShort(point.through) })
        : t(`coverage.${point.coverage}`),
      point.backfilled ? t("backfilled") : "",
    ]
      .filter(Boolean)
      .join(", "),
    counted: t(basis === "published" ? "countedPosts" : "countedDays", {
      counted: format.count(point.counted),
      of: format.count(point.of),
    }),
  });
}

/** Value and target of one month are written with equally many decimals, enough to tell them apart. */
function sharedDecimals(point: SeriesPoint, unit: Unit): number | undefined {
  if (point.value === null || point.target === null) return undefined;
  return decimalsFor(unit, point.value, decidingBound(point.target, point.value));
}

function boundsText(point: SeriesPoint, unit: Unit, format: Format): { min: string; max: string } {
  const side = (bound: number | undefined) =>
    bound === undefined ? "" : format.value(bound, unit, sharedDecimals(point, unit));
  return { min: side(point.target?.min), max: side(point.target?.max) };
}
