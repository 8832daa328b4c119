// The audit is a fair, repeatable sample; the teach queue asks what teaches.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditOrder, teachQueue } from "../../../shared/relevance/choose.ts";
import { chanceFrom, pick, placeOf } from "../../../shared/relevance/random.ts";

const keys = Array.from({ length: 50 }, (_, n) => `comment ${n}`);

describe("auditOrder", () => {
  test("does not depend on the order of input, nor on doubles", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 30 }), fc.string(), (keys, seed) => {
        const order = auditOrder(keys, seed);
        expect(auditOrder([...keys.toReversed(), ...keys], seed)).toEqual(order);
        expect(order.toSorted()).toEqual(keys.toSorted());
      }),
    );
  });

  test("a late comment takes its place and moves no other", () => {
    const order = auditOrder(keys, "2026-03");
    const later = auditOrder([...keys, "late"], "2026-03");
    expect(later.filter((key) => key !== "late")).toEqual(order);
  });

  test("another seed is another sample", () => {
    expect(auditOrder(keys, "a").slice(0, 10)).not.toEqual(auditOrder(keys, "b").slice(0, 10));
  });

  test("every comment is drawn equally often, and every pair", () => {
    const drawn = new Map<string, number>();
    const together = { times: 0 };
    const months = 4000;
    for (let month = 0; month < months; month++) {
      const sample = auditOrder(keys, `month ${month}`).slice(0, 10);
      for (const key of sample) drawn.set(key, (drawn.get(key) ?? 0) + 1);
      if (sample.includes("comment 1") && sample.includes("comment 2")) together.times += 1;
    }
    // 10 of 50 each time: a fifth, ± 4.5 standard errors; of pairs 10·9/(50·49).
    for (const key of keys) expect(Math.abs((drawn.get(key) ?? 0) / months - 0.2)).toBeLessThan(0.0285);
    expect(Math.abs(together.times / months - 90 / 2450)).toBeLessThan(0.0135);
  });
});

describe("chance", () => {
  test("is uniform, repeatable and different for each seed", () => {
    const chance = chanceFrom("a");
    const drawn = Array.from({ length: 20_000 }, () => pick(chance, 10));
    for (let digit = 0; digit < 10; digit++)
      expect(Math.abs(drawn.filter((each) => each === digit).length - 2000)).toBeLessThan(200);
    const again = chanceFrom("a");
    expect(drawn.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => pick(again, 10)));
    expect(chanceFrom("a")()).not.toBe(chanceFrom("b")());
  });

  test("numbers that follow each other have nothing in common", () => {
    const chance = chanceFrom("pairs");
    const numbers = Array.from({ length: 20_000 }, () => chance() - 0.5);
    const shared = numbers.slice(1).reduce((sum, value, n) => sum + value * (numbers[n] ?? 0), 0) / 20_000;
    expect(Math.abs(shared * 12)).toBeLessThan(0.03);
  });

  test("places stay what they are: a stored seed must mean the same sample for ever", () => {
    expect(placeOf("2026-03", "comment 1")).toBeCloseTo(0.9815454877822575, 12);
    expect(auditOrder(keys, "2026-03").slice(0, 4)).toEqual(["comment 38", "comment 25", "comment 2", "comment 29"]);
  });
});

describe("teachQueue", () => {
  const seeds = Float64Array.of(0.5, 0, 0, 0.3, 0, 0, 0.2, 0);
  const candidates = [0, 1, 2, 3, 4, 5, 6, 7];

  test("without a model: hits and others in turn", () => {
    const queue = teachQueue({ candidates, guesses: null, seeds, seed: "0" }, 6);
    expect(queue.map((row) => (seeds[row] ?? 0) > 0)).toEqual([true, false, true, false, true, false]);
  });

  test("without a model and without hits: by chance", () => {
    expect(teachQueue({ candidates, guesses: null, seeds: new Float64Array(8), seed: "0" }, 3)).toHaveLength(3);
  });

  test("with a model: the least certain, and each fifth the least likely hit", () => {
    const guesses = Float64Array.of(0.9, 0.52, 0.45, 0.05, 0.6, 0.7, 0.8, 0.99);
    expect(teachQueue({ candidates, guesses, seeds, seed: "0" }, 6)).toEqual([1, 2, 4, 5, 3, 6]);
  });

  test("without hits: the least certain of all, in that order, however many are alike", () => {
    const guess = fc.constantFrom(0, 0.2, 0.5, 0.6, 0.9, 1);
    fc.assert(
      fc.property(fc.array(guess, { maxLength: 30 }), fc.nat({ max: 12 }), (guesses, count) => {
        const [doubts, none] = [guesses.map((each) => Math.abs(each - 0.5)), new Float64Array(guesses.length)];
        const state = { candidates: [...guesses.keys()], guesses: Float64Array.from(guesses), seeds: none, seed: "x" };
        const asked = teachQueue(state, count).map((row) => doubts[row]);
        expect(asked).toEqual(doubts.toSorted((a, b) => a - b).slice(0, count));
      }),
    );
  });

  test("asks each candidate once and no other", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 7 })),
        fc.nat({ max: 12 }),
        fc.boolean(),
        (candidates, count, taught) => {
          const guesses = taught ? Float64Array.from(seeds, (seed) => 1 - seed) : null;
          const queue = teachQueue({ candidates, guesses, seeds, seed: "x" }, count);
          expect(queue).toHaveLength(Math.min(count, candidates.length));
          expect(new Set(queue).size).toBe(queue.length);
          expect(queue.every((row) => candidates.includes(row))).toBe(true);
        },
      ),
    );
  });
});
