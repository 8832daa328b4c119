// Finding channels among many by words of their name or platform.
import type { Platform } from "../../../shared/platform.ts";

/** Those whose name or platform holds every word; all where nothing is written. Case and outer space do not matter. */
export function matching<Each extends { name: string; platform: Platform }>(
  channels: readonly Each[],
  search: string,
): Each[] {
  const fold = (text: string) => text.normalize("NFC").toLowerCase();
  const words = fold(search)
    .split(/\s+/)
    .filter((word) => word !== "");
  return channels.filter(({ name, platform }) => words.every((word) => fold(`${name} ${platform}`).includes(word)));
}
