// The unaudited estimate: exact where its assumption holds, and silent where the model is no use.
import { describe, expect, test } from "vitest";
import { shareByPrior, shareByRates, unauditedShare } from "../../../shared/relevance/unaudited.ts";

const rated = (label: 0 | 1, ...guesses: number[]) => guesses.map((guess) => ({ label, guess }));

describe("unauditedShare", () => {
  // By hand: tpr .8, fpr .2; a month with a mean guess of .5 is half relevant, of .35 a quarter.
  const audited = [...rated(1, 0.7, 0.8, 0.9, 0.8, 0.8), ...rated(0, 0.1, 0.2, 0.3, 0.2, 0.2)];
  test.each([
    [[0.4, 0.6], 0.5],
    [[0.35], 0.25],
    [[0.95], 1],
    [[0.1], 0],
  ])("guesses %j: %d", (guesses, wanted) => {
    expect(unauditedShare(Float64Array.from(guesses), { audited, taught: 0.5 })).toBeCloseTo(wanted, 12);
  });

  test("no comments, no share", () => {
    expect(unauditedShare(new Float64Array(0), { audited, taught: 0.5 })).toBeNull();
  });

  test("a model that audits showed to be of no use", () => {
    const blind = [...rated(1, 0.5, 0.5, 0.6, 0.5, 0.5), ...rated(0, 0.5, 0.5, 0.4, 0.5, 0.5)];
    expect(unauditedShare(Float64Array.of(0.5), { audited: blind, taught: 0.5 })).toBeNull();
    expect(shareByRates(Float64Array.of(0.5), 0.3, 0.6)).toBeNull();
  });

  test("without earlier audits: by prior", () => {
    const guesses = Float64Array.of(0.9, 0.2, 0.1, 0.3);
    expect(unauditedShare(guesses, { audited: [], taught: 0.5 })).toBe(shareByPrior(guesses, 0.5));
  });
});

test("the prior moves to the share that made the guesses", () => {
  // One sign seen by 80 % of relevant and 30 % of other comments; taught with half relevant, the guess is
  // .8/1.1 with the sign and .2/.9 without. In a month with 20 % relevant, 40 % show the sign.
  const guesses = Float64Array.from({ length: 1000 }, (_, n) => (n < 400 ? 0.8 / 1.1 : 0.2 / 0.9));
  expect(shareByPrior(guesses, 0.5)).toBeCloseTo(0.2, 2);
});
