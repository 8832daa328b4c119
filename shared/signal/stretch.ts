// A stretch of months that one pair of limits is for: its baseline, and where a real change ends it.
import type { Month } from "../period.ts";
import { autocorrelation, type Limits, limitsOf } from "./limits.ts";
import { rulesAtEnd, type Side } from "./rules.ts";

const fewestMonths = 6;
/** They fix the limits; fewer are a trial. */
export const baselineMonths = 12;
/** With so many months the limits are fixed anew, once: twelve make them wide or narrow by chance, and a false sign in every fourth quiet year. */
const refixedAt = 24;
/** Beyond it runs of eight come by themselves too often. */
const mostAutocorrelation = 0.3;

/** Months of one kind without a break between them, oldest first, with their values on the chart's scale. */
export interface Stretch {
  backfilled: boolean;
  months: Month[];
  values: number[];
  /** The way in which the process changed where it begins; null where it began for another reason. */
  changed: Side | null;
}

/** One without months yet. */
export function started(backfilled: boolean): Stretch {
  return { backfilled, months: [], values: [], changed: null };
}

export interface Baseline {
  limits: Limits;
  /** How many months they rest on: 6 to 24. */
  months: number;
  /** Place of the last of them in the stretch. */
  through: number;
  /** The month after them began a change that lasts: the limits stopped before it. */
  stopped: boolean;
  /** A month resembles the one before it; only told of twelve or more. */
  autocorrelated: boolean;
}

/**
 * Limits on the chart's scale; null for fewer than six months. They rest on the first twelve months or on as many as there are. With
 * twenty-four, they rest on all of those that were inside the first limits: an odd month must not move the middle.
 */
export function baselineOf({ values }: Stretch): Baseline | null {
  const count = countedFirst(values);
  const first = values.slice(0, count);
  const limits = count < fewestMonths ? null : limitsOf(first);
  if (limits === null) return null;
  if (values.length < refixedAt)
    return {
      limits,
      ...restingOn(first),
      through: count - 1,
      stopped: count < Math.min(baselineMonths, values.length),
    };
  const inside = values.slice(0, refixedAt).filter((value) => value >= limits.low && value <= limits.high);
  return { limits: limitsOf(inside) ?? limits, ...restingOn(inside), through: refixedAt - 1, stopped: false };
}

function restingOn(base: readonly number[]): Pick<Baseline, "months" | "autocorrelated"> {
  return {
    months: base.length,
    autocorrelated: base.length >= baselineMonths && autocorrelation(base) > mostAutocorrelation,
  };
}

/**
 * How many of the first twelve months count. One that lies outside the limits of all until then stops them before it, for as long as every
 * month since lies on its side of their centre: the limits must not widen by the very change that they should show.
 */
function countedFirst(values: readonly number[]): number {
  const most = Math.min(baselineMonths, values.length);
  for (let count = fewestMonths + 1; count <= most; count++) {
    const known = values.slice(0, count);
    const side = rulesAtEnd(known, limitsOf(known) as Limits).outside;
    if (side === null) continue;
    const { centre } = limitsOf(known.slice(0, -1)) as Limits;
    if (values.slice(count - 1).every((value) => (side === "above" ? value > centre : value < centre)))
      return count - 1;
  }
  return most;
}

/** What came before the change and the stretch from its first month on, if a run of eight ends here; else the stretch as it is. */
export function splitAtChange(stretch: Stretch): [Stretch | null, Stretch] {
  const baseline = baselineOf(stretch);
  const run = baseline === null || baseline.autocorrelated ? null : rulesAtEnd(stretch.values, baseline.limits).run;
  if (baseline === null || run === null) return [null, stretch];
  const start =
    stretch.values.length - run.length + beginning(stretch.values.slice(-run.length), baseline.limits.centre);
  return [part(stretch, 0, start, stretch.changed), part(stretch, start, stretch.values.length, run.side)];
}

/**
 * How many months at the beginning of a run were on its side by chance: those before the change that fits best by least
 * squares, with the old centre before it and a mean of their own for at least six months from it on.
 */
function beginning(run: readonly number[], centre: number): number {
  const squares = (values: readonly number[], from: number) =>
    values.reduce((sum, value) => sum + (value - from) ** 2, 0);
  const misfit = (at: number) => {
    const changed = run.slice(at);
    const mean = changed.reduce((sum, value) => sum + value, 0) / changed.length;
    return squares(run.slice(0, at), centre) + squares(changed, mean);
  };
  let best = 0;
  for (let at = 1; at <= run.length - fewestMonths; at++) if (misfit(at) < misfit(best) * (1 - 1e-9)) best = at;
  return best;
}

function part({ backfilled, months, values }: Stretch, from: number, to: number, changed: Side | null): Stretch {
  return { backfilled, months: months.slice(from, to), values: values.slice(from, to), changed };
}
