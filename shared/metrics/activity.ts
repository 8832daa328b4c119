// Activity: what we ourselves published.
import { defineMetrics } from "./define.ts";

const own = { family: "activity", basis: "published", better: "more", acrossPlatforms: true } as const;

export const activity = defineMetrics(
  { id: "posts", ...own, unit: "count", formula: { kind: "posts" } },
  { id: "posts-per-week", ...own, unit: "per-week", formula: { kind: "posts-per-week" } },
);
