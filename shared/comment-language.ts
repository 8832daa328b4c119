// Which of six languages a comment is in: what its words say, weighed against what is usual in its channel.

/** Norwegian is Bokmål and Nynorsk together. */
export const commentLanguages = ["sv", "no", "da", "fi", "de", "en"] as const;
export type CommentLanguage = (typeof commentLanguages)[number];

/** By place: the languages in the order of `commentLanguages`, then all others together. */
export type ByLanguage = readonly number[];
const places = commentLanguages.length + 1;

/** What the words of one text say. */
export interface LanguageScores {
  /** Words in which something was recognised, repeated ones too. */
  words: number;
  /** ln of how likely these words are in each language, up to one constant for all. */
  logLikelihoods: ByLanguage;
}

export interface DetectedLanguage {
  /** Null: another language, nothing to go by, or two languages equally likely. */
  language: CommentLanguage | null;
  /** True: fit for splitting a number by language. Never below `fewestWords`. */
  sure: boolean;
}

/** Shorter texts are not split by language: at 3 to 5 words 70 % of Norwegian was told right, from 11 words 97 %. */
const fewestWords = 6;
const sureFrom = 0.9;

/** How much of a prior is spread evenly over all languages: short comments borrow words that long ones do not. */
const doubt = 0.05;

/** Every language as usual as any other. */
export const evenShares: ByLanguage = Array.from({ length: places }, () => 1 / places);

/**
 * Bayes' rule: each language's likelihood times its share among the comments, as parts of their sum. A likelihood is
 * a product over words, so that the shares weigh much in a short text and next to nothing in a long one.
 */
export function judgeLanguage({ words, logLikelihoods }: LanguageScores, shares: ByLanguage): DetectedLanguage {
  if (words === 0) return { language: null, sure: false };
  const logs = logLikelihoods.map((log, place) => log + Math.log(shares[place]!));
  const highest = Math.max(...logs);
  const sum = logs.reduce((total, log) => total + Math.exp(log - highest), 0);
  const place = logs.indexOf(highest);
  const tied = logs.includes(highest, place + 1);
  const language = tied ? null : (commentLanguages[place] ?? null);
  return { language, sure: words >= fewestWords && 1 / sum >= sureFrom };
}

/** Counts of texts by place; a text that is not sure counts nowhere. */
export function countLanguages(detected: Iterable<DetectedLanguage>): number[] {
  const counts = evenShares.map(() => 0);
  for (const { language, sure } of detected) {
    if (!sure) continue;
    const place = language === null ? places - 1 : commentLanguages.indexOf(language);
    counts[place]! += 1;
  }
  return counts;
}

/**
 * The shares to expect in a channel: those of its own sure texts, as if it held one more of each place in the
 * proportions of all channels (which in turn hold one more of each), and a little doubt.
 */
export function expectedShares(ofChannel: ByLanguage, ofAll: ByLanguage): ByLanguage {
  const usual = smoothed(ofChannel, smoothed(ofAll, evenShares));
  return usual.map((share, place) => (1 - doubt) * share + doubt * evenShares[place]!);
}

/** Dirichlet smoothing: the counts and `places` more in the proportions of `base`, as shares. */
function smoothed(counts: ByLanguage, base: ByLanguage): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, place) => (count + places * base[place]!) / (total + places));
}
