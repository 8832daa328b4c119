// The forecast of the months to come and of their sum, each with an interval that has been held against other series' futures.
import { multiplier } from "./multipliers.ts";
import { type ForecastMethod, project } from "./project.ts";

/** In the series' unit. The truth lies in low80..high80 in 80 of 100 cases, in low95..high95 in 95. */
export interface Estimate {
  value: number;
  low80: number;
  high80: number;
  low95: number;
  high95: number;
}

export interface Forecast {
  method: ForecastMethod;
  /** One for each month ahead, the next first. */
  months: Estimate[];
  /** The sum of the first 1, 2, … months ahead; only of use for what adds up over months. */
  sums: Estimate[];
}

/** What a month's value cannot leave: `low: 0` for counts, 0 and 1 for shares. In the series' unit. */
export interface Bounds {
  low?: number | undefined;
  high?: number | undefined;
}

/** With less history no forecast is made: its interval was not measured there. */
export const fewestMonths = 12;
/** How far ahead the interval was measured. */
export const farthestAhead = 18;

/**
 * The next `horizon` months (1 to 18) from consecutive monthly values, oldest first: the caller cuts the history at the last
 * unknown month and at the last series break. Null with fewer than 12 values. Throws on another horizon or a value that
 * is no number.
 */
export function forecast(history: readonly number[], horizon: number, bounds: Bounds = {}): Forecast | null {
  if (!Number.isInteger(horizon) || horizon < 1 || horizon > farthestAhead)
    throw new RangeError(`a forecast reaches 1 to ${farthestAhead} months ahead, not ${horizon}`);
  if (!history.every(Number.isFinite)) throw new RangeError("a forecast needs a number for every month");
  if (history.length < fewestMonths) return null;
  const projection = project(history, horizon);
  const values = projection.values.map((value) => bounded(value, bounds, 1));
  const months = projection.monthDeviations.map((deviation, ahead) =>
    estimate("month", values[ahead]!, deviation, history.length, ahead + 1, bounds),
  );
  let value = 0;
  const sums = projection.sumDeviations.map((deviation, ahead) =>
    estimate("sum", (value += values[ahead]!), deviation, history.length, ahead + 1, bounds),
  );
  return { method: projection.method, months, sums };
}

function estimate(
  of: "month" | "sum",
  value: number,
  deviation: number,
  history: number,
  ahead: number,
  bounds: Bounds,
): Estimate {
  const end = (level: 80 | 95, side: -1 | 1) => {
    const reach = deviation * multiplier(of, level, history, ahead);
    return bounded(value + side * reach, bounds, of === "sum" ? ahead : 1);
  };
  return { value, low80: end(80, -1), high80: end(80, 1), low95: end(95, -1), high95: end(95, 1) };
}

/** A sum of so many months cannot leave as many times the bounds of one. */
function bounded(value: number, { low = -Infinity, high = Infinity }: Bounds, months: number): number {
  return Math.min(high * months, Math.max(low * months, value));
}
