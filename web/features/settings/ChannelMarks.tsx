// What people say of a channel beside the strategy: another name, its last day, what it is part of, whether it is shown. Saved at once.
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { isDay } from "../../../shared/period.ts";
import type { KnownChannel } from "../../channels.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Select, TextInput } from "../../ui/Field.tsx";
import type { ChannelMarking } from "./useChannelMark.ts";

interface Props {
  channel: KnownChannel;
  /** The other channels of its platform. */
  others: readonly KnownChannel[];
  onMark: (marking: ChannelMarking) => void;
  isSaving: boolean;
  error: unknown;
}

export function ChannelMarks({ channel, others, onMark, isSaving, error }: Props) {
  const t = useTranslations("channels.marks");
  const format = useFormat();
  const { key, name, ownName, endedOn } = channel;
  const [written, setWritten] = useState(name);
  const [day, setDay] = useState(endedOn ?? "");
  const [into, setInto] = useState("");
  const target = others.find((each) => each.key === into);
  const newName = written.trim() === "" || written.trim() === ownName ? null : written.trim();
  const rename = (event: FormEvent) => {
    event.preventDefault();
    onMark({
      channel: key,
      part: { name: newName },
      before: { name: name === ownName ? null : name },
      said: t("renamed", { name: newName ?? ownName }),
    });
  };
  const end = (event: FormEvent) => {
    event.preventDefault();
    onMark({
      channel: key,
      part: { endedOn: day === "" ? null : day },
      before: { endedOn },
      said: day === "" ? t("goesOn", { name }) : t("endSaved", { name, day: format.day(day) }),
    });
  };
  const merge = (event: FormEvent) => {
    event.preventDefault();
    if (target)
      onMark({
        channel: key,
        part: { mergedInto: target.key },
        before: { mergedInto: null },
        said: t("merged", { name, into: target.name }),
      });
  };
  return (
    <fieldset className="part-fields">
      <legend>
        <span className="visually-hidden">{name}: </span>
        {t("title")}
      </legend>
      <p className="quiet small">{t("intro")}</p>
      <form className="channel-form" onSubmit={rename}>
        <TextInput
          label={t("name")}
          hint={name === ownName ? t("nameHint") : t("nameBack", { name: ownName })}
          maxLength={200}
          value={written}
          onChange={({ target: { value } }) => setWritten(value)}
        />
        <Button type="submit" disabled={isSaving || (newName ?? ownName) === name}>
          {t("rename")}
        </Button>
      </form>
      <form className="channel-form" onSubmit={end}>
        <TextInput
          type="date"
          label={t("endedOn")}
          hint={t("endedHint")}
          min="2000-01-01"
          max="2199-12-31"
          value={day}
          onChange={({ target: { value } }) => setDay(value)}
        />
        <Button type="submit" disabled={isSaving || day === (endedOn ?? "") || (day !== "" && !isDay(day))}>
          {t("saveEnd")}
        </Button>
      </form>
      {others.length > 0 ? (
        <form className="channel-form" onSubmit={merge}>
          <Select
            label={t("mergeInto")}
            hint={t("mergeHint")}
            options={[
              { value: "", label: t("choose") },
              ...others.map((each) => ({ value: each.key, label: each.name })),
            ]}
            value={into}
            onChange={({ target: { value } }) => setInto(value)}
          />
          <Button type="submit" disabled={isSaving || !target}>
            {t("merge")}
          </Button>
        </form>
      ) : null}
      <div className="channel-form">
        <p className="quiet small">{t("hideHint")}</p>
        <Button
          disabled={isSaving}
          onClick={() =>
            onMark({ channel: key, part: { hidden: true }, before: { hidden: false }, said: t("isHidden", { name }) })
          }
        >
          {t("hide")}
        </Button>
      </div>
      {error === null ? null : <ErrorNote error={error} />}
    </fieldset>
  );
}
