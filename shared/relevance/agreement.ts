// How far two ratings of the same comments agree: a second rater, or the same one blind a second time.

export interface Agreement {
  /** Comments rated twice. */
  pairs: number;
  /** Share of them rated alike, 0 to 1. */
  alike: number;
  /** Cohen's kappa (1960): agreement beyond chance, 1 at best; null when chance alone would make all alike. */
  kappa: number | null;
}

/** Agreement over pairs of answers of any kind; null without pairs. */
export function agreementOf(pairs: readonly (readonly [string, string])[]): Agreement | null {
  if (pairs.length === 0) return null;
  const n = pairs.length;
  const alike = pairs.filter(([a, b]) => a === b).length / n;
  let byChance = 0;
  for (const answer of new Set(pairs.flat())) {
    const first = pairs.filter(([a]) => a === answer).length / n;
    const second = pairs.filter(([, b]) => b === answer).length / n;
    byChance += first * second;
  }
  return { pairs: n, alike, kappa: byChance < 1 ? (alike - byChance) / (1 - byChance) : null };
}
