// Which months are too small to be judged alone: chance moves a handful of clicks more than anything that we do.
import type { Computed } from "./compute.ts";
import type { Metric } from "./metrics/define.ts";

/** A month with fewer events, or of fewer posts, is judged with its quarter. */
const fewestEvents = 10;
export const fewestPosts = 5;

/** What a month has too few of; null when it can be judged alone. */
export type Smallness = "events" | "posts" | null;

/**
 * Whether a whole month of the metric is too small. What we do ourselves (posts, own replies) is no sample of anything, a critical comment is one
 * too many, and an estimate says by its interval how sure it is: these are never too small. Nor are different people: somebody who writes in three
 * months is one in the quarter, so that a month's target cannot be added up to the quarter's.
 */
export function smallnessOf(metric: Metric, { value, counted, events, unknown }: Computed): Smallness {
  if (value === null && unknown !== "nothing-to-divide") return null;
  const { kind } = metric.formula;
  const isExempt = kind === "critical" || kind === "relevant-share" || kind === "people";
  if (metric.family === "activity" || isExempt || metric.id === "net-growth") return null;
  if (metric.formula.kind === "taking-part" && metric.formula.count !== "conversations") return null;
  if (metric.basis === "published" && counted < fewestPosts) return "posts";
  return events !== undefined && events < fewestEvents ? "events" : null;
}
