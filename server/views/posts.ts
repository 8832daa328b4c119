// Posts for the Posts screen and behind every point, each leading to the rows of the files that it came from.
import { type Channel, channelsByAnyId } from "../db/channels.ts";
import { importById } from "../db/imports.ts";
import { type Mark, postMarkOf, type PostPlace } from "../db/marks.ts";
import { countPosts, type PostQuery, postByKey, postFormats, queryPosts, type StoredPost } from "../db/posts.ts";
import { postNames, readingsOfPost, type StoredPostReading } from "../db/post-readings.ts";
import { shownFileName } from "../../shared/file-name.ts";
import { lifetimeAsOf } from "../../shared/fold.ts";
import { groupBy } from "../../shared/group.ts";
import { type Measure, type Measures, sumOf } from "../../shared/measure.ts";
import { type MessageType, messageTypesOf } from "../../shared/message-types.ts";
import { addDays, type Day } from "../../shared/period.ts";
import { clockAt } from "../../shared/zone.ts";
import { addressOf, readAddress } from "./address.ts";
import { channelName, type ChannelName } from "./goals.ts";
import type { World } from "./world.ts";

/** A post as lists show it. A measure that is absent is unknown. */
export interface PostRow {
  /** "channel id/post key"; stands in addresses. */
  key: string;
  channel: ChannelName;
  postedOn: Day | null;
  /** "14:05" in the company's zone; null where the files give only a date. */
  time: string | null;
  text: string;
  format: string | null;
  funding: "organic" | "boosted" | null;
  /** The id of a message type, "" for none of them, null while nobody has said it. */
  messageType: string | null;
  url: string | null;
  measures: Measures;
  interactions: number | null;
  /** A later export covers the post's date and does not hold it. */
  goneSince: Day | null;
}

export interface PostDetail extends PostRow {
  /** Who marked the post as organic or boosted, where a person did and not a file. */
  fundingMark: Mark | null;
  /** Who said which message type it is. */
  typeMark: Mark | null;
  readings: PostSource[];
  /** What it can be marked as. */
  messageTypes: MessageType[];
}

/** Where a reading stands, and which of the post's values come from it. */
export interface PostSource {
  importId: number;
  file: string;
  line: number;
  observedOn: Day;
  /** Inclusive days, for numbers of a period instead of the post's whole life. */
  period: { from: Day; to: Day } | null;
  measures: Measures;
  used: Measure[];
}

/** One window of the posts asked for, with the number of all of them. */
export function postRows(world: World, query: PostQuery): { total: number; rows: PostRow[] } {
  const { total, posts } = queryPosts(world.db, query);
  const channels = channelsByAnyId(world.channels);
  return { total, rows: posts.flatMap((post) => rowOf(world, channels, post) ?? []) };
}

/** The list of posts: a window with the number of all, of those of which nobody has said the message type, and what can be chosen. */
export function postList(world: World, query: PostQuery) {
  const { offset: _offset, limit: _limit, ...asked } = query;
  return {
    ...postRows(world, query),
    unnamed: countPosts(world.db, { ...asked, messageTypes: [null] }),
    formats: postFormats(world.db),
    messageTypes: messageTypesOf(world.versions),
  };
}

/** A post of which another message type is to be said than is now. */
export interface TypeChange {
  post: PostPlace;
  value: string | null;
  before: string | null;
}

/** Those that change something; of a post that is there twice the last counts. */
export function typeChanges(
  world: World,
  asked: readonly { value: string | null; posts: readonly PostPlace[] }[],
): TypeChange[] {
  const changes = asked.flatMap(({ value, posts }) =>
    posts.map(({ channelId, key }): [string, TypeChange] => {
      const before = postByKey(world.db, channelId, key)?.messageType ?? null;
      return [addressOf({ channelId, key }), { post: { channelId, key }, value, before }];
    }),
  );
  return [...new Map(changes).values()].filter(({ value, before }) => value !== before);
}

