// Channels that a strategy can speak of: those with data, and those that it names before their first file.
import { type Platform, platforms } from "../../../shared/platform.ts";
import type { Strategy } from "../../../shared/strategy.ts";
import type { KnownChannel } from "../../channels.ts";
import type { ChannelFacts } from "./goal-check.ts";

export function channelFacts(known: readonly KnownChannel[], named: Strategy["channels"]): ChannelFacts[] {
  const facts = known.map(
    (channel): ChannelFacts => ({
      key: channel.key,
      name: channel.name,
      platform: channel.platform,
      supplies: channel.supplies.length === 0 ? null : channel.supplies,
    }),
  );
  const keys = new Set(facts.map((channel) => channel.key));
  for (const { channel, name } of named) {
    const platform = platformOf(channel);
    if (keys.has(channel) || platform === null) continue;
    facts.push({ key: channel, name: name ?? channel.slice(channel.indexOf(":") + 1), platform, supplies: null });
  }
  return facts;
}

/** The platform in "facebook:12345". */
function platformOf(key: string): Platform | null {
  return platforms.find((platform) => key.startsWith(`${platform}:`)) ?? null;
}
