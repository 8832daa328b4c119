// Channels that were hidden or merged into others, folded away, each with its way back.
import { useTranslations } from "use-intl";
import type { KnownChannel } from "../../channels.ts";
import { Button } from "../../ui/Button.tsx";
import type { ChannelMarking } from "./useChannelMark.ts";

interface Props {
  known: readonly KnownChannel[];
  onMark: (marking: ChannelMarking) => void;
  isSaving: boolean;
}

export function PutAwayChannels({ known, onMark, isSaving }: Props) {
  const t = useTranslations("channels.away");
  const shell = useTranslations("shell");
  const hidden = known.filter((channel) => channel.hidden);
  const merged = known.flatMap((into) => into.merged.map((part) => ({ ...part, into })));
  const count = hidden.length + merged.length;
  if (count === 0) return null;
  return (
    <details className="goal-more put-away">
      <summary>{t("title", { count })}</summary>
      <ul className="channels">
        {hidden.map(({ key, name, platform }) => (
          <li key={key} className="put-away-line">
            <span>
              {name} <span className="quiet">({shell(`platform.${platform}`)})</span>{" "}
              <span className="quiet small">{t("hidden")}</span>
            </span>
            <Button
              aria-label={t("showOne", { name })}
              disabled={isSaving}
              onClick={() =>
                onMark({
                  channel: key,
                  part: { hidden: false },
                  before: { hidden: true },
                  said: t("isShown", { name }),
                })
              }
            >
              {t("show")}
            </Button>
          </li>
        ))}
        {merged.map(({ key, name, into }) => (
          <li key={key} className="put-away-line">
            <span>
              {name} <span className="quiet">({shell(`platform.${into.platform}`)})</span>{" "}
              <span className="quiet small">{t("merged", { into: into.name })}</span>
            </span>
            <Button
              aria-label={t("partOne", { name, into: into.name })}
              disabled={isSaving}
              onClick={() =>
                onMark({
                  channel: key,
                  part: { mergedInto: null },
                  before: { mergedInto: into.key },
                  said: t("isParted", { name }),
                })
              }
            >
              {t("part")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
