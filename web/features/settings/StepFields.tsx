// The number and the month of one step of a goal, as parts of its sentence.
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Unit } from "../../../shared/metrics/define.ts";
import { metricById } from "../../../shared/metrics/index.ts";
import { addMonths, type Month, monthsFrom } from "../../../shared/period.ts";
import type { Goal } from "../../../shared/strategy.ts";
import { useFormat } from "../../i18n.tsx";
import { withBound } from "../../ui/strategy/document.ts";
import type { GoalIssue } from "./goal-check.ts";
import { parseTarget, printTarget } from "../../ui/strategy/target-text.ts";

interface StepProps {
  goal: Goal;
  index: number;
  issues: readonly GoalIssue[];
  issuesId: string;
  firstMonth: Month;
  thisMonth: Month;
  onChange: (goal: Goal) => void;
}

/** Targets can be set this far ahead. */
const monthsAhead = 24;

export function StepTarget(props: StepProps) {
  const t = useTranslations("settings.goals");
  if (props.goal.direction !== "between") return <Bound {...props} bound="value" label={t("target")} />;
  return (
    <>
      <Bound {...props} bound="min" label={t("min")} /> {t("and")} <Bound {...props} bound="max" label={t("max")} />
    </>
  );
}

function Bound({
  goal,
  index,
  issues,
  issuesId,
  onChange,
  bound,
  label,
}: StepProps & { bound: "value" | "min" | "max"; label: string }) {
  const t = useTranslations("settings.goals");
  const { language } = useFormat();
  const unit: Unit = metricById(goal.metric)?.unit ?? "count";
  const value = goal.targets[index]?.[bound];
  const printed = value === undefined ? "" : printTarget(value, unit, language);
  const [text, setText] = useState<string | null>(null);
  const isWrong = issues.some(
    (issue) =>
      ((issue.kind === "target" || issue.kind === "range") && issue.step === index && issue.bound === bound) ||
      (issue.kind === "order" && issue.step === index),
  );
  const shown = text ?? printed;
  return (
    <span className="part-number">
      <input
        className="part"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? issuesId : undefined}
        title={t(unit === "share" ? "percentHint" : unit === "count" ? "countHint" : "plainHint")}
        size={Math.max(4, shown.length)}
        value={shown}
        onChange={({ target }) => {
          setText(target.value);
          onChange(withBound(goal, index, bound, parseTarget(target.value, unit, language) ?? undefined));
        }}
        // What was understood is printed back, so that a misread number is seen at once. What was not, stays to be corrected.
        onBlur={() => setText(value === undefined ? text : null)}
      />
      {unit === "share" ? <span aria-hidden="true">%</span> : null}
    </span>
  );
}

export function StepMonth({ goal, index, onChange, firstMonth, thisMonth }: StepProps) {
  const t = useTranslations("settings.goals");
  const format = useFormat();
  const from = goal.targets[index]?.from ?? thisMonth;
  const last = addMonths(thisMonth, monthsAhead);
  const months = monthsFrom(from < firstMonth ? from : firstMonth, from > last ? from : last);
  return (
    <select
      className="part"
      aria-label={t("from")}
      value={from}
      onChange={({ target }) =>
        onChange({
          ...goal,
          targets: goal.targets.map((step, each) => (each === index ? { ...step, from: target.value } : step)),
        })
      }
    >
      {months.map((month) => (
        <option key={month} value={month}>
          {format.month(month)}
        </option>
      ))}
    </select>
  );
}
