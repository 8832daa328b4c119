// What the strategy says of a channel: who looks after it, with which tool, how often it posts, what it may cost. Saved with the next version.
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { StrategyChannel } from "../../../shared/strategy.ts";
import { useFormat } from "../../i18n.tsx";
import { TextInput } from "../../ui/Field.tsx";

interface Props {
  name: string;
  said: StrategyChannel;
  onChange: (part: Partial<StrategyChannel>) => void;
}

export function ChannelRoles({ name, said, onChange }: Props) {
  const t = useTranslations("channels.roles");
  return (
    <fieldset className="part-fields">
      <legend>
        <span className="visually-hidden">{name}: </span>
        {t("title")}
      </legend>
      <div className="channel-grid">
        <TextInput
          label={t("owner")}
          placeholder={t("nobody")}
          maxLength={120}
          value={said.owner}
          onChange={({ target }) => onChange({ owner: target.value })}
        />
        <TextInput
          label={t("tool")}
          placeholder={t("toolExample")}
          maxLength={120}
          value={said.tool}
          onChange={({ target }) => onChange({ tool: target.value })}
        />
        <TextInput
          label={t("toolOwner")}
          placeholder={t("nobody")}
          maxLength={120}
          value={said.toolOwner}
          onChange={({ target }) => onChange({ toolOwner: target.value })}
        />
        <AmountField
          label={t("postsPerWeek")}
          value={said.postsPerWeek}
          onChange={(postsPerWeek) => onChange({ postsPerWeek })}
        />
        <AmountField
          label={t("hoursPerWeek")}
          value={said.hoursPerWeek}
          onChange={(hoursPerWeek) => onChange({ hoursPerWeek })}
        />
      </div>
    </fieldset>
  );
}

const most = 1000;

/** A number with or without decimals; an empty field says nothing. What is no number stays in the field, marked, and is not taken. */
function AmountField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  const t = useTranslations("channels.roles");
  const { language } = useFormat();
  const printed = value === null ? "" : String(value).replace(".", language === "sv" ? "," : ".");
  const [text, setText] = useState(printed);
  const isOurs = readAmount(text) === value;
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      value={isOurs || readAmount(text) === undefined ? text : printed}
      error={readAmount(text) === undefined ? t("amountWrong") : undefined}
      onChange={({ target }) => {
        setText(target.value);
        const read = readAmount(target.value);
        if (read !== undefined) onChange(read);
      }}
    />
  );
}

/** Null for an empty text, undefined for what is no amount. */
function readAmount(text: string): number | null | undefined {
  const trimmed = text.trim().replace(",", ".");
  if (trimmed === "") return null;
  return /^\d+(\.\d*)?$/.test(trimmed) && Number(trimmed) <= most ? Number(trimmed) : undefined;
}
