// One month of a chart in words: for those who listen, for the card, for the table. The same words everywhere.
import { useTranslations } from "use-intl";
import { estimateText, printDecimals } from "../../shared/estimate-text.ts";
import type { Format } from "../../shared/format.ts";
import type { Counts, Unit } from "../../shared/metrics/define.ts";
import { decidingBound } from "../../shared/sentence.ts";
import { useFormat } from "../i18n.tsx";
import { type ChartNote, notesIn } from "./notes.ts";
import type { SeriesPoint } from "./series.ts";

export interface PointWords {
  month: string;
  value: string;
  target: string;
  verdict: string;
  /** Empty, with what was counted, where nothing can be read in yet. */
  coverage: string;
  counted: string;
  /** What happened in the month; empty where nothing is written. */
  notes: string;
}

/** `counts` says what each value was counted from; `notes` are what happened in the months. */
export function usePointWords(
  unit: Unit,
  counts: Counts,
  notes: readonly ChartNote[] = [],
): (point: SeriesPoint) => PointWords {
  const t = useTranslations("chart");
  const verdict = useTranslations("verdict");
  const target = useTranslations("sentence.target");
  const format = useFormat();
  const known = (point: SeriesPoint): PointWords => ({
    month: format.month(point.month),
    value:
      point.value === null
        ? t("unknown")
        : estimateText(point.value, point.interval, unit, format, decimalsIn(point, unit)),
    target: point.target === null ? t("noTarget") : target(point.target.direction, boundsText(point, unit, format)),
    verdict: verdict(point.verdict ?? "no-target"),
    coverage: [
      point.coverage === "partial" && point.through !== null
        ? t("coverage.partialThrough", { day: format.dayShort(point.through) })
        : t(`coverage.${point.coverage}`),
      point.backfilled ? t("backfilled") : "",
      point.quarter === undefined ? "" : t("quarter", { quarter: format.quarter(point.quarter.quarter) }),
      point.newVersion === undefined ? "" : t("newVersion", { version: point.newVersion }),
    ]
      .filter(Boolean)
      .join(", "),
    counted: t(`counted.${counts}`, {
      counted: format.count(point.counted),
      of: format.count(point.of),
    }),
    notes: notesIn(notes, point.month)
      .map(({ title }) => title)
      .join("; "),
  });
  return (point) => {
    const { forecast } = point;
    if (forecast === undefined) return known(point);
    const value = t("forecast", {
      value: format.value(forecast.value, unit),
      low: format.bare(forecast.low, unit),
      high: format.value(forecast.high, unit),
    });
    return { ...known(point), value, verdict: t("ahead"), coverage: "", counted: "" };
  };
}

/** Value and target of one month are written with equally many decimals, enough to tell them apart. */
export function decimalsIn({ value, target, interval }: SeriesPoint, unit: Unit): number | undefined {
  if (value === null) return undefined;
  return printDecimals(unit, value, target === null ? undefined : decidingBound(target, value), interval);
}

function boundsText(point: SeriesPoint, unit: Unit, format: Format): { min: string; max: string } {
  const side = (bound: number | undefined) =>
    bound === undefined ? "" : format.value(bound, unit, decimalsIn(point, unit));
  return { min: side(point.target?.min), max: side(point.target?.max) };
}
