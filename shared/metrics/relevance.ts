// Relevance: do people talk about what we want to talk about, and which of them need an eye? The share is from a random sample of the month that
// people rated, never from a model alone.
import { defineMetrics } from "./define.ts";

const ofComments = { family: "relevance", basis: "activity", over: "comments", acrossPlatforms: true } as const;
const critical = { ...ofComments, unit: "count", better: "less" } as const;

export const relevance = defineMetrics(
  { id: "relevant-share", ...ofComments, unit: "share", better: "more", formula: { kind: "relevant-share" } },
  { id: "critical-comments", ...critical, formula: { kind: "critical", count: "all" } },
  { id: "critical-unanswered", ...critical, formula: { kind: "critical", count: "unanswered" } },
);
