// What a chart of months draws, worked out before any drawing: the parts of a line, the scale, the table twin. Pure, so that tests need no picture.
import type { GoalPoint } from "../../shared/goal-point.ts";
import type { Unit } from "../../shared/metrics/define.ts";
import type { Month } from "../../shared/period.ts";
import type { Target } from "../../shared/target.ts";

/** One month of a series. Null is unknown: the line has a gap there and never touches zero. */
export interface SeriesPoint extends Omit<GoalPoint, "now" | "unknown"> {
  /** Another target to be told from the one in question: the saved one, while it is edited. */
  saved?: Target | null;
  /** Set in a month to come: what it may be, and between which limits in 8 cases of 10. */
  forecast?: { value: number; low: number; high: number };
}

/** A month to come, of which nothing is known but its target and its forecast. */
export function forecastPoint(
  month: Month,
  target: Target | null,
  forecast: NonNullable<SeriesPoint["forecast"]>,
): SeriesPoint {
  const nothing = { value: null, verdict: null, coverage: "none", through: null, backfilled: false } as const;
  return { month, target, ...nothing, counted: 0, of: 0, forecast };
}

/** A month with one column per stroke that runs through it. */
export interface DrawnPoint extends SeriesPoint, Record<DrawnStroke, number | null> {
  targetLow: number | null;
  targetHigh: number | null;
  savedLow: number | null;
  savedHigh: number | null;
  /** The forecast's band, which begins at the last known point; and its middle. */
  aheadBand: [low: number, high: number] | null;
  ahead: number | null;
}

type Stroke = "whole" | "partly" | "late";

/** After a break in the series the line goes on in strokes of its own, which nothing joins to those before. */
type DrawnStroke = Stroke | `${Stroke}Again`;

/** The stroke of the piece of line between two months: dashed when either is partial, lighter when either was read late. */
function strokeBetween(left: SeriesPoint, right: SeriesPoint): Stroke {
  if (left.coverage !== "complete" || right.coverage !== "complete") return "partly";
  return left.backfilled || right.backfilled ? "late" : "whole";
}

/** Spreads the values over the strokes of their neighbouring pieces of line. */
export function drawnPoints(points: readonly SeriesPoint[]): DrawnPoint[] {
  let broken = 0;
  const first = points.findIndex(({ forecast }) => forecast !== undefined);
  const known = points.findLastIndex(({ value }, index) => value !== null && index < first);
  return points.map((point, index) => {
    const from =
      index === known && point.value !== null ? { value: point.value, low: point.value, high: point.value } : null;
    const ahead = point.forecast ?? from;
    if (point.breaks) broken += 1;
    const strokes = new Set<Stroke>();
    const before = points[index - 1];
    const after = points[index + 1];
    if (before && before.value !== null && !point.breaks) strokes.add(strokeBetween(before, point));
    if (after && after.value !== null && !after.breaks) strokes.add(strokeBetween(point, after));
    const on = (stroke: Stroke, again: boolean) =>
      strokes.has(stroke) && again === (broken % 2 === 1) ? point.value : null;
    const { low, high } = bounds(point.target);
    const saved = bounds(point.saved ?? null);
    return {
      ...point,
      whole: on("whole", false),
      partly: on("partly", false),
      late: on("late", false),
      wholeAgain: on("whole", true),
      partlyAgain: on("partly", true),
      lateAgain: on("late", true),
      targetLow: low,
      targetHigh: high,
      savedLow: saved.low,
      savedHigh: saved.high,
      aheadBand: ahead === null ? null : [ahead.low, ahead.high],
      ahead: ahead?.value ?? null,
    };
  });
}

/** `low` is the only line of an at-least or at-most target; a range has both. */
function bounds(target: Target | null): { low: number | null; high: number | null } {
  if (target === null) return { low: null, high: null };
  if (target.direction === "between") return { low: target.min ?? null, high: target.max ?? null };
  return { low: target.min ?? target.max ?? null, high: null };
}

export interface Scale {
  domain: [number, number];
  ticks: number[];
}

/** Values whose smallest is above this share of their largest get an axis that starts near them: a line's slope is its message, not its height. */
const closeTogether = 0.55;

/** An axis that would start this near to zero, in steps, starts at zero. */
const nearZero = 2;

/** So many spaces more than aimed at may come with round steps; with more, the steps are larger. */
const mostMore = 2;

/** How far an axis that ends at a share of 100 % reaches beyond it: room for the mark of that share. */
export const roomOverWhole = 1.06;

/**
 * A round span around all values with their intervals, and targets; from zero unless the values lie close together.
 * `parts` is the number of spaces between gridlines to aim at; one or two more come when round steps want it, never three. What is
 * counted has no gridline at half a one, and shares of which none is above 100 % end there.
 */
