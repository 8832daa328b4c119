// Replies: do people answer us? Counts under posts come from post files, people and dates only from comment rows; the one never fills in for the other.
import { defineMetrics } from "./define.ts";

const onPosts = { family: "replies", basis: "published", better: "more", acrossPlatforms: true } as const;
const inRows = {
  family: "replies",
  basis: "activity",
  over: "comments",
  unit: "count",
  better: "more",
  acrossPlatforms: true,
} as const;
const share = { ...inRows, unit: "share" } as const;

export const replies = defineMetrics(
  // The field's conversation rate: comments per post, in one definition.
  { id: "comments-per-post", ...onPosts, unit: "mean", formula: { kind: "mean", of: ["comments"] } },
  {
    id: "share-of-posts-with-comment",
    ...onPosts,
    unit: "share",
    formula: { kind: "share-of-posts", having: "comments" },
  },
  { id: "comments-received", ...inRows, formula: { kind: "comments" } },
  { id: "people-who-replied", ...inRows, formula: { kind: "people", returning: false } },
  { id: "returning-people", ...inRows, formula: { kind: "people", returning: true } },
  { id: "own-replies", ...inRows, formula: { kind: "taking-part", count: "own-replies" } },
  { id: "conversations-taken-part-in", ...inRows, formula: { kind: "taking-part", count: "conversations" } },
  { id: "conversations-joined-elsewhere", ...inRows, formula: { kind: "taking-part", count: "joined-elsewhere" } },
  { id: "answered-in-promised-time", ...share, formula: { kind: "answered", by: "us-in-time" } },
  { id: "answered-share", ...share, formula: { kind: "answered", by: "us" } },
  { id: "answered-by-customers-share", ...share, formula: { kind: "answered", by: "customers" } },
  {
    id: "time-to-first-answer-median",
    ...inRows,
    unit: "duration",
    better: "less",
    formula: { kind: "answer-time-median" },
  },
  { id: "conversation-depth", ...inRows, unit: "levels", formula: { kind: "depth" } },
);
