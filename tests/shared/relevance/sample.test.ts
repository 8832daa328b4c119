// What an audit asks, in which order: whatever the month, the seed and the size.
import fc from "fast-check";
import { expect, test } from "vitest";
import { auditOrder } from "../../../shared/relevance/choose.ts";
import { placeOf } from "../../../shared/relevance/random.ts";
import { auditPlan, isRepeated, leastBetween, reachOf, sampleSize } from "../../../shared/relevance/sample.ts";

const names = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => `c${from + n}`);
const within = (seed: string, all: string[], reach: number) => all.filter((name) => placeOf(seed, name) <= reach);

test.each([
  [100, 600, 100],
  [10, 60, 60],
  [10, 61, 10],
  [100, 80, 80],
])("an audit of %i out of %i asks %i", (size, of, asked) => expect(sampleSize(size, of)).toBe(asked));

test("an audit reaches over its size, over less when many have come, and over no others when some have gone", () => {
  const seeds = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(
      seeds,
      fc.integer({ min: 61, max: 200 }),
      fc.integer({ min: 1, max: 60 }),
      fc.nat(200),
      (seed, of, size, more) => {
        const start = names(0, of);
        const reach = reachOf(seed, size, start, start);
        expect(within(seed, start, reach)).toHaveLength(size);
        const later = names(0, of + more);
        expect(within(seed, later, reachOf(seed, size, start, later))).toHaveLength(size);
        const fewer = start.filter((_, n) => n % 3 !== 0);
        expect(reachOf(seed, size, start, fewer)).toBe(reach);
      },
    ),
  );
});

test("each is asked once in order, some again: only the tenth, each once, at least 20 others in between", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(250), (seed, of) => {
      const sample = auditOrder(names(0, of), seed);
      const plan = auditPlan(sample, seed);
      expect(plan.flatMap(({ name, pass }) => (pass === 1 ? name : []))).toEqual(sample);
      const again = plan.flatMap(({ name, pass }, at) => (pass === 2 ? { name, at } : []));
      expect(again.map(({ name }) => name).toSorted()).toEqual(
        sample
          .slice(0, Math.max(0, of - leastBetween))
          .filter((name) => isRepeated(seed, name))
          .toSorted(),
      );
      for (const { name, at } of again)
        expect(at - plan.findIndex((each) => each.name === name)).toBeGreaterThan(leastBetween - 1);
    }),
  );
});
