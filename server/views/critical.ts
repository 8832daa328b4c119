// Which comments need an eye before all others.
import type { Channel } from "../db/channels.ts";
import type { Comment } from "./comments.ts";
import { marksOf } from "./conversations.ts";
import type { World } from "./world.ts";

/** True where a person has marked it so. */
export function isCritical(world: World, channel: Channel, { key }: Comment): boolean {
  return marksOf(world, channel).get(key)?.critical?.value === "yes";
}
