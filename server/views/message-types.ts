// The message types of the strategy by name: posts are marked with their ids, which stay when a type is renamed.
import { newestVersion } from "../../shared/strategy.ts";
import type { World } from "./world.ts";

export interface MessageType {
  id: string;
  name: string;
  /** In the newest version; posts may still be marked with types of older ones. */
  current: boolean;
}

/** The types of the newest version in their order, then those that only older versions have. */
export function messageTypesOf(world: World): MessageType[] {
  const newest = newestVersion(world.versions)?.document.messageTypes ?? [];
  const types = new Map(newest.map((type) => [type.id, { ...type, current: true }]));
  for (const version of world.versions.toReversed())
    for (const type of version.document.messageTypes)
      if (!types.has(type.id)) types.set(type.id, { ...type, current: false });
  return [...types.values()];
}

/** What a type is called; its id where no version has it. */
export function messageTypeName(world: World, id: string): string {
  return messageTypesOf(world).find((type) => type.id === id)?.name ?? id;
}
