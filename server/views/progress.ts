// The goals of a month as `progress` prints them.
import type { Day, Month } from "../../shared/period.ts";
import type { GoalScope } from "../../shared/strategy.ts";
import type { Target } from "../../shared/target.ts";
import type { Coverage, Verdict } from "../../shared/verdict.ts";
import { goalsInMonth } from "./goals.ts";
import type { World } from "./world.ts";

/** `value` as judged at the cut-off, `now` by the newest readings; null is unknown. */
export interface ProgressRow {
  goal: string;
  metric: string;
  scope: GoalScope;
  month: Month;
  value: number | null;
  now: number | null;
  target: Target | null;
  verdict: Verdict | null;
  coverage: Coverage;
  through?: Day;
  counted: number;
  of: number;
}

export function progressRows(world: World, month: Month): ProgressRow[] {
  return goalsInMonth(world, month).map(({ id, metric, scope, point }) => ({
    goal: id,
    metric,
    scope,
    month,
    value: point.value,
    now: point.now,
    target: point.target,
    verdict: point.verdict,
    coverage: point.coverage,
    ...(point.through === null ? {} : { through: point.through }),
    counted: point.counted,
    of: point.of,
  }));
}
