// The company's channels, which several screens offer to choose from.
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { Strategy } from "../shared/strategy.ts";
import { answer, api } from "./api.ts";

export type KnownChannel = InferResponseType<typeof api.channels.$get, 200>["channels"][number];

export const channelsQuery = queryOptions({
  queryKey: ["channels"],
  queryFn: () => answer(api.channels.$get()),
});

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
