// The season of a monthly series: whether there is one, and how far each month of the year lies above or below the rest.

const months = 12;
/** One-sided 95 %, two-sided 90 % point of the normal distribution. */
const z90 = 1.645;

/**
 * A factor for each place in the year, the first for the first value's month, with mean 1; null where no season shows: with fewer
 * than 36 values, where the test does not find one, or where it would need division by nothing (all but empty months).
 * The classical multiplicative decomposition, by centred averages over twelve months.
 */
export function seasonalFactors(history: readonly number[]): number[] | null {
  if (history.length < 3 * months || history.some((value) => value < 0) || !isSeasonal(history)) return null;
  const ratios = Array.from({ length: months }, () => ({ sum: 0, count: 0 }));
  for (let at = months / 2; at < history.length - months / 2; at++) {
    const middle = centredMean(history, at);
    if (middle <= 0) return null;
    const ratio = ratios[at % months]!;
    ratio.sum += history[at]! / middle;
    ratio.count += 1;
  }
  const means = ratios.map(({ sum, count }) => sum / count);
  const overall = means.reduce((sum, each) => sum + each, 0) / months;
  const factors = means.map((each) => each / overall);
  return factors.every((factor) => factor > 0) ? factors : null;
}

/**
 * Is the autocorrelation at twelve months outside its 90 % limits (Bartlett's), given those at one to eleven? The test of
 * the M4 competition's benchmarks; needs three cycles.
 */
export function isSeasonal(history: readonly number[]): boolean {
  const count = history.length;
  const origin = history[0] ?? 0;
  const mean = history.reduce((sum, value) => sum + (value - origin), 0) / count;
  const deviations = history.map((value) => value - origin - mean);
  const variance = deviations.reduce((sum, each) => sum + each * each, 0);
  if (variance === 0) return false;
  const correlation = (lag: number) => {
    let sum = 0;
    for (let at = lag; at < count; at++) sum += deviations[at]! * deviations[at - lag]!;
    return sum / variance;
  };
  let squares = 0;
  for (let lag = 1; lag < months; lag++) squares += correlation(lag) ** 2;
  return Math.abs(correlation(months)) > z90 * Math.sqrt((1 + 2 * squares) / count);
}

/** The mean of the year around the value: thirteen values, of which the outer two count half. */
function centredMean(history: readonly number[], at: number): number {
  let sum = (history[at - months / 2]! + history[at + months / 2]!) / 2;
  for (let near = at - months / 2 + 1; near < at + months / 2; near++) sum += history[near]!;
  return sum / months;
}
