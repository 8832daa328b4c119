// One channel: its name, months and owner as a line, and beneath it what can be said of it.
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { StrategyChannel } from "../../../shared/strategy.ts";
import type { KnownChannel } from "../../channels.ts";
import { useFormat } from "../../i18n.tsx";
import { ChannelFields } from "../../ui/strategy/ChannelFields.tsx";
import { ChannelMarks } from "./ChannelMarks.tsx";
import type { ChannelFacts } from "./goal-check.ts";
import type { ChannelMarking } from "./useChannelMark.ts";

interface Props {
  channel: ChannelFacts;
  /** Null before its first file. */
  known: KnownChannel | null;
  /** The other channels of its platform. */
  others: readonly KnownChannel[];
  said: StrategyChannel;
  onSay: (part: Partial<StrategyChannel>) => void;
  onMark: (marking: ChannelMarking) => void;
  isSaving: boolean;
  error: { channel: string; error: unknown } | null;
}

export function ChannelLine({ channel, known, others, said, onSay, onMark, isSaving, error }: Props) {
  const t = useTranslations("channels");
  const shell = useTranslations("shell");
  const format = useFormat();
  // Forty pages with fields for each would be slow to open.
  const [isOpen, setOpen] = useState(false);
  const first = known?.firstMonth;
  const last = known?.lastMonth;
  const months = !first || !last ? t("noData") : t("data", { from: format.month(first), to: format.month(last) });
  const name = known?.name ?? channel.name;
  return (
    <li>
      <details className="channel" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className="channel-name">
            {name} <span className="quiet">({shell(`platform.${channel.platform}`)})</span>
          </span>
          <span className="channel-owner quiet">
            {said.owner.trim() === "" ? t("noOwner") : t("ownedBy", { owner: said.owner })}
          </span>
          <span className="channel-data quiet small">
            {[
              first !== undefined && first === last && first !== null ? format.month(first) : months,
              known?.endedOn ? t("ended", { day: format.day(known.endedOn) }) : "",
              known && known.ownName !== known.name ? t("calledInFiles", { name: known.ownName }) : "",
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </summary>
        {isOpen ? (
          <div className="channel-fields">
            <fieldset className="part-fields">
              <legend>
                <span className="visually-hidden">{name}: </span>
                {t("inStrategy")}
              </legend>
              <ChannelFields channel={said} isSite={channel.platform === "web"} onChange={onSay} />
            </fieldset>
            {known ? (
              <ChannelMarks
                // Fields begin anew with what was saved.
                key={`${known.name} ${known.endedOn ?? ""}`}
                channel={known}
                others={others}
                onMark={onMark}
                isSaving={isSaving}
                error={error?.channel === known.key ? error.error : null}
              />
            ) : null}
          </div>
        ) : null}
      </details>
    </li>
  );
}
