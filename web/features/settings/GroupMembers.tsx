// The channels of a group: of few, each with a box; of many, the chosen ones, and others by searching.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../ui/Button.tsx";
import { Check, TextInput } from "../../ui/Field.tsx";
import { matching } from "./channel-search.ts";
import type { ChannelFacts } from "./goal-check.ts";

/** So many boxes are looked through without a search. */
const fewChannels = 8;
const shownMatches = 12;

interface Props {
  /** The group's. */
  name: string;
  chosen: readonly string[];
  channels: readonly ChannelFacts[];
  onChange: (keys: string[]) => void;
}

export function GroupMembers({ name, chosen, channels, onChange }: Props) {
  const t = useTranslations("settings.groups");
  const many = useTranslations("channels.groups");
  const [search, setSearch] = useState("");
  const offered = channels.filter(({ key, hidden }) => !hidden || chosen.includes(key));
  const isMany = offered.length > fewChannels;
  const members = offered.filter(({ key }) => chosen.includes(key));
  const found = matching(
    offered.filter(({ key }) => !chosen.includes(key)),
    search,
  );
  const box = (channel: ChannelFacts) => (
    <Check
      key={channel.key}
      label={channel.name}
      checked={chosen.includes(channel.key)}
      onChange={({ target }) =>
        onChange(target.checked ? [...chosen, channel.key] : chosen.filter((key) => key !== channel.key))
      }
    />
  );
  if (!isMany)
    return (
      <fieldset>
        <legend className="visually-hidden">{t("members", { name })}</legend>
        {offered.map(box)}
      </fieldset>
    );
  return (
    <>
      <fieldset>
        <legend className="quiet small">{many("chosen", { count: members.length })}</legend>
        {members.map(box)}
      </fieldset>
      <TextInput
        type="search"
        label={many("search", { name })}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <fieldset>
        <legend className="quiet small" aria-live="polite">
          {many("found", { count: found.length })}
        </legend>
        {found.slice(0, shownMatches).map(box)}
      </fieldset>
      {found.length > shownMatches ? <p className="quiet small">{many("more", { shown: shownMatches })}</p> : null}
      {search.trim() !== "" && found.length > 1 ? (
        <Button onClick={() => onChange([...chosen, ...found.map(({ key }) => key)])}>
          {many("addAll", { count: found.length })}
        </Button>
      ) : null}
    </>
  );
}
