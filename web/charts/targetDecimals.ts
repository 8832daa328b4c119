// How finely a target is printed.
import type { Unit } from "../../shared/metrics/define.ts";
import { axisDecimals } from "./series.ts";

/** Decimals that a target needs to be printed as it was written, such as 3.125 %; undefined where the usual ones will do, or none would be exact. */
export function targetDecimals(bound: number, unit: Unit): number | undefined {
  const decimals = axisDecimals([bound], unit);
  return decimals > (unit === "count" ? 0 : 1) && decimals < 4 ? decimals : undefined;
}
