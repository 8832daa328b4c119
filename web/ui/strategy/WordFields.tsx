// What we say and how, what surrounds it, and when the strategy is looked through.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { addMonths, type Day, monthOf, monthStart } from "../../../shared/period.ts";
import type { Strategy } from "../../../shared/strategy.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../Button.tsx";
import { TextArea, TextInput } from "../Field.tsx";
import { messageTypesNamed } from "./document.ts";
import { LinesField } from "./ListFields.tsx";

interface Props {
  document: Strategy;
  onChange: (part: Partial<Strategy>) => void;
}

const mostTypes = 50;

export function MessageTypesField({ document: { messageTypes }, onChange }: Props) {
  const t = useTranslations("questions.messageTypes");
  // Letters are taken away and written one by one: a line is the same kind as when one began, also where it was empty in between.
  const [before, setBefore] = useState(messageTypes);
  return (
    <LinesField
      label={t("label")}
      hint={t("hint")}
      most={mostTypes}
      words={messageTypes.map(({ name }) => name)}
      onFocus={() => setBefore(messageTypes)}
      onChange={(names) => onChange({ messageTypes: messageTypesNamed(before, names) })}
    />
  );
}

export function VoiceField({ document, onChange }: Props) {
  const t = useTranslations("questions.voice");
  return (
    <TextInput
      label={t("label")}
      hint={t("hint")}
      maxLength={500}
      value={document.voice}
      onChange={({ target }) => onChange({ voice: target.value })}
    />
  );
}

/** What customers want there, and which other marketing runs beside it. */
export function AroundFields({ document, onChange }: Props) {
  const t = useTranslations("questions");
  return (
    <>
      {(["customersWant", "otherMarketing"] as const).map((part) => (
        <TextArea
          key={part}
          label={t(`${part}.label`)}
          hint={t(`${part}.hint`)}
          rows={2}
          maxLength={2000}
          value={document[part]}
          onChange={({ target }) => onChange({ [part]: target.value })}
        />
      ))}
    </>
  );
}

export function ReviewField({ document, today, onChange }: Props & { today: Day }) {
  const t = useTranslations("questions.reviewOn");
  const format = useFormat();
  const soon = [
    { label: t("half"), day: monthStart(addMonths(monthOf(today), 6)) },
    { label: t("year"), day: monthStart(addMonths(monthOf(today), 12)) },
  ];
  return (
    <div className="row question-date">
      <TextInput
        type="date"
        label={t("label")}
        hint={t("hint")}
        value={document.reviewOn ?? ""}
        onChange={({ target }) => onChange({ reviewOn: target.value || null })}
      />
      {soon.map(({ label, day }) => (
        <Button key={day} title={format.day(day)} onClick={() => onChange({ reviewOn: day })}>
          {label}
        </Button>
      ))}
    </div>
  );
}
