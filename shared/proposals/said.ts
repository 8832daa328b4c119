// Targets as a person would say them: 3.1 %, 1 850, 4.3. Never more digits than anybody remembers.
import type { Unit } from "../metrics/define.ts";

/** The figure nearest to the value that somebody would say. Shares are fractions, and are said in percent. */
export function said(value: number, unit: Unit): number {
  const shown = inPrint(value, unit);
  return stored(Math.round(shown / stepAt(shown, unit)), shown, unit);
}

/** The smallest figure above the value that somebody would say. */
export function saidAbove(value: number, unit: Unit): number {
  const shown = inPrint(value, unit);
  // A figure that is said already lies on a step but for the noise of the division.
  return stored(Math.floor(shown / stepAt(shown, unit) + 1e-9) + 1, shown, unit);
}

function inPrint(value: number, unit: Unit): number {
  return unit === "share" ? value * 100 : value;
}

function stored(steps: number, near: number, unit: Unit): number {
  const figure = Number((steps * stepAt(near, unit)).toFixed(decimals));
  // Through decimal text, so that 3.1 % is 0.031 and not 0.031000000000000003.
  return unit === "share" ? Number(`${figure}e-2`) : figure;
}

const decimals = 3;

/** Twentieths of the figure's own power of ten up to two of it, tenths above; whole things are never halved, and small figures have two or three decimals. */
function stepAt(shown: number, unit: Unit): number {
  const size = Math.abs(shown);
  const finest = unit === "count" ? 1 : size < 0.1 ? 0.001 : size < 1 ? 0.01 : 0.1;
  if (size === 0) return finest;
  const power = 10 ** Math.floor(Math.log10(size));
  return Math.max(finest, power * (size < 2 * power ? 0.05 : 0.1));
}
