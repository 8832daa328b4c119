// Who looks after each channel, with which tool, and what it may cost.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type Strategy, type StrategyChannel, unsaidChannel } from "../../../shared/strategy.ts";
import type { KnownChannel } from "../../channels.ts";
import { Button } from "../../ui/Button.tsx";
import { ChannelFields } from "../../ui/strategy/ChannelFields.tsx";
import { useChannelOn } from "../../ui/useChannelOn.ts";

const shownAtFirst = 8;

interface Props {
  known: readonly KnownChannel[];
  channels: Strategy["channels"];
  onChange: (channels: Strategy["channels"]) => void;
}

export function ChannelsStep({ known, channels, onChange }: Props) {
  const t = useTranslations("start.channels");
  const channelOn = useChannelOn();
  const [all, setAll] = useState(false);
  const saidOf = ({ key }: KnownChannel) => channels.find((each) => each.channel === key) ?? unsaidChannel(key);
  if (known.length === 0) return <p>{t("none")}</p>;
  return (
    <>
      <p className="prose">{t("intro")}</p>
      {(all ? known : known.slice(0, shownAtFirst)).map((channel) => (
        <fieldset key={channel.key} className="part-fields start-channel">
          <legend>{channel.platform === "web" ? channel.name : channelOn(channel)}</legend>
          <ChannelFields
            isSite={channel.platform === "web"}
            channel={saidOf(channel)}
            onChange={(part) => onChange(withChannel(channels, { name: channel.name, ...saidOf(channel), ...part }))}
          />
        </fieldset>
      ))}
      {!all && known.length > shownAtFirst ? (
        <Button onClick={() => setAll(true)}>{t("all", { count: known.length })}</Button>
      ) : null}
    </>
  );
}

/** A channel of which nothing is said leaves the document. */
function withChannel(channels: Strategy["channels"], changed: StrategyChannel): Strategy["channels"] {
  const { owner, tool, toolOwner, postsPerWeek, hoursPerWeek } = changed;
  const isSaid = [owner, tool, toolOwner].some((text) => text !== "") || postsPerWeek !== null || hoursPerWeek !== null;
  if (!isSaid) return channels.filter(({ channel }) => channel !== changed.channel);
  const isThere = channels.some(({ channel }) => channel === changed.channel);
  return isThere ? channels.map((each) => (each.channel === changed.channel ? changed : each)) : [...channels, changed];
}
