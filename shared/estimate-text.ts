// How a value is printed that may be an estimate: no finer than its interval allows, and with the interval beside it.
import { decimalsFor, type Format } from "./format.ts";
import type { Unit } from "./metrics/define.ts";
import type { Interval } from "./verdict.ts";

/** Of an interval at least this wide to one side, tenths say nothing. In the units of print. */
const coarse = 1;

/** Sides that differ by more than this in print are not written as ±. */
const nearlyAlike = 1;

function inPrint(unit: Unit, value: number): number {
  return unit === "share" ? value * 100 : value;
}

/**
 * Decimals with which a value is printed beside a bound (a target's, where there is one) and its interval; undefined where the usual ones
 * will do. Enough to tell value and bound apart, and to print the bound as it is.
 */
export function printDecimals(unit: Unit, value: number, bound?: number, interval?: Interval): number | undefined {
  if (interval === undefined) return bound === undefined ? undefined : decimalsFor(unit, value, bound);
  const half = inPrint(unit, Math.max(interval.high - value, value - interval.low));
  const fine = half >= coarse ? 0 : 1;
  if (bound === undefined) return fine;
  const isWhole = Math.abs(inPrint(unit, bound) - Math.round(inPrint(unit, bound))) < 1e-9;
  return decimalsFor(unit, value, bound, Math.max(fine, isWhole ? 0 : 1));
}

/** "31 % ± 6", or "31 % (22–43 %)" where the interval reaches clearly farther to one side; without an interval the value alone. */
export function estimateText(
  value: number,
  interval: Interval | undefined,
  unit: Unit,
  format: Format,
  decimals = printDecimals(unit, value, undefined, interval),
): string {
  const text = format.value(value, unit, decimals);
  if (interval === undefined) return text;
  const places = decimals ?? 0;
  const side = (size: number) => Number(inPrint(unit, size).toFixed(places));
  const [below, above] = [side(value - interval.low), side(interval.high - value)];
  if (Math.abs(above - below) > nearlyAlike * 10 ** -places)
    return `${text} (${format.bare(interval.low, unit, places)}–${format.value(interval.high, unit, places)})`;
  const half = Math.max(interval.high - value, value - interval.low);
  return `${text} ± ${format.bare(half, unit, places)}`;
}
