// Where we are: each channel a line that opens to what the strategy and people say of it; of very many, the first ones until the rest is asked for.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type Strategy, type StrategyChannel, unsaidChannel } from "../../../shared/strategy.ts";
import type { KnownChannel } from "../../channels.ts";
import { Button } from "../../ui/Button.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { same } from "../../ui/strategy/differences.ts";
import { matching } from "./channel-search.ts";
import { ChannelLine } from "./ChannelLine.tsx";
import type { ChannelFacts } from "./goal-check.ts";
import { PutAwayChannels } from "./PutAwayChannels.tsx";
import { useChannelMark } from "./useChannelMark.ts";

const shownAtFirst = 12;
/** So many lines are looked through without a search. */
const manyChannels = 8;

interface Props {
  known: readonly KnownChannel[];
  document: Strategy;
  channels: readonly ChannelFacts[];
  onChange: (channels: Strategy["channels"]) => void;
}

export function ChannelSection({ known, document, channels, onChange }: Props) {
  const t = useTranslations("channels");
  const [all, setAll] = useState(false);
  const [search, setSearch] = useState("");
  const { mark, error, isSaving } = useChannelMark();
  const inSight = channels.filter(({ hidden }) => !hidden);
  const found = matching(inSight, search);
  const shown = all || search !== "" ? found : found.slice(0, shownAtFirst);
  if (channels.length === 0) return <p className="quiet">{t("none")}</p>;
  return (
    <>
      <p className="quiet">{t("intro")}</p>
      {inSight.length > manyChannels ? (
        <div className="channel-search">
          <TextInput
            type="search"
            label={t("search")}
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
          <p className="quiet small" role="status">
            {search === "" ? "" : t("found", { count: found.length, of: inSight.length })}
          </p>
        </div>
      ) : null}
      <ul className="channels">
        {shown.map((channel) => (
          <ChannelLine
            key={channel.key}
            channel={channel}
            known={known.find((each) => each.key === channel.key) ?? null}
            others={known.filter((each) => each.platform === channel.platform && each.key !== channel.key)}
            said={document.channels.find((each) => each.channel === channel.key) ?? unsaidChannel(channel.key)}
            onSay={(part) => onChange(withSaid(document.channels, channel.key, part))}
            onMark={mark}
            isSaving={isSaving}
            error={error}
          />
        ))}
      </ul>
      {shown.length < found.length ? (
        <Button onClick={() => setAll(true)}>{t("all", { count: found.length })}</Button>
      ) : null}
      <PutAwayChannels known={known} onMark={mark} isSaving={isSaving} />
    </>
  );
}

/** The channel with what is said of it; a channel of which nothing is said leaves the document. */
function withSaid(channels: Strategy["channels"], key: string, part: Partial<StrategyChannel>): Strategy["channels"] {
  const isThere = channels.some((each) => each.channel === key);
  const changed = isThere
    ? channels.map((each) => (each.channel === key ? { ...each, ...part } : each))
    : [...channels, { ...unsaidChannel(key), ...part }];
  return changed.filter((each) => !same(each, unsaidChannel(each.channel)));
}
