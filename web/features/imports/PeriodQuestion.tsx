// Which dates a table's numbers cover: the days that were chosen in the export, or everything since publication.
import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../ui/Button.tsx";
import { TextInput } from "../../ui/Field.tsx";
import type { QuestionProps } from "./Questions.tsx";

export function PeriodQuestion({ preview, pending, onAnswer }: QuestionProps) {
  const t = useTranslations("imports.question");
  const name = useId();
  const proposed = preview.answers.period ?? preview.proposals.period;
  const [kind, setKind] = useState<"span" | "lifetime">(proposed === "lifetime" ? "lifetime" : "span");
  const [from, setFrom] = useState(proposed && proposed !== "lifetime" ? proposed.from : "");
  const [to, setTo] = useState(proposed && proposed !== "lifetime" ? proposed.to : "");
  const isBackwards = from !== "" && to !== "" && to < from;
  const isWhole = kind === "lifetime" || (from !== "" && to !== "" && !isBackwards);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) onAnswer({ period: kind === "lifetime" ? "lifetime" : { from, to } });
  };
  return (
    <form className="question" onSubmit={submit}>
      <fieldset>
        <legend>{t("period.label")}</legend>
        {(["span", "lifetime"] as const).map((each) => (
          <label key={each} className="check">
            <input type="radio" name={name} checked={kind === each} onChange={() => setKind(each)} />
            <span>{t(`period.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {kind === "span" ? (
        <>
          <TextInput
            type="date"
            label={t("period.from")}
            value={from}
            required
            onChange={(event) => setFrom(event.target.value)}
          />
          <TextInput
            type="date"
            label={t("period.to")}
            value={to}
            required
            error={isBackwards ? t("period.order") : undefined}
            onChange={(event) => setTo(event.target.value)}
          />
        </>
      ) : null}
      <Button type="submit" disabled={pending || !isWhole}>
        {t("answer")}
      </Button>
    </form>
  );
}
