// A check of one channel: what is right, what is to be mended, and whether the channel is kept.
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import {
  channelDecisions,
  type CheckedPoints,
  type CheckPoint,
  checkPoints,
} from "../../../shared/notes/channel-check.ts";
import type { Day } from "../../../shared/period.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Select, TextInput } from "../../ui/Field.tsx";
import { useSaveNote } from "../../ui/notes/useSaveNote.ts";
import { type ChannelRow, saveCheck, takeBackCheck } from "./api.ts";

const states = ["unseen", "right", "mend"] as const;

export function CheckForm({
  row,
  name,
  today,
  onDone,
}: {
  row: ChannelRow;
  name: string;
  today: Day;
  onDone: () => void;
}) {
  const t = useTranslations("review.channels");
  const shell = useTranslations("shell");
  const [checkedOn, setCheckedOn] = useState(today);
  const [decision, setDecision] = useState(row.check?.decision ?? "keep");
  const [points, setPoints] = useState<CheckedPoints>({});
  const [note, setNote] = useState("");
  const { save, isSaving, error } = useSaveNote<{ id: number }>(onDone);
  const isWrong = checkedOn === "" || checkedOn > today;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isWrong) return;
    save({
      run: () => saveCheck({ channel: row.channel.key, checkedOn, decision, points, note }),
      said: t("saved", { channel: name }),
      undo: ({ id }) => takeBackCheck(id),
    });
  };
  return (
    <form className="review-check" aria-label={t("checkOne", { channel: name })} onSubmit={onSubmit} noValidate>
      {checkPoints.map((point) => (
        <Select
          key={point}
          label={t(`points.${point}`)}
          value={stateOf(points[point])}
          options={states.map((state) => ({ value: state, label: t(`states.${state}`) }))}
          onChange={({ target }) => setPoints((before) => withPoint(before, point, target.value))}
        />
      ))}
      <Select
        label={t("decide")}
        value={decision}
        options={channelDecisions.map((each) => ({ value: each, label: t(`choices.${each}`) }))}
        onChange={({ target }) =>
          setDecision((before) => channelDecisions.find((each) => each === target.value) ?? before)
        }
      />
      <TextInput
        type="date"
        label={t("on")}
        max={today}
        value={checkedOn}
        error={isWrong ? t("future") : undefined}
        onChange={({ target }) => setCheckedOn(target.value)}
      />
      <div className="review-check-note">
        <TextInput label={t("note")} maxLength={1000} value={note} onChange={({ target }) => setNote(target.value)} />
      </div>
      <div className="row review-check-note">
        <Button look="primary" type="submit" disabled={isSaving}>
          {t("save")}
        </Button>
        <Button onClick={onDone}>{shell("cancel")}</Button>
      </div>
      {error ? <ErrorNote error={error} /> : null}
    </form>
  );
}

function stateOf(right: boolean | undefined): (typeof states)[number] {
  return right === undefined ? "unseen" : right ? "right" : "mend";
}

/** Not looked at is no point at all. */
function withPoint(before: CheckedPoints, point: CheckPoint, state: string): CheckedPoints {
  const { [point]: _, ...others } = before;
  return state === "unseen" ? others : { ...others, [point]: state === "right" };
}
