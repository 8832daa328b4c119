// How often the truth lies in the forecaster's intervals, and how wide they have to be for it.
import { forecast, type Bounds, type Estimate } from "../../../shared/forecast/forecast.ts";
import { type Level, measuredAhead, measuredHistories, type Of } from "../../../shared/forecast/multipliers.ts";
import { type ForecastMethod, project } from "../../../shared/forecast/project.ts";
import type { Series } from "./series.ts";

/** What is left of a year has at most eleven months. */
const longestRest = 11;
const sumsAhead = [1, 3, 6, 11] as const;

/** Shares of cases inside, 0 to 1; null without a case. */
export interface Coverage {
  single80: number | null;
  single95: number | null;
  sum80: number | null;
  sum95: number | null;
}

export interface CoverageByAhead extends Coverage {
  /** How many series were long enough, and of the method that was asked for. */
  series: number;
  singleByMonthsAhead: Record<string, Inside>;
  sumByMonthsAhead: Record<string, Inside>;
}

interface Inside {
  inside80: number | null;
  inside95: number | null;
}

/**
 * Each series with enough history is forecast from its last `history` values alone. Singles: each of the next 1 to 11 months.
 * Sums: of the next 1, 3, 6 and 11 months. All cases count alike. With a method: only of series that are forecast by it.
 */
export function coverageAt(series: readonly Series[], history: number, method?: ForecastMethod): CoverageByAhead {
  const months = tally(Array.from({ length: longestRest }, (_, ahead) => ahead + 1));
  const sums = tally(sumsAhead);
  let counted = 0;
  for (const { train, test } of series) {
    if (train.length < history) continue;
    const past = train.slice(-history);
    const horizon = Math.min(longestRest, test.length);
    const made = forecast(past, horizon, boundsOf(train));
    if (made === null) throw new Error(`no forecast from ${history} months`);
    if (method !== undefined && made.method !== method) continue;
    counted += 1;
    let sum = 0;
    for (let ahead = 1; ahead <= horizon; ahead++) {
      const truth = test[ahead - 1]!;
      sum += truth;
      months.add(ahead, made.months[ahead - 1]!, truth);
      sums.add(ahead, made.sums[ahead - 1]!, sum);
    }
  }
  const [single, total] = [months.pooled(), sums.pooled()];
  return {
    single80: single.inside80,
    single95: single.inside95,
    sum80: total.inside80,
    sum95: total.inside95,
    series: counted,
    singleByMonthsAhead: months.byAhead(),
    sumByMonthsAhead: sums.byAhead(),
  };
}

/** Series without a value below zero are taken for counts. */
export function boundsOf(train: readonly number[]): Bounds {
  return train.every((value) => value >= 0) ? { low: 0 } : {};
}

/**
 * The tables of multipliers.ts, measured on these series: a row for each history, a column for each number of months
 * ahead; null where no series is long enough.
 */
export function calibrate(series: readonly Series[]): Record<Of, Record<Level, (number | null)[][]>> {
  const ratios = measuredHistories.map((history) => ratiosAt(series, history));
  const table = (of: Of, level: Level) =>
    ratios.map((each) => measuredAhead.map((ahead) => quantile(each[of].get(ahead) ?? [], level / 100)));
  return {
    month: { 80: table("month", 80), 95: table("month", 95) },
    sum: { 80: table("sum", 80), 95: table("sum", 95) },
  };
}

function ratiosAt(series: readonly Series[], history: number): Record<Of, Map<number, number[]>> {
  const lists = () => new Map<number, number[]>(measuredAhead.map((ahead) => [ahead, []]));
  const ratios = { month: lists(), sum: lists() };
  for (const { train, test } of series.filter((each) => each.train.length >= history)) {
    const made = project(train.slice(-history), test.length);
    let error = 0;
    test.forEach((truth, at) => {
      error += truth - made.values[at]!;
      // A constant history has no deviation, and nothing to say of how wide others must be.
      if (made.monthDeviations[at] === 0) return;
      ratios.month.get(at + 1)?.push(Math.abs(truth - made.values[at]!) / made.monthDeviations[at]!);
      ratios.sum.get(at + 1)?.push(Math.abs(error) / made.sumDeviations[at]!);
    });
  }
  return ratios;
}

/** The ceil((n + 1) share)-th smallest, as conformal prediction takes it, to two decimals; null of none. */
function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.min(sorted.length, Math.ceil((sorted.length + 1) * share)) - 1];
  return found === undefined ? null : Math.round(100 * found) / 100;
}

function tally(aheads: readonly number[]) {
  const cells = new Map(aheads.map((ahead) => [ahead, { cases: 0, inside80: 0, inside95: 0 }]));
  const shares = (of: { cases: number; inside80: number; inside95: number }): Inside => ({
    inside80: of.cases === 0 ? null : of.inside80 / of.cases,
    inside95: of.cases === 0 ? null : of.inside95 / of.cases,
  });
  return {
    add(ahead: number, { low80, high80, low95, high95 }: Estimate, truth: number): void {
      const cell = cells.get(ahead);
      if (cell === undefined) return;
      cell.cases += 1;
      if (low80 <= truth && truth <= high80) cell.inside80 += 1;
      if (low95 <= truth && truth <= high95) cell.inside95 += 1;
    },
    pooled(): Inside {
      const all = { cases: 0, inside80: 0, inside95: 0 };
      for (const cell of cells.values()) {
        all.cases += cell.cases;
        all.inside80 += cell.inside80;
        all.inside95 += cell.inside95;
      }
      return shares(all);
    },
    byAhead: () => Object.fromEntries([...cells].map(([ahead, cell]) => [String(ahead), shares(cell)])),
  };
}
