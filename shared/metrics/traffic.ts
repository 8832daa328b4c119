// Traffic: clicks on our posts, and visits to our site that social media sent. Clicks never stand in for link clicks.
import { defineMetrics } from "./define.ts";

const clicks = { family: "traffic", basis: "published", better: "more", acrossPlatforms: true } as const;
const visits = {
  family: "traffic",
  basis: "activity",
  over: "periods",
  better: "more",
  acrossPlatforms: true,
} as const;

export const traffic = defineMetrics(
  { id: "clicks", ...clicks, unit: "count", formula: { kind: "sum", of: ["clicks"] } },
  { id: "link-clicks", ...clicks, unit: "count", formula: { kind: "sum", of: ["link-clicks"] } },
  {
    id: "link-clicks-per-1000-views",
    ...clicks,
    acrossPlatforms: false,
    unit: "per-thousand",
    formula: { kind: "ratio", of: ["link-clicks"], per: ["views"], times: 1000 },
  },
  {
    id: "click-through-rate-by-impressions",
    ...clicks,
    acrossPlatforms: false,
    unit: "share",
    formula: { kind: "ratio", of: ["link-clicks"], per: ["impressions"] },
  },
  {
    id: "click-through-rate-by-views",
    ...clicks,
    acrossPlatforms: false,
    unit: "share",
    formula: { kind: "ratio", of: ["link-clicks"], per: ["views"] },
  },
  {
    id: "click-through-rate-by-reach",
    ...clicks,
    unit: "share",
    formula: { kind: "ratio", of: ["link-clicks"], per: ["reach"] },
  },
  { id: "sessions", ...visits, unit: "count", formula: { kind: "web-sum", of: "sessions", visits: "all" } },
  {
    id: "sessions-from-social",
    ...visits,
    unit: "count",
    formula: { kind: "web-sum", of: "sessions", visits: "organic-social" },
  },
  {
    id: "sessions-from-paid-social",
    ...visits,
    unit: "count",
    formula: { kind: "web-sum", of: "sessions", visits: "paid-social" },
  },
  {
    id: "social-share-of-sessions",
    ...visits,
    unit: "share",
    formula: { kind: "web-share", of: "sessions", visits: "organic-social", per: "sessions", perVisits: "all" },
  },
  {
    id: "engaged-share-from-social",
    ...visits,
    unit: "share",
    formula: {
      kind: "web-share",
      of: "engaged-sessions",
      visits: "organic-social",
      per: "sessions",
      perVisits: "organic-social",
    },
  },
  {
    id: "key-events-from-social",
    ...visits,
    unit: "count",
    formula: { kind: "web-sum", of: "key-events", visits: "organic-social" },
  },
  {
    id: "key-event-rate-from-social",
    ...visits,
    unit: "mean",
    formula: {
      kind: "web-share",
      of: "key-events",
      visits: "organic-social",
      per: "sessions",
      perVisits: "organic-social",
    },
  },
);
