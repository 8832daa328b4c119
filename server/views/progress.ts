// The goals of a month as `progress` prints them.
import type { UnknownReason } from "../../shared/verdict.ts";
import type { GoalPoint } from "../../shared/goal-point.ts";
import type { Day, Month } from "../../shared/period.ts";
import type { GoalScope } from "../../shared/strategy.ts";
import { type GoalMonth, goalsInMonth } from "./goals.ts";
import type { World } from "./world.ts";
import type { YearPace } from "./year-pace.ts";

/** `value` as judged at the cut-off, `now` by the newest readings; null is unknown, and `through` is absent unless partial. */
export interface ProgressRow extends Omit<
  GoalPoint,
  "through" | "backfilled" | "breaks" | "unknown" | "newVersion" | "unusualBoost"
> {
  goal: string;
  metric: string;
  scope: GoalScope;
  through?: Day;
  /** Why the value is null. */
  unknown?: UnknownReason;
  /** Beside the verdict, never instead of it. */
  gap: GoalMonth["gap"];
  streak: GoalMonth["streak"];
  signal: GoalMonth["signal"];
  reach: GoalMonth["reach"];
  pace?: YearPace;
}

/** One row a goal of the version in force in the month; none before the first version. */
export function progressRows(world: World, month: Month): ProgressRow[] {
  return goalsInMonth(world, month).map(({ id, metric, scope, point, gap, streak, signal, reach, pace }) => ({
    goal: id,
    metric,
    scope,
    month,
    value: point.value,
    now: point.now,
    target: point.target,
    verdict: point.verdict,
    ...(point.quarter === undefined ? {} : { quarter: point.quarter }),
    ...(point.noTarget === undefined ? {} : { noTarget: point.noTarget }),
    coverage: point.coverage,
    ...(point.through === null ? {} : { through: point.through }),
    counted: point.counted,
    of: point.of,
    ...(point.interval === undefined ? {} : { interval: point.interval }),
    ...(point.unknown === null ? {} : { unknown: point.unknown }),
    gap,
    streak,
    signal,
    reach,
    ...(pace === null ? {} : { pace }),
  }));
}
