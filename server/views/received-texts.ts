// The words of all comments that others wrote, as the learning thread takes them in.
import { commentsOf } from "./comments.ts";
import type { World } from "./world.ts";

/** Comments whose words are kept; the key is that of channel and comment. */
export function* receivedTexts(world: World): Generator<{ key: string; text: string }> {
  for (const channel of world.channels)
    for (const { key, text, ours } of commentsOf(world, channel, null))
      if (!ours && text !== null) yield { key: `${channel.key} ${key}`, text };
}
