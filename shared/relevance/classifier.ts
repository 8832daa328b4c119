// Learns from rated comments which comments are relevant, from scratch each time, and says why it thinks so.
// Its probabilities rank; they are no shares: learnt from chosen comments they come out too high (estimate.ts corrects).
import { descendInSteps, sigmoid, type Example } from "./descent.ts";
import { featureCount, type Features, rowOf, tokenSums } from "./features.ts";
import { chanceFrom, pick } from "./random.ts";
import { atOnce, type Steps } from "./steps.ts";

/** The comments of a corpus with one topic's seed scores: what a model is learnt on and guesses for. */
export interface Material {
  features: Features;
  /** By row, from seedScores; all 0 without seeds. */
  seeds: Float64Array;
}

/** Rated comments: rows of the corpus, each once, and 1 for relevant. */
export interface Rated {
  rows: readonly number[];
  labels: readonly (0 | 1)[];
}

export interface Model {
  /** By token of the vocabulary: what it adds to the score before the comment's scale. */
  tokens: Float64Array;
  /** What a seed score of 1 adds. */
  seeds: number;
  bias: number;
}

/** What one word, the seeds or the bias added to a comment's score, in logits. */
export interface Reason {
  by: "word" | "seeds" | "bias";
  /** The word, hashtag, emoji or flag; empty for seeds and bias. */
  word: string;
  adds: number;
}

const C = 10;
/** In so many parts are ratings dealt out to be guessed by a model of the others. */
const parts = 5;
/** Seed scores are mostly below 0.5, text vectors have length 1: this lets the seeds weigh as much as the text. */
const seedScale = 2;

/** The model of these ratings, classes weighed alike; null while one of the two classes is missing. */
export function learn(material: Material, rated: Rated): Model | null {
  return atOnce(learnInSteps(material, rated));
}

/** The same in steps; the longest is the last, which sums up the words (60 ms for 160,000 of them). */
export function* learnInSteps({ features, seeds }: Material, rated: Rated): Steps<Model | null> {
  const relevant = rated.labels.filter((label) => label === 1).length;
  if (relevant === 0 || relevant === rated.labels.length) return null;
  const examples = rated.rows.map((row, n): Example => {
    const label = rated.labels[n] ?? 0;
    const inClass = label === 1 ? relevant : rated.labels.length - relevant;
    const dense = [seedScale * (seeds[row] ?? 0), 1];
    return { row: rowOf(features, row), dense, label, cost: (C * rated.labels.length) / (2 * inClass) };
  });
  yield;
  const { sparse, dense } = yield* descendInSteps(examples, featureCount);
  yield;
  return { tokens: tokenSums(features, sparse), seeds: seedScale * dense[0]!, bias: dense[1]! };
}

/** The probability of every row of the corpus, 0 to 1. */
export function guessAll({ features, seeds }: Material, model: Model): Float64Array {
  const { corpus, scale } = features;
  const guesses = new Float64Array(corpus.size);
  for (let row = 0; row < corpus.size; row++) {
    let sum = 0;
    for (let at = corpus.tokenStart[row]!; at < corpus.tokenStart[row + 1]!; at++)
      sum += corpus.tokenWeight[at]! * model.tokens[corpus.tokens[at]!]!;
    guesses[row] = sigmoid(sum * scale[row]! + model.seeds * seeds[row]! + model.bias);
  }
  return guesses;
}

/** Why a row was guessed as it was, strongest first. The parts add up to the logit of its probability. */
export function explain({ features, seeds }: Material, model: Model, row: number): Reason[] {
  const { corpus, scale } = features;
  const reasons: Reason[] = [
    { by: "bias", word: "", adds: model.bias },
    { by: "seeds", word: "", adds: model.seeds * seeds[row]! },
  ];
  for (let at = corpus.tokenStart[row]!; at < corpus.tokenStart[row + 1]!; at++) {
    const token = corpus.tokens[at]!;
    const adds = corpus.tokenWeight[at]! * model.tokens[token]! * scale[row]!;
    reasons.push({ by: "word", word: corpus.vocabulary[token]!, adds });
  }
  return reasons.sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}

/**
 * For each rated row the probability given by a model that has not seen its rating (parts of equal size, in turn):
 * what lambda and the unaudited estimate are taken from. Null where too few ratings leave a part without both classes.
 */
export function guessUnseen(material: Material, rated: Rated): (number | null)[] {
  return atOnce(guessUnseenInSteps(material, rated));
}

/** The same in steps. */
export function* guessUnseenInSteps(material: Material, rated: Rated): Steps<(number | null)[]> {
  const partOf = dealt(rated.labels);
  const guesses: (number | null)[] = rated.rows.map(() => null);
  for (let part = 0; part < parts; part++) {
    const kept = rated.rows.flatMap((_, n) => (partOf[n] === part ? [] : [n]));
    const others = { rows: kept.map((n) => rated.rows[n]!), labels: kept.map((n) => rated.labels[n]!) };
    const model = yield* learnInSteps(material, others);
    if (model === null) continue;
    yield;
    const all = guessAll(material, model);
    rated.rows.forEach((row, n) => {
      if (partOf[n] === part) guesses[n] = all[row]!;
    });
  }
  return guesses;
}

/** A part for each rating; relevant and not relevant ones are dealt out apart, so that every part has its share of both. */
function dealt(labels: readonly (0 | 1)[]): number[] {
  const chance = chanceFrom("parts");
  const partOf = labels.map(() => 0);
  for (const label of [0, 1]) {
    const left = labels.flatMap((each, n) => (each === label ? [n] : []));
    for (let n = 0; left.length > 0; n++) partOf[left.splice(pick(chance, left.length), 1)[0]!] = n % parts;
  }
  return partOf;
}
