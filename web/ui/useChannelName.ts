// What a channel is called among others: its name, and its platform where another has the same name.
import { useTranslations } from "use-intl";
import type { Platform } from "../../shared/platform.ts";

export function useChannelName(): (
  channel: { name: string; platform: Platform },
  among: readonly { name: string }[],
) => string {
  const t = useTranslations("shell");
  return (channel, among) =>
    among.filter((other) => other.name === channel.name).length > 1
      ? t("channelOn", { channel: channel.name, platform: t(`platform.${channel.platform}`) })
      : channel.name;
}
