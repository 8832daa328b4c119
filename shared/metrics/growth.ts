// Growth: hard to interpret alone; shown beside conversation metrics. The stock of followers is in none of the files read today.
import { defineMetrics } from "./define.ts";

const flow = {
  family: "growth",
  basis: "activity",
  over: "periods",
  unit: "count",
  better: "more",
  acrossPlatforms: true,
} as const;

export const growth = defineMetrics(
  { id: "new-followers", ...flow, formula: { kind: "channel-sum", of: ["new-followers"] } },
  { id: "net-growth", ...flow, formula: { kind: "channel-sum", of: ["net-growth"] } },
  {
    id: "follows-from-posts",
    family: "growth",
    basis: "published",
    unit: "count",
    better: "more",
    acrossPlatforms: true,
    formula: { kind: "sum", of: ["follows"] },
  },
);
