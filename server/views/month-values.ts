// A metric of a scope, month by month: the one place where facts, coverage and arithmetic meet.
import { commentFacts, type PeriodFact, periodFacts, type PostFact, postFacts } from "../db/facts.ts";
import type { Channel } from "../db/channels.ts";
import type { LiveClaim } from "../db/claims.ts";
import {
  type Computed,
  computeActivity,
  computeComments,
  computePublished,
  type TileRows,
} from "../../shared/compute.ts";
import {
  completeOn,
  coverageOf,
  type CoveredSpan,
  type Judging,
  judgingOf,
  type MonthCoverage,
} from "../../shared/coverage.ts";
import { foldSamePeriod } from "../../shared/fold.ts";
import type { Measures } from "../../shared/measure.ts";
import { measuresOf, type Metric, type PublishedFormula } from "../../shared/metrics/define.ts";
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
import { senderOf } from "../../shared/social.ts";
import { chooseTiles, type Tile } from "../../shared/tiles.ts";
import type { Coverage, UnknownReason } from "../../shared/verdict.ts";
import { dayIn, instantOf } from "../../shared/zone.ts";
import { fitsBreakdown, kindOf, ownHashes, type ResolvedScope, type World } from "./world.ts";

/** now: by the newest readings. judged: by those that the month is judged by. */
export type Variant = "now" | "judged";

export interface ChannelCoverage {
  channel: Channel;
  coverage: Coverage;
  through: Day | null;
}

export interface MonthValue {
  month: Month;
  value: number | null;
  counted: number;
  of: number;
  unknown: UnknownReason | null;
  coverage: Coverage;
  /** Last day that every channel with data is read in; null when complete or none. */
  through: Day | null;
  backfilled: boolean;
  /** Newest observed_on in use; null when nothing was read. */
  asOf: Day | null;
  /** Every channel that the month waits for or has. */
  channels: ChannelCoverage[];
}

/** What one channel gives to one month. */
interface Part extends ChannelCoverage {
  coveredDays: number;
  judging: Judging;
  observedOn: Day | null;
  /** Posts, tiles or comments, as the metric's basis wants them. */
  posts: Measures[];
  tiles: TileRows[];
  comments: { author: string | null }[];
}

/** The metric of the scope in each of the months, which must be consecutive. */
export function monthValues(
  world: World,
  metric: Metric,
  scope: ResolvedScope,
  months: readonly Month[],
  variant: Variant,
): MonthValue[] {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return [];
  const parts = partsReader(world, metric, scope, monthStart(first), monthEnd(last), variant);
  return months.map((month) => {
    const ofMonth = scope.channels
      .map((channel) => parts(channel, month))
      .filter((part) => hasFacts(part) || hasBegun(world, part.channel, metric, month));
    const computed = compute(metric, scope, month, ofMonth);
    const covered = ofMonth.filter((part) => part.coverage !== "none");
    const throughs = covered.flatMap((part) => part.through ?? []).sort();
    const observed = ofMonth.flatMap((part) => part.observedOn ?? []).sort();
    return {
      month,
      ...computed,
      coverage:
        covered.length === 0 ? "none" : ofMonth.every((part) => part.coverage === "complete") ? "complete" : "partial",
      through: throughs[0] ?? null,
      backfilled: covered.some((part) => part.judging.backfilled),
      asOf: observed.at(-1) ?? null,
      channels: ofMonth.map(({ channel, coverage, through }) => ({ channel, coverage, through })),
    };
  });
}

function compute(metric: Metric, scope: ResolvedScope, month: Month, parts: readonly Part[]): Computed {
  const days = monthDays(month);
  const someDays = parts.length === 0 ? 0 : Math.max(...parts.map((part) => part.coveredDays));
  const platforms = new Set(parts.map((part) => part.channel.platform));
  const computed = ((): Computed => {
    if (metric.basis === "published") return computePosts(metric.formula, parts, someDays);
    if (metric.over === "comments")
      return computeComments(
        metric.formula,
        parts.flatMap((part) => part.comments),
        someDays,
        days,
      );
    const { counted: _, ...sum } = computeActivity(
      metric.formula,
      parts.flatMap((part) => part.tiles),
      days,
    );
    const counts = parts
      .filter((part) => part.tiles.length > 0)
      .map((part) => computeActivity(metric.formula, part.tiles, days).counted);
    return { ...sum, counted: counts.length === 0 ? 0 : Math.min(...counts) };
  })();
  if (scope.channels.length === 0) return { ...computed, value: null, unknown: "not-supplied" };
  if (!metric.acrossPlatforms && platforms.size > 1) return { ...computed, value: null, unknown: "several-platforms" };
  return computed;
}

function computePosts(formula: PublishedFormula, parts: readonly Part[], days: number): Computed {
  const posts = parts.flatMap((part) => part.posts);
  if (formula.kind !== "posts-per-week") return computePublished(formula, posts, days);
  // Channels are read in to different days: each has a rate of its own, and the rates add up.
  const rates = parts.flatMap((part) => computePublished(formula, part.posts, part.coveredDays).value ?? []);
  const { value, unknown } = computePublished(formula, posts, days);
  return {
    value: value === null ? null : rates.reduce((sum, rate) => sum + rate, 0),
    counted: posts.length,
    of: posts.length,
    unknown,
  };
}

