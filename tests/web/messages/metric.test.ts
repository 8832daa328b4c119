// Every metric and every source that the product knows has its words, and the words know no metric that does not exist.
import { describe, expect, test } from "vitest";
import { export as guideEn } from "../../../shared/messages/en/export.ts";
import { metric as metricEn } from "../../../shared/messages/en/metric.ts";
import { export as guideSv } from "../../../shared/messages/sv/export.ts";
import { metric as metricSv } from "../../../shared/messages/sv/metric.ts";
import { metrics, plannedMetrics } from "../../../shared/metrics/index.ts";
import { guideSources } from "../../../web/ui/source-text.ts";

describe.each([
  ["en", metricEn, guideEn],
  ["sv", metricSv, guideSv],
] as const)("in %s", (_, metric, guide) => {
  const words: Record<string, Record<string, string>> = metric.of;

  test("exactly the metrics of the registry and the planned ones are described", () => {
    expect(Object.keys(words).toSorted()).toEqual([...metrics, ...plannedMetrics].map(({ id }) => id).toSorted());
  });

  test.each(Object.keys(metricEn.of))("%s has a name, a sentence and a trap", (id) => {
    const { name, short, definition, trap } = words[id] ?? {};
    expect(name).toMatch(/^\p{Lu}/u);
    expect(short).toMatch(/^\p{Lu}/u);
    expect(definition).toMatch(/^\p{Lu}.*\.$/su);
    expect(trap).toMatch(/^\p{Lu}.*\.$/su);
  });

  test("a ratio names what it is divided by, and a plain sum nothing", () => {
    for (const { id, formula } of metrics) {
      const divides = [
        "ratio",
        "mean",
        "share-of-posts",
        "web-share",
        "posts-per-week",
        "answered",
        "relevant-share",
      ].includes(formula.kind);
      expect([id, (words[id]?.["denominator"] ?? "") !== ""]).toEqual([id, divides]);
    }
  });

  test.each(guideSources)("%s: where it is exported, step by step", (source) => {
    const { steps, name, brings } = guide[source];
    expect(name).not.toBe("");
    expect(brings).not.toBe("");
    expect(steps.split("\n").length).toBeGreaterThanOrEqual(3);
  });
});
