// What one channel gives to one month of a metric: its coverage, the dates by which it is judged, and its facts.
import type { Channel } from "../db/channels.ts";
import type { LiveClaim } from "../db/claims.ts";
import { commentFacts, type PeriodFact, periodFacts, type PostFact, postFacts } from "../db/facts.ts";
import type { TileRows } from "../../shared/compute.ts";
import {
  completeOn,
  coverageOf,
  type CoveredSpan,
  type Judging,
  judgingOf,
  type MonthCoverage,
} from "../../shared/coverage.ts";
import { groupBy } from "../../shared/group.ts";
import type { Measures } from "../../shared/measure.ts";
import type { Metric } from "../../shared/metrics/define.ts";
import {
  addDays,
  type Day,
  daysBetween,
  type Month,
  monthDays,
  monthEnd,
  monthOf,
  monthStart,
} from "../../shared/period.ts";
import type { Coverage } from "../../shared/verdict.ts";
import { dayIn, instantOf } from "../../shared/zone.ts";
import { chooseBreakdown, tilesOfMonth } from "./activity-tiles.ts";
import { fitsBreakdown, kindOf, ownHashes, type ResolvedScope, type World } from "./world.ts";

/** now: by the newest readings. judged: by those that the month is judged by. */
export type Variant = "now" | "judged";

export interface ChannelCoverage {
  channel: Channel;
  coverage: Coverage;
  through: Day | null;
}

/** What one channel gives to one month. */
export interface Part extends ChannelCoverage {
  coveredDays: number;
  judging: Judging;
  observedOn: Day | null;
  /** Posts, tiles or comments, as the metric's basis wants them. */
  posts: Measures[];
  tiles: TileRows[];
  comments: { author: string | null }[];
}

export function hasFacts(part: Part): boolean {
  return part.posts.length > 0 || part.tiles.length > 0 || part.comments.length > 0;
}

/** A channel counts from the first month of which a file speaks: before that it did not exist for us. */
export function hasBegun(world: World, channel: Channel, metric: Metric, month: Month): boolean {
  return claimsOf(world, channel, metric).some((claim) => monthOf(claim.from) <= month);
}

function claimsOf(world: World, channel: Channel, metric: Metric): LiveClaim[] {
  return (world.claims.get(channel.id) ?? []).filter(
    (claim) => claim.kind === kindOf(metric) && fitsBreakdown(metric, claim),
  );
}

/** Loads the facts of all channels once, and answers what each gives to a month. */
export function partsReader(
  world: World,
  metric: Metric,
  scope: ResolvedScope,
  from: Day,
  to: Day,
  variant: Variant,
): (channel: Channel, month: Month) => Part {
  const ids = scope.channels.flatMap((channel) => [channel.id, ...channel.aliases]);
  if (metric.basis === "published") {
    const posts = groupBy(postFacts(world.db, ids, from, to), (post) => `${post.channelId} ${monthOf(post.postedOn)}`);
    return (channel, month) => postsPart(world, metric, scope, channel, month, posts, variant);
  }
  if (metric.over === "comments") {
    const { timeZone } = world.settings;
    const bounds = { from, to, fromMs: instantOf(from, 0, timeZone), toMs: instantOf(to, 0, timeZone) };
    const comments = groupBy(commentFacts(world.db, ids, bounds), (comment) => {
      const day = comment.at === null ? (comment.on as Day) : dayIn(comment.at, timeZone);
      return `${comment.channelId} ${monthOf(day)}`;
    });
    return (channel, month) => commentsPart(world, metric, channel, month, comments, variant);
  }
  const periods = groupBy(periodFacts(world.db, ids, from, to), (fact) => `${fact.channelId} ${monthOf(fact.from)}`);
  return (channel, month) => activityPart(world, metric, scope, channel, month, periods, variant);
}

function postsPart(
  world: World,
  metric: Metric,
  scope: ResolvedScope,
  channel: Channel,
  month: Month,
  posts: ReadonlyMap<string, PostFact[]>,
  variant: Variant,
): Part {
  const part = partOf(world, channel, month, claimsOf(world, channel, metric), variant);
  const { funding } = scope;
  // A rate per covered day must not count posts of days that are not covered.
  const withinCovered = metric.formula.kind === "posts-per-week";
  part.posts = ofChannel(posts, channel, month)
    .filter((post) => funding === null || funding.has(post.funding ?? "not-stated"))
    .filter((post) => !withinCovered || part.through === null || post.postedOn <= part.through)
    .flatMap((post) => (variant === "now" ? post.now : (post.judged ?? [])));
  return part;
}

function commentsPart(
  world: World,
  metric: Metric,
  channel: Channel,
  month: Month,
  comments: ReadonlyMap<string, { key: string; authorId: string | null; authorName: string | null; observedOn: Day }[]>,
  variant: Variant,
): Part {
  const part = partOf(world, channel, month, claimsOf(world, channel, metric), variant);
  const until = variant === "judged" ? part.judging.until : null;
  const own = ownHashes(world, channel);
  const byKey = new Map<string, { author: string | null; ours: boolean }>();
  // Rows come oldest observation first, so that the newest stays.
  for (const comment of ofChannel(comments, channel, month)) {
    if (until !== null && comment.observedOn > until) continue;
    const ours = [comment.authorId, comment.authorName].some((author) => author !== null && own.has(author));
    byKey.set(comment.key, { author: comment.authorId ?? comment.authorName, ours });
  }
  part.comments = [...byKey.values()].filter((comment) => !comment.ours).map(({ author }) => ({ author }));
  return part;
}

/** A part with its coverage, still without facts. */
function partOf(world: World, channel: Channel, month: Month, claims: readonly CoveredSpan[], variant: Variant): Part {
  const touching = claims.filter((claim) => claim.from < monthEnd(month) && claim.to > monthStart(month));
  const coverage = coverageOf(month, touching);
  const judging = judgingOf(month, completeOn(month, touching), world.settings.cutOffDay);
  const used = touching
    .map((claim) => claim.observedOn)
    .filter((day) => variant === "now" || judging.until === null || day <= judging.until);
  return {
    channel,
    coverage: coverage.state,
    through: coverage.through,
    coveredDays: coveredDays(month, coverage),
    judging,
    observedOn: used.sort().at(-1) ?? null,
    posts: [],
    tiles: [],
    comments: [],
  };
}

function coveredDays(month: Month, coverage: MonthCoverage): number {
  if (coverage.state === "none") return 0;
  return coverage.through === null ? monthDays(month) : daysBetween(monthStart(month), addDays(coverage.through, 1));
}

/** Period sums of one channel in one month, from one breakdown. */
function activityPart(
  world: World,
  metric: Metric,
  scope: ResolvedScope,
  channel: Channel,
  month: Month,
  periods: ReadonlyMap<string, PeriodFact[]>,
  variant: Variant,
): Part {
  const claims = claimsOf(world, channel, metric).filter(
    (claim) => scope.senders === null || claim.breakdown === "source-medium",
  );
  const chosen = chooseBreakdown(month, claims, metric, world.settings.cutOffDay, variant);
  const part = partOf(world, channel, month, chosen?.spans ?? [], variant);
  if (chosen === null) return part;
  const facts = ofChannel(periods, channel, month);
  return { ...part, judging: chosen.judging, tiles: tilesOfMonth(chosen, facts) };
}

function ofChannel<Fact>(facts: ReadonlyMap<string, Fact[]>, channel: Channel, month: Month): Fact[] {
  return [channel.id, ...channel.aliases].flatMap((id) => facts.get(`${id} ${month}`) ?? []);
}
