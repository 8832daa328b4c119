// How we answer: read as sentences, changed in fields beneath them.
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Day } from "../../../shared/period.ts";
import type { Answering } from "../../../shared/strategy.ts";
import { answeringIssues } from "../../ui/strategy/answering.ts";
import { ClosedDays } from "../../ui/strategy/ClosedDays.tsx";
import { EditButton } from "./EditButton.tsx";
import { HolidayFields } from "../../ui/strategy/HolidayFields.tsx";
import { PromiseFields } from "../../ui/strategy/PromiseFields.tsx";
import { SpanFields } from "../../ui/strategy/SpanFields.tsx";
import { useAnsweringWords } from "../../ui/strategy/useAnsweringWords.ts";

interface Props {
  answering: Answering;
  /** The company's. */
  zone: string;
  today: Day;
  onChange: (answering: Answering) => void;
}

export function AnsweringSection({ answering, zone, today, onChange }: Props) {
  const t = useTranslations("answering");
  const words = useAnsweringWords();
  const [open, setOpen] = useState(false);
  const issues = answeringIssues(answering);
  const change = (part: Partial<Answering>) => onChange({ ...answering, ...part });
  const example = issues.length === 0 ? words.example(answering, zone, today) : null;
  return (
    <section aria-labelledby="answering-title">
      <h2 id="answering-title">{t("title")}</h2>
      <p className="quiet">{t("intro")}</p>
      <div className="said" aria-live="polite">
        {issues.length > 0 ? (
          <p className="field-error">{t("correct")}</p>
        ) : (
          <p>
            {words.sentences(answering).join(" ")}
            {example === null ? null : <span className="quiet"> {example}</span>}
          </p>
        )}
      </div>
      <EditButton open={open} subject={t("changeHours")} controls="answering-fields" onToggle={() => setOpen(!open)} />
      {open ? (
        <div id="answering-fields" className="rule-fields">
          <SpanFields hours={answering.hours} issues={issues} onChange={(hours) => change({ hours })} />
          <fieldset className="part-fields">
            <legend>{t("holidays.title")}</legend>
            <HolidayFields answering={answering} today={today} onChange={change} />
            <ClosedDays closed={answering.closed} today={today} onChange={(closed) => change({ closed })} />
          </fieldset>
          <PromiseFields
            answering={answering}
            isWrong={issues.some(({ at }) => at === "promise")}
            onChange={(promiseMinutes) => change({ promiseMinutes })}
          />
        </div>
      ) : null}
    </section>
  );
}
