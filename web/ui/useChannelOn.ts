// A channel with its platform in words: a company's channels often share the company's name.
import { useTranslations } from "use-intl";
import type { Platform } from "../../shared/platform.ts";

export function useChannelOn(): (channel: { name: string; platform: Platform }) => string {
  const t = useTranslations("shell");
  return ({ name, platform }) => t("channelOn", { channel: name, platform: t(`platform.${platform}`) });
}
