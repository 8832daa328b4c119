// Each channel with the person who looks after it; of very many, the first ones until the rest is asked for.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type Strategy, unsaidChannel } from "../../../shared/strategy.ts";
import type { KnownChannel } from "../../channels.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { same } from "../../ui/strategy/document.ts";
import type { ChannelFacts } from "./goal-check.ts";

const shownAtFirst = 12;

interface Props {
  known: readonly KnownChannel[];
  document: Strategy;
  channels: readonly ChannelFacts[];
  onChange: (channels: Strategy["channels"]) => void;
}

export function ChannelSection({ known, document, channels, onChange }: Props) {
  const t = useTranslations("settings.channels");
  const shell = useTranslations("shell");
  const [all, setAll] = useState(false);
  if (channels.length === 0) return <p className="quiet">{t("none")}</p>;
  return (
    <>
      <p className="quiet">{t("intro")}</p>
      <ul className="channels">
        {(all ? channels : channels.slice(0, shownAtFirst)).map((channel) => (
          <li key={channel.key}>
            <span>
              {known.find((each) => each.key === channel.key)?.name ?? channel.name}{" "}
              <span className="quiet">({shell(`platform.${channel.platform}`)})</span>
              <ChannelData channel={known.find((each) => each.key === channel.key)} />
            </span>
            <span className="quiet" aria-hidden="true">
              {t("ownedBy")}
            </span>
            <TextInput
              label={t("owner", { channel: channel.name })}
              hiddenLabel
              placeholder={t("ownerPlaceholder")}
              maxLength={120}
              value={document.channels.find((each) => each.channel === channel.key)?.owner ?? ""}
              onChange={({ target }) => onChange(withOwner(document.channels, channel.key, target.value))}
            />
          </li>
        ))}
      </ul>
      {!all && channels.length > shownAtFirst ? (
        <Button onClick={() => setAll(true)}>{t("all", { count: channels.length })}</Button>
      ) : null}
    </>
  );
}

function ChannelData({ channel }: { channel: KnownChannel | undefined }) {
  const t = useTranslations("settings.channels");
  const format = useFormat();
  const first = channel?.firstMonth;
  const last = channel?.lastMonth;
  const data = (from: string, to: string) =>
    from === to ? format.month(from) : t("data", { from: format.month(from), to: format.month(to) });
  return <span className="quiet small channel-data">{first && last ? data(first, last) : t("noData")}</span>;
}

/** The channel with its owner; a channel of which nothing is said leaves the document. */
function withOwner(channels: Strategy["channels"], key: string, owner: string): Strategy["channels"] {
  const isThere = channels.some((each) => each.channel === key);
  const changed = isThere
    ? channels.map((each) => (each.channel === key ? { ...each, owner } : each))
    : [...channels, { ...unsaidChannel(key), owner }];
  return changed.filter((each) => !same(each, unsaidChannel(each.channel)));
}
