// Made-up monthly series.
import { chanceFrom } from "../../../shared/relevance/random.ts";

/** How the months of a year lie to its mean; their mean is 1. */
export const yearFactors = [0.9, 0.8, 1, 1.1, 1, 0.9, 0.5, 0.9, 1.2, 1.2, 1.1, 1.4];

/** 100 a month, times the factors. */
export function seasonal(count: number): number[] {
  return Array.from({ length: count }, (_, at) => 100 * (yearFactors[at % 12] ?? 1));
}

/** One value in the first half and another in the second. */
export function halves(count: number, first: number, second: number): number[] {
  return Array.from({ length: count }, (_, at) => (at < count / 2 ? first : second));
}

/** A level that goes up or down by chance, some 8 % a month. */
export function wandering(count: number, seed: string): number[] {
  const chance = chanceFrom(seed);
  let level = 100;
  // The sum of twelve uniform numbers is all but normal, with variance 1.
  const normal = () => Array.from({ length: 12 }, chance).reduce((sum, each) => sum + each, -6);
  return Array.from({ length: count }, () => (level *= Math.exp(0.08 * normal())));
}
