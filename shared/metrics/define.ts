// How a metric is declared: a formula over measures, with its basis. Nothing is computed here.
import type { Measure } from "../measure.ts";

/** How a value is written: count 1 840; share 0.032 as 3.2 %; mean 4.1; per-week 3.5; per-thousand 12.4; hours 5.2; duration is hours too, written as minutes below one; levels 2.5. */
export type Unit = "count" | "share" | "mean" | "per-week" | "per-thousand" | "hours" | "duration" | "levels";

export type Family = "engagement" | "activity" | "growth" | "traffic" | "replies" | "relevance";

/** Which rows of a web breakdown count: all, or those that social media sent. */
export type Visits = "all" | "organic-social" | "paid-social";

/** Over the lifetime numbers of the posts published in the bucket. `of` and `per` are summed within a post first. */
export type PublishedFormula =
  | { kind: "posts" }
  | { kind: "posts-per-week" }
  | { kind: "sum"; of: readonly Measure[] }
  | { kind: "ratio"; of: readonly Measure[]; per: readonly Measure[]; times?: number }
  | { kind: "mean"; of: readonly Measure[] }
  | { kind: "median"; of: readonly Measure[] }
  | { kind: "share-of-posts"; having: Measure };

/** Over what happened in the bucket on channels, or on the web site. */
export type ActivityFormula =
  | { kind: "channel-sum"; of: readonly Measure[]; divide?: number }
  | { kind: "web-sum"; of: Measure; visits: Visits }
  | { kind: "web-share"; of: Measure; visits: Visits; per: Measure; perVisits: Visits };

/** Over comment rows by their date. */
export type CommentFormula =
  | DialogueFormula
  | CriticalFormula
  /** Over those of others that have words, from a random sample that people rated. */
  | { kind: "relevant-share" };

/** Over those of others that need an eye: all of them, or those that nobody has dealt with though the promise has run out. */
export interface CriticalFormula {
  kind: "critical";
  count: "all" | "unanswered";
}

/** Over what others and we wrote. */
export type DialogueFormula =
  | { kind: "comments" }
  | { kind: "people"; returning: boolean }
  /** What we did: our replies, the conversations with others that they are in, those under others' posts. */
  | { kind: "taking-part"; count: "own-replies" | "conversations" | "joined-elsewhere" }
  /** Over the first messages that wanted an answer. */
  | { kind: "answered"; by: "us" | "us-in-time" | "customers" }
  | { kind: "answer-time-median" }
  | { kind: "depth" };

interface Named<Id extends string> {
  id: Id;
  family: Family;
  unit: Unit;
  /** Which way a goal on it usually points; only a proposal in the editor. */
  better: "more" | "less";
  /** False where platforms define the measure so differently that they must not be added or pooled. */
  acrossPlatforms: boolean;
}

export type Metric<Id extends string = string> = Named<Id> &
  (
    | { basis: "published"; formula: PublishedFormula }
    | { basis: "activity"; over: "periods"; formula: ActivityFormula }
    | { basis: "activity"; over: "comments"; formula: CommentFormula }
  );

/** Keeps the literal id, so that the registry gives a typed list of ids. */
export function defineMetrics<const Id extends string>(...metrics: Metric<Id>[]): Metric<Id>[] {
  return metrics;
}

/** Measures that must all be known of one post (or one period) for it to count. */
export function measuresOf(metric: Metric): readonly Measure[] {
  const formula = metric.formula;
  switch (formula.kind) {
    case "sum":
    case "mean":
    case "median":
    case "channel-sum":
      return formula.of;
    case "ratio":
      return [...formula.of, ...formula.per];
    case "share-of-posts":
      return [formula.having];
    case "web-sum":
      return [formula.of];
    case "web-share":
      return [...new Set([formula.of, formula.per])];
    case "posts":
    case "posts-per-week":
    case "comments":
    case "people":
    case "taking-part":
    case "answered":
    case "answer-time-median":
    case "depth":
    case "relevant-share":
    case "critical":
      return [];
  }
}

/** What `counted` and `of` of a value count. */
export type Counts = "posts" | "days" | "comments" | "messages" | "conversations";

/** What the values of a metric are counted from. */
export function countsOf(metric: Metric): Counts {
  if (metric.basis === "published") return "posts";
  switch (metric.formula.kind) {
    case "relevant-share":
      return "comments";
    case "answered":
    case "answer-time-median":
      return "messages";
    case "depth":
      return "conversations";
    default:
      return "days";
  }
}

/** True where the months' numbers add up to a year's: what is counted, but no shares, rates or times, and not different people, who may be in several months. */
export function addsUp({ unit, formula }: Metric): boolean {
  return unit === "count" && formula.kind !== "people";
}

/** True where a file must say which comment answers which. */
export function needsThreads({ formula }: Metric): boolean {
  const { kind } = formula;
  if (kind === "critical") return formula.count === "unanswered";
  return kind === "taking-part" || kind === "answered" || kind === "answer-time-median" || kind === "depth";
}
