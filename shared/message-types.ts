// The message types of the strategy by name: posts and goals are marked with their ids, which stay when a type is renamed.
import { newestVersion, type StrategyVersion } from "./strategy.ts";

export interface MessageType {
  id: string;
  name: string;
  /** In the newest version; posts may still be marked with types of older ones. */
  current: boolean;
}

/** The types of the newest version in their order, then those that only older versions have. */
export function messageTypesOf(versions: readonly StrategyVersion[]): MessageType[] {
  const newest = newestVersion(versions)?.document.messageTypes ?? [];
  const types = new Map(newest.map((type) => [type.id, { ...type, current: true }]));
  for (const version of versions.toReversed())
    for (const type of version.document.messageTypes)
      if (!types.has(type.id)) types.set(type.id, { ...type, current: false });
  return [...types.values()];
}

/** What a type is called; its id where no version has it. */
export function messageTypeName(versions: readonly StrategyVersion[], id: string): string {
  return messageTypesOf(versions).find((type) => type.id === id)?.name ?? id;
}
