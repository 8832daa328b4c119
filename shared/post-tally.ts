// Posts added up: as much of many posts as sums, rates and shares need, so that a month of thousands need not be read post by post.
import type { Measure, Measures } from "./measure.ts";

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
}

/** One post by itself. */
export function tallyOf({ funding, messageType, measures }: Tallied): PostTally {
  const above: Measures = {};
  for (const [measure, value] of Object.entries(measures) as [Measure, number][]) if (value > 0) above[measure] = 1;
  return { posts: 1, funding, messageType, measures, above };
}

/** The posts added up, in the order in which each kind of them comes first. */
export function tallied(posts: Iterable<Tallied>): PostTally[] {
  const tallies = new Map<string, PostTally>();
  for (const post of posts) {
    const known = (Object.keys(post.measures) as Measure[]).sort();
    const kind = JSON.stringify([post.funding, post.messageType, known]);
    const tally = tallies.get(kind) ?? { ...tallyOf({ ...post, measures: {} }), posts: 0 };
    tallies.set(kind, tally);
    tally.posts++;
    for (const measure of known) {
      const value = post.measures[measure] ?? 0;
      tally.measures[measure] = (tally.measures[measure] ?? 0) + value;
      if (value > 0) tally.above[measure] = (tally.above[measure] ?? 0) + 1;
    }
  }
  return [...tallies.values()];
}
