// How often the target would have been met as things are: said beside it, before anybody is held to it.
import type { Target } from "../target.ts";
import { verdictOf } from "../verdict.ts";
import type { SignalPoint } from "./signal.ts";

const lastMonths = 12;

/** "As we work today, `count` of the last `of` months reach it." */
export interface Reachable {
  count: number;
  /** At most twelve. */
  of: number;
  /** How many of those were read long after their end: their posts had grown older, so the count may flatter. */
  backfilled: number;
}

/** The complete months with a value since the last series break; points oldest first. */
export function comparable<Point extends SignalPoint>(points: readonly Point[]): (Point & { value: number })[] {
  const broken = points.findLastIndex(({ breaks }) => breaks === true);
  return points.slice(Math.max(0, broken)).filter((point): point is Point & { value: number } => {
    const { coverage, value } = point;
    return coverage === "complete" && value !== null;
  });
}

/** Over the last twelve complete months with a value (in the target's unit) since the last series break; points oldest first. */
export function reachable(points: readonly SignalPoint[], target: Target): Reachable {
  const counted = comparable(points).slice(-lastMonths);
  const meets = ({ value }: SignalPoint) =>
    verdictOf({ value, coverage: "complete", accumulates: false }, target) === "met";
  return {
    count: counted.filter(meets).length,
    of: counted.length,
    backfilled: counted.filter(({ backfilled }) => backfilled).length,
  };
}
