// What is learnt is the solution, the same each time, and every guess can be taken apart into the words that made it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain, guessAll, guessUnseen, learn, type Material } from "../../../shared/relevance/classifier.ts";
import { buildCorpus } from "../../../shared/relevance/corpus.ts";
import { descend, type Example, sigmoid } from "../../../shared/relevance/descent.ts";
import { buildFeatures, featureCount, rowOf, tokenSums } from "../../../shared/relevance/features.ts";
import { chanceFrom } from "../../../shared/relevance/random.ts";
import { averagePrecision } from "../../../shared/relevance/score.ts";
import { readSeeds, seedScores } from "../../../shared/relevance/seeds.ts";
import { madeComments } from "./comments.ts";
import { runs } from "../../properties.ts";

const { texts, labels } = madeComments(300);
const corpus = buildCorpus([...texts, "", "😂", "elbil elbil #elbil https://bolaget.se/kop !"]);
const material: Material = { features: buildFeatures(corpus), seeds: seedScores(corpus, readSeeds(["ladd"])) };
const rated = { rows: Array.from({ length: 90 }, (_, n) => n), labels: labels.slice(0, 90) };

describe("features", () => {
  test("a row has length 1, and none without anything to see", () => {
    for (let row = 0; row < corpus.size; row++) {
      const square = rowOf(material.features, row).value.reduce((sum, value) => sum + value * value, 0);
      expect(square).toBeCloseTo(row === 300 ? 0 : 1, 9);
    }
  });

  test("a score by words is the score by features", () => {
    const chance = chanceFrom("weights");
    const weights = Float64Array.from({ length: featureCount }, () => chance() - 0.5);
    const sums = tokenSums(material.features, weights);
    for (let row = 0; row < corpus.size; row++) {
      const { index, value } = rowOf(material.features, row);
      const byFeatures = index.reduce((sum, feature, at) => sum + (weights[feature] ?? 0) * (value[at] ?? 0), 0);
      let byWords = 0;
      for (let at = corpus.tokenStart[row] ?? 0; at < (corpus.tokenStart[row + 1] ?? 0); at++)
        byWords += (corpus.tokenWeight[at] ?? 0) * (sums[corpus.tokens[at] ?? 0] ?? 0);
      expect(byWords * (material.features.scale[row] ?? 0)).toBeCloseTo(byFeatures, 9);
    }
  });

  test("a word said often weighs 1 + ln(times)", () => {
    const often = buildCorpus(["ja ja ja nej"]);
    expect([...often.tokenWeight]).toEqual([1 + Math.log(3), 1]);
  });
});

describe("descend", () => {
  const anyExamples = fc.array(
    fc.record({
      x: fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 }),
      label: fc.constantFrom(0 as const, 1 as const),
      cost: fc.double({ min: 0.1, max: 100, noNaN: true }),
    }),
    { minLength: 1, maxLength: 20 },
  );

  test("the gradient is nothing at the solution", () => {
    fc.assert(
      fc.property(anyExamples, (given) => {
        const examples = given.map(({ x, label, cost }): Example => {
          const [a = 0, b = 0, dense = 0] = x;
          return { row: { index: Int32Array.of(0, 1), value: Float64Array.of(a, b) }, dense: [dense], label, cost };
        });
        const { sparse, dense, converged } = descend(examples, 2);
        expect(converged).toBe(true);
        const weights = [...sparse, ...dense];
        const gradient = weights.slice();
        for (const { x, label, cost } of given) {
          const sign = label === 1 ? 1 : -1;
          const score = x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
          // d/dw of |w|²/2 + cost ln(1 + exp(-sign w·x))
          x.forEach((value, at) => (gradient[at] = (gradient[at] ?? 0) - cost * sign * sigmoid(-sign * score) * value));
        }
        for (const slope of gradient) expect(Math.abs(slope)).toBeLessThan(0.05);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("learn", () => {
  const model = learn(material, rated);
  if (model === null) throw new Error("both classes are rated");
  const guesses = guessAll(material, model);

  test("finds what was not rated", () => {
    const rest = Array.from({ length: 210 }, (_, n) => n + 90);
    const ap = averagePrecision(
      rest.map((row) => guesses[row] ?? 0),
      rest.map((row) => labels[row] ?? 0),
    );
    expect(ap).toBeGreaterThan(0.95);
  });

  test("the same ratings give the same model", () => {
    expect(learn(material, rated)).toEqual(model);
  });

  test("one class alone teaches nothing", () => {
    expect(learn(material, { rows: [0, 3], labels: [1, 1] })).toBeNull();
    expect(learn(material, { rows: [], labels: [] })).toBeNull();
  });

  test("the reasons add up to the logit, strongest first", () => {
    for (let row = 0; row < corpus.size; row++) {
      const reasons = explain(material, model, row);
      const logit = reasons.reduce((sum, { adds }) => sum + adds, 0);
      expect(sigmoid(logit)).toBeCloseTo(guesses[row] ?? Number.NaN, 12);
      const strengths = reasons.map(({ adds }) => Math.abs(adds));
      expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    }
  });

  test("a telling word is the reason", () => {
    const row = texts.findIndex((text, n) => n >= 90 && text.includes("laddstolpe"));
    const [first, second] = explain(material, model, row).filter(({ by }) => by !== "bias");
    expect([first, second].some((reason) => reason?.word === "laddstolpe" && reason.adds > 0)).toBe(true);
  });

  test("unseen guesses come from models without that rating", () => {
    const mistaken = { rows: rated.rows, labels: rated.labels.with(0, 0) };
    const [unseen] = guessUnseen(material, mistaken);
    expect(unseen).toBeGreaterThan(0.5);
    expect(guessUnseen(material, { rows: [0, 1], labels: [1, 0] })).toEqual([null, null]);
  });
});
