// Signal or noise: is a month outside the routine variation of its metric, and since when has something really changed?
import type { GoalPoint } from "../goal-point.ts";
import { addMonths, type Month } from "../period.ts";
import type { Limits } from "./limits.ts";
import { nearLimit, rulesAtEnd, type Side } from "./rules.ts";
import type { Scale } from "./scale.ts";
import { baselineMonths, baselineOf, splitAtChange, started, type Stretch } from "./stretch.ts";

/** What a month must say of itself to be charted. */
export type SignalPoint = Pick<GoalPoint, "month" | "value" | "coverage" | "backfilled" | "breaks">;

/** What can be said of one month. Centre, low and high are in the metric's unit, null while there are too few months. */
export interface Signal {
  /** Too few months to tell, within routine variation, or not. */
  state: "too-few" | "routine" | "signal";
  /** The limits rest on 6 to 11 months: a signal must be larger to be seen. */
  trial: boolean;
  /** How many months the limits rest on; with too few, how many there are. */
  months: number;
  centre: number | null;
  low: number | null;
  high: number | null;
  /** The months that the limits rest on, both included. */
  baseline: { from: Month; to: Month } | null;
  /** Why it is a signal. */
  rule: "outside" | "run-of-eight" | null;
  /** The same month of the year before, which lay on the same side and nearer to that limit than to the centre: it may be the season. */
  alsoIn: Month | null;
  /** Of the rule, else of the analyst's rule. */
  direction: Side | null;
  /** The month in which a run, or a change that stopped the first limits, began; else the month itself. */
  since: Month | null;
  /** For the analyst alone; it does not make a signal. */
  analyst: "three-of-four" | null;
  /** A month resembles the one before it, so that runs come by themselves: only a month outside the limits is a signal. */
  autocorrelated: boolean;
}

/** A stretch of months with limits of its own, for the band of a chart; in the metric's unit. */
export interface Segment {
  from: Month;
  to: Month;
  centre: number;
  low: number;
  high: number;
  trial: boolean;
  /** Holds of the backfilled months in it, not of the others. */
  backfilled: boolean;
  /** The way in which the process changed where the segment begins; null where it began for another reason. */
  changed: Side | null;
}

export interface Signals {
  /** One for each point, in its order, as known in that month; null for a month that is not complete or has no value. */
  months: { month: Month; signal: Signal | null }[];
  /** As known now; stretches of fewer than six months have none. Oldest first. */
  segments: Segment[];
}

/**
 * Judges every month by the months before it, oldest first, so that a later month never alters what was said of an
 * earlier one. Only complete months with a value count; others neither add to a run nor end it.
 *
 * The first twelve months fix the limits, the first twenty-four fix them anew; six to eleven give trial limits. They stop before a month that
 * lies outside them for as long as all since lie on its side. They start afresh with a series break and, once eight months in a row lie on
 * one side of the centre, with the month in which that change began: a real change, and it is told until twelve months from then on have
 * fixed new limits. Live months are charted apart from backfilled ones, which
 * were read at another age: neither is judged by the other. Seasons are not taken out: an odd month says when the same month of the year before was odd too.
 */
export function signalsOf(points: readonly SignalPoint[], { scale }: { scale: Scale }): Signals {
  const closed: Stretch[] = [];
  let [live, backfilled] = [started(false), started(true)];
  const months: Signals["months"] = [];
  for (const { month, value, coverage, breaks, ...point } of points) {
    if (breaks === true) {
      closed.push(live, backfilled);
      [live, backfilled] = [started(false), started(true)];
    }
    if (value === null || coverage !== "complete") {
      months.push({ month, signal: null });
      continue;
    }
    const grown = point.backfilled ? backfilled : live;
    grown.months.push(month);
    grown.values.push(scale.to(value));
    const [before, current] = splitAtChange(grown);
    if (before !== null) closed.push(before);
    if (point.backfilled) backfilled = current;
    else live = current;
    months.push({ month, signal: judged(current, scale) });
  }
  const segments = [...closed, live, backfilled].flatMap((stretch) => segmentOf(stretch, scale));
  return { months, segments: segments.sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

/** The signal of the last point; null when that month is not complete or has no value. See signalsOf. */
export function signalOf(points: readonly SignalPoint[], options: { scale: Scale }): Signal | null {
  return signalsOf(points, options).months.at(-1)?.signal ?? null;
}

/** The last month of the stretch. */
function judged(stretch: Stretch, scale: Scale): Signal {
  const baseline = baselineOf(stretch);
  const none = { rule: null, alsoIn: null, direction: null, since: null, analyst: null } as const;
  if (baseline === null) {
    const unknown = { centre: null, low: null, high: null, baseline: null, autocorrelated: false };
    return { state: "too-few", trial: false, months: stretch.months.length, ...unknown, ...none };
  }
  const { months, autocorrelated } = baseline;
  const { outside, threeOfFour } = rulesAtEnd(stretch.values, baseline.limits);
  const trial = months < baselineMonths;
  const change = trial ? stretch.changed : null;
  const near = autocorrelated ? null : threeOfFour;
  const [first, last] = [stretch.months[0] as Month, stretch.months.at(-1) as Month];
  const began = baseline.stopped ? (stretch.months[baseline.through + 1] as Month) : last;
  const rule = outside !== null ? "outside" : change !== null ? "run-of-eight" : null;
  return {
    state: rule === null ? "routine" : "signal",
    trial,
    months,
    ...onScreen(baseline.limits, scale),
    baseline: { from: first, to: stretch.months[baseline.through] as Month },
    rule,
    alsoIn: outside === null || began !== last ? null : alsoOdd(stretch, baseline.limits, outside),
    direction: outside ?? change ?? near,
    since: rule === null ? null : rule === "outside" ? began : first,
    analyst: near === null ? null : "three-of-four",
    autocorrelated,
  };
}

/** The month a year before the last one, if it lay on the same side and nearer to that limit than to the centre. */
function alsoOdd({ months, values }: Stretch, limits: Limits, side: Side): Month | null {
  const before = addMonths(months.at(-1) as Month, -12);
  const value = values[months.indexOf(before)];
  return value !== undefined && nearLimit(value, limits) === side ? before : null;
}

function segmentOf(stretch: Stretch, scale: Scale): Segment[] {
  const baseline = baselineOf(stretch);
  if (baseline === null) return [];
  const { backfilled, changed } = stretch;
  const [from, to] = [stretch.months[0] as Month, stretch.months.at(-1) as Month];
  return [
    { from, to, ...onScreen(baseline.limits, scale), trial: baseline.months < baselineMonths, backfilled, changed },
  ];
}

function onScreen({ centre, low, high }: Limits, scale: Scale) {
  return { centre: scale.from(centre), low: scale.from(low), high: scale.from(high) };
}
