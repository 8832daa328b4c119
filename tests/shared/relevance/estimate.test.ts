// The relevant share: reference values, every fallback, and what must hold whatever is rated.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AuditAnswer,
  type Audited,
  auditSize,
  difference,
  estimateShare,
  lambdaFrom,
} from "../../../shared/relevance/estimate.ts";
import { effectiveSize, wilson } from "../../../shared/relevance/interval.ts";

// Wilson's interval, computed with SciPy: (p + z²/2n ± z sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n), z = 1.959964.
test.each([
  [0, 10, 0, 0.27753279986288926],
  [1, 10, 0.017876213095072896, 0.4041500267952385],
  [5, 10, 0.236593090512564, 0.7634069094874361],
  [3, 50, 0.020614970348973957, 0.1621709168883817],
  [21, 100, 0.14165654061915306, 0.29979968834089865],
  [199, 200, 0.972226295602107, 0.999116831284399],
])("Wilson of %i of %i", (k, n, low, high) => {
  const interval = wilson(k / n, n);
  expect(interval.low).toBeCloseTo(low, 12);
  expect(interval.high).toBeCloseTo(high, 12);
});

// The same with n(N-1)/(N-n) for n: drawn from a month of N without replacement.
test.each([
  [21, 100, 600, 0.14665276014940112, 0.2913674584508479],
  [5, 30, 45, 0.10312544916908364, 0.2580925952741778],
  [30, 100, 10_000, 0.21930405744326426, 0.3953522011166782],
])("Wilson of %i of %i out of %i", (k, n, of, low, high) => {
  const interval = wilson(k / n, effectiveSize(n, of));
  expect(interval.low).toBeCloseTo(low, 12);
  expect(interval.high).toBeCloseTo(high, 12);
  const estimate = estimateShare({ of, audited: answers(k, n - k), meanGuess: null, lambda: 0 });
  expect(estimate).toMatchObject({ share: k / n, low: interval.low, high: interval.high, method: "labels" });
});

// Computed with SciPy; est = mean of all guesses + mean(y - f), var = (1 - n/N) s²/n, t(11) = 2.200985.
test("the difference estimator", () => {
  const y = [1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0, 0];
  const f = [0.9, 0.2, 0.7, 0.6, 0.4, 0.1, 0.8, 0.3, 0.2, 0.5, 0.1, 0.6];
  const { share, variance } = difference(y, f, 0.37, 80, 1);
  const error = Math.sqrt(variance);
  expect(share).toBeCloseTo(0.33666666666666667, 12);
  expect(variance).toBeCloseTo(0.008027777777777778, 12);
  expect(error).toBeCloseTo(0.08959786703810409, 12);
  expect(share - 2.200985160091639 * error).toBeCloseTo(0.13946309093993578, 12);
  expect(share + 2.200985160091639 * error).toBeCloseTo(0.5338702423933975, 12);
  expect((share * (1 - share)) / variance).toBeCloseTo(27.81868512110727, 10);
});

describe("which method", () => {
  const guessed = (relevant: number, others: number, open = 0): Audited[] => [
    ...Array.from({ length: relevant }, (_, n) => ({ answer: "relevant" as const, guess: 0.6 + (n % 4) / 10 })),
    ...Array.from({ length: others }, (_, n) => ({ answer: "not-relevant" as const, guess: 0.1 + (n % 4) / 10 })),
    ...Array.from({ length: open }, () => ({ answer: "unsure" as const, guess: 0.5 })),
  ];
  const of = 600;
  test.each<[string, Audited[], number, number | null, number, string]>([
    ["enough of everything", guessed(20, 40), of, 0.4, 1, "difference"],
    ["four relevant", guessed(4, 56), of, 0.2, 1, "labels"],
    ["four irrelevant", guessed(56, 4), of, 0.8, 1, "labels"],
    ["29 rated", guessed(10, 19), of, 0.4, 1, "labels"],
    ["30 rated", guessed(10, 20), of, 0.4, 1, "difference"],
    ["guesses without worth", guessed(20, 40), of, 0.4, 0, "labels"],
    ["no model", guessed(20, 40), of, null, 1, "labels"],
    ["one comment without a guess", [...guessed(20, 40), { answer: "relevant", guess: null }], of, 0.4, 1, "labels"],
    ["differences that do not vary", answers(20, 20, 0, 1), of, 0.5, 1, "labels"],
    ["a difference below 0", guessed(6, 40), of, 0.01, 1, "labels"],
    ["all of them", guessed(20, 40), 60, 0.4, 1, "counted"],
  ])("%s", (_, audited, of, meanGuess, lambda, method) => {
    expect(estimateShare({ of, audited, meanGuess, lambda })?.method).toBe(method);
  });

  test("nothing rated, nothing said", () => {
    expect(estimateShare({ of, audited: [], meanGuess: 0.3, lambda: 1 })).toBeNull();
  });

  test("all rated: exact, without an interval", () => {
    expect(estimateShare({ of: 40, audited: answers(10, 30), meanGuess: null, lambda: 0 })).toMatchObject({
      share: 0.25,
      low: 0.25,
      high: 0.25,
    });
  });

  test("all rated but four open: from none of them to all", () => {
    const estimate = estimateShare({ of: 40, audited: answers(10, 26, 4), meanGuess: null, lambda: 0 });
    expect(estimate).toMatchObject({ share: 0.3, low: 0.25, high: 0.35, open: 4, method: "counted" });
  });

  test.each(["difference", "labels"])("open answers widen: %s", (method) => {
    const lambda = method === "difference" ? 1 : 0;
    const without = estimateShare({ of, audited: guessed(20, 40, 0), meanGuess: 0.4, lambda });
    const withOpen = estimateShare({ of, audited: guessed(20, 40, 6), meanGuess: 0.4, lambda });
    expect([without?.method, withOpen?.method]).toEqual([method, method]);
    expect(width(withOpen)).toBeGreaterThan(width(without) + 0.04);
  });
});

