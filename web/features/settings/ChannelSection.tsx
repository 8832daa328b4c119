// Each channel with the person who looks after it.
import { useTranslations } from "use-intl";
import type { Strategy } from "../../../shared/strategy.ts";
import type { KnownChannel } from "../../channels.ts";
import { useFormat } from "../../i18n.tsx";
import { TextInput } from "../../ui/Field.tsx";
import type { ChannelFacts } from "./goal-check.ts";

interface Props {
  known: readonly KnownChannel[];
  document: Strategy;
  channels: readonly ChannelFacts[];
  onChange: (channels: Strategy["channels"]) => void;
}

export function ChannelSection({ known, document, channels, onChange }: Props) {
  const t = useTranslations("settings.channels");
  const shell = useTranslations("shell");
  if (channels.length === 0) return <p className="quiet">{t("none")}</p>;
  return (
    <>
      <p className="quiet">{t("intro")}</p>
      <ul className="channels">
        {channels.map((channel) => (
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
    </>
  );
}

function ChannelData({ channel }: { channel: KnownChannel | undefined }) {
  const t = useTranslations("settings.channels");
  const format = useFormat();
  const first = channel?.firstMonth;
  const last = channel?.lastMonth;
  return (
    <span className="quiet small channel-data">
      {first && last ? t("data", { from: format.month(first), to: format.month(last) }) : t("noData")}
    </span>
  );
}

/** The channel with its owner; a channel that nobody owns and that has no name of its own leaves the document. */
function withOwner(channels: Strategy["channels"], key: string, owner: string): Strategy["channels"] {
  const isThere = channels.some((each) => each.channel === key);
  const changed = isThere
    ? channels.map((each) => (each.channel === key ? { ...each, owner } : each))
    : [...channels, { channel: key, owner }];
  return changed.filter((each) => each.owner !== "" || each.name !== undefined);
}
