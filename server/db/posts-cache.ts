// Keeps posts_cache equal to the fold of the readings. Everything in it can be made again at any time.
import { completeOn, judgingOf } from "../../shared/coverage.ts";
import { foldLifetime, foldPost } from "../../shared/fold.ts";
import { groupBy } from "../../shared/group.ts";
import { addDays, type Month, monthEnd, monthOf, monthsFrom, monthStart } from "../../shared/period.ts";
import { tallyShape } from "../../shared/post-tally.ts";
import { dayIn } from "../../shared/zone.ts";
import { type Channel, idsOf, listChannels } from "./channels.ts";
import { cacheContradictions } from "./contradictions.ts";
import { type PostPlace, postMarksReader } from "./marks.ts";
import { tallyAllAgain, tallyMonths } from "./month-posts.ts";
import type { Sqlite } from "./open.ts";
import {
  dropWantedFromCache,
  nameWantedPosts,
  type PostGroup,
  postNames,
  readAllPostGroups,
  readPostGroups,
  readingsOfPost,
} from "./post-readings.ts";
import { readSettings } from "./settings.ts";
import { coveringClaims } from "./silences.ts";

/** Folding uses "9999" for "all readings", since a month that is not complete has no date. */
const noLimit = "9999-12-31";

/** By which date each channel's month is judged, by "channel id month". */
function judgingDates(db: Sqlite, listed: readonly Channel[]): Map<string, string> {
  const { cutOffDay } = readSettings(db);
  const ends = new Map(listed.map(({ id, endedOn }) => [id, endedOn]));
  const posts = coveringClaims(db, listed).filter((claim) => claim.kind === "posts");
  const byChannel = groupBy(posts, (claim) => claim.channelId);
  const dates = new Map<string, string>();
  for (const [name, claims] of byChannel) {
    const endedOn = ends.get(name) ?? null;
    const months = new Set(claims.flatMap((claim) => monthsFrom(monthOf(claim.from), monthOf(addDays(claim.to, -1)))));
    for (const month of months) {
      const { until } = judgingOf(month, completeOn(month, claims, endedOn), cutOffDay);
      dates.set(`${name} ${month}`, until ?? noLimit);
    }
  }
  return dates;
}

/**
 * Folds again every post that an import touches, every post of the months whose judging date has moved, and every post of channels that
 * have become one or come apart. To be called inside the transaction that has made the import live or undone, or marked a channel or said that
 * it posted nothing (then `importId` is null). `touched`, where the caller has read them already, are the groups of the import's own posts.
 */
export function refoldAfter(db: Sqlite, importId: number | null, touched: PostGroup[] | null): void {
  const listed = listChannels(db);
  const channels = replaceOwners(db, listed);
  cacheContradictions(db, listed);
  const dates = judgingDates(db, listed);
  const hasPosts = db
    .prepare("SELECT EXISTS (SELECT 1 FROM posts_cache WHERE channel_id = ? AND posted_on >= ? AND posted_on < ?)")
    .pluck();
  const months = replaceJudgingDates(db, dates).filter(
    ({ channelId, month }) => hasPosts.get(channelId, monthStart(month), monthEnd(month)) === 1,
  );
  const wanted = { importId, channels, months };
  const isEnough = months.length === 0 && channels.length === 0;
  const groups = touched !== null && isEnough ? touched : readPostGroups(db, wanted, null);
  nameWantedPosts(db, wanted);
  dropWantedFromCache(db);
  const drop = db.prepare("DELETE FROM posts_cache WHERE channel_id = ?");
  for (const id of channels) drop.run(id);
  refold(db, groups, dates);
}

/** Which channels are one, which statements files contradict, and what the tallies of months hold. */
const cacheShape = `owners, contradictions, ${tallyShape}`;

/** Brings caches up to date that an older program has left, or one that wanted them otherwise. A database that is up to date is only read. */
export function bringCachesUpToDate(db: Sqlite): void {
  const isShaped = () => db.prepare("SELECT text FROM cache_shape").pluck().get() === cacheShape;
  if (isShaped() && db.prepare("SELECT 1 FROM months_to_tally LIMIT 1").get() === undefined) return;
  // Immediate: what was read before another process wrote cannot be written upon.
  db.transaction(() => {
    if (!isShaped()) {
      tallyAllAgain(db);
      db.prepare("INSERT OR REPLACE INTO cache_shape VALUES (1, ?)").run(cacheShape);
    }
    refoldAfter(db, null, null);
  }).immediate();
}

