// When we answer and how fast, who may do what, where people read it, and when criticism is taken further.
import { useTranslations } from "use-intl";
import type { Day } from "../../../shared/period.ts";
import type { Answering, Strategy } from "../../../shared/strategy.ts";
import { answeringIssues } from "../../ui/strategy/answering.ts";
import { HolidayFields } from "../../ui/strategy/HolidayFields.tsx";
import { EscalationFields, HoursPublishedFields, PeopleFields } from "../../ui/strategy/PeopleFields.tsx";
import { PromiseFields } from "../../ui/strategy/PromiseFields.tsx";
import { SpanFields } from "../../ui/strategy/SpanFields.tsx";

interface Props {
  document: Strategy;
  today: Day;
  onChange: (part: Partial<Strategy>) => void;
}

export function AnswersStep({ document, today, onChange }: Props) {
  const t = useTranslations("start.answers");
  const answering = useTranslations("answering");
  const issues = answeringIssues(document.answering);
  const change = (part: Partial<Answering>) => onChange({ answering: { ...document.answering, ...part } });
  return (
    <>
      <SpanFields hours={document.answering.hours} issues={issues} onChange={(hours) => change({ hours })} />
      <fieldset className="part-fields">
        <legend>{answering("holidays.title")}</legend>
        <HolidayFields answering={document.answering} today={today} onChange={change} />
      </fieldset>
      <PromiseFields
        answering={document.answering}
        isWrong={issues.some(({ at }) => at === "promise")}
        onChange={(promiseMinutes) => change({ promiseMinutes })}
      />
      <fieldset className="part-fields">
        <legend>{t("who")}</legend>
        <PeopleFields people={document.people} onChange={(people) => onChange({ people })} />
      </fieldset>
      <fieldset className="part-fields">
        <legend>{t("published")}</legend>
        <HoursPublishedFields
          published={document.hoursPublished}
          today={today}
          onChange={(hoursPublished) => onChange({ hoursPublished })}
        />
      </fieldset>
      <fieldset className="part-fields">
        <legend>{t("criticism")}</legend>
        <EscalationFields escalation={document.escalation} onChange={(escalation) => onChange({ escalation })} />
      </fieldset>
    </>
  );
}
