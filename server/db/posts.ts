// Posts as the Posts screen lists them: filtered, sorted and cut into windows by the database.
import type { Measure, Measures } from "../../shared/measure.ts";
import { measures } from "../../shared/measure.ts";
import type { Day } from "../../shared/period.ts";
import type { PostPlace } from "./marks.ts";
import type { Sqlite } from "./open.ts";
import { revision } from "./revision.ts";

export const postOrders = ["date", "text", "format", "interactions", ...measures] as const;
export type PostOrder = (typeof postOrders)[number];

export interface PostQuery {
  channelIds: readonly number[];
  /** Half-open; posts without a date are listed only when both are null. */
  from: Day | null;
  to: Day | null;
  format: string | null;
  /** Null: whatever is said. */
  funding: readonly ("organic" | "boosted" | "not-stated")[] | null;
  /** Ids of message types, `noMessageType`, and null for posts of which nobody has said it; null instead of the list: all posts. */
  messageTypes: readonly (string | null)[] | null;
  ownReplies: boolean;
  /** Words that the text must contain, in any case. */
  search: string;
  order: PostOrder;
  descending: boolean;
  offset: number;
  limit: number;
}

/** Which posts, and in which order. */
export type PostsAsked = Omit<PostQuery, "offset" | "limit">;

export interface StoredPost {
  channelId: number;
  key: string;
  postedAt: number | null;
  postedOn: Day | null;
  text: string;
  format: string | null;
  funding: "organic" | "boosted" | null;
  /** The id of a message type, `noMessageType` for none of them, null while nobody has said it. */
  messageType: string | null;
  url: string | null;
  ownReply: boolean;
  now: Measures;
  judged: Measures | null;
  /** Newest observed_on of its readings. */
  seenOn: Day;
}

const columns = `channel_id AS channelId, key, posted_at AS postedAt, posted_on AS postedOn, text, format, funding, message_type AS messageType, COALESCE(url, permalink) AS url,
  own_reply AS ownReply, now, judged, seen_on AS seenOn`;

type Row = Omit<StoredPost, "now" | "judged" | "ownReply"> & { now: string; judged: string | null; ownReply: number };

interface Kept {
  revision: number;
  counts: Map<string, number>;
  places: Map<string, PostPlace[]>;
  formats: string[] | null;
}

/** Whole orders of posts by what was asked, kept until the numbers change: a list that is scrolled asks for many windows of one order. */
const orders = new WeakMap<Sqlite, Kept>();
const ordersKept = 6;

/** One window of the posts that fit, and how many fit in all. Unknown values sort last in either direction. */
export function queryPosts(db: Sqlite, query: PostQuery): { total: number; posts: StoredPost[] } {
  const { offset, limit, ...asked } = query;
  const places = postPlaces(db, asked);
  return { total: places.length, posts: postsAt(db, places.slice(offset, offset + limit)) };
}

/** The places of all posts that fit, in their order. */
export function postPlaces(db: Sqlite, query: PostsAsked): PostPlace[] {
  const name = JSON.stringify(query);
  return keptOf(db).places.get(name) ?? keepOrder(db, name, findPlaces(db, query));
}

function keptOf(db: Sqlite): Kept {
  const now = revision(db);
  let kept = orders.get(db);
  if (kept?.revision !== now)
    orders.set(db, (kept = { revision: now, counts: new Map(), places: new Map(), formats: null }));
  return kept;
}

function keepOrder(db: Sqlite, asked: string, places: PostPlace[]): PostPlace[] {
  const kept = keptOf(db);
  const [oldest] = kept.places.keys();
  if (kept.places.size >= ordersKept && oldest !== undefined) kept.places.delete(oldest);
  kept.places.set(asked, places);
  return places;
}

