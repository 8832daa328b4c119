// Where in a text its words stand. `readText` changes letters and takes things out; what is shown to people is the text as it was written.
import { invisible, readText, takenOut } from "./tokens.ts";
import { readSeeds, seedHits } from "./seeds.ts";

/** A part of a text, half-open, in UTF-16 units as `slice` counts. */
export type Mark = readonly [from: number, to: number];

/** A word as `readText` reads it, and for each of its units the part of the text that it came from. */
export interface PlacedWord {
  word: string;
  units: readonly Mark[];
}

/** A text in the making; every unit knows where it came from. */
interface Traced {
  text: string;
  units: Mark[];
}

/** The words of `readText`, in order, with their places. Null for the rare text (Hangul in pieces) that cannot be traced. */
export function placedWords(text: string): PlacedWord[] | null {
  let traced = lowered(text);
  traced = replaced(traced, invisible, () => "");
  for (const { pattern, leaves } of takenOut) traced = replaced(traced, pattern, leaves);
  const words = [...traced.text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    word: match[0],
    units: traced.units.slice(match.index, match.index + match[0].length),
  }));
  const read = readText(text).words;
  const isSame = read.length === words.length && read.every((word, at) => word.length === words[at]?.word.length);
  // The end of a word can change a letter's lower case (Greek sigma): its place is the same.
  return isSame ? words.map(({ units }, at) => ({ word: read[at] ?? "", units })) : null;
}

/** The parts of a text that these seeds catch, in order: inside compounds only the seed itself. Empty where none does. */
export function seedMarks(text: string, seeds: readonly string[]): Mark[] {
  const placed = placedWords(text) ?? [];
  const hits = seedHits(
    placed.map(({ word }) => word),
    readSeeds(seeds),
  );
  return hits.flatMap(({ at, length, seed }) => {
    const parts = seed.split(" ");
    // One word for a phrase of several: it was written together.
    const looked = length === parts.length ? parts : [parts.join("")];
    return looked.flatMap((part, n) => markIn(placed[at + n], part));
  });
}

function markIn(placed: PlacedWord | undefined, part: string): Mark[] {
  const from = placed?.word.indexOf(part) ?? -1;
  const first = placed?.units[from];
  const last = placed?.units[from + part.length - 1];
  return first === undefined || last === undefined ? [] : [[first[0], last[1]]];
}

/** Composed and in lower case, letter by letter with the signs that belong to it. */
function lowered(text: string): Traced {
  const units: Mark[] = [];
  let lower = "";
  for (const match of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const letters = match[0].normalize("NFC").toLowerCase();
    lower += letters;
    // One mark for all: a letter that became two is not shown in halves.
    const mark: Mark = [match.index, match.index + match[0].length];
    for (let n = 0; n < letters.length; n++) units.push(mark);
  }
  return { text: lower, units };
}

function replaced({ text, units }: Traced, pattern: RegExp, leaves: (found: string) => string): Traced {
  const kept: Mark[] = [];
  let result = "";
  let end = 0;
  const keep = (to: number) => {
    result += text.slice(end, to);
    for (let at = end; at < to; at++) kept.push(units[at] as Mark);
  };
  for (const match of text.matchAll(pattern)) {
    keep(match.index);
    end = match.index + match[0].length;
    const left = leaves(match[0]);
    result += left;
    const mark: Mark = [units[match.index]?.[0] ?? 0, units[end - 1]?.[1] ?? 0];
    for (let n = 0; n < left.length; n++) kept.push(mark);
  }
  keep(text.length);
  return { text: result, units: kept };
}
