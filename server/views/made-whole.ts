// Which months of which goals a statement makes whole, with the verdicts that they then get.
import { metricById } from "../../shared/metrics/index.ts";
import type { Month } from "../../shared/period.ts";
import { versionInForce } from "../../shared/strategy.ts";
import type { Verdict } from "../../shared/verdict.ts";
import { type ShownScope, shownScope } from "./goals.ts";
import { judgedSeries } from "./judged-series.ts";
import { resolveScope, type World } from "./world.ts";

/** Months of a goal, oldest first. */
export interface GoalMonths extends ShownScope {
  id: string;
  metric: string;
  months: { month: Month; verdict: Verdict | null }[];
}

/** Which of the months, oldest first, each goal in force in the last of them has whole. */
export function wholeMonths(world: World, months: readonly Month[]): GoalMonths[] {
  const last = months.at(-1);
  const version = last === undefined ? null : versionInForce(world.versions, last);
  if (last === undefined || version === null) return [];
  return version.document.goals.flatMap((goal): GoalMonths[] => {
    const metric = metricById(goal.metric);
    if (metric === null) return [];
    const scope = resolveScope(world, metric, goal.scope, version.document);
    const { points } = judgedSeries(world, goal, metric, scope, last);
    const whole = points.filter(({ month, coverage }) => coverage === "complete" && months.includes(month));
    return [
      {
        id: goal.id,
        metric: metric.id,
        ...shownScope(world, goal, scope, version.document),
        months: whole.map(({ month, verdict }) => ({ month, verdict })),
      },
    ];
  });
}

/** The months that are whole in `after` alone; goals without any are left out. */
export function madeWhole(before: readonly GoalMonths[], after: readonly GoalMonths[]): GoalMonths[] {
  const were = new Map(before.map(({ id, months }) => [id, new Set(months.map(({ month }) => month))]));
  return after
    .map((goal) => ({ ...goal, months: goal.months.filter(({ month }) => were.get(goal.id)?.has(month) !== true) }))
    .filter(({ months }) => months.length > 0);
}
