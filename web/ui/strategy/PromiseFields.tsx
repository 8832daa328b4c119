// The answering promise: a number and its unit, kept as minutes of answering time.
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Answering } from "../../../shared/strategy.ts";
import { useFormat } from "../../i18n.tsx";
import { Check, Select, TextInput } from "../Field.tsx";
import { answeringIssues, dayMinutes, promiseUnit, type PromiseUnit, promiseUnits, unitMinutes } from "./answering.ts";
import { parseTarget, printTarget } from "./target-text.ts";
import { useAnsweringWords } from "./useAnsweringWords.ts";

const usualPromise = 4 * 60;

interface Props {
  answering: Answering;
  isWrong: boolean;
  onChange: (promiseMinutes: number | null) => void;
}

export function PromiseFields({ answering, isWrong, onChange }: Props) {
  const t = useTranslations("answering.promise");
  const { language } = useFormat();
  const words = useAnsweringWords();
  const [chosen, setChosen] = useState<PromiseUnit | null>(null);
  const [text, setText] = useState<string | null>(null);
  const { promiseMinutes, hours } = answering;
  const areHoursRight = answeringIssues({ ...answering, promiseMinutes: null }).length === 0;
  const day = areHoursRight ? dayMinutes(hours) : dayMinutes([]);
  const unit = chosen ?? promiseUnit(promiseMinutes ?? usualPromise, day);
  const printed = promiseMinutes ? printTarget(promiseMinutes / unitMinutes(unit, day), "hours", language) : "";
  const read = (typed: string, as: PromiseUnit) => {
    const number = parseTarget(typed, "hours", language);
    onChange(number === null || number <= 0 ? 0 : Math.round(number * unitMinutes(as, day)));
  };
  return (
    <fieldset className="part-fields">
      <legend>{t("title")}</legend>
      <Check
        label={t("make")}
        checked={promiseMinutes !== null}
        onChange={({ target }) => onChange(target.checked ? usualPromise : null)}
      />
      {promiseMinutes === null ? null : (
        <>
          <div className="promise">
            <TextInput
              label={t("amount")}
              inputMode="decimal"
              error={isWrong ? t("wrong", { example: "4" }) : undefined}
              value={text ?? printed}
              onChange={({ target }) => {
                setText(target.value);
                setChosen(unit);
                read(target.value, unit);
              }}
              // A number that was not understood stays, to be corrected.
              onBlur={() => setText(isWrong ? text : null)}
            />
            <Select
              label={t("unit")}
              value={unit}
              options={promiseUnits.map((each) => ({ value: each, label: t(`units.${each}`) }))}
              onChange={({ target }) => {
                const wanted = promiseUnits.find((each) => each === target.value) ?? unit;
                // "4 hours" becomes "4 days": the number is what somebody has written.
                setChosen(wanted);
                read(text ?? printed, wanted);
              }}
            />
          </div>
          <p className="quiet small">{t("hint", { hours: words.amount(day, promiseUnit(day, day), day) })}</p>
        </>
      )}
    </fieldset>
  );
}
