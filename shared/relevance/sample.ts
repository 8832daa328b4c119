// Which comments an audit asks for, in which order, and which of them again. All of it follows from the seed and the
// size that were fixed at its start.
import { addTo } from "../group.ts";
import { rateAllUpTo } from "./estimate.ts";
import { placeOf } from "./random.ts";

/** How many of so many comments an audit of that size asks for: all where there are few. */
export function sampleSize(size: number, of: number): number {
  return of <= rateAllUpTo ? of : Math.min(size, of);
}

/**
 * The place (0 to 1) in the order up to which an audit asks. Fixed by the month as it was at the start, so that
 * comments that have gone since call for no others; shorter where so many have come that the sample is full earlier.
 */
export function reachOf(seed: string, size: number, atStart: Iterable<string>, now: Iterable<string>): number {
  return Math.min(...[atStart, now].map((names) => placeAt(seed, size, names)));
}

function placeAt(seed: string, size: number, names: Iterable<string>): number {
  const places = Float64Array.from([...names], (name) => placeOf(seed, name)).sort();
  const wanted = sampleSize(size, places.length);
  return wanted >= places.length ? 1 : places[wanted - 1]!;
}

/** A comment that is asked for the first or the second time. */
export interface Asked {
  name: string;
  pass: 1 | 2;
}

/** One comment in ten comes back, not before so many others have been rated. */
const repeatedShare = 0.1;
export const leastBetween = 20;
const spreadBetween = 10;

/** Whether a comment is one of the tenth that is asked again; says the same whatever other comments come and go. */
export function isRepeated(seed: string, name: string): boolean {
  return placeOf(`${seed} again`, name) < repeatedShare;
}

/** The sample in its order, with about a tenth of it asked again 20 to 29 ratings later. The last 20 are asked once. */
export function auditPlan(sample: readonly string[], seed: string): Asked[] {
  const due = new Map<number, string[]>();
  const plan: Asked[] = [];
  sample.forEach((name, at) => {
    plan.push({ name, pass: 1 });
    if (at + leastBetween < sample.length && isRepeated(seed, name)) {
      const between = leastBetween + Math.floor(placeOf(`${seed} between`, name) * spreadBetween);
      const after = Math.min(at + between, sample.length - 1);
      addTo(due, after, name);
    }
    for (const repeated of due.get(at) ?? []) plan.push({ name: repeated, pass: 2 });
  });
  return plan;
}
