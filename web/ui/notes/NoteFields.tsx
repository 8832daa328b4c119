// The fields of what happened; a trial has some of its own.
import { useTranslations } from "use-intl";
import { type AnnotationText, annotationKinds, type FieldFault, outcomes } from "../../../shared/notes/annotation.ts";
import { type Option, Select, TextArea, TextInput } from "../Field.tsx";
import { useChannelName } from "../useChannelName.ts";
import type { NoteChoices } from "./api.ts";
import { useGoalName } from "./useGoalName.ts";

export function NoteFields({
  written,
  choices,
  faults,
  onChange,
}: {
  written: AnnotationText;
  choices: NoteChoices;
  faults: readonly FieldFault[];
  onChange: (part: Partial<AnnotationText>) => void;
}) {
  const t = useTranslations("notes");
  const channelName = useChannelName();
  const goalName = useGoalName();
  const faultOf = (path: keyof AnnotationText) => {
    const fault = faults.find((each) => each.path === path);
    return fault === undefined ? undefined : t(`faults.${fault.code}`);
  };
  const outcomeOf = (value: string) => outcomes.find((each) => each === value) ?? null;
  return (
    <>
      <Select
        label={t("kind")}
        value={written.kind}
        options={annotationKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        onChange={({ target }) => {
          const kind = annotationKinds.find((each) => each === target.value);
          if (kind !== undefined) onChange({ kind });
        }}
      />
      <TextInput
        label={t("title")}
        placeholder={t("titlePlaceholder")}
        maxLength={120}
        value={written.title}
        error={faultOf("title")}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <div className="note-days">
        {(["from", "to"] as const).map((side) => (
          <TextInput
            key={side}
            type="date"
            label={t(side)}
            value={written[side]}
            error={faultOf(side)}
            onChange={({ target }) => onChange({ [side]: target.value })}
          />
        ))}
      </div>
      <Select
        label={t("channel")}
        value={written.channel ?? ""}
        error={faultOf("channel")}
        options={[
          { value: "", label: t("allChannels") },
          ...withKept(
            choices.channels.map((each) => ({ value: each.key, label: channelName(each, choices.channels) })),
            written.channel,
          ),
        ]}
        onChange={({ target }) => onChange({ channel: target.value || null })}
      />
      {written.kind === "trial" ? (
        <>
          <Select
            label={t("goal")}
            hint={t("goalHint")}
            value={written.goal ?? ""}
            error={faultOf("goal")}
            options={[
              { value: "", label: t("noGoal") },
              ...withKept(
                choices.goals.map((each) => ({ value: each.id, label: goalName(each) })),
                written.goal,
              ),
            ]}
            onChange={({ target }) => onChange({ goal: target.value || null })}
          />
          <TextInput
            label={t("expected")}
            placeholder={t("expectedPlaceholder")}
            maxLength={500}
            value={written.expected}
            error={faultOf("expected")}
            onChange={({ target }) => onChange({ expected: target.value })}
          />
          <Select
            label={t("outcome")}
            value={written.outcome ?? ""}
            error={faultOf("outcome")}
            options={[
              { value: "", label: t("outcomes.none") },
              ...outcomes.map((each) => ({ value: each, label: t(`outcomes.${each}`) })),
            ]}
            onChange={({ target }) => {
              const outcome = outcomeOf(target.value);
              onChange(outcome === null ? { outcome, outcomeText: "" } : { outcome });
            }}
          />
          {written.outcome === null ? null : (
            <TextInput
              label={t("outcomeText")}
              maxLength={1000}
              value={written.outcomeText}
              onChange={({ target }) => onChange({ outcomeText: target.value })}
            />
          )}
        </>
      ) : null}
      <TextArea
        label={t("text")}
        rows={3}
        maxLength={2000}
        value={written.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
    </>
  );
}

/** A channel without files, or a goal that has left the strategy, can still be kept. */
function withKept(options: Option[], kept: string | null): Option[] {
  if (kept === null || options.some(({ value }) => value === kept)) return options;
  return [...options, { value: kept, label: kept }];
}
