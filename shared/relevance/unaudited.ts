// The relevant share of a month that nobody audited, from the model alone. Shown as "unaudited estimate", without an
// interval: 2 to 7 points off as a rule, far more where the model is weak.

/** What is known of the model whose guesses are to be counted. */
export interface Known {
  /** Ratings of earlier AUDITS with guesses that had not seen them. Ratings chosen for teaching are 20 points off. */
  audited: readonly { label: 0 | 1; guess: number }[];
  /** The share of relevant comments among the ratings that the model was taught with; between 0 and 1. */
  taught: number;
}

/** With fewer earlier audited comments of either kind their mean guess says too little. */
const fewestOfEachKind = 5;
/** Below this the guesses for relevant and other comments are too alike to be told apart. */
const leastApart = 0.2;

/**
 * The share from the guesses for all comments of the month: corrected by earlier audits where there are any, else by
 * prior; null without comments, or where earlier audits show that the model hardly tells the two kinds apart.
 */
export function unauditedShare(guesses: Float64Array, known: Known): number | null {
  if (guesses.length === 0) return null;
  const of = (label: 0 | 1) => known.audited.flatMap((each) => (each.label === label ? [each.guess] : []));
  const [relevant, others] = [of(1), of(0)];
  if (relevant.length < fewestOfEachKind || others.length < fewestOfEachKind)
    return shareByPrior(guesses, known.taught);
  return shareByRates(guesses, mean(relevant), mean(others));
}

/**
 * Probabilistic adjusted classify-and-count: (mean f - fpr)/(tpr - fpr), where tpr and fpr are the mean guesses for
 * relevant and other comments (Bella et al. 2010). Cut to 0..1; null if the two are nearly alike.
 */
export function shareByRates(guesses: Float64Array, tpr: number, fpr: number): number | null {
  if (tpr - fpr < leastApart) return null;
  return Math.min(1, Math.max(0, (mean(guesses) - fpr) / (tpr - fpr)));
}

/**
 * The same by expectation maximisation (Saerens, Latinne, Decaestecker 2002): the prior is moved until the guesses,
 * corrected for it, have it as their mean. `taught` is the share of relevant comments that the model took for granted.
 */
export function shareByPrior(guesses: Float64Array, taught: number): number {
  let share = taught;
  for (let round = 0; round < 1000; round++) {
    let sum = 0;
    for (const guess of guesses) {
      const relevant = (guess * share) / taught;
      sum += relevant / (relevant + ((1 - guess) * (1 - share)) / (1 - taught));
    }
    const moved = Math.abs(sum / guesses.length - share);
    share = sum / guesses.length;
    if (moved < 1e-4) break;
  }
  return share;
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  return sum / values.length;
}
