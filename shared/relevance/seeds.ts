// Which comments a topic's seed words catch, before anything was rated. Seeds match inside compounds: "ladd" finds
// elbilsladdning, which no full-text index does. No fuzzy matching: what a seed catches must be seen at once.
import type { Corpus } from "./corpus.ts";
import { IntList } from "./int-list.ts";
import { readText } from "./tokens.ts";

/** A topic's seeds, read: each is one word or a phrase of several. */
export type Seeds = readonly (readonly string[])[];

/** All words and phrases of a topic, whatever language they were written for. */
export function seedsOf({
  words,
  byLanguage,
}: {
  words: readonly string[];
  byLanguage: Readonly<Record<string, readonly string[] | undefined>>;
}): string[] {
  return [...words, ...Object.values(byLanguage).flatMap((each) => each ?? [])];
}

/** Where a seed was found among the words of a comment. */
export interface SeedHit {
  /** Index of its first word, and how many words it takes. */
  at: number;
  length: number;
  seed: string;
}

/** From this length a seed may stand anywhere in a word; a shorter one only begins it, with few letters after. */
const insideFrom = 4;
const lettersAfterShort = 2;

/** Seed words and phrases as their words; what holds no word is left out. */
export function readSeeds(seeds: readonly string[]): Seeds {
  const read = seeds.map((seed) => readText(seed).words).filter((words) => words.length > 0);
  return [...new Map(read.map((words) => [words.join(" "), words])).values()];
}

/** Whether a word is caught: it is the seed, holds it (4 letters or more), or begins with it and has at most 2 more. */
export function catches(seed: string, word: string): boolean {
  if (word === seed) return true;
  if (seed.length >= insideFrom) return word.includes(seed);
  return word.startsWith(seed) && word.length <= seed.length + lettersAfterShort;
}

/** Every place where a seed catches, in order; a word is counted once, for the longest phrase that begins there. */
export function seedHits(words: readonly string[], seeds: Seeds): SeedHit[] {
  const longestFirst = [...seeds].sort((a, b) => b.length - a.length);
  const hits: SeedHit[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const seed of longestFirst) {
      const length = lengthOfHit(words, at, seed);
      if (length === 0) continue;
      hits.push({ at, length, seed: seed.join(" ") });
      at += length - 1;
      break;
    }
  }
  return hits;
}

/** Words taken by the seed at this place: a phrase word by word, or written together in one word; 0 when not there. */
function lengthOfHit(words: readonly string[], at: number, seed: readonly string[]): number {
  if (seed.every((part, n) => at + n < words.length && catches(part, words[at + n] ?? ""))) return seed.length;
  return seed.length > 1 && catches(seed.join(""), words[at] ?? "") ? 1 : 0;
}

/** hits / sqrt(3 + words): more hits count, long comments count less (the best of the scalings measured). 0 without a hit. */
export function seedScore(hits: number, words: number): number {
  return hits / Math.sqrt(3 + words);
}

/**
 * The seed score of every row of the corpus, as `seedHits` would give it. Rows are read as numbers only: about 15 ms for
 * 200,000 comments, and 2 ms for each word of the seeds, unless `tokensOf` remembers what `caughtTokens` found of it.
 */
export function seedScores(
  corpus: Corpus,
  seeds: Seeds,
  tokensOf: (word: string) => Int32Array = (word) => caughtTokens(corpus, word),
): Float64Array {
  const { sequence, sequenceStart } = corpus;
  const marked = (words: readonly string[]): Uint8Array => {
    const marks = new Uint8Array(corpus.vocabulary.length);
    for (const word of words) for (const token of tokensOf(word)) marks[token] = 1;
    return marks;
  };
  const single = seeds.flatMap((seed) => (seed.length === 1 ? seed : []));
  const longestFirst = seeds.filter((seed) => seed.length > 1).sort((a, b) => b.length - a.length);
  const alone = marked(single);
  const begins = marked([...single, ...longestFirst.flatMap((seed) => [seed[0]!, seed.join("")])]);
  const phrases = longestFirst.map((seed) => ({
    parts: seed.map((part) => marked([part])),
    joined: marked([seed.join("")]),
  }));

  /** As in `seedHits`: the longest phrase first, each word by word or written together. */
  const wordsCaught = (at: number, to: number): number => {
    for (const { parts, joined } of phrases) {
      if (parts.every((part, n) => at + n < to && part[sequence[at + n]!] === 1)) return parts.length;
      if (joined[sequence[at]!] === 1) return 1;
    }
    return alone[sequence[at]!]!;
  };
  const scores = new Float64Array(corpus.size);
  for (let row = 0; row < corpus.size; row++) {
    const from = sequenceStart[row]!;
    const to = sequenceStart[row + 1]!;
    let hits = 0;
    for (let at = from; at < to; at++) {
      if (begins[sequence[at]!] === 0) continue;
      const words = wordsCaught(at, to);
      if (words === 0) continue;
      hits += 1;
      at += words - 1;
    }
    if (hits > 0) scores[row] = seedScore(hits, to - from);
  }
  return scores;
}

/** The words of the vocabulary that one word of a seed catches, found in all of them as one text. */
export function caughtTokens(corpus: Corpus, seedWord: string): Int32Array {
  const { vocabulary, vocabularyText, vocabularyStart, isWord } = corpus;
  const caught = new IntList();
  // A short seed only begins a word. What is found here is only where to look: `catches` is the rule.
  const sought = seedWord.length < insideFrom ? `\n${seedWord}` : seedWord;
  const before = sought.length - seedWord.length;
  let token = 0;
  for (let at = vocabularyText.indexOf(sought); at >= 0;) {
    while (token + 1 < vocabulary.length && vocabularyStart[token + 1]! <= at + before) token += 1;
    if (isWord[token] === 1 && catches(seedWord, vocabulary[token]!)) caught.push(token);
    at = vocabularyText.indexOf(sought, vocabularyStart[token]! + vocabulary[token]!.length);
  }
  return caught.take();
}

/** The words of a row, in order. */
export function wordsOf(corpus: Corpus, row: number): string[] {
  const ids = corpus.sequence.subarray(corpus.sequenceStart[row], corpus.sequenceStart[row + 1]);
  return Array.from(ids, (id) => corpus.vocabulary[id] ?? "");
}
