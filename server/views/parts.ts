// What one channel gives to one month of a metric: its coverage, the dates by which it is judged, and its facts.
import { type Channel, idsOf } from "../db/channels.ts";
import type { LiveClaim } from "../db/claims.ts";
import { type PeriodFact, periodFacts, type PostFact } from "../db/facts.ts";
import type { MonthPosts } from "../db/month-posts.ts";
import { postsIn, type TileRows } from "../../shared/compute.ts";
import { type PostTally, type Tallied, tallyOf } from "../../shared/post-tally.ts";
import {
  completeOn,
  coveredDays,
  coverageOf,
  type CoveredSpan,
  type Judging,
  judgingOf,
} from "../../shared/coverage.ts";
import { groupBy } from "../../shared/group.ts";
import type { Measures } from "../../shared/measure.ts";
import type { Metric } from "../../shared/metrics/define.ts";
import { type Day, type Month, monthDays, monthEnd, monthOf, monthStart } from "../../shared/period.ts";
import { isTooFew, type RowsRead } from "../../shared/rows-read.ts";
import type { Coverage } from "../../shared/verdict.ts";
import { chooseBreakdown, tilesOfMonth } from "./activity-tiles.ts";
import { criticismOf, type PlacedCriticism } from "./criticism.ts";
import { dialogueOf, type PlacedDialogue } from "./dialogue.ts";
import { externalComments } from "./month-comments.ts";
import { rowsRead } from "./rows-read.ts";
import { fitsBreakdown, kindOf, type ResolvedScope, type World } from "./world.ts";

/** now: by the newest readings. judged: by those that the month is judged by. */
export type Variant = "now" | "judged";

export interface ChannelCoverage {
  channel: Channel;
  coverage: Coverage;
  through: Day | null;
  /** Set where too few of the counted comments are in the files as rows, which makes the month partial. */
  rows: RowsRead | null;
  /** Of so many posts nobody has said the message type; set where the scope names some, which makes the month partial. */
  unnamed: number | null;
}

/** A post with its measures as they count in the month. */
export interface PostValue {
  post: PostFact;
  measures: Measures;
}

/** What one channel gives to one month. */
export interface Part extends ChannelCoverage {
  month: Month;
  coveredDays: number;
  judging: Judging;
  observedOn: Day | null;
  /** Posts added up, tiles, a dialogue or criticism, as the metric wants them. */
  posts: PostTally[];
  /** The posts one by one, where they were asked for so. */
  each: PostValue[];
  tiles: TileRows[];
  dialogue: PlacedDialogue | null;
  criticism: PlacedCriticism | null;
  /** Others wrote something in the month; set only where there is no dialogue. */
  hasComments: boolean;
}

/** True when anything was read of the month, covered or not. */
export function hasFacts(part: Part): boolean {
  const received = part.dialogue?.received.length ?? 0;
  return part.posts.length > 0 || part.tiles.length > 0 || received > 0 || part.hasComments;
}

/** A channel counts from the first month of which a file speaks, since before that it did not exist for us, to the month in which it ended. */
export function isWaitedFor(world: World, channel: Channel, metric: Metric, month: Month): boolean {
  if (channel.endedOn !== null && monthStart(month) > channel.endedOn) return false;
  return claimsOf(world, channel, metric).some((claim) => monthOf(claim.from) <= month);
}

/** The claims of the channel that cover the metric. */
export function claimsOf(world: World, channel: Channel, metric: Metric): LiveClaim[] {
  return (world.claims.get(channel.id) ?? []).filter(
    (claim) => claim.kind === kindOf(metric) && fitsBreakdown(metric, claim),
  );
}

/** Loads the facts of all channels once, and answers what each gives to a month; `isEach` asks for posts one by one too. */
export function partsReader(
  world: World,
  metric: Metric,
  scope: ResolvedScope,
  from: Day,
  to: Day,
  variant: Variant,
  isEach = false,
): (channel: Channel, month: Month) => Part {
  const ids = scope.channels.flatMap(idsOf);
  if (metric.basis === "published") {
    const tallies = world.tallies(ids, from, to);
    return (channel, month) => postsPart(world, metric, scope, channel, month, tallies, variant, isEach);
  }
  if (metric.over === "comments") {
    return (channel, month) => {
      const part = partOf(world, channel, month, claimsOf(world, channel, metric), variant);
      const until = variant === "judged" ? part.judging.until : null;
      const withCoverage = withRows(world, part, month, until);
      // A share of comments needs no threads.
      if (metric.formula.kind === "relevant-share")
        return { ...withCoverage, hasComments: externalComments(world, channel, month).length > 0 };
      if (metric.formula.kind === "critical") {
        const criticism = criticismOf(world, channel, month, until);
        return { ...withCoverage, criticism, hasComments: criticism.received > 0 };
      }
      return { ...withCoverage, dialogue: dialogueOf(world, channel, month, until) };
    };
  }
  const periods = groupBy(periodFacts(world.db, ids, from, to), (fact) => `${fact.channelId} ${monthOf(fact.from)}`);
  return (channel, month) => activityPart(world, metric, scope, channel, month, periods, variant);
}

