// Intervals for shares: 95 % throughout. No t or normal intervals: they leave [0, 1] where shares are small.

/** Half the width of a 95 % interval in standard errors. */
export const z95 = 1.959963984540054;

export interface Interval {
  low: number;
  high: number;
}

/**
 * Wilson's score interval of a share seen in n independent cases (n may be an effective, fractional size):
 * (p + z²/2n ± z sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n). Wilson 1927.
 */
export function wilson(share: number, n: number): Interval {
  const square = z95 * z95;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const half = (z95 / (1 + square / n)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  // Rounding must not put the share itself outside.
  return { low: Math.max(0, Math.min(share, centre - half)), high: Math.min(1, Math.max(share, centre + half)) };
}

/** The independent cases that n out of `of` are worth when drawn without replacement: n(of - 1)/(of - n). */
export function effectiveSize(n: number, of: number): number {
  return (n * (of - 1)) / (of - n);
}
