// How far a goal with yearly totals has come, in a sentence or two; "" for all others.
import { useTranslations } from "use-intl";
import { targetText } from "../../shared/sentence.ts";
import type { Target } from "../../shared/target.ts";
import type { GoalMonth } from "../api.ts";
import { useFormat } from "../i18n.tsx";
import { useSentenceWords } from "./useSentence.ts";

export function usePaceWords(): (goal: Pick<GoalMonth, "pace" | "unit">) => string {
  const t = useTranslations("outlook.year");
  const format = useFormat();
  const words = useSentenceWords();
  return ({ pace, unit }) => {
    if (pace === null) return "";
    if ("unknown" in pace) return t(`unknown.${pace.unknown}`);
    const said = (target: Target) => targetText(target, unit, format, words, 0);
    const first = t(pace.onPace ? "onPace" : "offPace", {
      soFar: format.value(pace.soFar, unit),
      month: format.month(pace.through),
      expected: said(pace.expected),
    });
    const each = pace.perMonthLeft;
    if (each === null) return first;
    if (each.max !== undefined && each.max < 0) return `${first} ${t("passed", { target: said(pace.target) })}`;
    if (each.max === undefined && each.min !== undefined && each.min <= 0)
      return `${first} ${t("reached", { target: said(pace.target) })}`;
    return `${first} ${t("left", { left: pace.monthsLeft, perMonth: said(enough(each)) })}`;
  };
}

/** What has to be reached is rounded up, what may not be passed is rounded down: the months printed so are enough. */
function enough({ direction, min, max }: Target): Target {
  return {
    direction,
    ...(min === undefined ? {} : { min: Math.ceil(Math.max(0, min)) }),
    ...(max === undefined ? {} : { max: Math.floor(max) }),
  };
}
