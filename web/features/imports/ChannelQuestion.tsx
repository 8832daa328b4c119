// Which channel a file is about: one that is known, the one that its name proposes, or a new one.
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { type Platform, platforms } from "../../../shared/platform.ts";
import { channelsQuery } from "../../channels.ts";
import { Button } from "../../ui/Button.tsx";
import { Select, TextInput } from "../../ui/Field.tsx";
import { platformOf } from "./file-state.ts";
import type { QuestionProps } from "./Questions.tsx";

const other = "other";

export function ChannelQuestion({ preview, pending, onAnswer }: QuestionProps) {
  const t = useTranslations("imports.question");
  const shell = useTranslations("shell");
  const { data } = useQuery(channelsQuery);
  const fixed = platformOf(preview.source);
  const proposed = preview.answers.channel ?? preview.proposals.channel ?? "";
  const [chosen, setChosen] = useState(proposed);
  const [platform, setPlatform] = useState<Platform>(fixed ?? "facebook");
  const [name, setName] = useState("");
  const known = (data?.channels ?? []).filter(
    ({ hidden, key, platform: of }) => (!hidden || key === proposed) && (fixed === null || of === fixed),
  );
  const isKnown = known.some((channel) => channel.key === proposed);
  const options = [
    { value: "", label: t("channel.choose"), disabled: true },
    ...(proposed === "" || isKnown
      ? []
      : [{ value: proposed, label: t("channel.proposed", { name: nameOf(proposed) }) }]),
    ...known.map((channel) => ({
      value: channel.key,
      label: `${channel.name} (${shell(`platform.${channel.platform}`)})`,
    })),
    { value: other, label: t("channel.other") },
  ];
  const answer = chosen === other ? (name.trim() === "" ? "" : `${fixed ?? platform}:${name.trim()}`) : chosen;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer !== "") onAnswer({ channel: answer });
  };
  return (
    <form className="question" onSubmit={submit}>
      <Select
        label={t("channel.label")}
        options={options}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      />
      {chosen === other && fixed === null ? (
        <Select
          label={t("channel.platform")}
          options={platforms.map((each) => ({ value: each, label: shell(`platform.${each}`) }))}
          value={platform}
          onChange={(event) => setPlatform(platforms.find((each) => each === event.target.value) ?? platform)}
        />
      ) : null}
      {chosen === other ? (
        <TextInput
          label={t("channel.name")}
          hint={t("channel.nameHint")}
          value={name}
          maxLength={200}
          required
          onChange={(event) => setName(event.target.value)}
        />
      ) : null}
      <Button type="submit" disabled={pending || answer === ""}>
        {t("answer")}
      </Button>
    </form>
  );
}

/** The name in "linkedin:Our page". */
function nameOf(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}
