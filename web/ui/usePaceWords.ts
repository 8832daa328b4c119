// How far a goal with yearly totals has come, in a few sentences; "" for all others. A part of a year is never called one.
import { useTranslations } from "use-intl";
import type { Format } from "../../shared/format.ts";
import type { Month } from "../../shared/period.ts";
import { targetText } from "../../shared/sentence.ts";
import { inWholes, type Target } from "../../shared/target.ts";
import type { GoalMonth } from "../api.ts";
import { useFormat } from "../i18n.tsx";
import { useSentenceWords } from "./useSentence.ts";

interface Months {
  from: Month;
  to: Month;
}

/** The months as messages take them: `part` is "yes" where they are not all of a year, `span` names them. */
export function spanValues({ from, to }: Months, format: Format): { part: "yes" | "no"; span: string } {
  const isYear = from.endsWith("-01") && to.endsWith("-12");
  return { part: isYear ? "no" : "yes", span: format.months(from, to) };
}

export function usePaceWords(): (goal: Pick<GoalMonth, "pace" | "unit">) => string {
  const t = useTranslations("outlook.year");
  const format = useFormat();
  const words = useSentenceWords();
  const saidOf = ({ pace, unit }: Pick<GoalMonth, "pace" | "unit">): string[] => {
    if (pace === null) return [];
    const span = spanValues(pace, format);
    if ("unknown" in pace) return [t(`unknown.${pace.unknown}`, { ...span, first: format.month(pace.from) })];
    const said = (target: Target) => targetText(inWholes(target), unit, format, words, 0);
    const soFar = format.value(pace.soFar, unit);
    const target = pace.target === null ? "" : said(pace.target);
    const changes = pace.changes ? [t("changes")] : [];
    const each = pace.perMonthLeft;
    if (each === null) return [t(pace.onPace ? "met" : "missed", { ...span, soFar, target }), ...changes];
    const settled = settledAs(pace);
    // A year's total stands in the strategy, and a settled one in its own sentence; any other sum stands nowhere else.
    const isTotalSaid = settled === null && (span.part === "yes" || pace.changes);
    const first = t(pace.onPace ? "onPace" : "offPace", {
      ...span,
      total: isTotalSaid ? "yes" : "no",
      target,
      soFar,
      month: format.month(pace.through),
      expected: said(pace.expected),
    });
    if (settled !== null) return [first, t(settled, { ...span, target }), ...changes];
    const left = t("left", {
      left: pace.monthsLeft,
      limit: each.min === undefined ? "yes" : "no",
      perMonth: said(withoutLess(each)),
    });
    return [first, left, ...changes];
  };
  return (goal) => saidOf(goal).join(" ");
}

/** Whether the total is reached or passed before its last month; null while it is neither, and where it is final. */
export function settledAs(pace: GoalMonth["pace"]): "reached" | "passed" | null {
  const each = pace === null || "unknown" in pace ? null : pace.perMonthLeft;
  if (each === null) return null;
  const { min, max } = inWholes(each);
  if (max !== undefined) return max < 0 ? "passed" : null;
  return min !== undefined && min <= 0 ? "reached" : null;
}

/** Nothing is left to be brought where more than enough was. */
function withoutLess(target: Target): Target {
  return target.min === undefined ? target : { ...target, min: Math.max(0, target.min) };
}