const anyMonth = fc
  .array(
    fc.record({
      answer: fc.constantFrom<AuditAnswer>("relevant", "relevant", "not-relevant", "not-relevant", "unsure", "skipped"),
      guess: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 80 },
  )
  .chain((audited) =>
    fc.record({
      audited: fc.constant(audited),
      of: fc.integer({ min: audited.length, max: 1000 }),
      meanGuess: fc.double({ min: 0, max: 1, noNaN: true }),
      lambda: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  );

test("0 <= low <= share <= high <= 1, the same each time", () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      const estimate = estimateShare(month);
      if (estimate === null) throw new Error("something was audited");
      const { low, share, high } = estimate;
      expect([0, low, share, high, 1].toSorted((a, b) => a - b)).toEqual([0, low, share, high, 1]);
      expect(estimateShare({ ...month, audited: month.audited.toReversed() })?.share).toBeCloseTo(share, 9);
    }),
  );
});

test("the whole month rated is exact whatever the model says", () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      const decided = month.audited.filter(({ answer }) => answer === "relevant" || answer === "not-relevant");
      fc.pre(decided.length > 0);
      const share = decided.filter(({ answer }) => answer === "relevant").length / decided.length;
      const estimate = estimateShare({ ...month, audited: decided, of: decided.length });
      expect(estimate).toMatchObject({ share, low: share, high: share });
    }),
  );
});

describe("lambdaFrom", () => {
  const pairs = (...values: [0 | 1, number][]) => values.map(([label, guess]) => ({ label, guess }));
  test.each<[string, { label: 0 | 1; guess: number }[], number, number]>([
    // By hand: y 1 1 0 0, f .8 .6 .4 .2: Cov .8/3/2... = 0.4/3, Var 0.2/3, so 2, cut to 1.
    ["guesses too timid are not blown up", pairs([1, 0.8], [1, 0.6], [0, 0.4], [0, 0.2]), 50, 1],
    // f 1 0 0 0: Cov 0.5/3, Var 0.75/3.
    ["between", pairs([1, 1], [1, 0], [0, 0], [0, 0]), 50, 2 / 3],
    // The same, r = .577, and 1/sqrt(5 - 2) = .577: just not enough below six.
    ["not worth it in a sample of four", pairs([1, 1], [1, 0], [0, 0], [0, 0]), 4, 0],
    ["against the labels", pairs([1, 0.1], [1, 0.2], [0, 0.8], [0, 0.9]), 50, 0],
    ["guesses all alike", pairs([1, 0.5], [0, 0.5], [0, 0.5]), 50, 0],
    ["labels all alike", pairs([1, 0.5], [1, 0.4], [1, 0.6]), 50, 0],
    ["no history", [], 50, 0],
  ])("%s", (_, earlier, n, wanted) => {
    expect(lambdaFrom(earlier, n)).toBeCloseTo(wanted, 12);
  });
});

// n0 = z² p(1-p)(1-rho²)/d²; n = n0/(1 + n0/N).
test.each([
  [Number.POSITIVE_INFINITY, 0.1, 0.3, 0, 81],
  [Number.POSITIVE_INFINITY, 0.1, 0.3, 0.5, 61],
  [Number.POSITIVE_INFINITY, 0.05, 0.3, 0, 323],
  [Number.POSITIVE_INFINITY, 0.05, 0.3, 0.5, 242],
  [600, 0.1, 0.3, 0, 71],
  [600, 0.3, 0.3, 0, 30],
  [61, 0.01, 0.5, 0, 61],
  [60, 0.3, 0.3, 0, 60],
])("of %d for ± %d at %d with correlation %d: %i", (of, halfWidth, share, correlation, wanted) => {
  expect(auditSize(of, halfWidth, share, correlation)).toBe(wanted);
});

function answers(relevant: number, others: number, unsure = 0, guessAs?: number): Audited[] {
  const made = (count: number, answer: AuditAnswer, guess: number | null) =>
    Array.from({ length: count }, () => ({ answer, guess }));
  return [
    ...made(relevant, "relevant", guessAs === undefined ? null : 1),
    ...made(others, "not-relevant", guessAs === undefined ? null : 0),
    ...made(unsure, "unsure", null),
  ];
}

function width(estimate: { low: number; high: number } | null): number {
  return estimate === null ? Number.NaN : estimate.high - estimate.low;
}
