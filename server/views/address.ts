// What names a post or a comment in an address: "channel id/key". Keys may hold slashes themselves.

/** The two parts; a channel id that is none is NaN. */
export function readAddress(address: string): { channelId: number; key: string } {
  const slash = address.indexOf("/");
  return { channelId: Number(address.slice(0, slash)), key: address.slice(slash + 1) };
}

/** The two as one; `readAddress` takes them apart again. */
export function addressOf({ channelId, key }: { channelId: number; key: string }): string {
  return `${channelId}/${key}`;
}
