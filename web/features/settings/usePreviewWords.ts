// What the chart of an edited goal says, in sentences: what is usual, how often the target was reached, what a year asks for.
import { useTranslations } from "use-intl";
import { decimalsFor } from "../../../shared/format.ts";
import type { Metric, Unit } from "../../../shared/metrics/define.ts";
import { decidingBound } from "../../../shared/sentence.ts";
import type { Month } from "../../../shared/period.ts";
import type { Goal } from "../../../shared/strategy.ts";
import { inWholes, sameTarget } from "../../../shared/target.ts";
import { targetDecimals } from "../../charts/targetDecimals.ts";
import { useTargetWords } from "../../charts/targetWords.ts";
import { useFormat } from "../../i18n.tsx";
import { spanValues } from "../../ui/usePaceWords.ts";
import type { GoalPreview } from "./preview-api.ts";
import { metricFile } from "./metric-file.ts";

interface Span {
  low: number;
  high: number;
}

export function usePreviewWords(unit: Unit) {
  const t = useTranslations("preview");
  const draft = useTranslations("settings.draft");
  const format = useFormat();
  const targetWords = useTargetWords(unit);

  /** Both ends with equally many decimals, enough to tell them apart. Lengths of time have each their own sign. */
  const span = ({ low, high }: Span, decimals = decimalsFor(unit, low, high)) => {
    // A dash beside a minus sign wants air.
    const air = low < 0 ? "\u00a0" : "";
    return {
      low: `${unit === "duration" ? format.value(low, unit, decimals) : format.bare(low, unit, decimals)}${air}`,
      high: `${air}${format.value(high, unit, decimals)}`,
    };
  };

  function usually({ baseline, few, years, first }: GoalPreview): string[] {
    if (baseline === null) return few === null ? [] : [t("few", few)];
    const { value, quartiles, values, trial } = baseline;
    const bound = first === null ? value : decidingBound(first.target, value);
    const decimals = Math.max(decimalsFor(unit, quartiles.low, quartiles.high), decimalsFor(unit, value, bound));
    const said = {
      of: values.length,
      median: format.value(value, unit, decimals),
      sum: format.value(
        values.reduce((sum, month) => sum + month.value, 0),
        unit,
      ),
      ...span(quartiles, decimals),
    };
    return [t(years.length > 0 ? "baselineYear" : "baseline", said), ...(trial ? [t("trial")] : [])];
  }

  function reached({ first, baseline }: GoalPreview): string[] {
    if (first === null || baseline === null) return [];
    const { target } = first;
    const { count, of, backfilled } = first.reached;
    const side = (bound: number | undefined) =>
      bound === undefined
        ? ""
        : format.value(bound, unit, targetDecimals(bound, unit) ?? decimalsFor(unit, baseline.value, bound));
    const sentence = t(`reached.${target.direction}`, { count, of, min: side(target.min), max: side(target.max) });
    return [sentence, ...(backfilled > 0 ? [t("backfilled", { count: backfilled })] : [])];
  }

  function ofYears({ years, months, ahead, from, replaced }: GoalPreview): string[] {
    if (years.length === 0) return [];
    const isDrafts = (month: Month) => month >= from && (replaced === null || month < replaced.month);
    const parts = [...months, ...ahead].flatMap(({ month, target }) =>
      target === null || !isDrafts(month) ? [] : [target.min ?? target.max ?? 0, target.max ?? target.min ?? 0],
    );
    const ends = span({ low: Math.min(...parts), high: Math.max(...parts) });
    return [
      ...years.map((each) => {
        const { part, span: named } = spanValues(each, format);
        return t("year", {
          span: part === "yes" ? named : each.from.slice(0, 4),
          target: targetWords(inWholes(each.target)),
          changes: each.changes ? "yes" : "no",
        });
      }),
      ...(parts.length > 0 ? [t("parts", { least: ends.low, most: ends.high })] : []),
    ];
  }

  function notSpread({ ahead }: GoalPreview): string[] {
    const missing = ahead.find(({ noTarget }) => noTarget === "no-season")?.month.slice(0, 4);
    return missing === undefined ? [] : [t("noSeason", { year: missing, before: String(Number(missing) - 1) })];
  }

  /** From which month on the goal counts as edited, where that is not how it counts now. */
  function fromWhen({ months, ahead, from, replaced, isEdited }: GoalPreview): string[] {
    const asked = [...months, ...ahead];
    const isIdle = asked.every(({ target, saved }) => sameTarget(target, saved));
    if (isIdle && !isEdited) return [];
    return [
      t("from", { month: format.month(from), field: draft("from") }),
      ...(isIdle ? [t("idle")] : []),
      ...(!isIdle && asked.some(({ month, saved }) => month < from && saved !== null) ? [t("before")] : []),
      ...(replaced === null ? [] : [t("replaced", { month: format.month(replaced.month), version: replaced.version })]),
    ];
  }

  return {
    span,
    /** Under the chart, where some month has a value. */
    sentences: (found: GoalPreview, goal: Goal): string[] => [
      ...usually(found),
      ...reached(found),
      ...ofYears(found),
      ...notSpread(found),
      ...(isWithoutNumber(goal) ? [t("noNumber")] : []),
      ...fromWhen(found),
    ],
    /** Where no file has been read in. */
    nothing: (metric: Metric): string => t("nothing", { file: t(`files.${metricFile(metric)}`) }),
  };
}

function isWithoutNumber({ direction, targets }: Goal): boolean {
  return targets.every(({ value, min, max }) =>
    direction === "between" ? min === undefined || max === undefined : value === undefined,
  );
}
