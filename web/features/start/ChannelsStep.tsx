// Who looks after each channel, with which tool, and what it may cost.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type Strategy, type StrategyChannel, unsaidChannel } from "../../../shared/strategy.ts";
import type { KnownChannel } from "../../channels.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { parseTarget, printTarget } from "../../ui/strategy/target-text.ts";
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
  if (known.length === 0) return <p>{t("none")}</p>;
  return (
    <>
      <p className="prose">{t("intro")}</p>
      {(all ? known : known.slice(0, shownAtFirst)).map((channel) => (
        <ChannelFields
          key={channel.key}
          title={channel.platform === "web" ? channel.name : channelOn(channel)}
          isSite={channel.platform === "web"}
          channel={channels.find((each) => each.channel === channel.key) ?? unsaidChannel(channel.key)}
          onChange={(changed) => onChange(withChannel(channels, { name: channel.name, ...changed }))}
        />
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

interface FieldsProps {
  title: string;
  isSite: boolean;
  channel: StrategyChannel;
  onChange: (channel: StrategyChannel) => void;
}

function ChannelFields({ title, isSite, channel, onChange }: FieldsProps) {
  const t = useTranslations("start.channels");
  const text = (part: "owner" | "tool" | "toolOwner", placeholder?: string) => (
    <TextInput
      label={t(part)}
      placeholder={placeholder}
      maxLength={120}
      value={channel[part]}
      onChange={({ target }) => onChange({ ...channel, [part]: target.value })}
    />
  );
  return (
    <fieldset className="part-fields start-channel">
      <legend>{title}</legend>
      <div className="channel-fields">
        {text("owner")}
        {text("tool", t(isSite ? "sitePlaceholder" : "toolPlaceholder"))}
        {text("toolOwner")}
        {isSite ? null : (
          <AmountField
            label={t("posts")}
            amount={channel.postsPerWeek}
            onChange={(postsPerWeek) => onChange({ ...channel, postsPerWeek })}
          />
        )}
        <AmountField
          label={t("hours")}
          amount={channel.hoursPerWeek}
          onChange={(hoursPerWeek) => onChange({ ...channel, hoursPerWeek })}
        />
      </div>
    </fieldset>
  );
}

const largest = 1000;

/** A number a week; what is no number is not kept, and says so. */
function AmountField({
  label,
  amount,
  onChange,
}: {
  label: string;
  amount: number | null;
  onChange: (amount: number | null) => void;
}) {
  const t = useTranslations("start.channels");
  const { language } = useFormat();
  const [text, setText] = useState<string | null>(null);
  const read = (typed: string) => {
    const number = parseTarget(typed, "hours", language);
    return number !== null && number >= 0 && number <= largest ? number : null;
  };
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      error={text !== null && text.trim() !== "" && read(text) === null ? t("wrong") : undefined}
      value={text ?? (amount === null ? "" : printTarget(amount, "hours", language))}
      onChange={({ target }) => {
        setText(target.value);
        onChange(read(target.value));
      }}
      onBlur={() => setText(text !== null && text.trim() !== "" && read(text) === null ? text : null)}
    />
  );
}
