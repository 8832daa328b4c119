// Whether a comment needs an eye, and the words that say so. Only what is said counts: a phrase that is negated or
// harmless does not, and some do not where they are only asked about.
import { defaultWantsAnswerRule, wantsAnswer } from "../conversations/wants-answer.ts";
import { readText } from "../relevance/tokens.ts";
import { findAt, standsAround } from "./entry.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Negation, Phrase, PhrasesByWord } from "./phrases.ts";

export interface Criticism {
  /** urgent: danger, illness, the law, leaked data. negative: any other criticism. null: none was found. */
  level: "urgent" | "negative" | null;
  /** The names of the phrases and the signs found, urgent ones first, each once. */
  words: string[];
}

interface Hit {
  phrase: Phrase;
  /** Indexes of the words caught, in order. */
  at: readonly number[];
}

const sentenceEnd = /(?<=[.!?…])\s+|\n+|<br\s*\/?>/i;
const clauseEnd = /[,;:]\s+|\s[-–—]+\s|[()]/;

/** Judges one comment by a lexicon. Never fails; a text without words has level null, unless it holds a sign. */
export function judgeCriticism(text: string, lexicon: Lexicon): Criticism {
  const { words, emoji } = readText(text);
  const found = anyStands(words, lexicon.criticism);
  // Most comments end here: they are read once, and not cut into clauses.
  if (!found && emoji.length === 0) return { level: null, words: [] };
  const hits = found ? hitsByClause(text, phrasesAmong(words, lexicon)) : [];
  const urgent = namesOf(hits, "urgent");
  const negative = [...namesOf(hits, "negative"), ...emoji.filter((sign) => lexicon.signs.has(sign))];
  const level = urgent.length > 0 ? "urgent" : negative.length > 0 ? "negative" : null;
  return { level, words: [...new Set([...urgent, ...negative])] };
}

function namesOf(hits: readonly Hit[], kind: Phrase["kind"]): string[] {
  return hits.filter(({ phrase }) => phrase.kind === kind).map(({ phrase }) => phrase.name);
}

function anyStands(words: readonly string[], phrasesBy: PhrasesByWord): boolean {
  for (let at = 0; at < words.length; at++)
    for (const { parts } of phrasesBy(words[at] ?? "")) if (standsAround(words, at, parts)) return true;
  return false;
}

/** The phrases that may stand among the words. */
function phrasesAmong(words: readonly string[], { criticism, harmless }: Lexicon): Phrase[] {
  return [...new Set(words.flatMap((word) => [...criticism(word), ...harmless(word)]))];
}

/** A question goes for its whole sentence; phrases and negations end with their clause. */
function hitsByClause(text: string, phrases: readonly Phrase[]): Hit[] {
  return text.split(sentenceEnd).flatMap((sentence) => {
    const asks = wantsAnswer({ text: sentence, mentionsUs: false, beginsWithUs: null }, defaultWantsAnswerRule).wants;
    const counting = phrases.filter(({ unlessAsked }) => !(unlessAsked && asks));
    return sentence.split(clauseEnd).flatMap((clause) => hitsOf(readText(clause).words, counting));
  });
}

function hitsOf(words: readonly string[], phrases: readonly Phrase[]): Hit[] {
  const found = phrases.flatMap((phrase) =>
    words.flatMap((_, start): Hit[] => {
      const at = findAt(words, start, phrase.parts);
      return at === null ? [] : [{ phrase, at }];
    }),
  );
  const taken = new Set<number>();
  const hits: Hit[] = [];
  for (const hit of found.sort(longestFirst)) {
    if (hit.at.some((index) => taken.has(index))) continue;
    for (const index of hit.at) taken.add(index);
    hits.push(hit);
  }
  return hits
    .filter(({ phrase, at }) => !phrase.negations.some((negation) => isNegated(words, at, negation, taken)))
    .sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

/** More words first, then the harmless, then more letters. */
function longestFirst(a: Hit, b: Hit): number {
  const harmless = (hit: Hit) => (hit.phrase.kind === "harmless" ? 1 : 0);
  return b.at.length - a.at.length || harmless(b) - harmless(a) || b.phrase.name.length - a.phrase.name.length;
}

/** Whether a negation stands in a gap of the hit, or before it with nothing but `between` in between. */
function isNegated(words: readonly string[], at: readonly number[], negation: Negation, taken: ReadonlySet<number>) {
  const negates = (index: number) => !taken.has(index) && negation.words.has(words[index] ?? "");
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  for (let index = first + 1; index < last; index++) if (negates(index)) return true;
  let before = first - 1;
  while (before >= 0 && !taken.has(before) && !negates(before) && negation.between.has(words[before] ?? "")) before--;
  return before >= 0 && negates(before);
}
