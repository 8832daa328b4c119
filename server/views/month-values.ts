// A metric of a scope, month by month: the one place where facts, coverage and arithmetic meet.
import { type Computed, computeActivity, computePublished, known, postsIn } from "../../shared/compute.ts";
import { computeComments, computeCriticism } from "../../shared/compute-comments.ts";
import { groupBy } from "../../shared/group.ts";
import type { Metric, PublishedFormula } from "../../shared/metrics/define.ts";
import { type Day, type Month, monthDays, monthEnd, monthStart } from "../../shared/period.ts";
import type { Coverage, Interval, UnknownReason } from "../../shared/verdict.ts";
import { type ChannelCoverage, isWaitedFor, hasFacts, type Part, partsReader, type Variant } from "./parts.ts";
import { relevantShare, withBreaks } from "./relevant-share.ts";
import type { ResolvedScope, World } from "./world.ts";

export interface MonthValue {
  month: Month;
  value: number | null;
  counted: number;
  of: number;
  unknown: UnknownReason | null;
  /** Of an estimate; absent where everything was counted. */
  interval?: Interval;
  /** The metric means something else than in the month with a value before. */
  breaks?: true;
  coverage: Coverage;
  /** Last day that every channel with data is read in; null when complete or none. */
  through: Day | null;
  backfilled: boolean;
  /** Newest observed_on in use; null when nothing was read. */
  asOf: Day | null;
  /** The share of boosted posts among those that the value looks at, 0 to 1; null for no posts, and where the scope is about funding. */
  boosted: number | null;
  /** Every channel that the month waits for or has. */
  channels: ChannelCoverage[];
}

/** The metric of the scope in each of the months, which must be consecutive. */
export function monthValues(
  world: World,
  metric: Metric,
  scope: ResolvedScope,
  months: readonly Month[],
  variant: Variant,
): MonthValue[] {
  const partsOf = monthParts(world, metric, scope, months, variant);
  const values = months.map((month) => monthValue(world, metric, scope, month, partsOf(month), variant));
  return metric.formula.kind === "relevant-share" ? withBreaks(world, values) : values;
}

/** What the month's parts come to. */
export function monthValue(
  world: World,
  metric: Metric,
  scope: ResolvedScope,
  month: Month,
  parts: readonly Part[],
  variant: Variant,
): MonthValue {
  return {
    month,
    ...compute(world, metric, scope, [month], parts, variant),
    ...coverageOfParts(parts),
    boosted: scope.funding === null ? boostedShare(parts) : null,
  };
}

function boostedShare(parts: readonly Part[]): number | null {
  const posts = parts.flatMap((part) => part.posts);
  const all = postsIn(posts);
  return all === 0 ? null : postsIn(posts.filter(({ funding }) => funding === "boosted")) / all;
}

/** What is known of several months as one. */
export type PooledValue = Computed & Pick<MonthValue, "coverage" | "through">;

/** The metric over the months together, which must be consecutive: each month's facts by its own judging, then one value of them all. */
export function pooledValue(
  world: World,
  metric: Metric,
  scope: ResolvedScope,
  months: readonly Month[],
  variant: Variant,
): PooledValue {
  const partsOf = monthParts(world, metric, scope, months, variant);
  const parts = months.map(partsOf);
  const coverages = parts.map(coverageOfParts);
  const all = coverages.every(({ coverage }) => coverage === "complete");
  const none = coverages.every(({ coverage }) => coverage === "none");
  const reached = coverages.findIndex(({ coverage }) => coverage !== "complete");
  return {
    ...compute(world, metric, scope, months, parts.flat(), variant),
    coverage: all ? "complete" : none ? "none" : "partial",
    through: coverages[reached]?.through ?? null,
  };
}

/** What each channel that counts in a month gives to it; `isEach` asks for posts one by one too. */
export function monthParts(
  world: World,
  metric: Metric,
  scope: ResolvedScope,
  months: readonly Month[],
  variant: Variant,
  isEach = false,
): (month: Month) => Part[] {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return () => [];
  const parts = partsReader(world, metric, scope, monthStart(first), monthEnd(last), variant, isEach);
  return (month) =>
    scope.channels
      .map((channel) => parts(channel, month))
      .filter((part) => hasFacts(part) || isWaitedFor(world, part.channel, metric, month));
}

