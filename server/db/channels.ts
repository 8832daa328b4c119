// Channels: a dictionary of keys, and what live imports and people say of each. Names meet their ids when read, so that the order of imports never matters.
import { groupBy } from "../../shared/group.ts";
import type { Day } from "../../shared/period.ts";
import type { Platform } from "../../shared/platform.ts";
import { type ChannelMark, channelMarks } from "./channel-marks.ts";
import type { Sqlite } from "./open.ts";

/** A channel that some live import speaks of. */
export interface Channel {
  id: number;
  /** "facebook:12345", or "facebook:name in lower case" while no file has told its id. */
  key: string;
  platform: Platform;
  /** The name that people gave it, else the newest of its files. */
  name: string;
  /** The newest name that files give it, and those of the channels that are part of it. */
  names: string[];
  handles: string[];
  /** Other channel ids that are this channel: the same name without an id, and channels that people merged into it. */
  aliases: number[];
  aliasKeys: string[];
  /** Of the aliases, those that people merged into it. */
  merged: { key: string; name: string }[];
  sources: string[];
  /** Left out of lists and of goals on all channels; a goal or group that names it still counts it. */
  hidden: boolean;
  /** Its last day: no month after it waits for its files. Null: it goes on. */
  endedOn: Day | null;
}

/** The key of a channel: its native id, else its name without case and outer space. */
export function channelKey(platform: Platform, nativeId: string | undefined, name: string): string {
  return `${platform}:${nativeId ?? foldName(name)}`;
}

