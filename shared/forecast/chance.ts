// How likely a year's total ends where the strategy wants it: a probability, and the word that is shown for it.
import type { Target } from "../target.ts";
import type { Estimate } from "./forecast.ts";

export type Likelihood = "likely" | "open" | "unlikely";

const likelyFrom = 0.8;
const unlikelyTo = 0.2;

/** A standard normal lies so far from 0 at most in 80 and in 95 of 100 cases. */
const [z80, z95] = [1.2815515655446004, 1.959963984540054];

/**
 * The probability, 0 to 1, that what is counted so far and what is to come fulfil the year's target, all in the metric's own unit. `rest`
 * is the forecast of the sum of the months that are left; null when none is, and the answer is then 0 or 1. `restAtLeast` is
 * what the rest cannot be less than: 0 for counts, so that a target that is reached stays reached and one that is
 * passed stays passed.
 */
export function chanceOf(target: Target, soFar: number, rest: Estimate | null, restAtLeast = -Infinity): number {
  const tooMuch = target.max === undefined ? 0 : 1 - chanceUpTo(target.max - soFar, rest, restAtLeast, true);
  const tooLittle = target.min === undefined ? 0 : chanceUpTo(target.min - soFar, rest, restAtLeast, false);
  return Math.max(0, 1 - tooMuch - tooLittle);
}

/** likely from .8, unlikely up to .2, open between. */
export function likelihoodOf(chance: number): Likelihood {
  if (chance >= likelyFrom) return "likely";
  return chance <= unlikelyTo ? "unlikely" : "open";
}

/** The probability that the rest is below the amount, or at most the amount where it is `included`. */
function chanceUpTo(amount: number, rest: Estimate | null, restAtLeast: number, included: boolean): number {
  if (amount < restAtLeast || (amount === restAtLeast && !included)) return 0;
  const distance = amount - (rest?.value ?? 0);
  const half80 = rest === null ? 0 : Math.max(rest.high80 - rest.value, rest.value - rest.low80);
  const half95 = rest === null ? 0 : Math.max(rest.high95 - rest.value, rest.value - rest.low95);
  if (half80 === 0) return distance > 0 || (distance === 0 && included) ? 1 : 0;
  const z = deviationsAt(Math.abs(distance), half80, half95);
  return distance < 0 ? 1 - normalUpTo(z) : normalUpTo(z);
}

/** The rest agrees with both its intervals: its tails are longer than a normal distribution's of the same 80 % interval. */
function deviationsAt(distance: number, half80: number, half95: number): number {
  if (distance <= half80) return (z80 * distance) / half80;
  return z80 + ((z95 - z80) * (distance - half80)) / (half95 - half80);
}

/** The normal distribution function for z from 0 on, to 1e-7. Abramowitz & Stegun 1964, 26.2.17. */
function normalUpTo(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}
