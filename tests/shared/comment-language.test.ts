// Bayes' rule by hand: what the words say, what is usual in the channel, and when an answer may split a number.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CommentLanguage,
  commentLanguages,
  countLanguages,
  type DetectedLanguage,
  evenShares,
  expectedShares,
  judgeLanguage,
} from "../../shared/comment-language.ts";

type Place = CommentLanguage | "other";
const places: readonly Place[] = [...commentLanguages, "other"];
const byPlace = (values: Partial<Record<Place, number>>, rest: number) => places.map((each) => values[each] ?? rest);

describe("judgeLanguage", () => {
  const likely = (values: Partial<Record<Place, number>>) => byPlace(values, 1).map(Math.log);

  test.each<[string, number, Partial<Record<Place, number>>, readonly number[], DetectedLanguage]>([
    ["the likeliest", 2, { no: 3, da: 2 }, evenShares, { language: "no", sure: false }],
    // 3 x 0.1 < 2 x 0.6.
    [
      "the usual one when the words say little",
      2,
      { no: 3, da: 2 },
      byPlace({ no: 0.1, da: 0.6 }, 0.06),
      { language: "da", sure: false },
    ],
    // 30 x 0.1 > 2 x 0.6.
    [
      "the words when they say much",
      2,
      { no: 30, da: 2 },
      byPlace({ no: 0.1, da: 0.6 }, 0.06),
      { language: "no", sure: false },
    ],
    // 54 of 54 + 6 is nine tenths.
    ["sure from nine tenths", 6, { fi: 54.001 }, evenShares, { language: "fi", sure: true }],
    ["not below", 6, { fi: 53.9 }, evenShares, { language: "fi", sure: false }],
    ["never below six words", 5, { fi: 1e9 }, evenShares, { language: "fi", sure: false }],
    ["surely none of ours", 6, { other: 1e6 }, evenShares, { language: null, sure: true }],
    ["two equally likely", 6, { no: 8, da: 8 }, evenShares, { language: null, sure: false }],
    ["no words", 0, {}, byPlace({ sv: 0.94 }, 0.01), { language: null, sure: false }],
  ])("%s", (_, words, likelihoods, shares, wanted) => {
    expect(judgeLanguage({ words, logLikelihoods: likely(likelihoods) }, shares)).toEqual(wanted);
  });

  test("a constant added to all likelihoods changes nothing, however large", () => {
    const logs = byPlace({ sv: 2, da: 1 }, 0);
    const judged = [-5000, 0, 5000].map((constant) =>
      judgeLanguage({ words: 9, logLikelihoods: logs.map((log) => log + constant) }, evenShares),
    );
    for (const each of judged) expect(each).toEqual({ language: "sv", sure: false });
  });
});

describe("expectedShares", () => {
  const share = (of: readonly number[], place: Place) => of[places.indexOf(place)]!;

  test("by hand: 43 Danish and 7 Norwegian texts are the only ones", () => {
    const counts = byPlace({ da: 43, no: 7 }, 0);
    // All channels, one more of each: Danish 44 of 57. The channel, 7 more in these proportions: (43 + 7 x 44/57) of 57.
    const danish = (43 + (7 * 44) / 57) / 57;
    expect(share(expectedShares(counts, counts), "da")).toBeCloseTo(0.95 * danish + 0.05 / 7, 12);
  });

  test("a channel without sure texts expects what all channels have; without any, all alike", () => {
    const none = byPlace({}, 0);
    const shares = expectedShares(none, byPlace({ fi: 1000 }, 0));
    expect(share(shares, "fi")).toBeGreaterThan(0.9);
    for (const even of expectedShares(none, none)) expect(even).toBeCloseTo(1 / 7, 12);
  });

  test("any counts: shares add up to one, and none is below the doubt", () => {
    const counts = fc.array(fc.nat(100_000), { minLength: places.length, maxLength: places.length });
    fc.assert(
      fc.property(counts, counts, (channel, others) => {
        const shares = expectedShares(
          channel,
          channel.map((count, place) => count + others[place]!),
        );
        expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.05 / 7);
      }),
    );
  });
});

test("countLanguages counts what is sure, by place", () => {
  const detected: DetectedLanguage[] = [
    { language: "sv", sure: true },
    { language: "sv", sure: false },
    { language: "en", sure: true },
    { language: null, sure: true },
    { language: null, sure: false },
  ];
  expect(countLanguages(detected)).toEqual(byPlace({ sv: 1, en: 1, other: 1 }, 0));
});