function postsPart(
  world: World,
  metric: Metric & { basis: "published" },
  scope: ResolvedScope,
  channel: Channel,
  month: Month,
  tallies: ReadonlyMap<string, readonly MonthPosts[]>,
  variant: Variant,
  isEach: boolean,
): Part {
  const claims = claimsOf(world, channel, metric);
  const part = partOf(world, channel, month, claims, variant);
  // A rate per covered day must not count posts of days that are not covered.
  const isByDay = metric.formula.kind === "posts-per-week" && !hasAllDays(part, month);
  const { funding, messageTypes } = scope;
  const inScope = ({ funding: paid }: Pick<Tallied, "funding">) =>
    funding === null || funding.has(paid ?? "not-stated");
  if (isEach || isByDay) {
    const days = isByDay ? coveredDays(month, claims) : null;
    // Of all channels at once: each by itself would be a query of its own.
    const facts = world.posts(scope.channels.flatMap(idsOf), monthStart(month), monthEnd(month));
    const each = ofChannel(facts, channel, month)
      .filter((post) => inScope(post) && (days === null || days.has(post.postedOn)))
      .flatMap((post): PostValue[] => {
        const measures = variant === "now" ? post.now : post.judged;
        return measures === null ? [] : [{ post, measures }];
      });
    const posts = each.map(({ post, measures }) => tallyOf({ ...post, measures }));
    return ofTypes({ ...part, posts, each }, messageTypes);
  }
  const posts = ofChannel(tallies, channel, month)
    .flatMap((found) => found[variant])
    .filter(inScope);
  return ofTypes({ ...part, posts }, messageTypes);
}

/** Every day of the month is read in: not only those until a channel ended. */
function hasAllDays({ coverage, channel: { endedOn } }: Part, month: Month): boolean {
  return coverage === "complete" && (endedOn === null || endedOn >= monthEnd(month));
}

/** The posts of some message types (null: all). A month of which some posts are not named yet is partial: any of them may be of those types. */
function ofTypes(part: Part, messageTypes: ReadonlySet<string> | null): Part {
  if (messageTypes === null) return part;
  const isOf = ({ messageType }: { messageType: string | null }) =>
    messageType !== null && messageTypes.has(messageType);
  const posts = part.posts.filter(isOf);
  const each = part.each.filter(({ post }) => isOf(post));
  const unnamed = postsIn(part.posts.filter(({ messageType }) => messageType === null));
  if (unnamed === 0 || part.coverage === "none") return { ...part, posts, each };
  return { ...part, posts, each, coverage: "partial", unnamed };
}

/** A part with its coverage, still without facts. */
function partOf(world: World, channel: Channel, month: Month, claims: readonly CoveredSpan[], variant: Variant): Part {
  const touching = claims.filter((claim) => claim.from < monthEnd(month) && claim.to > monthStart(month));
  const coverage = coverageOf(month, touching, channel.endedOn);
  const judging = judgingOf(month, completeOn(month, touching, channel.endedOn), world.settings.cutOffDay);
  const used = touching
    .map((claim) => claim.observedOn)
    .filter((day) => variant === "now" || judging.until === null || day <= judging.until);
  return {
    channel,
    month,
    coverage: coverage.state,
    through: coverage.through,
    rows: null,
    unnamed: null,
    // A whole month has all its days, also where a channel ended within it: after its end nothing happened.
    coveredDays: coverage.state === "complete" ? monthDays(month) : coveredDays(month, touching).size,
    judging,
    observedOn: used.sort().at(-1) ?? null,
    posts: [],
    each: [],
    tiles: [],
    dialogue: null,
    criticism: null,
    hasComments: false,
  };
}

/** A month of which too few comments were read is partial, however many days its files cover. */
function withRows(world: World, part: Part, month: Month, until: Day | null): Part {
  const rows = part.coverage === "none" ? null : rowsRead(world, part.channel, month, until);
  return rows === null || !isTooFew(rows) ? part : { ...part, coverage: "partial", rows };
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
  const chosen = chooseBreakdown(month, claims, metric, world.settings.cutOffDay, variant, channel.endedOn);
  const part = partOf(world, channel, month, chosen?.spans ?? [], variant);
  if (chosen === null) return part;
  const facts = ofChannel(periods, channel, month);
  return { ...part, judging: chosen.judging, tiles: tilesOfMonth(chosen, facts) };
}

function ofChannel<Fact>(facts: ReadonlyMap<string, readonly Fact[]>, channel: Channel, month: Month): Fact[] {
  return idsOf(channel).flatMap((id) => facts.get(`${id} ${month}`) ?? []);
}
