// Which channels a goal is about, in a few words: its platforms, and how many channels where a platform has several.
import { useTranslations } from "use-intl";
import type { Platform } from "../../shared/platform.ts";
import { useFormat } from "../i18n.tsx";

/** "Facebook and Instagram", "33 channels on Facebook"; web sites stand by name, and a single one says nothing new. */
export function useScopeName(): (channels: readonly { name: string; platform: Platform }[]) => string {
  const t = useTranslations("overview");
  const shell = useTranslations("shell");
  const format = useFormat();
  return (channels) => {
    if (channels.length === 1 && channels[0]?.platform === "web") return "";
    const places = [
      ...new Set(channels.map(({ name, platform }) => (platform === "web" ? name : shell(`platform.${platform}`)))),
    ];
    const platforms = format.list(places);
    return channels.length > places.length
      ? t("scopeMany", { count: format.count(channels.length), platforms })
      : platforms;
  };
}
