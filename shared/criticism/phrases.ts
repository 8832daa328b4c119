// The phrases that a lexicon's words stand for, and which of them a word of a comment may belong to.
import { addTo } from "../group.ts";
import { nameOf, type Part, partCatches, readEntry } from "./entry.ts";
import type { LanguageWords } from "./words/shape.ts";

/** What turns a phrase into its opposite, in one language. */
export interface Negation {
  words: ReadonlySet<string>;
  between: ReadonlySet<string>;
}

export interface Phrase {
  /** What a judgement answers, and by which a word is removed from a lexicon. */
  name: string;
  kind: "urgent" | "negative" | "harmless";
  parts: readonly Part[];
  /** Does not count in a sentence that asks. */
  unlessAsked: boolean;
  /** Of the languages that it may belong to. */
  negations: readonly Negation[];
}

/** The phrases whose longest word catches this one. */
export type PhrasesByWord = (word: string) => readonly Phrase[];

/** Letters by which a part that matches inside words is looked up. */
const keyLength = 4;
/** Slots for such letters: four bits of each. */
const startCount = 2 ** (4 * keyLength);
const none: readonly Phrase[] = [];
/** Words whose phrases are kept at hand: people's words repeat, and looking one up costs ten times as much. */
const mostKnown = 50_000;

/** The negation of a language, without the words in `except`. */
export function negationOf(words: LanguageWords, except: readonly string[] = []): Negation {
  return {
    words: new Set(words.negations.filter((word) => !except.includes(word))),
    between: new Set(words.between),
  };
}

/** All that the words stand for. */
export function phrasesOf(words: Partial<LanguageWords>, negations: readonly Negation[]): Phrase[] {
  const read = (entries: readonly string[] | undefined, kind: Phrase["kind"], unlessAsked = false): Phrase[] =>
    (entries ?? [])
      .flatMap(readEntry)
      .flatMap((parts) =>
        spellings(parts).map((spelt) => ({ name: nameOf(parts), kind, parts: spelt, unlessAsked, negations })),
      );
  return [
    ...read(words.urgent, "urgent"),
    ...read(words.negative, "negative"),
    ...read(words.urgentUnlessAsked, "urgent", true),
    ...read(words.negativeUnlessAsked, "negative", true),
    ...read(words.harmless, "harmless"),
  ];
}

/** A phrase as it is, and written together in one word as in a hashtag. */
function spellings(parts: readonly Part[]): (readonly Part[])[] {
  if (parts.length === 1 || parts.some(({ afterGap }) => afterGap)) return [parts];
  const whole = parts.every((part) => part.whole);
  return [parts, [{ text: parts.map(({ text }) => text).join(""), whole, afterGap: false }]];
}

/**
 * Indexes phrases by the longest of their words, which is the rarest: most comments hold none of those. What was found
 * for a word is remembered.
 */
export function byLongestWord(phrases: readonly Phrase[]): PhrasesByWord {
  const wholes = new Map<string, Phrase[]>();
  const insides = new Map<string, Phrase[]>();
  const starts = new Uint8Array(startCount);
  let anyShort = false;
  for (const phrase of phrases) {
    const { text, whole } = longestOf(phrase.parts);
    const [index, key] = whole ? [wholes, text] : [insides, text.slice(0, keyLength)];
    addTo(index, key, phrase);
    starts[startOf(text)] = 1;
    anyShort ||= !whole && text.length < keyLength;
  }
  const find = (word: string): Phrase[] => {
    const found = new Set(wholes.get(word));
    for (let from = 0; from < word.length; from++)
      // A part that is shorter than the key only begins a word.
      for (let length = from === 0 ? 1 : keyLength; length <= keyLength; length++)
        for (const phrase of insides.get(word.slice(from, from + length)) ?? [])
          if (partCatches(longestOf(phrase.parts), word)) found.add(phrase);
    return [...found];
  };
  const known = new Map<string, readonly Phrase[]>();
  return (word) => {
    if (!anyShort && !mayHold(starts, word)) return none;
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    if (known.size >= mostKnown) known.clear();
    known.set(word, found);
    return found;
  };
}

function longestOf(parts: readonly Part[]): Part {
  return parts.reduce((longest, part) => (part.text.length > longest.text.length ? part : longest));
}

/** Whether a key may begin somewhere in the word: asked of every word of every comment, so without making a string. */
function mayHold(starts: Uint8Array, word: string): boolean {
  let start = 0;
  for (let at = 0; at < word.length; at++) {
    start = nextStart(start, word.charCodeAt(at));
    if (at >= keyLength - 1 && starts[start] === 1) return true;
  }
  return word.length < keyLength && starts[start] === 1;
}

function startOf(key: string): number {
  let start = 0;
  for (let at = 0; at < Math.min(key.length, keyLength); at++) start = nextStart(start, key.charCodeAt(at));
  return start;
}

/** The slot of the last letters read (`keyLength` of them, older ones fall out), grown by one more. */
function nextStart(start: number, letter: number): number {
  return ((start << 4) ^ letter) & (startCount - 1);
}
