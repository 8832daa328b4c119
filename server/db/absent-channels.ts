// Which channels an import has no row of although they came in files with others before, and what a person says of their days in it.
import { monthsFrom, addDays, monthOf } from "../../shared/period.ts";
import { openStretches, sharedFiles, type Stretch } from "../../shared/silence.ts";
import { type Channel, channelsByAnyId, findChannel, listChannels } from "./channels.ts";
import type { Sqlite } from "./open.ts";
import {
  coveringClaims,
  listSilences,
  sayPostedNothing,
  type Silence,
  silencesByChannel,
  type Stated,
  takeBackSilences,
} from "./silences.ts";

export interface AbsentChannel {
  channel: Channel;
  /** The days of which the import speaks and no file of the channel does; never empty. */
  stretches: Stretch[];
  /** What people have said of any of these days. */
  silences: Silence[];
  /** Somebody says of all these days that the channel posted nothing. */
  isSilent: boolean;
  /** It was said before the import was asked about. */
  wasSilent: boolean;
}

/**
 * The channels that an import, live or not, has no row of: those that came in one file of its source with others, are not hidden, have begun and
 * not ended, and whose own files do not cover its days. None for a file of a channel that always comes alone.
 */
export function absentFrom(db: Sqlite, importId: number): AbsentChannel[] {
  const channels = listChannels(db, importId);
  const byAnyId = channelsByAnyId(channels);
  const posts = coveringClaims(db, channels, importId).filter(
    ({ kind, stated }) => kind === "posts" && stated !== true,
  );
  const spoken = db.prepare("SELECT channel_id FROM import_channels WHERE import_id = ?").pluck().all(importId);
  const present = new Set((spoken as number[]).map((id) => byAnyId.get(id)?.id ?? id));
  const silences = silencesByChannel(listSilences(db), channels);
  const found = new Map<number, AbsentChannel>();
  for (const shared of sharedFiles(posts)) {
    const file = shared.spans.filter((span) => span.importId === importId);
    const months = new Set(file.flatMap(({ from, to }) => monthsFrom(monthOf(from), monthOf(addDays(to, -1)))));
    for (const id of file.length === 0 ? [] : shared.channels) {
      const channel = byAnyId.get(id);
      if (channel === undefined || channel.hidden || present.has(id)) continue;
      const own = posts.filter(({ channelId }) => channelId === id);
      const stretches = [...months].sort().flatMap((month) => openStretches(month, file, own, channel.endedOn));
      const said = (silences.get(id) ?? []).filter((each) =>
        stretches.some((open) => each.from < open.to && each.to > open.from),
      );
      const isSaid = (open: Stretch) =>
        said.some((each) => !each.contradicted && each.from <= open.from && each.to >= open.to);
      const isSilent = stretches.every(isSaid);
      if (stretches.length > 0) found.set(id, { channel, stretches, silences: said, isSilent, wasSilent: isSilent });
    }
  }
  return channels.flatMap(({ id }) => found.get(id) ?? []);
}

/** Which absent channels an answer means, by key or name. */
type NamedChannels = readonly string[] | "all";

/**
 * Says of the absent channels in `silent` that they posted nothing, and takes back what was said of those in `notSilent`, which is stronger; what
 * was said of all others stands. Answers the absent channels as they stand then; the same ones where nothing has changed. The caller holds the
 * transaction.
 */
export function sayOfAbsent(
  db: Sqlite,
  absent: readonly AbsentChannel[],
  { silent = [], notSilent = [] }: { silent?: NamedChannels | undefined; notSilent?: NamedChannels | undefined },
  by: Stated,
): AbsentChannel[] {
  const channels = absent.map(({ channel }) => channel);
  const named = (names: NamedChannels) =>
    new Set(names === "all" ? channels : names.flatMap((name) => findChannel(channels, name) ?? []));
  const [said, takenBack] = [named(silent), named(notSilent)];
  return absent.map((each) => {
    const { channel, stretches, silences, isSilent } = each;
    if (takenBack.has(channel)) return takeBackSilences(db, silences, by) ? { ...each, isSilent: false } : each;
    if (isSilent || !said.has(channel)) return each;
    sayPostedNothing(db, channel.key, stretches, silences, by);
    return { ...each, isSilent: true };
  });
}
