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

/**
 * The document with channels by the keys that they have now, each once: a strategy may name one as "linkedin:Our page" before its first
 * file, or one that has become part of another since.
 */
export function withKnownKeys(document: Strategy, known: readonly KnownChannel[]): Strategy {
  const fold = (text: string) => text.normalize("NFC").toLowerCase().trim();
  const byName = new Map<string, string>();
  for (const { key, platform, name, ownName, merged } of known) {
    for (const each of [name, ownName, ...merged.map((part) => part.name)])
      byName.set(fold(`${platform}:${each}`), key);
  }
  const owners = new Map(known.flatMap(({ key, merged }) => merged.map((part) => [part.key, key] as const)));
  const keys = new Set(known.map((channel) => channel.key));
  const keyOf = (named: string) => (keys.has(named) ? named : (owners.get(named) ?? byName.get(fold(named)) ?? named));
  const keysOf = (list: readonly string[]) => [...new Set(list.map(keyOf))];
  const said = new Map<string, Strategy["channels"][number]>();
  for (const channel of document.channels) {
    const key = keyOf(channel.channel);
    // What is said of the channel itself stands over what was said of a part of it.
    if (!said.has(key) || channel.channel === key) said.set(key, { ...channel, channel: key });
  }
  return {
    ...document,
    channels: [...said.values()],
    groups: document.groups.map((group) => ({ ...group, channels: keysOf(group.channels) })),
    goals: document.goals.map((goal) =>
      goal.scope.channels ? { ...goal, scope: { ...goal.scope, channels: keysOf(goal.scope.channels) } } : goal,
    ),
  };
}
