// How a goal's year may end: the pace of a yearly total, and a forecast with its interval and how right such forecasts have been.
import { chanceOf, type Likelihood, likelihoodOf } from "../../shared/forecast/chance.ts";
import { type Bounds, type Estimate, farthestAhead, fewestMonths, forecast } from "../../shared/forecast/forecast.ts";
import { type Pace, paceOf, type PaceUnknown } from "../../shared/forecast/pace.ts";
import { type PastAccuracy, pastAccuracy } from "../../shared/forecast/past-accuracy.ts";
import type { GoalPoint } from "../../shared/goal-point.ts";
import type { Metric } from "../../shared/metrics/define.ts";
import { addMonths, type Month, monthsFrom } from "../../shared/period.ts";
import type { Goal } from "../../shared/strategy.ts";
import { isYearly, type Target, wholeTargetOf } from "../../shared/target.ts";
import { savedVersions, targetsOf } from "./judged-series.ts";
import type { ResolvedScope, World } from "./world.ts";

/** Of a goal with yearly totals: how far the year has come. `target` is the year's. */
export type YearPace = (Pace & { target: Target }) | { unknown: PaceUnknown | "not-whole-year" };

export interface Outlook {
  forecast: YearEnd | null;
  /** Why there is no forecast; null where there is one, or where the year is over. */
  noForecast: { months: number; fewest: number } | null;
}

/** Where the year may end: a yearly total as a whole, every other goal's December. */
export interface YearEnd {
  of: "year" | "month";
  month: Month;
  /** The last month that the forecast rests on, and on how many. */
  from: Month;
  months: number;
  /** Each month after the one asked for, with the target that it will have. */
  ahead: { month: Month; estimate: Estimate; target: Target | null }[];
  /** In the metric's unit; of a year with what is counted so far. */
  estimate: Estimate;
  target: Target | null;
  /** Of reaching the target; null without one. */
  likelihood: Likelihood | null;
  accuracy: PastAccuracy | null;
}

/** `points` are all known months up to the one asked for; `pace` is that of the same month. */
export function outlookOf(
  world: World,
  goal: Goal,
  metric: Metric,
  scope: ResolvedScope,
  points: readonly GoalPoint[],
  pace: YearPace | null,
): Outlook {
  const december = decemberOf(points);
  const { history, from } = stretchToNow(points);
  const ahead = from === null ? 0 : monthsFrom(addMonths(from, 1), december).length;
  if (from === null || history.length < fewestMonths)
    return { forecast: null, noForecast: { months: history.length, fewest: fewestMonths } };
  // What was never measured so far ahead is not forecast: the newest months are not read in.
  if (ahead === 0 || ahead > farthestAhead) return { forecast: null, noForecast: null };
  const bounds = boundsOf(metric, history);
  const ahead0 = forecast(history, ahead, bounds);
  if (ahead0 === null) return { forecast: null, noForecast: null };
  const accuracy = pastAccuracy(history, ahead, bounds);
  const targets = targetsOf(world, goal, metric, scope, savedVersions(world));
  const toCome = ahead0.months.map((estimate, index) => {
    const month = addMonths(from, index + 1);
    return { month, estimate, target: targets(month).target };
  });
  const asked = (points.at(-1) as GoalPoint).month;
  const base = {
    month: december,
    from,
    months: history.length,
    accuracy,
    ahead: toCome.filter(({ month }) => month > asked),
  };
  if (!isYearly(goal)) {
    const estimate = ahead0.months.at(-1) as Estimate;
    const { target } = targets(december);
    const likelihood = target === null ? null : likelihoodOf(chanceOf(target, 0, estimate));
    return { forecast: { of: "month", ...base, estimate, target, likelihood }, noForecast: null };
  }
  // Where the year's first month is the next one, all of the year is ahead, and nothing but the year.
  const soFar = pace !== null && "soFar" in pace ? pace.soFar : ahead === 12 ? 0 : null;
  // A year with a hole in it has no total; nor has one that a forecast reaches only over months of the year before.
  if (soFar === null) return { forecast: null, noForecast: null };
  const rest = ahead0.sums.at(-1) as Estimate;
  const target = wholeTargetOf(goal, december);
  const likelihood = target === null ? null : likelihoodOf(chanceOf(target, soFar, rest, bounds.low));
  return { forecast: { of: "year", ...base, estimate: plus(rest, soFar), target, likelihood }, noForecast: null };
}

/** The pace of the year that the last point is in; null for a goal without yearly totals. */
export function yearPaceOf(goal: Goal, points: readonly GoalPoint[]): YearPace | null {
  const december = decemberOf(points);
  const target = isYearly(goal) ? wholeTargetOf(goal, december) : null;
  if (target === null) return null;
  const year = december.slice(0, 4);
  // A total that is wanted from July on, or another from July on, is no one total to hold the months since January against.
  const begins = goal.targets.every(({ from }) => from > `${year}-01`);
  const changes = goal.targets.some(({ from }) => from > `${year}-01` && from <= december);
  if (begins || changes) return { unknown: "not-whole-year" };
  // Part of a month is no month: the last one counts among those that are left, an earlier one is unknown.
  const running = points.at(-1)?.coverage === "complete" ? null : points.at(-1);
  const months = (of: string) =>
    points
      .filter((point) => point.month.startsWith(of))
      .map((point) => ({
        month: point.month,
        value: point.coverage === "complete" ? point.value : null,
        whole: point !== running,
      }));
  const curve =
    goal.spread === "year-season"
      ? ({ by: "last-year", months: months(String(Number(year) - 1)) } as const)
      : ({ by: "days" } as const);
  const begun = months(year);
  // The months before the first that is known at all are holes, not zeros.
  const first = begun[0]?.month;
  const holes = first === undefined ? [] : monthsFrom(`${year}-01`, addMonths(first, -1));
  const pace = paceOf(target, [...holes.map((month) => ({ month, value: null, whole: true })), ...begun], curve);
  return typeof pace === "string" ? { unknown: pace } : { ...pace, target };
}

function decemberOf(points: readonly GoalPoint[]): Month {
  return `${(points.at(-1) as GoalPoint).month.slice(0, 4)}-12`;
}

/** The whole months without a gap or a break up to the newest whole one. */
function stretchToNow(points: readonly GoalPoint[]): { history: number[]; from: Month | null } {
  const isKnown = ({ coverage, value }: GoalPoint) => coverage === "complete" && value !== null;
  const end = points.findLastIndex(isKnown);
  let start = end;
  while (start > 0 && points[start]?.breaks !== true && isKnown(points[start - 1] as GoalPoint)) start--;
  const stretch = end < 0 ? [] : points.slice(start, end + 1);
  return { history: stretch.flatMap(({ value }) => value ?? []), from: points[end]?.month ?? null };
}

/** Nothing counted is below zero; a share that never was above one stays there. */
function boundsOf(metric: Metric, history: readonly number[]): Bounds {
  const low = history.some((value) => value < 0) ? {} : { low: 0 };
  return metric.unit === "share" && history.every((value) => value <= 1) ? { ...low, high: 1 } : low;
}

function plus({ value, low80, high80, low95, high95 }: Estimate, more: number): Estimate {
  return {
    value: value + more,
    low80: low80 + more,
    high80: high80 + more,
    low95: low95 + more,
    high95: high95 + more,
  };
}
