// npm run bench -- forecast --file FILE.json [--json] [--calibrate]: the forecaster against the futures of known series. FILE is an array
// of {id, h, train, test}, such as the 1,428 monthly series of the M3 competition (Mcomp, GPL-3; not part of this project).
// Accuracy from full histories; how often the 80 and 95 % intervals hold what came, for single months and sums, at several lengths of
// history: over all series, over the half that the multipliers were measured on (the 1st, 3rd, …), over the other half, and where a season is found.
// --calibrate prints the tables of shared/forecast/multipliers.ts instead, measured on that first half. Exit code 1 when a pooled
// coverage at 12, 24 or 36 months is off by more than 3 points.
import { parseArgs } from "node:util";
import { forecast, farthestAhead } from "../../shared/forecast/forecast.ts";
import { boundsOf, calibrate, type Coverage, coverageAt, type CoverageByAhead } from "./forecast/coverage.ts";
import { readSeries, type Series } from "./forecast/series.ts";

const judgedHistories = [12, 24, 36];
/** Between and beyond those that were measured. */
const otherHistories = [15, 18, 20, 30, 48, 60, 80, 108];
/** From three years on a season may be found. */
const seasonHistories = [36, 48, 60];
const tolerance = 0.03;

export default function bench(options: string[]): void {
  const { values } = parseArgs({
    args: options,
    options: { file: { type: "string" }, json: { type: "boolean" }, calibrate: { type: "boolean" } },
  });
  if (values.file === undefined)
    throw new Error("Say which file: --file FILE.json, an array of {id, h, train, test} with monthly values.");
  const series = readSeries(values.file);
  const measuredOn = series.filter((_, at) => at % 2 === 0);
  const heldOut = series.filter((_, at) => at % 2 === 1);
  if (values.calibrate === true) {
    process.stdout.write(`${JSON.stringify(calibrate(measuredOn))}\n`);
    return;
  }
  const detailed = byHistory(series, [...judgedHistories, ...otherHistories]);
  const coverage = Object.fromEntries(judgedHistories.map((history) => [history, pooled(detailed[history]!)]));
  const holds = Object.values(coverage).every(within);
  if (!holds) process.exitCode = 1;
  const result = {
    ...accuracy(series),
    coverage,
    holds,
    coverageMeasuredOn: pooledByHistory(measuredOn),
    coverageHeldOut: pooledByHistory(heldOut),
    coverageWithSeason: Object.fromEntries(
      seasonHistories.map((history) => [history, coverageAt(series, history, "theta-season")]),
    ),
    coverageByMonthsAhead: detailed,
  };
  if (values.json === true) process.stdout.write(`${JSON.stringify(result)}\n`);
  else print(result);
}

/** sMAPE in percent and MASE (scaled by last year's month), as in the M3 and M4 competitions: mean over the series. */
function accuracy(series: readonly Series[]) {
  let [smape, mase, scaled, milliseconds, forecasts] = [0, 0, 0, 0, 0];
  for (const { train, test } of series) {
    const horizon = Math.min(farthestAhead, test.length);
    const begun = performance.now();
    const made = forecast(train, horizon, boundsOf(train));
    milliseconds += performance.now() - begun;
    if (made === null) continue;
    forecasts += 1;
    const errors = made.months.map(({ value }, at) => Math.abs(value - test[at]!));
    const relative = errors.map((error, at) => {
      const size = Math.abs(made.months[at]!.value) + Math.abs(test[at]!);
      return size === 0 ? 0 : (200 * error) / size;
    });
    smape += mean(relative);
    const scale = mean(train.slice(12).map((value, at) => Math.abs(value - train[at]!)));
    if (!(scale > 0)) continue;
    mase += mean(errors) / scale;
    scaled += 1;
  }
  return {
    smape: smape / forecasts,
    mase: mase / scaled,
    series: series.length,
    forecasts,
    millisecondsPerForecast: milliseconds / forecasts,
  };
}

function byHistory(series: readonly Series[], histories: readonly number[]): Record<number, CoverageByAhead> {
  return Object.fromEntries(histories.map((history) => [history, coverageAt(series, history)]));
}

function pooledByHistory(series: readonly Series[]): Record<number, Coverage> {
  return Object.fromEntries(judgedHistories.map((history) => [history, pooled(coverageAt(series, history))]));
}

function pooled({ single80, single95, sum80, sum95 }: CoverageByAhead): Coverage {
  return { single80, single95, sum80, sum95 };
}

function within({ single80, single95, sum80, sum95 }: Coverage): boolean {
  const near = (share: number | null, claimed: number) => share !== null && Math.abs(share - claimed) <= tolerance;
  return near(single80, 0.8) && near(sum80, 0.8) && near(single95, 0.95) && near(sum95, 0.95);
}

function print(result: {
  smape: number;
  mase: number;
  series: number;
  millisecondsPerForecast: number;
  holds: boolean;
  coverageMeasuredOn: Record<number, Coverage>;
  coverageHeldOut: Record<number, Coverage>;
  coverageWithSeason: Record<number, CoverageByAhead>;
  coverageByMonthsAhead: Record<number, CoverageByAhead>;
}): void {
  const percent = (share: number | null) => (share === null ? "-" : (100 * share).toFixed(1)).padStart(7);
  const line = (name: string, { single80, single95, sum80, sum95 }: Coverage, rest = "") =>
    process.stdout.write(`${name.padEnd(20)}${[single80, single95, sum80, sum95].map(percent).join("")}${rest}\n`);
  process.stdout.write(`${result.series} series: sMAPE ${result.smape.toFixed(2)} %, MASE ${result.mase.toFixed(3)}; `);
  process.stdout.write(`${result.millisecondsPerForecast.toFixed(2)} ms per forecast\n`);
  process.stdout.write(
    "percent inside       month80 month95  sum80  sum95   sums of 1, 3, 6, 11 months at 80 / 95 %\n",
  );
  for (const [history, coverage] of Object.entries(result.coverageByMonthsAhead)) {
    const sums = Object.values(coverage.sumByMonthsAhead);
    const rest = sums.map(({ inside80, inside95 }) => `${percent(inside80)} /${percent(inside95)}`).join(" ");
    line(`${history} months`, coverage, `  ${rest}`);
    const months = Number(history);
    const [measuredOn, heldOut] = [result.coverageMeasuredOn[months], result.coverageHeldOut[months]];
    const withSeason = result.coverageWithSeason[months];
    if (measuredOn !== undefined) line("  measured on", measuredOn);
    if (heldOut !== undefined) line("  held out", heldOut);
    if (withSeason !== undefined) line("  with a season", withSeason, `  (${withSeason.series} series)`);
  }
  process.stdout.write(
    `the intervals ${result.holds ? "hold within 3 points" : "DO NOT HOLD"} at 12, 24 and 36 months\n`,
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