/** What says again what was said before: posts by their addresses, together by type. */
export function typesBefore(changes: readonly TypeChange[]): { type: string | null; posts: string[] }[] {
  return [...groupBy(changes, ({ before }) => before)].map(([type, each]) => ({
    type,
    posts: each.map(({ post }) => addressOf(post)),
  }));
}

/** The post that a key in an address names; null when there is none. */
export function postPlace(world: World, key: string): { channelId: number; key: string; post: StoredPost } | null {
  const { channelId: asked, key: postKey } = readAddress(key);
  // An address may be older than the day on which channels became one.
  const channelId = channelsByAnyId(world.channels).get(asked)?.id ?? asked;
  const post = Number.isSafeInteger(channelId) ? postByKey(world.db, channelId, postKey) : null;
  return post === null ? null : { channelId, key: post.key, post };
}

/** Null when there is no such post. */
export function postDetail(world: World, key: string): PostDetail | null {
  const place = postPlace(world, key);
  const row = place === null ? null : rowOf(world, channelsByAnyId(world.channels), place.post);
  if (place === null || row === null) return null;
  const { channelId, post } = place;
  const readings = readingsOfPost(world.db, channelId, post.key).sort((a, b) =>
    a.observedOn === b.observedOn ? b.id - a.id : a.observedOn < b.observedOn ? 1 : -1,
  );
  const used = winners(readings, post);
  const names = [...postNames(readings)];
  return {
    ...row,
    fundingMark: postMarkOf(world.db, channelId, names, "funding"),
    typeMark: postMarkOf(world.db, channelId, names, "message-type"),
    messageTypes: messageTypesOf(world.versions),
    readings: readings.map((reading) => sourceOf(world, reading, used)),
  };
}

/** The reading that each current value comes from: newest wins, on a tie the larger, on equal values the first read. */
function winners(readings: readonly StoredPostReading[], post: StoredPost): Map<Measure, number> {
  const ids = new Map<Measure, number>();
  for (const measure of Object.keys(post.now) as Measure[]) {
    const holding = readings
      .filter(
        (reading) => reading.measures[measure] === post.now[measure] && lifetimeAsOf(reading, post.postedOn) !== null,
      )
      .sort((a, b) => ((lifetimeAsOf(a, post.postedOn) as Day) < (lifetimeAsOf(b, post.postedOn) as Day) ? 1 : -1));
    if (holding[0] !== undefined) ids.set(measure, holding[0].id);
  }
  return ids;
}

function sourceOf(world: World, reading: StoredPostReading, used: ReadonlyMap<Measure, number>): PostSource {
  return {
    importId: reading.importId,
    file: shownFileName(importById(world.db, reading.importId)?.fileName ?? ""),
    line: reading.line,
    observedOn: reading.observedOn,
    period: reading.period === null ? null : { from: reading.period.from, to: addDays(reading.period.to, -1) },
    measures: reading.measures,
    used: [...used].filter(([, id]) => id === reading.id).map(([measure]) => measure),
  };
}

function rowOf(world: World, channels: ReadonlyMap<number, Channel>, post: StoredPost): PostRow | null {
  const channel = channels.get(post.channelId);
  if (channel === undefined) return null;
  return {
    key: addressOf(post),
    channel: channelName(channel),
    postedOn: post.postedOn,
    time: post.postedAt === null ? null : clockAt(post.postedAt, world.settings.timeZone),
    text: post.text,
    format: post.format,
    funding: post.funding,
    messageType: post.messageType,
    url: post.url !== null && /^https?:\/\//.test(post.url) ? post.url : null,
    measures: post.now,
    interactions: sumOf(post.now, ["reactions", "comments", "shares"]),
    goneSince: goneSince(world, channel, post),
  };
}

function goneSince(world: World, channel: Channel, post: StoredPost): Day | null {
  const { postedOn, seenOn } = post;
  if (postedOn === null) return null;
  const later = (world.claims.get(channel.id) ?? [])
    .filter(
      (claim) => claim.kind === "posts" && claim.from <= postedOn && claim.to > postedOn && claim.observedOn > seenOn,
    )
    .map((claim) => claim.observedOn);
  return later.sort()[0] ?? null;
}
