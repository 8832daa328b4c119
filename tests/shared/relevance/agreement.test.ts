// Agreement of two ratings, and how guesses are scored: known values by hand.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreementOf } from "../../../shared/relevance/agreement.ts";
import { averagePrecision, matthews } from "../../../shared/relevance/score.ts";

const times = (count: number, a: string, b: string) => Array.from({ length: count }, () => [a, b] as const);

describe("agreementOf", () => {
  test("20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: alike .7, by chance .5, kappa .4", () => {
    const pairs = [...times(20, "y", "y"), ...times(5, "y", "n"), ...times(10, "n", "y"), ...times(15, "n", "n")];
    const agreement = agreementOf(pairs);
    expect(agreement?.pairs).toBe(50);
    expect(agreement?.alike).toBeCloseTo(0.7, 12);
    expect(agreement?.kappa).toBeCloseTo(0.4, 12);
  });

  test("three answers", () => {
    // Alike 3/4; by chance 1/4·1/4 + 2/4·1/4 + 1/4·2/4 = 5/16; kappa 7/11.
    const pairs = [...times(1, "y", "y"), ...times(1, "n", "n"), ...times(1, "n", "?"), ...times(1, "?", "?")];
    expect(agreementOf(pairs)?.kappa).toBeCloseTo(7 / 11, 12);
  });

  test("all alike in one answer says nothing beyond chance", () => {
    expect(agreementOf(times(5, "y", "y"))).toEqual({ pairs: 5, alike: 1, kappa: null });
    expect(agreementOf([])).toBeNull();
  });
});

describe("averagePrecision", () => {
  test.each<[string, number[], (0 | 1)[], number | null]>([
    // Precision at each relevant one: 1/1, 2/3.
    ["by hand", [0.9, 0.8, 0.7, 0.1], [1, 0, 1, 0], (1 + 2 / 3) / 2],
    ["perfect", [3, 2, 1], [1, 1, 0], 1],
    ["all equal: the share", [0, 0, 0, 0], [1, 0, 0, 0], 0.25],
    ["equal scores together", [1, 1, 0], [0, 1, 1], 0.5 * 0.5 + 0.5 * (2 / 3)],
    ["none relevant", [1, 2], [0, 0], null],
  ])("%s", (_, scores, labels, wanted) => {
    const ap = averagePrecision(scores, labels);
    if (wanted === null) expect(ap).toBeNull();
    else expect(ap).toBeCloseTo(wanted, 12);
  });

  test("a perfect order of any length is 1, and not a hair more", () => {
    for (let relevant = 1; relevant <= 60; relevant += 1) {
      const labels = Array.from({ length: relevant + 5 }, (_, n): 0 | 1 => (n < relevant ? 1 : 0));
      expect(
        averagePrecision(
          labels.map((_, n) => -n),
          labels,
        ),
      ).toBe(1);
    }
  });
});

describe("matthews", () => {
  test("by hand: tp 6, fn 2, fp 1, tn 3", () => {
    const yes = [...Array(6).fill(true), false, false, true, false, false, false] as boolean[];
    const labels = [1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0] as const;
    expect(matthews(yes, [...labels])).toBeCloseTo((6 * 3 - 1 * 2) / Math.sqrt(7 * 8 * 4 * 5), 12);
  });

  test("the opposite guesses have the opposite sign", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.constantFrom(0 as const, 1 as const))), (rows) => {
        const labels = rows.map(([, label]) => label);
        const given = matthews(
          rows.map(([guess]) => guess),
          labels,
        );
        const turned = matthews(
          rows.map(([guess]) => !guess),
          labels,
        );
        expect(given).toBeCloseTo(-turned, 12);
      }),
    );
  });
});
