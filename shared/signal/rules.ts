// The rules by which a month is told from routine variation. They judge the last of a list of values against limits.
import type { Limits } from "./limits.ts";

export type Side = "above" | "below";

export interface Rules {
  /** The last value is outside the limits. */
  outside: Side | null;
  /** The values at the end that lie on one side of the centre, when they are eight or more, and how many. */
  run: { side: Side; length: number } | null;
  /** The last value and two of the three before it are nearer to one and the same limit than to the centre. */
  threeOfFour: Side | null;
}

const shortestRun = 8;

/** What the rules say of the last value. Source: Wheeler, Understanding Variation (2nd ed. 2000). */
export function rulesAtEnd(values: readonly number[], limits: Limits): Rules {
  const last = values.at(-1);
  if (last === undefined) return { outside: null, run: null, threeOfFour: null };
  return {
    outside: beyond(last, limits, limits.high - limits.centre),
    run: runAtEnd(values, limits),
    threeOfFour: threeOfFour(values, limits),
  };
}

/** The side on which the value is nearer to the limit than to the centre. */
export function nearLimit(value: number, limits: Limits): Side | null {
  return beyond(value, limits, (limits.high - limits.centre) / 2);
}

/** A value on the centre line ends a run. */
function runAtEnd(values: readonly number[], limits: Limits): Rules["run"] {
  const side = beyond(values.at(-1) as number, limits, 0);
  if (side === null) return null;
  const before = values.findLastIndex((value) => beyond(value, limits, 0) !== side);
  const length = values.length - 1 - before;
  return length >= shortestRun ? { side, length } : null;
}

function threeOfFour(values: readonly number[], limits: Limits): Side | null {
  const sides = values.slice(-4).map((value) => nearLimit(value, limits));
  const last = sides.at(-1) ?? null;
  return last !== null && sides.filter((side) => side === last).length >= 3 ? last : null;
}

/** The side on which the value is further from the centre than the distance; null for one that only rounding puts there. */
function beyond(value: number, { centre }: Limits, distance: number): Side | null {
  const slack = 1e-9 * (Math.abs(value) + Math.abs(centre));
  if (value > centre + distance + slack) return "above";
  return value < centre - distance - slack ? "below" : null;
}
