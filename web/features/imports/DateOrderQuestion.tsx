// Day first or month first, with a date read in each way so that the choice explains itself.
import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { type DateOrder, dateOrders, exampleDate, readDate } from "./date-reading.ts";
import type { QuestionProps } from "./Questions.tsx";

export function DateOrderQuestion({ preview, pending, onAnswer }: QuestionProps) {
  const t = useTranslations("imports.question");
  const format = useFormat();
  const name = useId();
  const [order, setOrder] = useState<DateOrder | null>(
    preview.answers.dateOrder ?? preview.proposals.dateOrder ?? null,
  );
  const own = preview.problems.find((problem) => problem.code === "needs-date-order")?.value;
  const value = own === undefined || own === "" ? exampleDate : own;
  const readings = dateOrders.flatMap((each) => {
    const day = readDate(value, each);
    return day === null ? [] : [{ order: each, day }];
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (order) onAnswer({ dateOrder: order });
  };
  return (
    <form className="question" onSubmit={submit}>
      <fieldset>
        <legend>{t("date-order.label")}</legend>
        {readings.map((reading) => (
          <label key={reading.order} className="check">
            <input
              type="radio"
              name={name}
              checked={order === reading.order}
              onChange={() => setOrder(reading.order)}
            />
            <span>
              {t(`date-order.${reading.order}`)}:{" "}
              <span className="quiet">{t("date-order.reads", { value, day: format.day(reading.day) })}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Button type="submit" disabled={pending || order === null}>
        {t("answer")}
      </Button>
    </form>
  );
}
