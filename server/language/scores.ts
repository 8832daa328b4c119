// What the words of a comment say of its language, by eld's weights. Its large data take about a second and 140 MB, which
// nobody pays who looks at no comments; the small take a third of both, and tell 69 of 100 single words instead of 73.
import type { eld as loaded } from "eld/large";
import { commentLanguages, type LanguageScores } from "../../shared/comment-language.ts";
import { readText } from "../../shared/relevance/tokens.ts";

/** Scores one text. Links, mentions, emoji, numbers and letter case say nothing; a repeated word says it once. */
export type ScoreLanguages = (text: string) => LanguageScores;

type Eld = typeof loaded;
/** What one word adds to the logarithm of a language's likelihood: column and amount by turns; null: nothing is recognised. */
type WordScores = readonly number[] | null;

/**
 * Turns eld's weights into natural logarithms. Measured, not given: of all scales the one at which sentences, word pairs
 * and single words come out as often right as their probabilities say (best 0.022, 0.024 and 0.025; the minimum is flat).
 */
export const perWeight = 0.0235;
/** eld tells x / (x + 25), where x is the mean weight of a word's parts. */
const halfway = 25;
/** Words that are kept; the common ones come back at once after a clearing, the rest are seldom met again. */
const mostKept = 100_000;

let loading: Promise<ScoreLanguages> | null = null;

/** Loads the detector at the first call (about a second in which nothing else happens); then it is there. */
export function loadLanguageScores(): Promise<ScoreLanguages> {
  loading ??= import("eld/large").then(({ eld }) => scoreWith(eld));
  return loading;
}

function scoreWith(eld: Eld): ScoreLanguages {
  const known = Object.values(eld.info().Languages);
  const ours: readonly string[] = commentLanguages;
  const columns = new Map([...ours, ...known.filter((code) => !ours.includes(code))].map((code, at) => [code, at]));
  const kept = new Map<string, WordScores>();

  const scoresOf = (word: string): WordScores => {
    let scores = kept.get(word);
    if (scores !== undefined) return scores;
    scores = scoreWord(eld, word, columns);
    if (kept.size >= mostKept) kept.clear();
    kept.set(word, scores);
    return scores;
  };

  return (text) => {
    const sums = new Float64Array(columns.size);
    const seen = new Set<string>();
    let words = 0;
    for (const word of readText(text).words) {
      const scores = scoresOf(word);
      if (scores === null) continue;
      words += 1;
      if (seen.has(word)) continue;
      seen.add(word);
      for (let at = 0; at < scores.length; at += 2) sums[scores[at]!]! += scores[at + 1]!;
    }
    const logLikelihoods = commentLanguages.map((_, column) => sums[column]!);
    logLikelihoods.push(logMean(sums.subarray(ours.length)));
    return { words, logLikelihoods };
  };
}

function scoreWord(eld: Eld, word: string, columns: ReadonlyMap<string, number>): WordScores {
  const means = eld.detect(word).getScores();
  const weight = perWeight * partsOf(word);
  const scores: number[] = [];
  for (const code in means) {
    const mean = means[code]!;
    scores.push(columns.get(code)!, (weight * halfway * mean) / (1 - mean));
  }
  return scores.length === 0 ? null : scores;
}

/** How many parts eld looks at: four bytes each, three apart, at most 70 bytes. */
function partsOf(word: string): number {
  return Math.max(1, Math.ceil((Math.min(Buffer.byteLength(word), 70) - 1) / 3));
}

/** ln of the mean of likelihoods that are given as logarithms. */
function logMean(logs: Float64Array): number {
  const highest = logs.reduce((high, log) => Math.max(high, log));
  const sum = logs.reduce((total, log) => total + Math.exp(log - highest), 0);
  return highest + Math.log(sum / logs.length);
}
