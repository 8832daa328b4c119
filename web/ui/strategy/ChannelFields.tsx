// What the strategy says of a channel: who looks after it, with which tool, how often it posts, what it may cost.
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { StrategyChannel } from "../../../shared/strategy.ts";
import { useFormat } from "../../i18n.tsx";
import { TextInput } from "../Field.tsx";
import { parseTarget, printTarget } from "./target-text.ts";

interface Props {
  channel: StrategyChannel;
  /** A web site, which has no posts. */
  isSite: boolean;
  onChange: (part: Partial<StrategyChannel>) => void;
}

export function ChannelFields({ channel, isSite, onChange }: Props) {
  const t = useTranslations("questions.channel");
  const text = (part: "owner" | "tool" | "toolOwner", placeholder: string) => (
    <TextInput
      label={t(part)}
      placeholder={placeholder}
      maxLength={120}
      value={channel[part]}
      onChange={({ target }) => onChange({ [part]: target.value })}
    />
  );
  return (
    <div className="channel-grid">
      {text("owner", t("nobody"))}
      {text("tool", t(isSite ? "siteTool" : "toolExample"))}
      {text("toolOwner", t("nobody"))}
      {isSite && channel.postsPerWeek === null ? null : (
        <AmountField
          label={t("postsPerWeek")}
          value={channel.postsPerWeek}
          onChange={(postsPerWeek) => onChange({ postsPerWeek })}
        />
      )}
      <AmountField
        label={t("hoursPerWeek")}
        value={channel.hoursPerWeek}
        onChange={(hoursPerWeek) => onChange({ hoursPerWeek })}
      />
    </div>
  );
}

const most = 1000;

interface AmountProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A number with or without decimals; an empty field says nothing. What is no number stays in the field, marked, and is not taken. */
function AmountField({ label, value, onChange }: AmountProps) {
  const t = useTranslations("questions.channel");
  const { language } = useFormat();
  const printed = value === null ? "" : printTarget(value, "hours", language);
  const [text, setText] = useState(printed);
  /** Null for an empty text, undefined for what is no amount. */
  const read = (typed: string): number | null | undefined => {
    if (typed.trim() === "") return null;
    const number = parseTarget(typed, "hours", language);
    return number !== null && number >= 0 && number <= most ? number : undefined;
  };
  const typed = read(text);
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      value={typed === value || typed === undefined ? text : printed}
      error={typed === undefined ? t("amountWrong") : undefined}
      onChange={({ target }) => {
        setText(target.value);
        const amount = read(target.value);
        if (amount !== undefined) onChange(amount);
      }}
    />
  );
}
