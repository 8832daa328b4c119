// Simple exponential smoothing: a level that follows the series, with the pace that would have served it best.

export interface Smoothed {
  /** How much of each error moves the level: 0 the mean of all, 1 the last value. */
  alpha: number;
  /** The level after the last value: the forecast of every month to come. */
  level: number;
  /** Sum of the squared errors one step ahead, in the series' unit squared. */
  squaredErrors: number;
}

const gridSteps = 20;
const refinements = 10;
const goldenSection = (Math.sqrt(5) - 1) / 2;

/**
 * The smoothing with the least squared error one step ahead, over alpha in 0..1 and the first level together: a grid of
 * twentieths, then golden sections beside the best. Brown 1959; first level as in Hyndman et al. 2008, chapter 5.
 */
export function smooth(series: readonly number[]): Smoothed {
  let best = smoothWith(series, 0);
  for (let step = 1; step <= gridSteps; step++) best = better(best, smoothWith(series, step / gridSteps));
  let low = Math.max(0, best.alpha - 1 / gridSteps);
  let high = Math.min(1, best.alpha + 1 / gridSteps);
  for (let round = 0; round < refinements; round++) {
    const reach = goldenSection * (high - low);
    const left = smoothWith(series, high - reach);
    const right = smoothWith(series, low + reach);
    if (left.squaredErrors <= right.squaredErrors) high = right.alpha;
    else low = left.alpha;
    best = better(better(best, left), right);
  }
  return best;
}

/** The smoothing with this alpha. Errors are linear in the first level, so that the best one has a closed form. */
export function smoothWith(series: readonly number[], alpha: number): Smoothed {
  // Measured from the first value, so that a constant series has exactly no errors.
  const origin = series[0] ?? 0;
  let level = 0;
  let weight = 1;
  let [errorsSquared, errorsWeighted, weightsSquared] = [0, 0, 0];
  for (const value of series) {
    const error = value - origin - level;
    errorsSquared += error * error;
    errorsWeighted += error * weight;
    weightsSquared += weight * weight;
    level += alpha * error;
    weight *= 1 - alpha;
  }
  const first = errorsWeighted / weightsSquared;
  const squaredErrors = Math.max(0, errorsSquared - first * errorsWeighted);
  return { alpha, level: origin + level + first * weight, squaredErrors };
}

function better(a: Smoothed, b: Smoothed): Smoothed {
  return b.squaredErrors < a.squaredErrors ? b : a;
}
