// What a goal is about, in a few words: its channels as people tell them apart, and which posts where not all count.
import { useTranslations } from "use-intl";
import type { GoalScope } from "../../shared/strategy.ts";
import type { Platform } from "../../shared/platform.ts";
import { useFormat } from "../i18n.tsx";
import { useChannelOn } from "./useChannelOn.ts";

interface Scope {
  channels: readonly { key?: string; name: string; platform: Platform }[];
  /** Names of channel groups. */
  groups?: readonly string[];
  /** Platforms of which the scope leaves some channels out. */
  partOf?: readonly Platform[];
  /** Networks that sent the visits; none: all. */
  senders?: readonly Platform[];
  /** Names of message types; none: all. */
  messageTypes?: readonly string[];
  scope?: Pick<GoalScope, "funding" | "channels">;
}

/** More are counted instead of named. */
const namesAtMost = 2;

/** "Facebook and Instagram", "Nordcykel Norge on Facebook", "Our shops", "33 channels on Facebook (only tips)"; web sites stand by name, and a single one says nothing new. */
export function useScopeName(): (scope: Scope) => string {
  const t = useTranslations("overview");
  const shell = useTranslations("shell");
  const format = useFormat();
  const channelOn = useChannelOn();
  const platformName = (platform: Platform) => shell(`platform.${platform}`);
  const where = ({ channels, groups = [], partOf = [], senders = [], scope = {} }: Scope): string => {
    if (senders.length > 0) return format.list(senders.map(platformName));
    if (channels.length === 1 && channels[0]?.platform === "web" && !partOf.includes("web")) return "";
    if (groups.length > 0) {
      const beside = channels.filter(({ key }) => key !== undefined && (scope.channels ?? []).includes(key));
      return format.list([...groups, ...beside.map(channelOn)]);
    }
    const isNamed = channels.length <= namesAtMost;
    const places = [
      ...new Set(
        channels.map((channel) => {
          if (channel.platform === "web") return channel.name;
          return isNamed && partOf.includes(channel.platform) ? channelOn(channel) : platformName(channel.platform);
        }),
      ),
    ];
    const platforms = format.list(places);
    return channels.length > places.length
      ? t("scopeMany", { count: format.count(channels.length), platforms })
      : platforms;
  };
  return (shown) => {
    const { messageTypes = [], scope: { funding = [] } = {} } = shown;
    const places = where(shown);
    const types = format.list(messageTypes);
    const posts = format.list(funding.map((each) => t(`only.${each}`)));
    // Both narrow the posts: with "and" between them it would read as one or the other.
    const only =
      types !== "" && posts !== "" ? t("onlyOfTypes", { posts, types, count: messageTypes.length }) : types || posts;
    return only === "" ? places : t("scopeOnly", { places, only });
  };
}
