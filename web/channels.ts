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

/** The document with channels by the keys that they have now: a strategy may name one as "linkedin:Our page" before its first file. */
export function withKnownKeys(document: Strategy, known: readonly KnownChannel[]): Strategy {
  const fold = (text: string) => text.normalize("NFC").toLowerCase().trim();
  const byName = new Map<string, string>();
  for (const channel of known) byName.set(fold(`${channel.platform}:${channel.name}`), channel.key);
  const keys = new Set(known.map((channel) => channel.key));
  const keyOf = (named: string) => (keys.has(named) ? named : (byName.get(fold(named)) ?? named));
  return {
    ...document,
    channels: document.channels.map((channel) => ({ ...channel, channel: keyOf(channel.channel) })),
    groups: document.groups.map((group) => ({ ...group, channels: group.channels.map(keyOf) })),
    goals: document.goals.map((goal) =>
      goal.scope.channels ? { ...goal, scope: { ...goal.scope, channels: goal.scope.channels.map(keyOf) } } : goal,
    ),
  };
}