export function scaleOf(
  points: readonly Pick<SeriesPoint, "value" | "target" | "interval">[],
  unit: Unit,
  parts = 4,
): Scale {
  const values = points.flatMap(({ value, target, interval }) => [
    value,
    target?.min ?? null,
    target?.max ?? null,
    ...(value === null || interval === undefined ? [] : [interval.low, interval.high]),
  ]);
  const known = values.filter((value) => value !== null);
  const top = Math.max(0, ...known);
  const least = known.length > 0 ? Math.min(...known) : 0;
  // One value alone is near to nothing.
  const near = least < top && least > top * closeTogether;
  const bottom = near ? Math.max(0, least - (top - least) / 2) : Math.min(0, least);
  const stepAbout = (size: number) => (unit === "count" ? wholeStep(niceStep(size)) : niceStep(size));
  let step = stepAbout((top - bottom) / parts || 1);
  let { first, last } = stepsAround(bottom, top, step);
  while (last - first > parts + mostMore) {
    step = stepAbout(step * 1.01);
    ({ first, last } = stepsAround(bottom, top, step));
  }
  const whole = Math.round(1 / step);
  const isUpToWhole = unit === "share" && top <= 1 && last > whole && first < whole;
  if (isUpToWhole) last = whole;
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => cleanProduct(first + index, step));
  return { domain: [first * step, last * step * (isUpToWhole ? roomOverWhole : 1)], ticks };
}

/** The first and the last gridline, in steps from zero. */
function stepsAround(bottom: number, top: number, step: number): { first: number; last: number } {
  const lowest = Math.floor(bottom / step);
  const first = lowest > 0 && lowest <= nearZero ? 0 : lowest;
  return { first, last: Math.max(first + 1, Math.ceil((top / step) * 1.001)) };
}

/** The smallest of 1, 2, 2.5, 5 × 10ⁿ that is not below the size. */
function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const step = [1, 2, 2.5, 5, 10].find((each) => each * power >= size * 0.999) ?? 10;
  return step * power;
}

/** The next nice step of whole ones. */
function wholeStep(step: number): number {
  if (step < 1) return 1;
  return Number.isInteger(step) ? step : step * 2;
}

/** 3 × 0.1 as 0.3. */
function cleanProduct(factor: number, step: number): number {
  return Number((factor * step).toPrecision(12));
}

/** What routine variation is in a stretch of months, in the metric's unit. */
export interface Limits {
  from: Month;
  to: Month;
  low: number;
  high: number;
}

/** How far above all values the band may still stretch the scale: beyond it, the band runs out of the picture. */
const mostAbove = 1.4;

/** Limits and forecasts as points for the scale, cut where they would press the values together. */
export function inSight(
  points: readonly Pick<SeriesPoint, "value" | "target" | "forecast">[],
  limits: readonly Limits[],
): Pick<SeriesPoint, "value" | "target">[] {
  const most = Math.max(0, ...points.flatMap(({ value, target }) => [value ?? 0, target?.min ?? 0, target?.max ?? 0]));
  const bands = [...limits, ...points.flatMap(({ forecast }) => forecast ?? [])];
  return bands.flatMap(({ low, high }) =>
    [low, Math.min(high, most * mostAbove)].map((value) => ({ value, target: null })),
  );
}

export interface TargetStep {
  month: Month;
  value: number;
  /** The line of values lies over the target there, so the words go under it. */
  valueOver: boolean;
}

/** A total that is spread over the year changes every month: figures at each would hide the line. */
const mostSteps = 3;

/** Where a target begins that is not the last one of the series: its figure stands there, the last one's at the end. */
export function targetSteps(points: readonly SeriesPoint[]): TargetStep[] {
  const last = points.at(-1)?.target;
  const steps = (["min", "max"] as const).flatMap((bound) =>
    points.flatMap((point, index) => {
      const value = point.target?.[bound];
      if (value === undefined || value === points[index - 1]?.target?.[bound] || value === last?.[bound]) return [];
      return [{ month: point.month, value, valueOver: point.value !== null && point.value >= value }];
    }),
  );
  // A total of a year asks each month for another part: its figures go up and down with the days, and say nothing.
  const comesBack = new Set(steps.map(({ value }) => value)).size < steps.length;
  return comesBack || steps.length > mostSteps ? [] : steps;
}

/** As few decimals as tell the gridlines apart. */
export function axisDecimals(ticks: readonly number[], unit: Unit): number {
  const size = unit === "share" ? 100 : 1;
  for (let decimals = 0; decimals < 4; decimals += 1)
    if (ticks.every((tick) => Math.abs(tick * size - Number((tick * size).toFixed(decimals))) < 1e-9)) return decimals;
  return 4;
}