/** Folds posts again, when what people have marked of them has changed. The caller holds the transaction. */
export function refoldPosts(db: Sqlite, posts: readonly PostPlace[]): void {
  const groups = posts.map(({ channelId, key }) => ({ channelId, key, readings: readingsOfPost(db, channelId, key) }));
  // What people say of posts moves no judging date.
  refold(db, groups, new Map(storedDates(db).map(({ channelId, month, asOf }) => [`${channelId} ${month}`, asOf])));
}

/** Makes the whole cache again. */
export function refoldAll(db: Sqlite): void {
  const listed = listChannels(db);
  replaceOwners(db, listed);
  cacheContradictions(db, listed);
  const dates = judgingDates(db, listed);
  db.exec("DELETE FROM posts_cache");
  replaceJudgingDates(db, dates);
  refold(db, readAllPostGroups(db), dates);
}

/** Stores which channels are one, and answers every id of those of which that has changed. */
function replaceOwners(db: Sqlite, listed: readonly Channel[]): number[] {
  const rows = db.prepare("SELECT id, owner_id AS ownerId FROM channels WHERE owner_id IS NOT NULL").all() as {
    id: number;
    ownerId: number;
  }[];
  const before = new Map(rows.map(({ id, ownerId }) => [id, ownerId]));
  const after = new Map(listed.flatMap((channel) => channel.aliases.map((id) => [id, channel.id] as const)));
  const save = db.prepare("UPDATE channels SET owner_id = ? WHERE id = ?");
  const changed = new Set<number>();
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(id), after.get(id)];
    if (was === is) continue;
    save.run(is ?? null, id);
    for (const each of [id, was, is]) if (each !== undefined) changed.add(each);
  }
  // What stays in a channel that another has left or joined is folded with it.
  for (const channel of listed)
    if (idsOf(channel).some((id) => changed.has(id))) for (const id of idsOf(channel)) changed.add(id);
  return [...changed];
}

/** The judging dates by which the cache was made. */
function storedDates(db: Sqlite): { channelId: number; month: Month; asOf: string }[] {
  return db.prepare("SELECT channel_id AS channelId, month, as_of AS asOf FROM judged_cache").all() as {
    channelId: number;
    month: Month;
    asOf: string;
  }[];
}

function replaceJudgingDates(db: Sqlite, dates: ReadonlyMap<string, string>): { channelId: number; month: Month }[] {
  const before = storedDates(db);
  const moved: { channelId: number; month: Month }[] = [];
  const known = new Set<string>();
  const remove = db.prepare("DELETE FROM judged_cache WHERE channel_id = ? AND month = ?");
  const save = db.prepare("INSERT OR REPLACE INTO judged_cache (channel_id, month, as_of) VALUES (?, ?, ?)");
  for (const { channelId, month, asOf } of before) {
    const name = `${channelId} ${month}`;
    known.add(name);
    const date = dates.get(name);
    if (date === asOf) continue;
    moved.push({ channelId, month });
    if (date === undefined) remove.run(channelId, month);
    else save.run(channelId, month, date);
  }
  for (const [name, date] of dates) {
    if (known.has(name)) continue;
    const [channelId, month] = name.split(" ") as [string, Month];
    moved.push({ channelId: Number(channelId), month });
    save.run(Number(channelId), month, date);
  }
  return moved;
}

function refold(db: Sqlite, groups: readonly PostGroup[], dates: ReadonlyMap<string, string>): void {
  const { timeZone } = readSettings(db);
  const dayOf = (at: number) => dayIn(at, timeZone);
  const fundingMark = postMarksReader(db, "funding");
  const typeMark = postMarksReader(db, "message-type");
  const save = db.prepare(
    `INSERT OR REPLACE INTO posts_cache (channel_id, key, native_id, permalink, url, posted_at, posted_on, text, format, funding,
       message_type, own_reply, is_share, is_crosspost, now, judged, seen_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { channelId, key, readings } of groups) {
    const post = foldPost(readings, dayOf);
    const now = foldLifetime(readings, post.postedOn, null);
    if (now === null) continue;
    const until = post.postedOn === null ? noLimit : (dates.get(`${channelId} ${monthOf(post.postedOn)}`) ?? noLimit);
    const judged = foldLifetime(readings, post.postedOn, until);
    const names = postNames(readings);
    save.run(
      channelId,
      key,
      post.nativeId,
      post.permalink,
      post.url,
      post.postedAt,
      post.postedOn,
      post.text,
      post.format,
      fundingMark(channelId, names) ?? post.funding,
      typeMark(channelId, names),
      post.ownReply ? 1 : 0,
      post.isShare ? 1 : 0,
      post.isCrosspost ? 1 : 0,
      JSON.stringify(now),
      judged === null ? null : JSON.stringify(judged),
      readings.reduce((newest, reading) => (reading.observedOn > newest ? reading.observedOn : newest), ""),
    );
  }
  tallyMonths(db);
}
