// What every answer needs to know first: settings, channels, what has been read, and the strategy.
import { type Channel, findChannel, idsOf, listChannels } from "../db/channels.ts";
import type { LiveClaim } from "../db/claims.ts";
import { threadedChannels } from "../db/comments.ts";
import type { Sqlite } from "../db/open.ts";
import { personHash } from "../db/people.ts";
import type { PostFact } from "../db/facts.ts";
import type { MonthPosts } from "../db/month-posts.ts";
import { createPostsReader, createTalliesReader, type MonthReader } from "./post-facts.ts";
import { makeOnce, remembered } from "./remember.ts";
import { readSettings, type Settings } from "../db/settings.ts";
import { coveringClaims } from "../db/silences.ts";
import { listStrategies } from "../db/strategies.ts";
import { groupBy } from "../../shared/group.ts";
import { measuresOf, type Metric, needsThreads } from "../../shared/metrics/define.ts";
import { addDays, type Month, monthOf } from "../../shared/period.ts";
import type { Platform } from "../../shared/platform.ts";
import type { GoalScope, Strategy, StrategyVersion } from "../../shared/strategy.ts";

export interface World {
  db: Sqlite;
  personKey: Buffer;
  settings: Settings;
  channels: Channel[];
  /** By the channel's own id, also where a file knew it by name alone; with what people say of days without posts. */
  claims: Map<number, LiveClaim[]>;
  versions: StrategyVersion[];
  posts: MonthReader<PostFact>;
  tallies: MonthReader<MonthPosts>;
  /** The answer of that name, made once for as long as the readings, the strategy and the settings stay as they are. */
  once: <Answer>(name: string, make: () => Answer) => Answer;
  /** The same where the strategy decides nothing, or its rule is in the name: it serves a draft of the strategy too. */
  onceForAny: <Answer>(name: string, make: () => Answer) => Answer;
  /** The same for what hangs on marks and ratings too: made once for this answer alone. */
  thisTime: <Answer>(name: string, make: () => Answer) => Answer;
}

/** committed: other answers may use what this one made. own: it may be rolled back, so nothing outlives the world. */
export type Standing = "committed" | "own";

/** Reads it all once an answer. Works inside an open transaction too: then it sees what the transaction has written. */
export function readWorld(db: Sqlite, personKey: Buffer, standing: Standing = "own"): World {
  const own = new Map<string, unknown>();
  const thisTime: World["thisTime"] = (name, make) => makeOnce(own, name, make, Number.POSITIVE_INFINITY);
  // To ask for the revision each time would cost more than the answers; and one answer is of one revision.
  const committed = new Map<string, unknown>();
  const once: World["once"] = (name, make) =>
    makeOnce(committed, name, () => remembered(db, name, make, "readings"), Number.POSITIVE_INFINITY);
  const channels = listChannels(db);
  const claims = groupBy(coveringClaims(db, channels), (claim) => claim.channelId);
  return {
    db,
    personKey,
    settings: readSettings(db),
    channels,
    claims,
    versions: listStrategies(db),
    posts: createPostsReader(db),
    tallies: createTalliesReader(db),
    once: standing === "committed" ? once : thisTime,
    onceForAny: standing === "committed" ? once : thisTime,
    thisTime,
  };
}

/** First and last month of which anything is covered; null when nothing is. */
export function monthsWithData(world: World): { first: Month; last: Month } | null {
  let first: Month | null = null;
  let last: Month | null = null;
  for (const claim of [...world.claims.values()].flat()) {
    const from = monthOf(claim.from);
    const to = monthOf(addDays(claim.to, -1));
    if (first === null || from < first) first = from;
    if (last === null || to > last) last = to;
  }
  return first === null || last === null ? null : { first, last };
}

/** What the live imports of a channel say to cover of its comments. */
export function commentClaims(world: World, channel: Channel): LiveClaim[] {
  return (world.claims.get(channel.id) ?? []).filter((claim) => claim.kind === "comments");
}

/** The kind of claim that covers a metric. */
export function kindOf(metric: Metric): LiveClaim["kind"] {
  if (metric.basis === "published") return "posts";
  return metric.over === "comments" ? "comments" : "activity";
}

