// The bench of the forecaster, on made-up series: what it counts, and the shape that others read.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { multiplier } from "../../../shared/forecast/multipliers.ts";
import { halves, wandering } from "../../shared/forecast/series.ts";
import bench from "../forecast.ts";
import { calibrate, coverageAt } from "./coverage.ts";
import { readSeries } from "./series.ts";

const constant = (count: number, value: number) => Array.from({ length: count }, () => value);

describe("coverage", () => {
  test("of single months and sums, by hand", () => {
    // The forecast of a constant history is that constant without width: right for the first five months, then wrong.
    const series = [{ train: constant(40, 10), test: [...constant(5, 10), ...constant(6, 11)] }];
    expect(coverageAt(series, 24)).toMatchObject({
      single80: 5 / 11,
      single95: 5 / 11,
      sum80: 2 / 4,
      sum95: 2 / 4,
      series: 1,
      singleByMonthsAhead: { 5: { inside80: 1 }, 6: { inside80: 0 } },
      sumByMonthsAhead: { 3: { inside95: 1 }, 6: { inside95: 0 } },
    });
  });

  test("looks at the last months alone, and leaves out series that are too short", () => {
    const series = [
      { train: [...constant(20, 500), ...constant(24, 10)], test: constant(11, 10) },
      { train: constant(23, 10), test: constant(11, 10) },
    ];
    expect(coverageAt(series, 24)).toMatchObject({ single80: 1, sum95: 1, series: 1 });
    expect(coverageAt(series, 60)).toMatchObject({ single80: null, sum95: null, series: 0 });
    expect(coverageAt(series, 24, "theta").series).toBe(1);
    expect(coverageAt(series, 24, "theta-season").series).toBe(0);
  });
});

test("calibrating measures errors in deviations", () => {
  // The history is a step from 0 to 60, of deviation 25.4058 (project.test.ts); a month at 111 is two of them off.
  const off = { train: halves(12, 0, 60), test: constant(18, 60 + 2 * 25.4058) };
  const { month, sum } = calibrate([off, off, off]);
  expect(month[80][0]?.[0]).toBe(2);
  expect(sum[95][0]?.[0]).toBe(2);
});

describe("the bench", () => {
  const folder = mkdtempSync(join(tmpdir(), "maltal-forecast-"));
  const file = join(folder, "series.json");
  const series = Array.from({ length: 200 }, (_, at) => {
    const values = wandering(84, `bench ${at}`);
    return { id: `S${at}`, h: 18, train: values.slice(0, 66), test: values.slice(66) };
  });
  writeFileSync(file, JSON.stringify(series));

  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test("prints accuracy and coverage by history", () => {
    const share = z.number().min(0).max(1);
    const coverage = z.object({ single80: share, single95: share, sum80: share, sum95: share }).strict();
    const shape = z.object({
      smape: z.number().positive(),
      mase: z.number().positive(),
      coverage: z.object({ "12": coverage, "24": coverage, "36": coverage }).strict(),
    });
    const result = shape.parse(JSON.parse(printed(["--file", file, "--json"])));
    expect(result.coverage["24"]).toMatchObject({ single80: coverageAt(series, 24).single80 });
    expect(printed(["--file", file])).toContain(`MASE ${result.mase.toFixed(3)}`);
  });

  test("scores the last value as a mean of relative errors, by hand", () => {
    // 100 against 150: 200 · 50 / 250. Scaled by the mean change from a year before: 12 of 36 changes are of 10.
    const known = join(folder, "known.json");
    const train = [...constant(12, 90), ...constant(36, 100)];
    writeFileSync(known, JSON.stringify([{ id: "A", h: 1, train: constant(48, 100), test: [150] }]));
    expect(JSON.parse(printed(["--file", known, "--json"]))).toMatchObject({ smape: 40, series: 1 });
    writeFileSync(known, JSON.stringify([{ id: "A", h: 1, train, test: [150] }]));
    const { smape, mase } = JSON.parse(printed(["--file", known, "--json"])) as { smape: number; mase: number };
    const value = (150 * (200 - smape)) / (200 + smape);
    expect(mase).toBeCloseTo((150 - value) / (120 / 36), 8);
  });

  test("prints the tables that the product holds, in their shape", () => {
    const tables = JSON.parse(printed(["--file", file, "--calibrate"])) as Record<
      string,
      Record<string, (number | null)[][]>
    >;
    for (const of of ["month", "sum"] as const)
      for (const level of [80, 95] as const) {
        expect(tables[of]?.[level]?.map((row) => row.length)).toEqual([5, 5, 5, 5, 5, 5, 5]);
        // Levels that wander are like other series within a factor of two.
        const ratio = (tables[of]?.[level]?.[3]?.[2] ?? 0) / multiplier(of, level, 24, 6);
        expect(ratio).toBeGreaterThan(0.5);
        expect(ratio).toBeLessThan(2);
      }
  });

  test("says what file it wants", () => {
    expect(() => bench([])).toThrow("--file");
    const wrong = join(folder, "wrong.json");
    writeFileSync(wrong, JSON.stringify([{ train: [1, "2"], test: [3] }]));
    expect(() => readSeries(wrong)).toThrow("train");
  });

  function printed(options: string[]): string {
    let text = "";
    vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
      text += String(chunk);
      return true;
    });
    bench(options);
    vi.restoreAllMocks();
    return text;
  }
});
