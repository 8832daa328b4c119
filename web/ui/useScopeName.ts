// What a goal is about, in a few words: its platforms, how many channels where a platform has several, and which posts where not all count.
import { useTranslations } from "use-intl";
import type { GoalScope } from "../../shared/strategy.ts";
import type { Platform } from "../../shared/platform.ts";
import { useFormat } from "../i18n.tsx";

interface Scope {
  channels: readonly { name: string; platform: Platform }[];
  /** Names of message types; none: all. */
  messageTypes?: readonly string[];
  scope?: Pick<GoalScope, "funding">;
}

/** "Facebook and Instagram", "33 channels on Facebook (only tips)"; web sites stand by name, and a single one says nothing new. */
export function useScopeName(): (scope: Scope) => string {
  const t = useTranslations("overview");
  const shell = useTranslations("shell");
  const format = useFormat();
  return ({ channels, messageTypes = [], scope: { funding = [] } = {} }) => {
    if (channels.length === 1 && channels[0]?.platform === "web") return "";
    const places = [
      ...new Set(channels.map(({ name, platform }) => (platform === "web" ? name : shell(`platform.${platform}`)))),
    ];
    const platforms = format.list(places);
    const where =
      channels.length > places.length ? t("scopeMany", { count: format.count(channels.length), platforms }) : platforms;
    const types = format.list(messageTypes);
    const posts = format.list(funding.map((each) => t(`only.${each}`)));
    // Both narrow the posts: with "and" between them it would read as one or the other.
    const only =
      types !== "" && posts !== "" ? t("onlyOfTypes", { posts, types, count: messageTypes.length }) : types || posts;
    return only === "" ? where : t("scopeOnly", { places: where, only });
  };
}
