// One month of one goal: what the overview, the charts, the sentences, the API and `progress` all speak of. Declared here once.
import type { Day, Month, Quarter } from "./period.ts";
import type { Target } from "./target.ts";
import type { Coverage, Interval, UnknownReason, Verdict } from "./verdict.ts";

/** Values are in the metric's unit, ratios as fractions; null is unknown, never zero. */
export interface GoalPoint {
  month: Month;
  /** As judged at the cut-off. */
  value: number | null;
  /** As known by the newest readings. */
  now: number | null;
  target: Target | null;
  /** Set where a target was wanted and could not be worked out. */
  noTarget?: "no-season" | undefined;
  /** Null where the goal had no target that month. */
  verdict: Verdict | null;
  /** Set where the month is too small to be judged alone: the verdict is that of its quarter. */
  quarter?: QuarterPoint | undefined;
  /** Set where an unusual part of the month's posts was boosted: no signal is read from it. */
  unusualBoost?: true | undefined;
  /** Set where another version of the strategy came into force than the month before had. */
  newVersion?: number | undefined;
  coverage: Coverage;
  /** Last day that is read in, when partial. */
  through: Day | null;
  /** First read more than 45 days after its end: drawn lighter. */
  backfilled: boolean;
  /** What was complete, of how many: posts, days, comments … as the metric's `countsOf` says. */
  counted: number;
  of: number;
  /** 95 % interval of an estimate; absent where everything was counted. */
  interval?: Interval | undefined;
  /** Set where the metric means something else than in the month with a value before: no line joins the two. */
  breaks?: true | undefined;
  /** Why value is null. */
  unknown: UnknownReason | null;
}

/** A calendar quarter of a goal, judged like a month. Totals are the sum of its months; everything else is pooled over them. */
export interface QuarterPoint {
  quarter: Quarter;
  value: number | null;
  target: Target | null;
  verdict: Verdict;
  coverage: Coverage;
  through: Day | null;
  counted: number;
  of: number;
  unknown: UnknownReason | null;
  /** So many posts have no message type yet; set where the quarter is partial for that alone. */
  unnamed?: number | undefined;
}
