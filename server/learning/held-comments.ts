// The comments that the learning thread holds: read once into a corpus and its features, on which every topic's model is learnt.
import {
  explain,
  guessAll,
  guessUnseenInSteps,
  learnInSteps,
  type Material,
  type Model,
  type Rated,
  type Reason,
} from "../../shared/relevance/classifier.ts";
import { teachQueue } from "../../shared/relevance/choose.ts";
import { buildCorpus, type Corpus } from "../../shared/relevance/corpus.ts";
import { buildFeatures, type Features } from "../../shared/relevance/features.ts";
import { caughtTokens, readSeeds, seedHits, type Seeds, seedScores, wordsOf } from "../../shared/relevance/seeds.ts";
import type { Steps } from "../../shared/relevance/steps.ts";
import type { Calls, Caught, Learnt, TeachQuestion } from "./messages.ts";
import { NotHeldError } from "./not-held-error.ts";
import { Recent } from "./recent.ts";

interface HeldModel {
  model: Model;
  material: Material;
  rated: Rated;
  /** By row. */
  guesses: Float64Array;
}

/** A strategy has a handful of topics, each a model of some megabytes at 200,000 comments. */
const modelsKept = 12;
/** For the topics' seeds, and those that somebody is typing. */
const seedScoresKept = 12;
/** Words of seeds whose catch is kept: of those that somebody types, all but one are as they were a moment ago. */
const seedWordsKept = 200;
/** Seeds of which is kept how many comments each catches by itself. */
const seedsCounted = 200;
const reasonsGiven = 8;

/** Rows of the corpus are the places of `keys`; questions and answers name comments by their keys. */
export class HeldComments {
  #keys: readonly string[];
  #rowOf: Map<string, number>;
  #corpus: Corpus;
  #features: Features;
  #models = new Recent<number, HeldModel>(modelsKept);
  #caughtAlone = new Recent<string, number>(seedsCounted);
  #seedScores = new Recent<string, Float64Array>(seedScoresKept);
  #caughtTokens = new Recent<string, Int32Array>(seedWordsKept);

  /** Reads all texts; some seconds for 200,000. Each key once. */
  constructor(keys: readonly string[], texts: readonly string[]) {
    this.#keys = keys;
    this.#rowOf = new Map(keys.map((key, row) => [key, row]));
    this.#corpus = buildCorpus(texts);
    this.#features = buildFeatures(this.#corpus);
  }

  /** Learns in steps, and keeps the model under the number `as`. */
  *learn({ as, seeds, rated }: Calls["learn"]["question"]): Steps<Learnt> {
    const material = { features: this.#features, seeds: this.#scoresOf(readSeeds(seeds)) };
    const held = rated.flatMap(({ key, label }) => {
      const row = this.#rowOf.get(key);
      return row === undefined ? [] : [{ row, label }];
    });
    const inRows = { rows: held.map(({ row }) => row), labels: held.map(({ label }) => label) };
    yield;
    const model = yield* learnInSteps(material, inRows);
    if (model === null) return { model: null, rated: held.length };
    yield;
    this.#models.set(as, { model, material, rated: inRows, guesses: guessAll(material, model) });
    return { model: as, rated: held.length };
  }

  guesses({ model, keys }: Calls["guesses"]["question"]): Float64Array {
    const { guesses } = this.#model(model);
    return Float64Array.from(keys, (key) => guesses[this.#rowOf.get(key) ?? -1] ?? Number.NaN);
  }

  *guessesUnseen({ model }: Calls["guessesUnseen"]["question"]): Steps<Map<string, number | null>> {
    const { material, rated } = this.#model(model);
    const guesses = yield* guessUnseenInSteps(material, rated);
    return new Map(rated.rows.map((row, n) => [this.#keys[row] ?? "", guesses[n] ?? null]));
  }

  explain({ model, key }: Calls["explain"]["question"]): Reason[] | null {
    const held = this.#model(model);
    const row = this.#rowOf.get(key);
    return row === undefined ? null : explain(held.material, held.model, row).slice(0, reasonsGiven);
  }

  teachNext({ model, seeds, candidates, except, chance, count }: TeachQuestion): string[] {
    const guesses = model === null ? null : this.#model(model).guesses;
    const asked = new Uint8Array(this.#corpus.size).fill(candidates === null ? 1 : 0);
    for (const row of this.#rowsOf(candidates ?? [])) asked[row] = 1;
    for (const row of this.#rowsOf(except)) asked[row] = 0;
    const rows: number[] = [];
    asked.forEach((yes, row) => {
      if (yes === 1 && this.#corpus.classes[row] === "text") rows.push(row);
    });
    const state = { candidates: rows, guesses, seeds: this.#scoresOf(readSeeds(seeds)), seed: chance };
    return teachQueue(state, count).map((row) => this.#keys[row] ?? "");
  }

  catches({ seeds, count }: Calls["catches"]["question"]): Caught {
    const read = readSeeds(seeds);
    const bySeed = seeds.map((seed) => this.#caughtBy(seed));
    const caught: Caught = { of: this.#corpus.size, comments: 0, bySeed, examples: [] };
    this.#scoresOf(read).forEach((score, row) => {
      if (score === 0) return;
      caught.comments += 1;
      if (caught.examples.length >= count) return;
      const words = wordsOf(this.#corpus, row);
      caught.examples.push({ key: this.#keys[row] ?? "", words, hits: seedHits(words, read) });
    });
    return caught;
  }

  #caughtBy(seed: string): number {
    return this.#caughtAlone.getOrMake(seed, () =>
      this.#scores(readSeeds([seed])).reduce((sum, score) => sum + Number(score > 0), 0),
    );
  }

  /** The rows of those keys that are held. */
  #rowsOf(keys: readonly string[]): number[] {
    return keys.flatMap((key) => this.#rowOf.get(key) ?? []);
  }

  #model(number: number): HeldModel {
    const held = this.#models.get(number);
    if (held === undefined) throw new NotHeldError();
    return held;
  }

  #scoresOf(seeds: Seeds): Float64Array {
    return this.#seedScores.getOrMake(JSON.stringify(seeds), () => this.#scores(seeds));
  }

  #scores(seeds: Seeds): Float64Array {
    const tokensOf = (word: string) => this.#caughtTokens.getOrMake(word, () => caughtTokens(this.#corpus, word));
    return seedScores(this.#corpus, seeds, tokensOf);
  }
}
