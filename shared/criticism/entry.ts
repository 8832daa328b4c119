// An entry of the lexicon of criticism, as people write and read it, and how it meets the words of a comment. A word is
// caught as a topic's seed is, inside compounds too; only whole words and gaps are said apart.
import { catches } from "../relevance/seeds.ts";
import { readText } from "../relevance/tokens.ts";

/** One word of an entry. */
export interface Part {
  text: string;
  /** Catches the very same word only; otherwise as a seed does (`catches`). */
  whole: boolean;
  /** Up to `widestGap` other words may stand before it. */
  afterGap: boolean;
}

const widestGap = 3;
/** Choices multiply; no entry that a person means comes near. */
const mostPhrases = 500;
const pieces = /"([^"]*)"|(…|\.\.\.)|([^\s"…]+)/g;

/** The entries of a text that separates them by commas or lines. */
export function listed(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/**
 * Reads an entry as all that it stands for, each as its words. `trasig` catches as a seed does; `"fel"` is the whole
 * word only; `"kom" … "aldrig"` lets up to three words stand between; `"gick/gått" sönder` is two phrases in one.
 * What holds no word, or stands for more than `mostPhrases`, gives none.
 */
export function readEntry(entry: string): Part[][] {
  let read: Part[][] = [[]];
  let afterGap = false;
  for (const [, quoted, gap, bare] of entry.matchAll(pieces)) {
    if (gap !== undefined) afterGap = true;
    for (const word of (quoted ?? bare ?? "").split(/\s+/)) {
      const choices = word.split("/").map((choice) => partsOf(choice, quoted !== undefined, afterGap));
      if (choices.every((parts) => parts.length === 0)) continue;
      read = read.flatMap((before) => choices.map((parts) => [...before, ...parts]));
      if (read.length > mostPhrases) return [];
      afterGap = false;
    }
  }
  return read.filter((parts) => parts.length > 0);
}

function partsOf(word: string, whole: boolean, afterGap: boolean): Part[] {
  return readText(word).words.map((text, n) => ({ text, whole, afterGap: afterGap && n === 0 }));
}

/** A phrase as it is shown, and by which it is known: its words, with … for a gap. */
export function nameOf(parts: readonly Part[]): string {
  return parts.map(({ text, afterGap }, n) => (n > 0 && afterGap ? `… ${text}` : text)).join(" ");
}

/** Whether a part catches a word. */
export function partCatches(part: Part, word: string): boolean {
  return part.whole ? part.text === word : catches(part.text, word);
}

/** The indexes of the words that the parts from the nth on catch, the nth the word at `at`; null when they do not stand there. */
export function findAt(words: readonly string[], at: number, parts: readonly Part[], n = 0): number[] | null {
  const part = parts[n];
  const word = words[at];
  if (part === undefined) return [];
  if (word === undefined || !partCatches(part, word)) return null;
  const gap = parts[n + 1]?.afterGap ? widestGap : 0;
  for (let next = at + 1; next <= at + 1 + gap; next++) {
    const rest = findAt(words, next, parts, n + 1);
    if (rest !== null) return [at, ...rest];
  }
  return null;
}

/** Whether the parts stand anywhere where they could take the word at `at`. */
export function standsAround(words: readonly string[], at: number, parts: readonly Part[]): boolean {
  const earliest = Math.max(0, at - (parts.length - 1) * (1 + widestGap));
  for (let start = at; start >= earliest; start--) if (findAt(words, start, parts) !== null) return true;
  return false;
}
