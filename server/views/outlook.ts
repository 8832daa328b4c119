// How a goal's year may end: a forecast with its interval, and how right such forecasts have been.
import { chanceOf, type Likelihood, likelihoodOf } from "../../shared/forecast/chance.ts";
import { type Bounds, type Estimate, farthestAhead, fewestMonths, forecast } from "../../shared/forecast/forecast.ts";
import { type PastAccuracy, pastAccuracy } from "../../shared/forecast/past-accuracy.ts";
import type { GoalPoint } from "../../shared/goal-point.ts";
import type { Metric } from "../../shared/metrics/define.ts";
import { addMonths, type Month, monthsFrom } from "../../shared/period.ts";
import type { Goal } from "../../shared/strategy.ts";
import { isYearly, type Target } from "../../shared/target.ts";
import type { Wants } from "./judged-series.ts";
import type { YearPace } from "./year-pace.ts";

export interface Outlook {
  forecast: YearEnd | null;
  /** Why there is no forecast; null where there is one, or where the year is over. */
  noForecast: { months: number; fewest: number } | null;
}

/** Where the year may end: of a yearly total the sum over the months of its pace, of every other goal December. */
export interface YearEnd {
  of: "sum" | "month";
  /** December, or the last month of the sum where that ends before. */
  month: Month;
  /** The last month that the forecast rests on, and on how many. */
  from: Month;
  months: number;
  /** Each month after the one asked for, with the target that it will have. */
  ahead: { month: Month; estimate: Estimate; target: Target | null }[];
  /** In the metric's unit; of a sum with what is counted so far. */
  estimate: Estimate;
  target: Target | null;
  /** Of reaching the target; null without one. */
  likelihood: Likelihood | null;
  accuracy: PastAccuracy | null;
}

/** `points` are all known months up to the one asked for; `pace` is that of the same month. */
export function outlookOf(
  goal: Goal,
  metric: Metric,
  points: readonly GoalPoint[],
  pace: YearPace | null,
  wants: Wants,
): Outlook {
  const asked = (points.at(-1) as GoalPoint).month;
  const end = pace?.to ?? `${asked.slice(0, 4)}-12`;
  const { history, from } = stretchToNow(points);
  const ahead = from === null ? 0 : monthsFrom(addMonths(from, 1), end).length;
  if (from === null || history.length < fewestMonths)
    return { forecast: null, noForecast: { months: history.length, fewest: fewestMonths } };
  // What was never measured so far ahead is not forecast: the newest months are not read in.
  if (ahead === 0 || ahead > farthestAhead) return { forecast: null, noForecast: null };
  const bounds = boundsOf(metric, history);
  const ahead0 = forecast(history, ahead, bounds);
  if (ahead0 === null) return { forecast: null, noForecast: null };
  const accuracy = pastAccuracy(history, ahead, bounds);
  const toCome = ahead0.months.map((estimate, index) => {
    const month = addMonths(from, index + 1);
    return { month, estimate, target: wants.target(month).target };
  });
  const base = {
    month: end,
    from,
    months: history.length,
    accuracy,
    ahead: toCome.filter(({ month }) => month > asked),
  };
  if (!isYearly(goal)) {
    const estimate = ahead0.months.at(-1) as Estimate;
    const { target } = wants.target(end);
    const likelihood = target === null ? null : likelihoodOf(chanceOf(target, 0, estimate));
    return { forecast: { of: "month", ...base, estimate, target, likelihood }, noForecast: null };
  }
  if (pace === null) return { forecast: null, noForecast: null };
  // Where the sum's first month is the next one, all of it is ahead, and nothing but it.
  const soFar = "soFar" in pace ? pace.soFar : addMonths(from, 1) === pace.from ? 0 : null;
  // A sum with a hole in it is none; nor is one that a forecast reaches only over months before its first.
  if (soFar === null) return { forecast: null, noForecast: null };
  const rest = ahead0.sums.at(-1) as Estimate;
  const { target } = pace;
  const likelihood = target === null ? null : likelihoodOf(chanceOf(target, soFar, rest, bounds.low));
  return { forecast: { of: "sum", ...base, estimate: plus(rest, soFar), target, likelihood }, noForecast: null };
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