function hasFacts(part: Part): boolean {
  return part.posts.length > 0 || part.tiles.length > 0 || part.comments.length > 0;
}

/** A channel counts from the first month of which a file speaks: before that it did not exist for us. */
function hasBegun(world: World, channel: Channel, metric: Metric, month: Month): boolean {
  return claimsOf(world, channel, metric).some((claim) => monthOf(claim.from) <= month);
}

function claimsOf(world: World, channel: Channel, metric: Metric): LiveClaim[] {
  return (world.claims.get(channel.id) ?? []).filter(
    (claim) => claim.kind === kindOf(metric) && fitsBreakdown(metric, claim),
  );
}

/** Loads the facts of all channels once, and answers what each gives to a month. */
function partsReader(
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

type Breakdown = PeriodFact["breakdown"];
const precedence: readonly Breakdown[] = ["total", "by-post", "channel-group", "source-medium", "day"];

/** Period sums of one channel in one month: one breakdown, the one that covers most days, then by precedence. */
function activityPart(
  world: World,
  metric: Metric,
  scope: ResolvedScope,
  channel: Channel,
  month: Month,
  periods: ReadonlyMap<string, PeriodFact[]>,
  variant: Variant,
): Part {
  const needs = measuresOf(metric);
  const claims = claimsOf(world, channel, metric).filter(
    (claim) =>
      needs.every((measure) => claim.measures.includes(measure)) &&
      (scope.senders === null || claim.breakdown === "source-medium"),
  );
  const byBreakdown = precedence.map((breakdown) =>
    tilesOf(
      month,
      claims.filter((claim) => claim.breakdown === breakdown),
    ),
  );
  const chosen = byBreakdown.map((tiles) => tiles.at(null));
  const most = Math.max(0, ...chosen.map(daysOf));
  const index = chosen.findIndex((tiles) => tiles.length > 0 && daysOf(tiles) === most);
  const tiles = byBreakdown[index];
  const part = partOf(world, channel, month, tiles === undefined ? [] : tiles.spans(), variant);
  if (tiles === undefined) return part;
  const until = variant === "judged" ? part.judging.until : null;
  const facts = ofChannel(periods, channel, month).filter(
    (fact) =>
      fact.breakdown === precedence[index] &&
      (until === null || fact.observedOn <= until) &&
      (scope.senders === null || matchesSender(fact, scope.senders)),
  );
  const bySpan = groupBy(facts, (fact) => `${fact.from} ${fact.to}`);
  part.tiles = tiles.at(until).map((tile) => ({
    days: daysBetween(tile.from, tile.to),
    rows: [...groupBy(bySpan.get(`${tile.from} ${tile.to}`) ?? [], (fact) => fact.subject)].map(([subject, same]) => ({
      dims: precedence[index] === "by-post" ? {} : (JSON.parse(subject) as Record<string, string>),
      measures: foldSamePeriod(same),
    })),
  }));
  return part;
}

function matchesSender(fact: PeriodFact, senders: NonNullable<ResolvedScope["senders"]>): boolean {
  const sender = senderOf(JSON.parse(fact.subject) as Record<string, string>);
  return sender !== null && senders.has(sender);
}

function daysOf(tiles: readonly Tile[]): number {
  return tiles.reduce((sum, tile) => sum + daysBetween(tile.from, tile.to), 0);
}

/** The tiles that claims of one breakdown lay on a month, as of a date, and the spans that say how whole they are. */
function tilesOf(month: Month, claims: readonly LiveClaim[]) {
  const inside: (Tile & CoveredSpan)[] = claims.flatMap((claim) => {
    const { observedOn, lagDays } = claim;
    if (claim.grain === "span")
      return claim.from >= monthStart(month) && claim.to <= monthEnd(month)
        ? [{ from: claim.from, to: claim.to, observedOn, lagDays }]
        : [];
    const days: (Tile & CoveredSpan)[] = [];
    const end = claim.to < monthEnd(month) ? claim.to : monthEnd(month);
    for (let day = claim.from > monthStart(month) ? claim.from : monthStart(month); day < end; day = addDays(day, 1))
      days.push({ from: day, to: addDays(day, 1), observedOn, lagDays });
    return days;
  });
  const at = (until: Day | null): Tile[] => {
    const merged = new Map<string, Tile>();
    for (const tile of inside) {
      if (until !== null && tile.observedOn > until) continue;
      const name = `${tile.from} ${tile.to}`;
      const known = merged.get(name);
      if (known === undefined || tile.observedOn > known.observedOn) merged.set(name, tile);
    }
    return chooseTiles(month, [...merged.values()]);
  };
  const spans = (): CoveredSpan[] => {
    const used = new Set(at(null).map((tile) => `${tile.from} ${tile.to}`));
    return inside.filter((tile) => used.has(`${tile.from} ${tile.to}`));
  };
  return { at, spans };
}

function ofChannel<Fact>(facts: ReadonlyMap<string, Fact[]>, channel: Channel, month: Month): Fact[] {
  return [channel.id, ...channel.aliases].flatMap((id) => facts.get(`${id} ${month}`) ?? []);
}

function groupBy<Item>(items: readonly Item[], name: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = name(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
