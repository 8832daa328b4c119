// The registry: every metric that can be computed, in the order in which lists show them.
import { activity } from "./activity.ts";
import type { Metric } from "./define.ts";
import { engagement } from "./engagement.ts";
import { growth } from "./growth.ts";
import { relevance } from "./relevance.ts";
import { replies } from "./replies.ts";
import { traffic } from "./traffic.ts";

export const metrics = [...engagement, ...replies, ...relevance, ...traffic, ...activity, ...growth];

const byId = new Map<string, Metric>(metrics.map((metric) => [metric.id, metric]));

/** The metric of that id, or null. */
export function metricById(id: string): Metric | null {
  return byId.get(id) ?? null;
}

/** Metrics that no file read today can answer; the goal editor names the file that they wait for. No formula stands behind them. */
export const plannedMetrics = [{ id: "followers", family: "growth", needs: "month-table" }] as const;