function coverageOfParts(
  parts: readonly Part[],
): Pick<MonthValue, "coverage" | "through" | "backfilled" | "asOf" | "channels"> {
  const covered = parts.filter((part) => part.coverage !== "none");
  const throughs = covered.flatMap((part) => part.through ?? []).sort();
  const observed = parts.flatMap((part) => part.observedOn ?? []).sort();
  return {
    coverage:
      covered.length === 0 ? "none" : parts.every((part) => part.coverage === "complete") ? "complete" : "partial",
    through: throughs[0] ?? null,
    backfilled: covered.some((part) => part.judging.backfilled),
    asOf: observed.at(-1) ?? null,
    channels: parts.map(({ channel, coverage, through, rows, unnamed }) => ({
      channel,
      coverage,
      through,
      rows,
      unnamed,
    })),
  };
}

function compute(
  world: World,
  metric: Metric,
  scope: ResolvedScope,
  months: readonly Month[],
  parts: readonly Part[],
  variant: Variant,
): Computed {
  const days = months.reduce((sum, month) => sum + monthDays(month), 0);
  const someDays = coveredDaysOf(parts);
  const platforms = new Set(parts.map((part) => part.channel.platform));
  const computed = ((): Computed => {
    if (metric.basis === "published") return computePosts(metric.formula, parts, someDays);
    if (metric.over === "comments") {
      const { formula } = metric;
      // An audit is of one month; such a metric is never pooled over several.
      if (formula.kind === "relevant-share") return relevance(world, months[0] as Month, parts, variant);
      if (formula.kind === "critical") {
        const criticism = parts.flatMap((part) => part.criticism ?? []);
        return computeCriticism(formula, criticism, someDays, days);
      }
      const dialogues = parts.flatMap((part) => part.dialogue ?? []);
      return computeComments(formula, dialogues, someDays, days);
    }
    const { counted: _, ...sum } = computeActivity(
      metric.formula,
      parts.flatMap((part) => part.tiles),
      days,
      scope.senders,
    );
    const byChannel = groupBy(
      parts.filter((part) => part.tiles.length > 0),
      (part) => part.channel.id,
    );
    const counts = [...byChannel.values()].map((ofChannel) => {
      const tiles = ofChannel.flatMap((part) => part.tiles);
      return computeActivity(metric.formula, tiles, days, scope.senders).counted;
    });
    return { ...sum, counted: counts.length === 0 ? 0 : Math.min(...counts) };
  })();
  if (metric.basis !== "published" && (scope.messageTypes !== null || scope.funding !== null))
    return { ...computed, value: null, unknown: "not-of-posts" };
  if (scope.channels.length === 0) return { ...computed, value: null, unknown: "not-supplied" };
  if (!metric.acrossPlatforms && platforms.size > 1) return { ...computed, value: null, unknown: "several-platforms" };
  // No post is known to be of the types while some have not been looked at: that is no zero.
  if (parts.some(({ unnamed }) => unnamed !== null) && postsIn(parts.flatMap(({ posts }) => posts)) === 0)
    return { ...computed, value: null, unknown: "types-not-chosen" };
  return computed;
}

/** Days of which something is read in: in each month those of the channel that is read furthest. */
function coveredDaysOf(parts: readonly Part[]): number {
  const byMonth = new Map<Month, number>();
  for (const { month, coveredDays } of parts) byMonth.set(month, Math.max(byMonth.get(month) ?? 0, coveredDays));
  return [...byMonth.values()].reduce((sum, days) => sum + days, 0);
}

function relevance(world: World, month: Month, parts: readonly Part[], variant: Variant): Computed {
  if (!parts.some((part) => part.coveredDays > 0 || hasFacts(part))) return known(null, 0, 0, "not-read");
  const untilOf = parts.map(({ channel, judging }) => [channel.id, variant === "now" ? null : judging.until] as const);
  return relevantShare(world, month, new Map(untilOf));
}

function computePosts(formula: PublishedFormula, parts: readonly Part[], days: number): Computed {
  const posts = parts.flatMap((part) => part.posts);
  if (formula.kind !== "posts-per-week") return computePublished(formula, posts, days);
  // Channels are read in to different days: each has a rate of its own, and the rates add up.
  const rates = parts.flatMap((part) => computePublished(formula, part.posts, part.coveredDays).value ?? []);
  const { value, unknown } = computePublished(formula, posts, days);
  return {
    value: value === null ? null : rates.reduce((sum, rate) => sum + rate, 0),
    counted: postsIn(posts),
    of: postsIn(posts),
    unknown,
  };
}
