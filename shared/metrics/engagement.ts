// Engagement: an action beyond exposure (MRC Social Media Measurement Guidelines 1.0, 2015). Saves, follows and clicks stay apart.
import { defineMetrics } from "./define.ts";

const interactions = ["reactions", "comments", "shares"] as const;
const total = {
  family: "engagement",
  basis: "published",
  unit: "count",
  better: "more",
  acrossPlatforms: true,
} as const;
const rate = { ...total, unit: "share" } as const;
const perPost = { ...total, unit: "mean" } as const;

export const engagement = defineMetrics(
  { id: "interactions", ...total, formula: { kind: "sum", of: interactions } },
  { id: "reactions", ...total, formula: { kind: "sum", of: ["reactions"] } },
  { id: "comments-on-posts", ...total, formula: { kind: "sum", of: ["comments"] } },
  { id: "shares", ...total, formula: { kind: "sum", of: ["shares"] } },
  { id: "saves", ...total, formula: { kind: "sum", of: ["saves"] } },
  { id: "views", ...total, acrossPlatforms: false, formula: { kind: "sum", of: ["views"] } },
  { id: "impressions", ...total, acrossPlatforms: false, formula: { kind: "sum", of: ["impressions"] } },
  { id: "video-views", ...total, acrossPlatforms: false, formula: { kind: "sum", of: ["video-views"] } },
  { id: "engagement-rate-by-reach", ...rate, formula: { kind: "ratio", of: interactions, per: ["reach"] } },
  {
    id: "engagement-rate-by-impressions",
    ...rate,
    acrossPlatforms: false,
    formula: { kind: "ratio", of: interactions, per: ["impressions"] },
  },
  {
    id: "engagement-rate-by-views",
    ...rate,
    acrossPlatforms: false,
    formula: { kind: "ratio", of: interactions, per: ["views"] },
  },
  // Applause and amplification: Kaushik, "Best social media metrics" (2011), per post.
  { id: "applause-rate", ...perPost, formula: { kind: "mean", of: ["reactions"] } },
  { id: "amplification-rate", ...perPost, formula: { kind: "mean", of: ["shares"] } },
  { id: "interactions-per-post-median", ...perPost, formula: { kind: "median", of: interactions } },
  {
    id: "interactions-activity",
    ...total,
    basis: "activity",
    over: "periods",
    formula: { kind: "channel-sum", of: interactions },
  },
  {
    id: "views-activity",
    ...total,
    acrossPlatforms: false,
    basis: "activity",
    over: "periods",
    formula: { kind: "channel-sum", of: ["views"] },
  },
  {
    id: "impressions-activity",
    ...total,
    acrossPlatforms: false,
    basis: "activity",
    over: "periods",
    formula: { kind: "channel-sum", of: ["impressions"] },
  },
  {
    id: "watch-time",
    ...total,
    unit: "hours",
    acrossPlatforms: false,
    basis: "activity",
    over: "periods",
    formula: { kind: "channel-sum", of: ["watch-seconds"], divide: 3600 },
  },
);
