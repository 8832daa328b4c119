// What a file can say of a post.
import type { Measures } from "./measure.ts";
import type { Day } from "./period.ts";

/** So many posts at most are marked at once: each is folded again, and nobody should wait longer than a few seconds. */
export const mostMarkedAtOnce = 5000;

/** What a post is. Null is unknown. */
export interface PostFields {
  nativeId: string | null;
  /** Canonical: https, no query, no fragment, no trailing slash, host lower case without www. */
  permalink: string | null;
  /** As it stood in the file, for the link to the original. */
  url: string | null;
  /** Epoch milliseconds, or null where the file gives only a civil date or nothing. */
  postedAt: number | null;
  /** Civil date as printed, used only when postedAt is null. */
  postedOn: Day | null;
  text: string;
  /** The platform's own word, lower case English where known: photo, video, link, text, reel, carousel, image, story… */
  format: string | null;
  funding: "organic" | "boosted" | null;
  /** X only: the account's own reply, kept out of post metrics. */
  ownReply: boolean;
  /** A plain share of somebody else's post; a filter, still a post. */
  isShare: boolean;
  isCrosspost: boolean;
}

/** One row about a post. */
export interface PostStatement extends PostFields {
  /** Half-open; null for lifetime counts. */
  period: { from: Day; to: Day } | null;
  measures: Measures;
}