/** True when some file of the channel holds all that the metric needs. */
export function canSupply(world: World, channel: Channel, metric: Metric): boolean {
  const needs = measuresOf(metric);
  if (needsThreads(metric) && !isThreaded(world, channel)) return false;
  return (world.claims.get(channel.id) ?? []).some(
    (claim) =>
      claim.kind === kindOf(metric) &&
      fitsBreakdown(metric, claim) &&
      needs.every((measure) => claim.measures.includes(measure)),
  );
}

/** True when some file of the channel says which comment answers which: without it nobody knows who was answered. */
export function isThreaded(world: World, channel: Channel): boolean {
  const threaded = world.onceForAny("threaded channels", () => threadedChannels(world.db));
  return idsOf(channel).some((id) => threaded.has(id));
}

/** Web metrics are read from web breakdowns, channel metrics from channels; visits that social media sent need to know who sent them. */
export function fitsBreakdown(metric: Metric, claim: LiveClaim): boolean {
  if (metric.basis === "published" || metric.over === "comments") return true;
  const formula = metric.formula;
  if (formula.kind === "channel-sum") return claim.breakdown === "total" || claim.breakdown === "by-post";
  if (claim.breakdown === "channel-group" || claim.breakdown === "source-medium") return true;
  return claim.breakdown === "day" && formula.kind === "web-sum" && formula.visits === "all";
}

/** A goal's scope as channels. */
export interface ResolvedScope {
  /** Channels the metric is measured on. */
  channels: Channel[];
  /** Channels that the scope names and that cannot supply it. */
  cannot: Channel[];
  /** Traffic: only visits that these networks sent; null for all. */
  senders: ReadonlySet<Platform> | null;
  funding: ReadonlySet<"organic" | "boosted" | "not-stated"> | null;
  /** Ids of message types; null for posts of all types, and those of which nobody has said it. */
  messageTypes: ReadonlySet<string> | null;
}

/** True when both are measured on the same: numbers of one are numbers of the other. */
export function sameScope(a: ResolvedScope, b: ResolvedScope): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ channels, senders, funding, messageTypes }: ResolvedScope): string {
  const sorted = (set: ReadonlySet<string> | null) => set && [...set].sort();
  const ids = channels.map(({ id }) => id).sort((a, b) => a - b);
  return JSON.stringify([ids, sorted(senders), sorted(funding), sorted(messageTypes)]);
}

/** Resolves names, groups and aliases. Without channels, the scope is every channel that can supply the metric and is not hidden. */
export function resolveScope(world: World, metric: Metric, scope: GoalScope, strategy: Strategy | null): ResolvedScope {
  const named = [
    ...(scope.channels ?? []),
    ...(scope.groups ?? []).flatMap((id) => strategy?.groups.find((group) => group.id === id)?.channels ?? []),
  ];
  const found = [...new Set(named.flatMap((name) => findChannel(world.channels, name) ?? []))];
  const funding = scope.funding === undefined ? null : new Set(scope.funding);
  const messageTypes =
    scope.messageTypes === undefined || scope.messageTypes.length === 0 ? null : new Set(scope.messageTypes);
  const supplying = world.channels.filter((channel) => canSupply(world, channel, metric));
  const shown = supplying.filter((channel) => !channel.hidden);
  if (named.length === 0) return { channels: shown, cannot: [], senders: null, funding, messageTypes };
  if (metric.family === "traffic" && metric.basis === "activity") {
    const properties = found.filter((channel) => channel.platform === "web");
    const senders = new Set(found.filter((channel) => channel.platform !== "web").map((channel) => channel.platform));
    return {
      channels: properties.length > 0 ? properties.filter((channel) => supplying.includes(channel)) : shown,
      cannot: properties.filter((channel) => !supplying.includes(channel)),
      senders: senders.size > 0 ? senders : null,
      funding,
      messageTypes,
    };
  }
  return {
    channels: found.filter((channel) => supplying.includes(channel)),
    cannot: found.filter((channel) => !supplying.includes(channel)),
    senders: null,
    funding,
    messageTypes,
  };
}

/** Hashes under which we ourselves comment on a channel: the listed own authors, and the channel's own names. */
export function ownHashes(world: World, channel: Channel): ReadonlySet<string> {
  return world.onceForAny(`own hashes ${channel.id}`, () => {
    const names = [...world.settings.ownAuthors, ...channel.names, ...channel.handles];
    return new Set(names.map((name) => personHash(world.personKey, channel.platform, name)));
  });
}
