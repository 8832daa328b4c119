// L2-regularised logistic regression, solved to convergence. Half-converged it ranks visibly worse, so no step counts.
import type { SparseRow } from "./features.ts";
import { chanceFrom, pick } from "./random.ts";
import { atOnce, type Steps } from "./steps.ts";

/** One rated comment: its features, its few dense values (seed score, 1 for the bias), its label and its cost. */
export interface Example {
  row: SparseRow;
  dense: readonly number[];
  label: 0 | 1;
  /** How much a wrong guess costs: the C of the primal, times the class weight. */
  cost: number;
}

export interface Weights {
  sparse: Float64Array;
  dense: Float64Array;
  /** False when `passes` ran out first: the largest disagreement is then above `tolerance`. */
  converged: boolean;
}

const tolerance = 1e-4;
const passes = 2000;

/**
 * Minimises |w|²/2 + Σ cost ln(1 + exp(-y w·x)) by dual coordinate descent (Yu, Huang, Lin 2011, "Dual coordinate
 * descent methods for logistic regression and maximum entropy models"). Each dual variable is kept as its logit t,
 * a = cost σ(t): the one-variable problem is then the root of a rising function, and at the optimum t = -y w·x, so that
 * the stopping rule (`tolerance`) is in units of the score itself. Same examples in the same order, same weights.
 */
export function descend(examples: readonly Example[], featureCount: number): Weights {
  return atOnce(descendInSteps(examples, featureCount));
}

/** The same, a pass over the examples a step. */
export function* descendInSteps(examples: readonly Example[], featureCount: number): Steps<Weights> {
  const sparse = new Float64Array(featureCount);
  const dense = new Float64Array(examples[0]?.dense.length ?? 0);
  const order = examples.map((_, n) => n);
  const signs = examples.map(({ label }) => (label === 1 ? 1 : -1));
  const squares = examples.map(({ row, dense }) => squareOf(row.value) + squareOf(dense));
  // t = -1 rather than 0: no example starts at half its cost, which would be far from most optima.
  const logits = examples.map(() => -1);
  const move = ({ row, dense: values }: Example, by: number) => {
    for (let at = 0; at < row.index.length; at++) sparse[row.index[at]!]! += by * row.value[at]!;
    values.forEach((value, at) => (dense[at]! += by * value));
  };
  examples.forEach((example, n) => move(example, signs[n]! * example.cost * sigmoid(logits[n]!)));

  const chance = chanceFrom("descent");
  for (let pass = 0; pass < passes; pass++) {
    let worst = 0;
    for (let left = order.length; left > 0; left--) {
      const chosen = pick(chance, left);
      const n = order[chosen]!;
      order[chosen] = order[left - 1]!;
      order[left - 1] = n;
      const example = examples[n]!;
      const margin = signs[n]! * scoreOf(example, sparse, dense);
      worst = Math.max(worst, Math.abs(margin + logits[n]!));
      const before = example.cost * sigmoid(logits[n]!);
      logits[n] = solved(logits[n]!, margin, squares[n]!, example.cost);
      move(example, signs[n]! * (example.cost * sigmoid(logits[n]!) - before));
    }
    if (worst < tolerance) return { sparse, dense, converged: true };
    yield;
  }
  return { sparse, dense, converged: false };
}

/** The probability of a score in logits. */
export function sigmoid(score: number): number {
  return score >= 0 ? 1 / (1 + Math.exp(-score)) : Math.exp(score) / (1 + Math.exp(score));
}

/** The root of h(t) = square (cost σ(t) - cost σ(t0)) + margin + t, by Newton's steps inside a shrinking bracket. */
function solved(start: number, margin: number, square: number, cost: number): number {
  const held = cost * sigmoid(start);
  let low = -margin - square * (cost - held);
  let high = -margin + square * held;
  let t = Math.min(Math.max(start, low), high);
  for (let step = 0; step < 60; step++) {
    const share = sigmoid(t);
    const h = square * (cost * share - held) + margin + t;
    if (Math.abs(h) < tolerance / 100) break;
    if (h > 0) high = t;
    else low = t;
    const newton = t - h / (1 + square * cost * share * (1 - share));
    t = newton > low && newton < high ? newton : (low + high) / 2;
  }
  return t;
}

function scoreOf({ row, dense }: Example, sparseWeights: Float64Array, denseWeights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.index.length; at++) sum += sparseWeights[row.index[at]!]! * row.value[at]!;
  dense.forEach((value, at) => (sum += denseWeights[at]! * value));
  return sum;
}

function squareOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]! * values[at]!;
  return sum;
}