/** A name as it is compared: single spaces, one letter case, one Unicode form. */
export function foldName(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** Finds or makes the dictionary row of a channel. */
export function channelIdOf(db: Sqlite, platform: Platform, nativeId: string | undefined, name: string): number {
  const key = channelKey(platform, nativeId, name);
  const known = db.prepare("SELECT id FROM channels WHERE key = ?").pluck().get(key) as number | undefined;
  const byName = nativeId === undefined ? 1 : 0;
  if (known !== undefined) {
    // A user may answer with an id before any file has stated it as one.
    if (byName === 0) db.prepare("UPDATE channels SET by_name = 0 WHERE id = ? AND by_name = 1").run(known);
    return known;
  }
  return Number(
    db.prepare("INSERT INTO channels (key, platform, by_name) VALUES (?, ?, ?)").run(key, platform, byName)
      .lastInsertRowid,
  );
}

/** What an import says of its channels; null where the file gives no name or handle. The caller holds the transaction. */
export function mentionChannels(
  db: Sqlite,
  importId: number,
  mentions: readonly { channelId: number; name: string | null; handle: string | null; source: string }[],
): void {
  const insert = db.prepare(
    "INSERT OR REPLACE INTO import_channels (import_id, channel_id, name, handle, source) VALUES (?, ?, ?, ?, ?)",
  );
  for (const { channelId, name, handle, source } of mentions) insert.run(importId, channelId, name, handle, source);
}

interface Mention {
  id: number;
  key: string;
  platform: Platform;
  byName: number;
  name: string | null;
  handle: string | null;
  source: string;
  observedOn: string;
}

/** A channel as its own files know it, before it is known which channels are one. */
interface Known {
  id: number;
  key: string;
  platform: Platform;
  byName: boolean;
  name: string;
  handle: string | null;
  sources: string[];
}

/**
 * All channels of live imports, and of the one named, by platform and name. Its name is the one that people gave it, else the newest that a file gave it.
 * A channel that people merged into another live one of its platform is an alias of it. So is a channel known by name alone, of the one
 * channel of that platform whose id is known and whose name or handle is the same.
 */
export function listChannels(db: Sqlite, alsoImport: number | null = null): Channel[] {
  const known = knownChannels(db, alsoImport);
  const marks = channelMarks(db);
  const owners = ownersOf(known, marks);
  const parts = groupBy(known, (each) => (owners.get(each.key) ?? each).key);
  return known
    .filter((each) => !owners.has(each.key))
    .map((each) => {
      const mark = marks.get(each.key);
      const all = [each, ...(parts.get(each.key) ?? []).filter((part) => part !== each)];
      const aliases = all.slice(1);
      return {
        id: each.id,
        key: each.key,
        platform: each.platform,
        name: mark?.name ?? each.name,
        names: [...new Set(all.map(({ name }) => name))],
        handles: [...new Set(all.flatMap(({ handle }) => handle ?? []))],
        aliases: aliases.map(({ id }) => id),
        aliasKeys: aliases.map(({ key }) => key),
        merged: aliases
          .filter(({ key }) => (marks.get(key)?.mergedInto ?? null) !== null)
          .map(({ key, name }) => ({ key, name: marks.get(key)?.name ?? name })),
        sources: [...new Set(all.flatMap(({ sources }) => sources))],
        hidden: mark?.hidden ?? false,
        endedOn: mark?.endedOn ?? null,
      };
    })
    .sort((a, b) => order(a.platform, b.platform) || order(a.name, b.name) || order(a.key, b.key));
}

function knownChannels(db: Sqlite, alsoImport: number | null): Known[] {
  const mentions = db
    .prepare(
      `SELECT c.id, c.key, c.platform, c.by_name AS byName, ic.name, ic.handle, ic.source, i.observed_on AS observedOn
       FROM import_channels ic JOIN imports i ON i.id = ic.import_id AND (i.state = 'live' OR i.id = ?) JOIN channels c ON c.id = ic.channel_id
       ORDER BY i.observed_on, ic.name, ic.handle, c.key, ic.source`,
    )
    .all(alsoImport) as Mention[];
  const byId = new Map<number, Known>();
  for (const mention of mentions) {
    const channel = byId.get(mention.id) ?? {
      id: mention.id,
      key: mention.key,
      platform: mention.platform,
      name: mention.name ?? mention.key.slice(mention.platform.length + 1),
      handle: null,
      sources: [],
      byName: mention.byName === 1,
    };
    // An answer that only repeats the key says nothing of the name.
    const repeatsKey = mention.name !== null && channelKey(mention.platform, undefined, mention.name) === mention.key;
    if (mention.name !== null && !(repeatsKey && !channel.byName)) channel.name = mention.name;
    channel.handle = mention.handle ?? channel.handle;
    if (!channel.sources.includes(mention.source)) channel.sources.push(mention.source);
    byId.set(mention.id, channel);
  }
  return [...byId.values()];
}

/** The channel that each alias is part of in the end, by the alias's key. Merges that lead round in a circle do not hold. */
function ownersOf(known: readonly Known[], marks: ReadonlyMap<string, ChannelMark>): Map<string, Known> {
  const byKey = new Map(known.map((each) => [each.key, each]));
  const merges = new Map<string, Known>();
  for (const each of known) {
    const into = byKey.get(marks.get(each.key)?.mergedInto ?? "");
    if (into !== undefined && into.platform === each.platform) merges.set(each.key, into);
  }
  const next = (each: Known): Known | null => merges.get(each.key) ?? (each.byName ? namesakeOf(each, known) : null);
  const isCircular = (key: string): boolean => {
    const seen = new Set<string>();
    let at = merges.get(key) ?? null;
    for (; at !== null && at.key !== key && !seen.has(at.key); at = next(at)) seen.add(at.key);
    return at?.key === key;
  };
  for (const key of [...merges.keys()].filter(isCircular)) merges.delete(key);
  const owners = new Map<string, Known>();
  for (const each of known)
    for (let owner = next(each); owner !== null; owner = next(owner)) owners.set(each.key, owner);
  return owners;
}

/** The one channel with an id that has the name of a channel without; null when none or several have. */
function namesakeOf(alias: Known, all: readonly Known[]): Known | null {
  const name = alias.key.slice(alias.platform.length + 1);
  const owners = all.filter(
    (channel) =>
      !channel.byName &&
      channel.platform === alias.platform &&
      (foldName(channel.name) === name || (channel.handle !== null && foldName(channel.handle) === name)),
  );
  return owners.length === 1 ? (owners[0] as Known) : null;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The ids under which a channel's readings are stored: its own, then its aliases'. */
export function idsOf(channel: Channel): number[] {
  return [channel.id, ...channel.aliases];
}

/** The id of every channel that was ever read, by its key. */
export function channelIdsByKey(db: Sqlite): Map<string, number> {
  const rows = db.prepare("SELECT key, id FROM channels").all() as { key: string; id: number }[];
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** Each channel under every id that its readings are stored under. */
export function channelsByAnyId(channels: readonly Channel[]): Map<number, Channel> {
  return new Map(channels.flatMap((channel) => idsOf(channel).map((id) => [id, channel])));
}

/** Each channel under its own key and those of its aliases. */
export function channelsByAnyKey(channels: readonly Channel[]): Map<string, Channel> {
  return new Map(channels.flatMap((channel) => [channel.key, ...channel.aliasKeys].map((key) => [key, channel])));
}

/** The channel that a scope or a command names: by its key or an alias's, else by "platform:name" or name; null when none or several fit. */
export function findChannel(channels: readonly Channel[], named: string): Channel | null {
  const exact = channels.find((channel) => channel.key === named || channel.aliasKeys.includes(named));
  if (exact) return exact;
  const colon = named.indexOf(":");
  const name = foldName(named);
  const ofPlatform = foldName(named.slice(colon + 1));
  const fitting = channels.filter((channel) => {
    const names = [channel.name, ...channel.names].map(foldName);
    return (
      channel.key === name ||
      names.includes(name) ||
      (channel.platform === named.slice(0, colon) && names.includes(ofPlatform))
    );
  });
  return fitting.length === 1 ? (fitting[0] as Channel) : null;
}
