// Posts added up: as much of many posts as metrics need, so that a month of thousands need not be read post by post.
import { type Measure, type Measures, sumOf } from "./measure.ts";
import { metrics } from "./metrics/index.ts";

/** What metrics ask of one post. */
export interface Tallied {
  funding: "organic" | "boosted" | null;
  /** The id of a message type, "" for none of them, null while nobody has said it. */
  messageType: string | null;
  measures: Measures;
}

/** Posts that are alike in funding and message type and of which the same measures are known. */
export interface PostTally extends Tallied {
  posts: number;
  /** Of how many of the posts the measure is above zero; a measure that is absent is above zero of none. */
  above: Measures;
  /** Where the sum of some measures is known, that of each post, by `middleKey`: a middle value cannot be added up. */
  each: Record<string, number[]>;
}

/** The sets of measures that some metric takes a middle value of. */
const middles = metrics.flatMap(({ basis, formula }) =>
  basis === "published" && formula.kind === "median" ? [formula.of] : [],
);

function middleKey(of: readonly Measure[]): string {
  return of.join("+");
}

/** The sum of each post of which these measures are known. Throws where no metric of the registry takes their middle value, since then they were not kept. */
export function eachSum(posts: readonly PostTally[], of: readonly Measure[]): number[] {
  const key = middleKey(of);
  if (!middles.some((each) => middleKey(each) === key)) throw new Error(`Tallies do not hold ${key} of each post.`);
  return posts.flatMap(({ each }) => each[key] ?? []);
}

/** What tallies hold: those that were stored by another program may hold less. */
export const tallyShape = middles.map(middleKey).join(" ");

/** One post by itself. */
export function tallyOf(post: Tallied): PostTally {
  return tallied([post])[0] as PostTally;
}

/** The posts added up, in the order in which each kind of them comes first. */
export function tallied(posts: Iterable<Tallied>): PostTally[] {
  const tallies = new Map<string, PostTally>();
  for (const { funding, messageType, measures } of posts) {
    const known = (Object.keys(measures) as Measure[]).sort();
    const kind = JSON.stringify([funding, messageType, known]);
    const tally = tallies.get(kind) ?? { posts: 0, funding, messageType, measures: {}, above: {}, each: {} };
    tallies.set(kind, tally);
    tally.posts++;
    for (const measure of known) {
      const value = measures[measure] ?? 0;
      tally.measures[measure] = (tally.measures[measure] ?? 0) + value;
      if (value > 0) tally.above[measure] = (tally.above[measure] ?? 0) + 1;
    }
    for (const of of middles) {
      const sum = sumOf(measures, of);
      if (sum !== null) (tally.each[middleKey(of)] ??= []).push(sum);
    }
  }
  return [...tallies.values()];
}
