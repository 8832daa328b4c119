// Who may do what, where the hours are published, and to whom criticism is taken.
import { useTranslations } from "use-intl";
import type { Day } from "../../../shared/period.ts";
import type { Strategy } from "../../../shared/strategy.ts";
import { Button } from "../Button.tsx";
import { TextArea, TextInput } from "../Field.tsx";

export const peopleRoles = ["answers", "posts", "accounts", "deputy"] as const;

export function PeopleFields({
  people,
  onChange,
}: {
  people: Strategy["people"];
  onChange: (people: Strategy["people"]) => void;
}) {
  const t = useTranslations("questions.people");
  return (
    <div className="question-pair">
      {peopleRoles.map((role) => (
        <TextInput
          key={role}
          label={t(role)}
          maxLength={300}
          value={people[role]}
          onChange={({ target }) => onChange({ ...people, [role]: target.value })}
        />
      ))}
    </div>
  );
}

interface HoursProps {
  published: Strategy["hoursPublished"];
  today: Day;
  onChange: (published: Strategy["hoursPublished"]) => void;
}

export function HoursPublishedFields({ published, today, onChange }: HoursProps) {
  const t = useTranslations("questions.hoursPublished");
  return (
    <>
      <TextInput
        label={t("where")}
        hint={t("whereHint")}
        maxLength={500}
        value={published.where}
        onChange={({ target }) => onChange({ ...published, where: target.value })}
      />
      <div className="row question-date">
        <TextInput
          type="date"
          label={t("checkedOn")}
          max={today}
          value={published.checkedOn ?? ""}
          onChange={({ target }) => onChange({ ...published, checkedOn: target.value || null })}
        />
        <Button onClick={() => onChange({ ...published, checkedOn: today })}>{t("today")}</Button>
      </div>
    </>
  );
}

interface EscalationProps {
  escalation: Strategy["escalation"];
  onChange: (escalation: Strategy["escalation"]) => void;
}

export function EscalationFields({ escalation, onChange }: EscalationProps) {
  const t = useTranslations("questions.escalation");
  return (
    <>
      <TextArea
        label={t("when")}
        hint={t("whenHint")}
        rows={2}
        maxLength={1000}
        value={escalation.when}
        onChange={({ target }) => onChange({ ...escalation, when: target.value })}
      />
      <TextInput
        label={t("to")}
        maxLength={300}
        value={escalation.to}
        onChange={({ target }) => onChange({ ...escalation, to: target.value })}
      />
    </>
  );
}
