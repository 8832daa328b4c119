// What the other files of a drop bring: a channel that one of them holds is not missing, although this file has no row of it.
import type { Day } from "../../shared/period.ts";
import type { AbsentFromFile, ChannelDays, Outcome } from "./file.ts";

/** Some channels, by their own keys, and the days that their file speaks of, both ends included. */
export interface Brought {
  sources: readonly string[];
  keys: ReadonlySet<string>;
  from: Day;
  to: Day;
}

/** The channels that there are, by any of their keys: one in a file may be part of another. */
export type KnownChannels = ReadonlyMap<string, { key: string }>;

/** By the files with these outcomes; nothing by those that cannot go in. */
export function broughtBy(outcomes: readonly Outcome[], known: KnownChannels): Brought[] {
  return outcomes.flatMap(({ state, sources, channels, from, to }) => {
    if (state === "refused" || state === "skipped" || from === null || to === null) return [];
    return [{ sources, keys: new Set(channels.map(({ key }) => known.get(key)?.key ?? key)), from, to }];
  });
}

/** True when another file of the same kind brings the channel for any of the days. */
export function isBrought(absent: ChannelDays, sources: readonly string[], others: readonly Brought[]): boolean {
  return others.some(
    (other) =>
      other.keys.has(absent.key) &&
      other.from <= absent.to &&
      other.to >= absent.from &&
      other.sources.some((source) => sources.includes(source)),
  );
}

/** The channels that are absent from the file with the outcome, and from the others too. */
export function absentFromAll({ absent, sources }: Outcome, others: readonly Brought[]): AbsentFromFile[] {
  return absent.filter((each) => !isBrought(each, sources, others));
}
