// The hours of the week: some days, from when, until when; as many as there are.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { minutesOf, weekdays } from "../../../shared/conversations/answering-hours.ts";
import { Button, IconButton } from "../Button.tsx";
import { TextInput } from "../Field.tsx";
import { Cross, Plus } from "../icons.tsx";
import { type AnsweringIssue, nextSpan, type Span, withDay, writtenTime } from "./answering.ts";

const mostSpans = 30;

interface Props {
  hours: readonly Span[];
  issues: readonly AnsweringIssue[];
  onChange: (hours: Span[]) => void;
}

export function SpanFields({ hours, issues, onChange }: Props) {
  const t = useTranslations("answering");
  return (
    <fieldset className="part-fields">
      <legend>{t("hours.title")}</legend>
      {hours.length === 0 ? <p className="quiet small">{t("hours.none")}</p> : null}
      {hours.map((span, index) => (
        <SpanRow
          key={index}
          span={span}
          number={index + 1}
          wrong={issues.flatMap((issue) => ("span" in issue && issue.span === index ? [issue.at] : []))}
          onChange={(changed) => onChange(hours.map((each, at) => (at === index ? changed : each)))}
          onRemove={() => onChange(hours.filter((_, at) => at !== index))}
        />
      ))}
      {hours.length < mostSpans ? (
        <Button onClick={() => onChange([...hours, nextSpan(hours)])}>
          <Plus />
          {t("hours.add")}
        </Button>
      ) : null}
    </fieldset>
  );
}

interface RowProps {
  span: Span;
  number: number;
  wrong: readonly AnsweringIssue["at"][];
  onChange: (span: Span) => void;
  onRemove: () => void;
}

function SpanRow({ span, number, wrong, onChange, onRemove }: RowProps) {
  const t = useTranslations("answering");
  const [from, to] = [minutesOf(span.from), minutesOf(span.to)];
  const isOvernight = from !== null && to !== null && to <= from;
  return (
    <div className="span" role="group" aria-label={t("hours.span", { number })}>
      <div className="days">
        {weekdays.map((day) => (
          <button
            key={day}
            type="button"
            className="day"
            title={t(`days.${day}`)}
            aria-pressed={span.days.includes(day)}
            onClick={() => onChange(withDay(span, day))}
          >
            {t(`shortDays.${day}`)}
          </button>
        ))}
      </div>
      <TimeField
        label={t("hours.from")}
        time={span.from}
        isWrong={wrong.includes("from")}
        onChange={(time) => onChange({ ...span, from: time })}
      />
      <TimeField
        label={t("hours.to")}
        time={span.to}
        hint={isOvernight ? t("hours.overnight") : undefined}
        isWrong={wrong.includes("to")}
        onChange={(time) => onChange({ ...span, to: time })}
      />
      <IconButton label={t("hours.remove", { number })} onClick={onRemove}>
        <Cross />
      </IconButton>
      {wrong.includes("days") ? (
        <p className="field-error" role="alert">
          {t("hours.noDay")}
        </p>
      ) : null}
    </div>
  );
}

interface TimeProps {
  label: string;
  time: string;
  hint?: string | undefined;
  isWrong: boolean;
  onChange: (time: string) => void;
}

/** A time of day as text: the browser's own field knows no 24:00, and some show it in halves of the day. */
function TimeField({ label, time, hint, isWrong, onChange }: TimeProps) {
  const t = useTranslations("answering");
  const [text, setText] = useState<string | null>(null);
  return (
    <TextInput
      label={label}
      hint={hint}
      error={isWrong && text === null ? t("hours.noTime") : undefined}
      className="time"
      maxLength={10}
      value={text ?? time}
      onChange={({ target }) => {
        setText(target.value);
        onChange(writtenTime(target.value));
      }}
      // What was understood is printed back, so that a misread time is seen at once.
      onBlur={() => setText(null)}
    />
  );
}
