// Seeds match inside compounds, short ones only as a beginning; what the corpus finds is what one comment shows.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildCorpus } from "../../../shared/relevance/corpus.ts";
import { catches, readSeeds, seedHits, seedScore, seedScores } from "../../../shared/relevance/seeds.ts";
import { readText } from "../../../shared/relevance/tokens.ts";

describe("catches", () => {
  test.each<[string, string, string, boolean]>([
    ["sv: in the middle of a compound", "ladd", "elbilsladdning", true],
    ["sv: an inflected end", "dödsstraff", "dödsstraffets", true],
    ["nb: at the beginning", "lade", "ladestasjon", true],
    ["nb: at the end", "strøm", "nattstrøm", true],
    ["da: in the middle", "oplad", "genopladning", true],
    ["fi: in the middle", "lataus", "pikalatausasema", true],
    ["de: after a joint", "lade", "schnellladestation", true],
    ["en: inside", "charg", "recharging", true],
    ["another vowel is another word", "lätt", "lattemugg", false],
    ["short: the word itself", "bil", "bil", true],
    ["short: two letters after", "bil", "bilar", true],
    ["short: three letters after", "bil", "bilarna", false],
    ["short: not inside", "bil", "elbil", false],
    ["the word is a part of the seed", "laddning", "ladd", false],
  ])("%s", (_, seed, word, wanted) => {
    expect(catches(seed, word)).toBe(wanted);
  });
});

describe("seedHits", () => {
  const hits = (text: string, ...seeds: string[]) =>
    seedHits(readText(text).words, readSeeds(seeds)).map(({ at, length, seed }) => [at, length, seed]);

  test.each<[string, string, string[], (string | number)[][]]>([
    [
      "each word that is caught",
      "Ladda på laddstolpen",
      ["ladd"],
      [
        [0, 1, "ladd"],
        [2, 1, "ladd"],
      ],
    ],
    ["a phrase, inflected", "högre minimum wages now", ["minimum wage"], [[1, 2, "minimum wage"]]],
    ["a phrase written together", "en ny snabbladdstation", ["snabb ladd"], [[2, 1, "snabb ladd"]]],
    ["half a phrase is none", "ett minimum", ["minimum wage"], []],
    ["the longest wins", "lägsta lön", ["lön", "lägsta lön"], [[0, 2, "lägsta lön"]]],
    ["a seed in other letters", "ELBIL", ["Elbil "], [[0, 1, "elbil"]]],
    ["a hashtag", "#elbilsladdning", ["ladd"], [[0, 1, "ladd"]]],
    ["an empty seed catches nothing", "hej", ["", " ! "], []],
  ])("%s", (_, text, seeds, wanted) => {
    expect(hits(text, ...seeds)).toEqual(wanted);
  });

  test("the same seed twice is one", () => {
    expect(readSeeds(["Ladd", "ladd ", "snabb  ladd"])).toEqual([["ladd"], ["snabb", "ladd"]]);
  });
});

test("score: hits / sqrt(3 + words)", () => {
  expect(seedScore(2, 6)).toBeCloseTo(2 / 3, 12);
  expect(seedScore(0, 0)).toBe(0);
});

test("the corpus finds what a single comment shows", () => {
  const words = fc.constantFrom("ladd", "ladda", "elbil", "bil", "bild", "stolpe", "laddstolpe", "och", "#ladd", "😀");
  const texts = fc.array(
    fc.array(words, { maxLength: 6 }).map((each) => each.join(" ")),
    { maxLength: 8 },
  );
  const seeds = fc.subarray(["ladd", "bil", "ladd stolpe", "elbil och", "bil ladd stolpe"]);
  fc.assert(
    fc.property(texts, seeds, (texts, words) => {
      const read = readSeeds(words);
      const one = texts.map((text) => {
        const { words } = readText(text);
        return seedScore(seedHits(words, read).length, words.length);
      });
      expect([...seedScores(buildCorpus(texts), read)]).toEqual(one);
    }),
  );
});
