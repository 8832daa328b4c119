// Which channels a goal names.
import type { Goal, Strategy } from "../../../shared/strategy.ts";

/** The channels that the goal names itself, by key or by group; empty when it covers all. */
export function namedChannels({ scope }: Pick<Goal, "scope">, groups: Strategy["groups"]): Set<string> {
  const inGroups = groups.filter(({ id }) => scope.groups?.includes(id)).flatMap(({ channels }) => channels);
  return new Set([...(scope.channels ?? []), ...inGroups]);
}
