// Channels that a strategy can speak of: those with data, and those that it names before their first file.
import { type Platform, platforms } from "../../../shared/platform.ts";
import type { Strategy } from "../../../shared/strategy.ts";
import type { KnownChannel } from "../../channels.ts";
import type { ChannelFacts } from "./goal-check.ts";

/** `platformName` is added to a name that several channels share, so that they can be told apart everywhere. */
export function channelFacts(
  known: readonly KnownChannel[],
  named: Strategy["channels"],
  platformName: (platform: Platform) => string,
): ChannelFacts[] {
  const facts = known.map((channel): ChannelFacts => ({
    key: channel.key,
    name: channel.name,
    platform: channel.platform,
    supplies: channel.supplies.length === 0 ? null : channel.supplies,
    hidden: channel.hidden,
  }));
  const keys = new Set(facts.map((channel) => channel.key));
  for (const { channel, name } of named) {
    const platform = platformOf(channel);
    if (keys.has(channel) || platform === null) continue;
    facts.push({
      key: channel,
      name: name ?? channel.slice(channel.indexOf(":") + 1),
      platform,
      supplies: null,
      hidden: false,
    });
  }
  const counts = new Map<string, number>();
  for (const { name } of facts) counts.set(name, (counts.get(name) ?? 0) + 1);
  return facts.map((fact) =>
    (counts.get(fact.name) ?? 0) > 1 ? { ...fact, name: `${fact.name} (${platformName(fact.platform)})` } : fact,
  );
}

/** The platform in "facebook:12345". */
function platformOf(key: string): Platform | null {
  return platforms.find((platform) => key.startsWith(`${platform}:`)) ?? null;
}
