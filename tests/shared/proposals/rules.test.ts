// What is proposed can be measured, has words, and names files that exist; and a few goals to begin with.
import { describe, expect, test } from "vitest";
import { sources } from "../../../server/imports/sources/index.ts";
import { start } from "../../../shared/messages/en/start.ts";
import { metricById } from "../../../shared/metrics/index.ts";
import { beginning } from "../../../shared/proposals/beginning.ts";
import { candidates } from "../../../shared/proposals/rules.ts";
import { type Purpose, purposes } from "../../../shared/strategy.ts";

const all = Object.values(candidates).flat();

test.each(all.map((candidate) => [candidate.metric, candidate] as const))("%s", (metric, candidate) => {
  expect(metricById(metric)).not.toBeNull();
  const why: Partial<Record<string, string>> = start.goals.why;
  expect(why[metric]).toBeTruthy();
  expect(candidate.files.length).toBeGreaterThan(0);
  const known = sources.map(({ id }) => id);
  expect(candidate.files.filter((file) => !known.includes(file))).toEqual([]);
});

test("no reason is written for a metric that is never proposed", () => {
  const proposed = new Set(all.map(({ metric }) => metric));
  expect(Object.keys(start.goals.why).filter((metric) => !proposed.has(metric))).toEqual([]);
});

describe("to begin with", () => {
  const goal = (purpose: Purpose, metric: string, proposed: object | null = {}) => ({ purpose, metric, proposed });
  const metricsOf = (list: ReturnType<typeof goal>[], chosen: Purpose[]) =>
    beginning(list, chosen).map(({ metric }) => metric);

  test("each chosen purpose is measured once before one is twice", () => {
    const list = [
      goal("dialogue", "d1"),
      goal("dialogue", "d2"),
      goal("traffic", "t1"),
      goal("traffic", "t2"),
      goal("brand", "b1"),
    ];
    expect(metricsOf(list, ["dialogue", "traffic"])).toEqual(["d1", "t1", "d2"]);
    expect(metricsOf(list, ["dialogue"])).toEqual(["d1", "d2", "t1"]);
    expect(metricsOf(list, [])).toEqual(["d1", "t1", "b1"]);
  });

  test("what waits for something is left out, and so is the same thing on another platform", () => {
    const list = [
      goal("engagement", "engagement-rate-by-reach"),
      goal("engagement", "engagement-rate-by-impressions"),
      goal("engagement", "relevant-share", null),
      goal("engagement", "share-of-posts-with-comment"),
    ];
    expect(metricsOf(list, ["engagement"])).toEqual(["engagement-rate-by-reach", "share-of-posts-with-comment"]);
    expect(metricsOf([], [...purposes])).toEqual([]);
  });
});
