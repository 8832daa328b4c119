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
  { id: "people-who-replied", ...inRows, formula: { kind: "people" } },
);
