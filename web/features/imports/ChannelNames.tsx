// Channels by name, the first of them when there are many; platform and novelty once where they hold for all.
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
  const hidden = channels.slice(most);
  const isOnePlatform = new Set(channels.map((channel) => channel.platform)).size === 1;
  const areAllNew = channels.length > 1 && channels.every((channel) => channel.isNew);
  const platform = (channel: Named) => <span className="quiet"> ({shell(`platform.${channel.platform}`)})</span>;
  return (
    <p>
      {shown.map((channel, index) => (
        <Fragment key={channel.key}>
          {index > 0 ? ", " : ""}
          {channel.name}
          {isOnePlatform ? null : platform(channel)}
          {channel.isNew && !areAllNew ? <span className="new-mark">{t("isNew")}</span> : null}
        </Fragment>
      ))}
      {hidden.length > 0 ? (
        <span title={hidden.map((channel) => channel.name).join(", ")}> {t("more", { count: hidden.length })}</span>
      ) : null}
      {isOnePlatform && channels[0] ? platform(channels[0]) : null}
      {areAllNew ? <span className="new-mark">{t("allNew")}</span> : null}
    </p>
  );
}