/** How many posts fit. */
export function countPosts(db: Sqlite, query: PostsAsked): number {
  const { counts } = keptOf(db);
  const name = JSON.stringify(query);
  const { where, values } = conditions(query);
  const found =
    counts.get(name) ?? (db.prepare(`SELECT COUNT(*) FROM posts_cache WHERE ${where}`).pluck().get(values) as number);
  counts.set(name, found);
  return found;
}

function findPlaces(db: Sqlite, query: PostsAsked): PostPlace[] {
  const { where, values } = conditions(query);
  const order = orderBy(query.order);
  const direction = query.descending ? "DESC" : "ASC";
  return db
    .prepare(
      `SELECT channel_id AS channelId, key FROM posts_cache WHERE ${where}
       ORDER BY ${order} IS NULL, ${order} ${direction}, posted_on DESC, channel_id, key`,
    )
    .all(values) as PostPlace[];
}

/** The condition that the posts fulfil, and the values that it names. */
function conditions(query: PostsAsked): { where: string; values: Record<string, unknown> } {
  const where = ["channel_id IN (SELECT value FROM json_each(@channels))"];
  if (query.from !== null) where.push("posted_on >= @from");
  if (query.to !== null) where.push("posted_on < @to");
  if (query.format !== null) where.push("format = @format");
  if (query.funding !== null) where.push("COALESCE(funding, 'not-stated') IN (SELECT value FROM json_each(@funding))");
  // An IN never finds null, so it is asked for by itself.
  if (query.messageTypes !== null)
    where.push(
      `(message_type IN (SELECT value FROM json_each(@messageTypes))${query.messageTypes.includes(null) ? " OR message_type IS NULL" : ""})`,
    );
  if (!query.ownReplies) where.push("own_reply = 0");
  const words = query.search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  // lower() of SQLite knows ASCII only; the function registered at opening knows å and Æ.
  words.forEach((_, index) => where.push(`instr(lower_text(text), @word${index}) > 0`));
  return {
    where: where.join(" AND "),
    values: {
      channels: JSON.stringify(query.channelIds),
      from: query.from,
      to: query.to,
      format: query.format,
      funding: JSON.stringify(query.funding),
      messageTypes: JSON.stringify(query.messageTypes),
      ...Object.fromEntries(words.map((word, index) => [`word${index}`, word])),
    },
  };
}

/** One post by its channel and key; null when there is none. */
export function postByKey(db: Sqlite, channelId: number, key: string): StoredPost | null {
  return postsAt(db, [{ channelId, key }])[0] ?? null;
}

function postsAt(db: Sqlite, places: readonly PostPlace[]): StoredPost[] {
  const find = db.prepare(`SELECT ${columns} FROM posts_cache WHERE channel_id = ? AND key = ?`);
  return places.flatMap((place) => {
    const row = find.get(place.channelId, place.key) as Row | undefined;
    return row === undefined ? [] : storedPost(row);
  });
}

/** Every format that some post has. */
export function postFormats(db: Sqlite): string[] {
  const kept = keptOf(db);
  kept.formats ??= db
    .prepare("SELECT DISTINCT format FROM posts_cache WHERE format IS NOT NULL ORDER BY format")
    .pluck()
    .all() as string[];
  return kept.formats;
}

/** Only names from our own list reach the SQL. */
function orderBy(order: PostOrder): string {
  if (order === "date") return "COALESCE(posted_at / 86400000.0, julianday(posted_on) - 2440587.5)";
  if (order === "text" || order === "format") return `NULLIF(${order}, '')`;
  if (order === "interactions")
    return (["reactions", "comments", "shares"] satisfies Measure[]).map(jsonValue).join(" + ");
  return jsonValue(order);
}

function jsonValue(measure: Measure): string {
  return `json_extract(now, '$."${measure}"')`;
}

function storedPost(row: Row): StoredPost {
  return {
    ...row,
    ownReply: row.ownReply === 1,
    now: JSON.parse(row.now) as Measures,
    judged: row.judged === null ? null : (JSON.parse(row.judged) as Measures),
  };
}
