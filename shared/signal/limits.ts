// The limits of routine variation: an XmR chart (individual values and moving ranges) of a list of numbers.

export interface Limits {
  /** The mean. */
  centre: number;
  /** The mean moving range: the mean absolute difference between neighbours. */
  range: number;
  /** Natural process limits: centre - and + 2.66 ranges. */
  low: number;
  high: number;
  /** Upper limit of a single moving range: 3.268 ranges. */
  highRange: number;
}

// 3 / 1.128 and 1 + 3 × 0.853 / 1.128, where 1.128 and 0.853 are mean and standard deviation of the range of two
// standard normal numbers, rounded as Wheeler prints them.
const toLimits = 2.66;
const toHighRange = 3.268;

/**
 * Limits of values in the order of time, in their unit; null for fewer than two. By means, not medians: an odd month in
 * the baseline widens the limits and so claims less, and skewed series are charted on a scale of their own (scale.ts).
 * Source: Wheeler & Poling, Building Continual Improvement (1998).
 */
export function limitsOf(values: readonly number[]): Limits | null {
  if (values.length < 2) return null;
  const centre = mean(values);
  const range = mean(values.slice(1).map((value, at) => Math.abs(value - (values[at] as number))));
  return {
    centre,
    range,
    low: centre - toLimits * range,
    high: centre + toLimits * range,
    highRange: toHighRange * range,
  };
}

/** Correlation of each value with the one before it, from -1 to 1; 0 where nothing varies. Box & Jenkins' estimate r1. */
export function autocorrelation(values: readonly number[]): number {
  const centre = mean(values);
  const spread = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const shared = values
    .slice(1)
    .reduce((sum, value, at) => sum + (value - centre) * ((values[at] as number) - centre), 0);
  return spread > 0 ? shared / spread : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
