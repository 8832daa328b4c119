// The arithmetic of metrics over posts and periods: complete cases, pooled ratios, null where something is unknown.
import { type Measure, type Measures, sumOf } from "./measure.ts";
import { median } from "./median.ts";
import type { ActivityFormula, PublishedFormula } from "./metrics/define.ts";
import type { Platform } from "./platform.ts";
import { eachSum, type PostTally } from "./post-tally.ts";
import { isVisitOf, senderOf } from "./social.ts";
import type { Interval, UnknownReason } from "./verdict.ts";

/** `counted` of `of` were complete: posts on the published basis, days on the activity basis. Value null is unknown. */
export interface Computed {
  value: number | null;
  counted: number;
  of: number;
  unknown: UnknownReason | null;
  /** How many things happened that the value is made of: interactions, clicks, visits, messages; absent where that says nothing of how far chance moves it. */
  events?: number;
  /** 95 % interval where the value is an estimate; absent where everything was counted. */
  interval?: Interval;
}

/**
 * Metrics on the published basis, over the lifetime counts of the posts of a bucket, added up or one by one. `coveredDays` is how many days of
 * the bucket are read in.
 */
export function computePublished(
  formula: PublishedFormula,
  posts: readonly PostTally[],
  coveredDays: number,
): Computed {
  const of = postsIn(posts);
  switch (formula.kind) {
    case "posts":
      return known(coveredDays === 0 && of === 0 ? null : of, of, of, "not-read");
    case "posts-per-week":
      return known(coveredDays === 0 ? null : (of * 7) / coveredDays, of, of, "not-read");
    case "sum": {
      const { counted, sum } = complete(posts, formula.of);
      const value = counted === 0 && (of > 0 || coveredDays === 0) ? null : sum;
      return { ...known(value, counted, of, missing(of, coveredDays)), events: sum };
    }
    case "mean": {
      const { counted, sum } = complete(posts, formula.of);
      return { ...known(counted === 0 ? null : sum / counted, counted, of, missing(of, coveredDays)), events: sum };
    }
    case "median": {
      const sums = eachSum(posts, formula.of);
      return known(median(sums), sums.length, of, missing(of, coveredDays));
    }
    case "share-of-posts": {
      const whole = posts.filter(({ measures }) => measures[formula.having] !== undefined);
      const counted = postsIn(whole);
      const having = total(whole.map(({ above }) => above[formula.having] ?? 0));
      return known(counted === 0 ? null : having / counted, counted, of, missing(of, coveredDays));
    }
    case "ratio": {
      const { counted, sum: above } = complete(posts, formula.of, formula.per);
      const { sum: below } = complete(posts, formula.per, formula.of);
      const reason = counted > 0 ? "nothing-to-divide" : missing(of, coveredDays);
      const value = below === 0 ? null : (above / below) * (formula.times ?? 1);
      return { ...known(value, counted, of, reason), events: above };
    }
  }
}

/** The rows of one chosen tile: all dimension values of one period of one channel or web property. `grain` day tiles may have none: nothing happened. */
export interface TileRows {
  days: number;
  rows: readonly { dims: Readonly<Record<string, string>>; measures: Measures }[];
}

/** Metrics over what happened in a bucket of `of` days. A tile counts its days when its rows state every measure that is needed.
 * `senders` narrows visits to those that these networks sent; a share of all visits keeps its denominator. */
export function computeActivity(
  formula: ActivityFormula,
  tiles: readonly TileRows[],
  of: number,
  senders: ReadonlySet<Platform> | null,
): Computed {
  const sent = (row: TileRows["rows"][number]): boolean => {
    const sender = senders === null ? null : senderOf(row.dims);
    return senders === null || (sender !== null && senders.has(sender));
  };
  const numeratorOf = (row: TileRows["rows"][number]): number | null => {
    if (formula.kind === "channel-sum") return sumOf(row.measures, formula.of);
    return sent(row) && isVisitOf(formula.visits, row.dims) ? sumOf(row.measures, [formula.of]) : 0;
  };
  const denominatorOf = (row: TileRows["rows"][number]): number | null => {
    if (formula.kind !== "web-share") return 0;
    const counts = formula.perVisits === "all" || sent(row);
    return counts && isVisitOf(formula.perVisits, row.dims) ? sumOf(row.measures, [formula.per]) : 0;
  };
  let above = 0;
  let below = 0;
  let counted = 0;
  for (const tile of tiles) {
    let whole = true;
    let tileAbove = 0;
    let tileBelow = 0;
    for (const row of tile.rows) {
      const numerator = numeratorOf(row);
      const denominator = denominatorOf(row);
      if (numerator === null || denominator === null) whole = false;
      else {
        tileAbove += numerator;
        tileBelow += denominator;
      }
    }
    if (!whole) continue;
    above += tileAbove;
    below += tileBelow;
    counted += tile.days;
  }
  if (counted === 0) return known(null, 0, of, tiles.length === 0 ? "not-read" : "not-supplied");
  if (formula.kind === "web-share")
    return { ...known(below === 0 ? null : above / below, counted, of, "nothing-to-divide"), events: above };
  return {
    ...known(formula.kind === "channel-sum" ? above / (formula.divide ?? 1) : above, counted, of, "not-read"),
    events: above,
  };
}

/** The sum over the posts of which all these measures are known, and those of `also`; `counted` is how many they are. */
function complete(
  posts: readonly PostTally[],
  of: readonly Measure[],
  also: readonly Measure[] = [],
): { counted: number; sum: number } {
  let [counted, sum] = [0, 0];
  for (const { posts: some, measures } of posts) {
    const own = sumOf(measures, of);
    if (own === null || sumOf(measures, also) === null) continue;
    counted += some;
    sum += own;
  }
  return { counted, sum };
}

/** How many posts the tallies are of. */
export function postsIn(tallies: readonly PostTally[]): number {
  return total(tallies.map(({ posts }) => posts));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function missing(of: number, coveredDays: number): UnknownReason {
  return of > 0 ? "not-supplied" : coveredDays > 0 ? "nothing-to-divide" : "not-read";
}

/** A value with what it was counted from; `reason` says why where the value is null. */
export function known(value: number | null, counted: number, of: number, reason: UnknownReason): Computed {
  return { value, counted, of, unknown: value === null ? reason : null };
}
