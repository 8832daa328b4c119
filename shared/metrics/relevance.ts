// Relevance: do people talk about what we want to talk about? From a random sample of the month that people rated, never from a model alone.
import { defineMetrics } from "./define.ts";

export const relevance = defineMetrics({
  id: "relevant-share",
  family: "relevance",
  basis: "activity",
  over: "comments",
  unit: "share",
  better: "more",
  acrossPlatforms: true,
  formula: { kind: "relevant-share" },
});
