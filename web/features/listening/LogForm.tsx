// One line of the log in the making: day, place, how many. Saved at once; what is wrong stands at its field.
import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { knownPlaces } from "../../../shared/listening/places.ts";
import type { Day } from "../../../shared/period.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Select, TextInput } from "../../ui/Field.tsx";
import { useSaveWithUndo } from "../../ui/useSaveWithUndo.ts";
import { addEntry, type ListeningData, onListening, takeBack } from "./api.ts";

interface Line {
  on: Day;
  place: string;
  isReview: boolean;
  count: string;
  critical: string;
  answered: string;
  topic: string;
  note: string;
}

const emptyLine = (on: Day): Line => ({
  ...{ on, place: "", isReview: false, count: "1", critical: "0", answered: "0", topic: "", note: "" },
});

type Fault = "needed" | "atLeastOne" | "tooMany" | "future";

/** What is wrong with the line, by field. */
export function faultsOf(line: Line, today: Day): Partial<Record<keyof Line, Fault>> {
  const [count, critical, answered] = [Number(line.count), Number(line.critical), Number(line.answered)];
  return {
    ...(line.place.trim() === "" ? { place: "needed" } : {}),
    ...(count >= 1 ? {} : { count: "atLeastOne" }),
    ...(critical > count ? { critical: "tooMany" } : {}),
    ...(answered > count ? { answered: "tooMany" } : {}),
    ...(line.on > today || line.on === "" ? { on: "future" } : {}),
  };
}

export function LogForm({ data, firstDay }: { data: ListeningData; firstDay: Day }) {
  const t = useTranslations("listening.log");
  const listId = useId();
  const [line, setLine] = useState(() => emptyLine(firstDay));
  const [wasSent, setWasSent] = useState(false);
  const { save, isSaving, error } = useSaveWithUndo<{ id: number }>(onListening);
  const change = (part: Partial<Line>) => setLine((before) => ({ ...before, ...part }));
  const faults = wasSent ? faultsOf(line, data.today) : {};
  const fault = (field: keyof Line) => (faults[field] === undefined ? undefined : t(faults[field]));
  const places = [...new Set([...data.places.map(({ name }) => name), ...knownPlaces.map(({ name }) => name)])];

  function send(event: FormEvent) {
    event.preventDefault();
    const wrong = Object.keys(faultsOf(line, data.today)).length > 0;
    setWasSent(wrong);
    if (wrong) return;
    const [count, critical, answered] = [Number(line.count), Number(line.critical), Number(line.answered)];
    const { on, place, isReview, topic, note } = line;
    const entry = { on, place, isReview, note, count, critical, answered, topic: topic === "" ? null : topic };
    save({
      run: () => addEntry(entry),
      said: t("saved", { place, count: t(isReview ? "reviews" : "mentions", { count }) }),
      undo: ({ id }) => takeBack(id, true),
    });
    setLine(emptyLine(on));
  }

  const number = (field: "count" | "critical" | "answered") => (
    <TextInput
      label={t(field)}
      type="number"
      inputMode="numeric"
      min={field === "count" ? 1 : 0}
      step={1}
      value={line[field]}
      error={fault(field)}
      onChange={({ target }) => change({ [field]: target.value.replace(/\D/g, "") })}
    />
  );
  return (
    <form className="listening-form" onSubmit={send} noValidate>
      <TextInput
        label={t("day")}
        type="date"
        max={data.today}
        value={line.on}
        error={fault("on")}
        onChange={({ target }) => change({ on: target.value })}
      />
      <div className="listening-where">
        <TextInput
          label={t("place")}
          hint={t("placeHint")}
          list={listId}
          maxLength={200}
          value={line.place}
          error={fault("place")}
          onChange={({ target }) => change({ place: target.value })}
        />
        <datalist id={listId}>
          {places.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
      </div>
      <Select
        label={t("kind")}
        value={line.isReview ? "review" : "mention"}
        options={[
          { value: "mention", label: t("mention") },
          { value: "review", label: t("review") },
        ]}
        onChange={({ target }) => change({ isReview: target.value === "review" })}
      />
      {number("count")}
      {number("critical")}
      {number("answered")}
      {data.topics.length === 0 ? null : (
        <Select
          label={t("topic")}
          value={line.topic}
          options={[
            { value: "", label: t("noTopic") },
            ...data.topics.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ target }) => change({ topic: target.value })}
        />
      )}
      <div className="listening-note">
        <TextInput
          label={t("note")}
          maxLength={1000}
          value={line.note}
          onChange={({ target }) => change({ note: target.value })}
        />
      </div>
      <div className="listening-send">
        <Button look="primary" type="submit" disabled={isSaving}>
          {t("add")}
        </Button>
      </div>
      {error ? <ErrorNote error={error} /> : null}
    </form>
  );
}
