// Which goals fit which purpose, and how far the target of each lies from where we are. The first of a purpose says most about it.
import type { Platform } from "../platform.ts";
import type { Purpose } from "../strategy.ts";

export type TargetRule =
  /** A tenth above the baseline; never above `cap`. Totals are compared per day, because months differ in length. */
  | { kind: "raise"; cap?: number; perDay?: true }
  /** Half of the way from the baseline to `to`. */
  | { kind: "halfway"; to: number }
  /** The baseline and the smallest change that the audits of a month can show, in the metric's unit; never above `cap`. */
  | { kind: "detectable"; change: number; cap: number }
  /** As in three months of four so far. */
  | { kind: "hold" }
  /** What the site's other visitors do. */
  | { kind: "as-others" }
  | { kind: "at-most"; value: number }
  /** Around the posting promise of the channels, by this share of it. */
  | { kind: "promise"; around: number };

export interface Candidate {
  metric: string;
  rule: TargetRule;
  /** The platforms on which this is the usual way to measure it; left out: all that can. */
  platforms?: readonly Platform[];
  /** The files that bring it, where none has been read in. */
  files: readonly string[];
}

const meta = ["meta-facebook-posts", "meta-instagram-posts"];
const posts = [...meta, "linkedin-content", "x-premium-posts"];
const threads = ["comments-reply-chain"];
const rows = ["comments-reply-chain", "comments-table"];
const visits = ["ga4-report"];

/** 100 rated comments a month tell months apart that differ by 13 to 14 points (80 % power). */
const relevantShare: Candidate = {
  metric: "relevant-share",
  rule: { kind: "detectable", change: 0.14, cap: 0.95 },
  files: rows,
};

/** What to propose for each purpose, in the order in which it is worth having. */
export const candidates: Record<Purpose, readonly Candidate[]> = {
  engagement: [
    { metric: "interactions-per-post-median", rule: { kind: "raise" }, files: posts },
    {
      metric: "engagement-rate-by-reach",
      rule: { kind: "raise", cap: 0.95 },
      platforms: ["facebook", "instagram"],
      files: meta,
    },
    {
      metric: "engagement-rate-by-impressions",
      rule: { kind: "raise", cap: 0.95 },
      platforms: ["linkedin", "x"],
      files: ["linkedin-content", "x-premium-posts"],
    },
    {
      metric: "engagement-rate-by-views",
      rule: { kind: "raise", cap: 0.95 },
      platforms: ["youtube", "tiktok"],
      files: ["youtube-content"],
    },
    { metric: "share-of-posts-with-comment", rule: { kind: "raise", cap: 0.95 }, files: posts },
    { metric: "posts-per-week", rule: { kind: "promise", around: 0.2 }, files: posts },
    relevantShare,
  ],
  dialogue: [
    { metric: "answered-in-promised-time", rule: { kind: "halfway", to: 0.9 }, files: threads },
    { metric: "answered-share", rule: { kind: "halfway", to: 0.95 }, files: threads },
    { metric: "critical-unanswered", rule: { kind: "at-most", value: 0 }, files: threads },
    { metric: "conversations-taken-part-in", rule: { kind: "raise", perDay: true }, files: threads },
  ],
  traffic: [
    { metric: "sessions-from-social", rule: { kind: "raise", perDay: true }, files: visits },
    { metric: "engaged-share-from-social", rule: { kind: "as-others" }, files: visits },
    {
      metric: "link-clicks-per-1000-views",
      rule: { kind: "raise" },
      files: ["meta-facebook-posts"],
    },
  ],
  conversion: [
    { metric: "key-events-from-social", rule: { kind: "raise", perDay: true }, files: visits },
    { metric: "key-event-rate-from-social", rule: { kind: "hold" }, files: visits },
  ],
  brand: [
    relevantShare,
    { metric: "returning-people", rule: { kind: "raise" }, files: rows },
    { metric: "net-growth", rule: { kind: "raise", perDay: true }, files: ["youtube-dates"] },
  ],
};
