// How many cases a property tries, and which. The suite tries the same ones each time, so that it fails for what was changed and not by
// chance; with SEED (any whole number) and RUNS (how many times as many) others are looked for, which is how new faults are found.
import fc from "fast-check";

const times = Number(process.env["RUNS"] ?? 1);

/** As many cases as a property asks for, times RUNS. */
export function runs(cases: number): number {
  return cases * times;
}

fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 1), numRuns: runs(100) });
