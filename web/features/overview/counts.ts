// How the month stands in three figures.
import type { Verdict } from "../../../shared/verdict.ts";

/** Met counts what is met already; open is everything else: partial, no data, too close, no target. */
export function verdictCounts(verdicts: readonly (Verdict | null)[]): { met: number; missed: number; open: number } {
  const met = verdicts.filter((verdict) => verdict === "met" || verdict === "already-met").length;
  const missed = verdicts.filter((verdict) => verdict === "missed").length;
  return { met, missed, open: verdicts.length - met - missed };
}
