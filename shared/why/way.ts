// Which metrics are sums of parts, so that their change can be split.
import type { Metric } from "../metrics/define.ts";
import type { Way } from "./decompose.ts";

/** Why a metric's change has no parts: a middle value, different people (who may be in several parts), or an estimate from a sample. */
export type NoParts = "median" | "people" | "sample";

/**
 * How changeBetween splits the metric. Items are in the metric's unit: what multiplies or divides the whole (per thousand,
 * minutes to hours, weeks of the month) is put on each numerator.
 */
export function wayOf({ formula }: Metric): Way | { reason: NoParts } {
  switch (formula.kind) {
    case "posts":
    case "posts-per-week":
    case "sum":
    case "channel-sum":
    case "web-sum":
    case "comments":
    case "taking-part":
    case "critical":
      return "total";
    case "ratio":
    case "mean":
    case "share-of-posts":
    case "web-share":
    case "answered":
      return "rate";
    case "median":
    case "answer-time-median":
    case "depth":
      return { reason: "median" };
    case "people":
      return { reason: "people" };
    case "relevant-share":
      return { reason: "sample" };
  }
}
