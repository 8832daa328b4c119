// The scale that a metric is charted on, so that the limits fit skewed numbers and stay where values can be.
import type { Unit } from "../metrics/define.ts";

export interface Scale {
  name: "plain" | "log" | "logit";
  /** From the metric's unit to the chart's. */
  to(value: number): number;
  /** Back to the metric's unit: never below 0 on log, never outside 0 to 1 on logit. */
  from(charted: number): number;
}

/** Half an event, so that 0 has a place. */
const half = 0.5;
/** Half an event in a hundred, so that none and all have a place; far smaller shares are charted nearly as they are. */
const halfInHundred = half / 100;

export const plain: Scale = { name: "plain", to: (value) => value, from: (charted) => charted };

const log: Scale = {
  name: "log",
  to: (value) => Math.log(value + half),
  from: (charted) => Math.max(0, Math.exp(charted) - half),
};

const logit: Scale = {
  name: "logit",
  to: (share) => Math.log((share + halfInHundred) / (1 - share + halfInHundred)),
  from: (charted) => {
    const share = (1 + 2 * halfInHundred) / (1 + Math.exp(-charted)) - halfInHundred;
    return Math.min(1, Math.max(0, share));
  },
};

/**
 * Logit for shares, log(x + 0.5) for all else that cannot be below zero: counts, rates and times vary in proportion to
 * their size, and raw limits would call every other year's best month a signal. On both the centre is a typical month
 * (close to the median), not the mean. Plain where a value is negative (net growth) or a share is above 1.
 */
export function scaleOf(unit: Unit, values: readonly (number | null)[]): Scale {
  const known = values.filter((value) => value !== null);
  if (known.some((value) => value < 0)) return plain;
  if (unit !== "share") return log;
  return known.some((share) => share > 1) ? plain : logit;
}
