// How right the forecaster would have been on this very series: what it would have said earlier, held against what came.
import { type Bounds, type Estimate, fewestMonths, forecast } from "./forecast.ts";

/** Fewer earlier forecasts say too little. */
const fewestOrigins = 8;

/** How forecasts made at earlier dates fared. */
export interface Fared {
  /** Share of cases inside the 80 % interval, 0 to 1; it promises .8. */
  inside80: number;
  /** Sum of the absolute errors over the sum of the absolute true values: 0.1 is a tenth off; null when all truths are 0. */
  error: number | null;
}

export interface PastAccuracy {
  /** After how many earlier months a forecast could be made and its whole horizon be held against what came. They overlap. */
  origins: number;
  /** In months ahead. */
  horizon: number;
  /** Of the single months, at every distance up to the horizon. */
  months: Fared;
  /** Of the sums over the whole horizon. */
  sums: Fared;
}

/**
 * What the same forecaster would have said about the same number of months ahead, each time knowing only what was known then, from the
 * twelfth month on. History and bounds as in `forecast`. Null with fewer than 8 such origins.
 */
export function pastAccuracy(history: readonly number[], horizon: number, bounds: Bounds = {}): PastAccuracy | null {
  const origins = history.length - horizon - fewestMonths + 1;
  if (origins < fewestOrigins) return null;
  const months: Case[] = [];
  const sums: Case[] = [];
  for (let known = fewestMonths; known + horizon <= history.length; known++) {
    const made = forecast(history.slice(0, known), horizon, bounds);
    if (made === null) throw new Error(`no forecast from ${known} months`);
    const came = history.slice(known, known + horizon);
    came.forEach((truth, at) => months.push({ estimate: made.months[at]!, truth }));
    sums.push({ estimate: made.sums[horizon - 1]!, truth: came.reduce((sum, truth) => sum + truth, 0) });
  }
  return { origins, horizon, months: faredOf(months), sums: faredOf(sums) };
}

interface Case {
  estimate: Estimate;
  truth: number;
}

function faredOf(cases: readonly Case[]): Fared {
  const inside = cases.filter(({ estimate, truth }) => estimate.low80 <= truth && truth <= estimate.high80).length;
  const total = (of: (each: Case) => number) => cases.reduce((sum, each) => sum + Math.abs(of(each)), 0);
  const truths = total(({ truth }) => truth);
  const errors = total(({ estimate, truth }) => truth - estimate.value);
  return { inside80: inside / cases.length, error: truths === 0 ? null : errors / truths };
}
