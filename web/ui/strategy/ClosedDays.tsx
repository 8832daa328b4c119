// The company's own closed days: one day or several in a row, added and taken out again.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type Day, isDay } from "../../../shared/period.ts";
import { Button } from "../Button.tsx";
import { TextInput } from "../Field.tsx";
import { Cross } from "../icons.tsx";
import { closedRuns, withClosed } from "./answering.ts";
import { useAnsweringWords } from "./useAnsweringWords.ts";

interface Props {
  closed: readonly Day[];
  today: Day;
  onChange: (closed: Day[]) => void;
}

export function ClosedDays({ closed, today, onChange }: Props) {
  const t = useTranslations("answering.holidays");
  const words = useAnsweringWords();
  const [first, setFirst] = useState("");
  const [last, setLast] = useState("");
  const through = last === "" ? first : last;
  const next = isDay(first) && isDay(through) ? withClosed(closed, first, through) : null;
  const isOrderWrong = isDay(first) && isDay(through) && through < first;
  const error = isOrderWrong ? t("order") : isDay(first) && isDay(through) && next === null ? t("tooMany") : undefined;
  const add = () => {
    if (next === null) return;
    onChange(next);
    setFirst("");
    setLast("");
  };
  return (
    <div className="closed" role="group" aria-label={t("own")}>
      <p className="field-label">{t("own")}</p>
      <ul className="chips">
        {closedRuns(closed).map((run) => {
          const days = words.run(run);
          return (
            <li key={run.first} className={run.last < today ? "chip quiet" : "chip"}>
              {days}
              <button
                type="button"
                className="chip-remove"
                aria-label={t("remove", { days })}
                onClick={() => onChange(closed.filter((day) => day < run.first || day > run.last))}
              >
                <Cross />
              </button>
            </li>
          );
        })}
      </ul>
      <div className="closed-fields">
        <TextInput
          type="date"
          label={t("first")}
          value={first}
          max="2199-12-31"
          onChange={({ target }) => setFirst(target.value)}
        />
        <TextInput
          type="date"
          label={t("last")}
          value={last}
          min={first}
          max="2199-12-31"
          error={error}
          onChange={({ target }) => setLast(target.value)}
        />
        <Button disabled={next === null} onClick={add}>
          {t("add")}
        </Button>
      </div>
    </div>
  );
}
