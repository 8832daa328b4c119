// Why a number changed between two months: the change split into its parts, which add up to the whole of it.
//
// The split is the symmetric one, in which every difference is weighed with the mean of both months, so that it does not
// matter from which month one looks: Bennet (1920) for totals, Kitagawa (1955) and Das Gupta (1993, Standardization and
// Decomposition of Rates) for rates. Nothing is left over and nothing is called interaction.

/** What one part (a channel, a kind of post, a post …) contributed in one month. Items of one key are added up. */
export interface Item {
  key: string;
  /** What is counted: interactions, clicks, answered messages … Null is unknown. */
  numerator: number | null;
  /** What it is counted over: reach, messages …; 1 for a post in a mean per post and in a total. Null is unknown. */
  denominator: number | null;
}

/** rate: sum of numerators / sum of denominators, a mean per post included. total: sum of numerators. */
export type Way = "rate" | "total";

/** Why there is no split: some part is unknown, or a month's rate has nothing to divide by. */
export type NoSplit = "unknown-part" | "nothing-to-divide";

/** In the unit of the whole (numerator / denominator of a rate, numerators of a total). */
export interface Effect {
  /** Rate: the part's share of the denominator changed. Total: there was more or less of it, as in more posts. */
  mix: number;
  /** Its own numerator per denominator changed. 0 where that is known in one month only: then all of it is mix. */
  performance: number;
  /** mix + performance. */
  effect: number;
}

export interface Part extends Effect {
  key: string;
  /** Something was counted in both months, only in the later, or only in the earlier. */
  presence: "both" | "new" | "gone";
  before: Sums;
  after: Sums;
}

export interface Sums {
  numerator: number;
  denominator: number;
}

export interface Change extends Effect {
  way: Way;
  /** The value of each month; after - before = effect, to rounding. */
  before: number;
  after: number;
  /** The furthest from zero first. */
  parts: Part[];
}

/**
 * The change from one month to the next by the keys of the items; the parts' effects add up to it, and so do their mix and
 * performance.
 *
 * Rate: a part gains by mix when it weighs more and is above the rate midway between both months, or weighs less and is
 * below it. A key may be a post: it stands in one month alone, so that its effect is how far it pulls that month away from the midway
 * rate, and the effects of a channel's posts add up to the effect of the channel.
 *
 * Items must be all that the month's value was made of: an unknown one leaves the whole without a split. Medians, numbers
 * of different people and estimates from samples are no sums of parts and have none.
 */
export function changeBetween(way: Way, before: readonly Item[], after: readonly Item[]): Change | { reason: NoSplit } {
  const [earlier, later] = [byKey(before), byKey(after)];
  if (earlier === null || later === null) return { reason: "unknown-part" };
  const [whole0, whole1] = [sumOf(earlier.values()), sumOf(later.values())];
  if (way === "rate" && (whole0.denominator === 0 || whole1.denominator === 0)) return { reason: "nothing-to-divide" };
  const keys = [...new Set([...earlier.keys(), ...later.keys()])];
  const parts = keys.map((key): Part => {
    const [part0, part1] = [earlier.get(key) ?? nothing, later.get(key) ?? nothing];
    const effect = way === "rate" ? effectOnRate(part0, part1, whole0, whole1) : effectOnTotal(part0, part1);
    return { key, presence: presenceOf(part0, part1), before: part0, after: part1, ...effect };
  });
  parts.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (a.key < b.key ? -1 : 1));
  const value = ({ numerator, denominator }: Sums) => (way === "rate" ? numerator / denominator : numerator);
  return { way, before: value(whole0), after: value(whole1), ...sumOfEffects(parts), parts };
}

/** The parts beyond the `limit` that moved the whole most, as one. */
export interface Others extends Effect {
  /** How many parts they are. */
  parts: number;
  before: Sums;
  after: Sums;
}

/** The `limit` largest parts and all others as one (null when there are none); together they still add up to the change. */
export function largest(change: Change, limit: number): { parts: Part[]; others: Others | null } {
  const rest = change.parts.slice(limit);
  const others = {
    ...sumOfEffects(rest),
    parts: rest.length,
    before: sumOf(rest.map((part) => part.before)),
    after: sumOf(rest.map((part) => part.after)),
  };
  return { parts: change.parts.slice(0, limit), others: rest.length === 0 ? null : others };
}

const nothing: Sums = { numerator: 0, denominator: 0 };

function byKey(items: readonly Item[]): Map<string, Sums> | null {
  const sums = new Map<string, Sums>();
  for (const { key, numerator, denominator } of items) {
    if (numerator === null || denominator === null) return null;
    sums.set(key, sumOf([sums.get(key) ?? nothing, { numerator, denominator }]));
  }
  return sums;
}

function sumOf(all: Iterable<Sums>): Sums {
  let [numerator, denominator] = [0, 0];
  for (const each of all) {
    numerator += each.numerator;
    denominator += each.denominator;
  }
  return { numerator, denominator };
}

function sumOfEffects(effects: readonly Effect[]): Effect {
  let [mix, performance, effect] = [0, 0, 0];
  for (const each of effects) {
    mix += each.mix;
    performance += each.performance;
    effect += each.effect;
  }
  return { mix, performance, effect };
}

/** Mean weight × change of rate, and (mean rate - midway rate of the whole) × change of weight. */
function effectOnRate(part0: Sums, part1: Sums, whole0: Sums, whole1: Sums): Effect {
  const [weight0, weight1] = [part0.denominator / whole0.denominator, part1.denominator / whole1.denominator];
  const midway = (whole0.numerator / whole0.denominator + whole1.numerator / whole1.denominator) / 2;
  // What the part adds to the rate of its month, less what its weight would add at the midway rate: weights sum to 1 in
  // both months, so the latter cancels over all parts. Written so, a part without a rate needs no case of its own.
  const [added0, added1] = [part0.numerator / whole0.denominator, part1.numerator / whole1.denominator];
  const effect = added1 - added0 - midway * (weight1 - weight0);
  return split(effect, (weight0 + weight1) / 2, part0, part1);
}

function effectOnTotal(part0: Sums, part1: Sums): Effect {
  return split(part1.numerator - part0.numerator, (part0.denominator + part1.denominator) / 2, part0, part1);
}

function split(effect: number, meanWeight: number, part0: Sums, part1: Sums): Effect {
  const comparable = part0.denominator !== 0 && part1.denominator !== 0;
  const rate = ({ numerator, denominator }: Sums) => numerator / denominator;
  const performance = comparable ? meanWeight * (rate(part1) - rate(part0)) : 0;
  return { mix: effect - performance, performance, effect };
}

function presenceOf(part0: Sums, part1: Sums): Part["presence"] {
  const absent = ({ numerator, denominator }: Sums) => numerator === 0 && denominator === 0;
  if (absent(part0) && !absent(part1)) return "new";
  return absent(part1) && !absent(part0) ? "gone" : "both";
}
