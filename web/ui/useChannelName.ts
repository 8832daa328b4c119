// What a channel is called among others: its name, and its platform where another has the same name.
import type { Platform } from "../../shared/platform.ts";
import { useChannelOn } from "./useChannelOn.ts";

export function useChannelName(): (
  channel: { name: string; platform: Platform },
  among: readonly { name: string }[],
) => string {
  const channelOn = useChannelOn();
  return (channel, among) =>
    among.filter((other) => other.name === channel.name).length > 1 ? channelOn(channel) : channel.name;
}
