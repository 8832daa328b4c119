// How good guesses are against the truth. No probabilities are judged here: ranking and a yes or no only.

/**
 * Average precision: Σ (recall gained) × (precision there), thresholds from the highest score down, equal scores taken
 * together (no order among them is assumed). Null without any relevant comment.
 */
export function averagePrecision(scores: ArrayLike<number>, labels: readonly (0 | 1)[]): number | null {
  const order = labels.map((_, n) => n).sort((a, b) => scores[b]! - scores[a]!);
  const relevant = labels.filter((label) => label === 1).length;
  if (relevant === 0) return null;
  let found = 0;
  let sum = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    let gained = 0;
    for (; to < order.length && scores[order[to]!] === scores[order[from]!]; to++) gained += labels[order[to]!]!;
    found += gained;
    sum += gained * (found / to);
    from = to;
  }
  // Divided once: a sum of rounded parts can exceed 1.
  return sum / relevant;
}

/** Matthews' correlation of yes/no guesses with the truth, -1 to 1; 0 when either is all alike (as is usual). */
export function matthews(guesses: readonly boolean[], labels: readonly (0 | 1)[]): number {
  const count = (guess: boolean, label: 0 | 1) =>
    labels.reduce((sum: number, each, n) => sum + (each === label && (guesses[n] ?? false) === guess ? 1 : 0), 0);
  const [tp, tn, fp, fn] = [count(true, 1), count(false, 0), count(true, 0), count(false, 1)];
  const root = Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
  return root === 0 ? 0 : (tp * tn - fp * fn) / root;
}
