// A stretch of months that one pair of limits is for: its baseline, and where a real change ends it.
import type { Month } from "../period.ts";
import { autocorrelation, type Limits, limitsOf } from "./limits.ts";
import { rulesAtEnd, type Side } from "./rules.ts";

const fewestMonths = 6;
/** They fix the limits; fewer are a trial. */
export const baselineMonths = 12;
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
  /** How many months they rest on: 6 to 12. */
  months: number;
  /** A month resembles the one before it; only told of twelve. */
  autocorrelated: boolean;
}

/** Limits on the chart's scale from the first twelve months, or from as many as there are; null for fewer than six. */
export function baselineOf({ values }: Stretch): Baseline | null {
  const base = values.slice(0, baselineMonths);
  const limits = base.length < fewestMonths ? null : limitsOf(base);
  if (limits === null) return null;
  const autocorrelated = base.length === baselineMonths && autocorrelation(base) > mostAutocorrelation;
  return { limits, months: base.length, autocorrelated };
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
