// What holds for every metric of the registry, whoever adds the next one.
import { expect, test } from "vitest";
import { nonAdditive } from "../../shared/measure.ts";
import { metrics } from "../../shared/metrics/index.ts";
import type { Measure } from "../../shared/measure.ts";
import type { Metric } from "../../shared/metrics/define.ts";

test("every metric has an id of its own", () => {
  const ids = metrics.map((metric) => metric.id);
  expect(ids).toEqual([...new Set(ids)]);
});

/** Measures whose sum is the metric's value, or the upper part of it. A rate may have reach below the line: both parts are then over the same posts. */
function summed(metric: Metric): readonly Measure[] {
  const { formula } = metric;
  return "of" in formula ? [formula.of].flat() : [];
}

test.each(metrics)("$id adds up no distinct people", (metric) => {
  expect(summed(metric).filter((measure) => nonAdditive.has(measure))).toEqual([]);
});
