// Which kind of file brings a metric, for goals of which nothing is read in yet.
import { type Metric, needsThreads } from "../../../shared/metrics/define.ts";

export type MetricFile = "posts" | "days" | "followers" | "web" | "comments" | "threads";

export function metricFile(metric: Metric): MetricFile {
  if (metric.basis === "published") return "posts";
  if (metric.over === "comments") return needsThreads(metric) ? "threads" : "comments";
  if (metric.family === "traffic") return "web";
  return metric.family === "growth" ? "followers" : "days";
}
