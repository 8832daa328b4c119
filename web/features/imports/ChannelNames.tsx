// Channels by name and platform, the first of them when there are many.
import { Fragment } from "react";
import { useTranslations } from "use-intl";
import type { Platform } from "../../../shared/platform.ts";

interface Named {
  key: string;
  name: string;
  platform: Platform;
  isNew?: boolean;
}

export function ChannelNames({ channels, most }: { channels: readonly Named[]; most: number }) {
  const t = useTranslations("imports.channels");
  const shell = useTranslations("shell");
  const shown = channels.slice(0, most);
  const rest = channels.length - shown.length;
  return (
    <p>
      {shown.map((channel, index) => (
        <Fragment key={channel.key}>
          {index > 0 ? ", " : ""}
          {channel.name} <span className="quiet">({shell(`platform.${channel.platform}`)})</span>
          {channel.isNew ? <span className="new-mark">{t("isNew")}</span> : null}
        </Fragment>
      ))}
      {rest > 0 ? <span title={channels.slice(most).map((channel) => channel.name).join(", ")}> {t("more", { count: rest })}</span> : null}
    </p>
  );
}
