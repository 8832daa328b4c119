// How many deviations an interval reaches to either side, by history and months ahead: measured, since the textbook's are too narrow.
import { fewestForTrend } from "./project.ts";

/** Months of history and months ahead for which the multipliers were measured; 17 and 18 are the two sides of a change of method. */
export const measuredHistories = [12, fewestForTrend - 1, fewestForTrend, 24, 36, 60, 96] as const;
export const measuredAhead = [1, 3, 6, 12, 18] as const;

export type Level = 80 | 95;
export type Of = "month" | "sum";

/** One row for each measured history, one column for each measured number of months ahead. */
type Table = readonly (readonly number[])[];

/**
 * The 80 and 95 % points of |error| / deviation over every second of the 1,428 monthly series of the M3 competition (Makridakis & Hibon
 * 2000), each forecast from its last months of history; `npm run bench -- forecast --file FILE --calibrate` prints these
 * tables, and without `--calibrate` how the other half is covered. A normal distribution would have 1.28 and 1.96.
 */
const tables: Record<Of, Record<Level, Table>> = {
  month: {
    "80": [
      [1.29, 1.33, 1.52, 1.62, 2.18],
      [1.27, 1.27, 1.46, 1.54, 1.95],
      [1.23, 1.24, 1.42, 1.5, 2.02],
      [1.19, 1.16, 1.28, 1.34, 1.74],
      [1.12, 1.08, 1.25, 1.31, 1.67],
      [0.91, 0.98, 1.26, 1.21, 1.73],
      [0.82, 0.82, 0.99, 1.03, 1.42],
    ],
    "95": [
      [2.04, 2, 2.68, 3.38, 4.88],
      [1.98, 1.96, 2.38, 2.79, 3.87],
      [2.03, 1.99, 2.32, 2.77, 4.04],
      [1.93, 2, 1.96, 2.24, 3.27],
      [1.75, 1.77, 1.94, 2.23, 3.08],
      [1.66, 1.48, 1.88, 2.05, 2.72],
      [1.45, 1.47, 1.65, 1.81, 2.55],
    ],
  },
  sum: {
    "80": [
      [1.29, 1.37, 1.49, 1.72, 2.2],
      [1.27, 1.33, 1.44, 1.53, 1.86],
      [1.23, 1.37, 1.46, 1.54, 1.94],
      [1.19, 1.27, 1.3, 1.36, 1.63],
      [1.12, 1.11, 1.23, 1.23, 1.48],
      [0.91, 0.9, 1.03, 1.14, 1.32],
      [0.82, 0.67, 0.82, 0.91, 1.06],
    ],
    "95": [
      [2.04, 2.14, 2.66, 3.76, 4.42],
      [1.98, 2.05, 2.22, 2.79, 3.34],
      [2.03, 2.14, 2.3, 2.7, 3.45],
      [1.93, 2.04, 1.98, 2.25, 2.81],
      [1.75, 1.79, 1.85, 2.12, 2.59],
      [1.66, 1.51, 1.62, 1.84, 2.2],
      [1.45, 1.33, 1.34, 1.5, 1.81],
    ],
  },
};

/**
 * The multiplier for so many months of history (12 or more) and ahead (1 to 18): between measured ones linear in the logarithms of both,
 * with 96 months and more alike.
 */
export function multiplier(of: Of, level: Level, history: number, ahead: number): number {
  const table = tables[of][level];
  const [row, down] = placeAmong(measuredHistories, history);
  const [column, right] = placeAmong(measuredAhead, ahead);
  const along = (cells: readonly number[]) => between(cells[column]!, cells[column + 1]!, right);
  return between(along(table[row]!), along(table[row + 1]!), down);
}

/** The interval of the grid that the value is in, and how far it is along it, 0 to 1. */
function placeAmong(grid: readonly number[], value: number): [start: number, along: number] {
  const next = grid.findIndex((each) => each > value);
  if (next === -1) return [grid.length - 2, 1];
  const start = Math.max(0, next - 1);
  const [low, high] = [grid[start]!, grid[start + 1]!];
  return [start, Math.max(0, Math.log(value / low) / Math.log(high / low))];
}

function between(low: number, high: number, along: number): number {
  return low + (high - low) * along;
}
