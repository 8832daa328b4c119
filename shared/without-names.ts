// Takes the names of erased people out of texts in which others address them with @.
import { webAddress } from "./permalink.ts";

const word = "[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.'’-]*[\\p{L}\\p{N}_])?";
/** A sign that begins a name, and up to four words after it: names hold spaces. */
const addressed = new RegExp(`(?<![\\p{L}\\p{N}_.@/])@(${word}(?:[ \\u00a0]+${word}){0,3})`, "gu");
/** The first word alone, as mentions are read. */
const token = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/u;

/** What stands where a name stood. */
export const nobody = "@…";

/** The text with "@…" wherever it had @ and a name of which `isErased` is true; of several that fit, the longest goes. */
export function withoutNames(text: string, isErased: (name: string) => boolean): string {
  if (!text.includes("@")) return text;
  return text.replace(addressed, (whole, words: string) => {
    const name = candidates(words).find(isErased);
    return name === undefined ? whole : nobody + words.slice(name.length);
  });
}

/** Longest first: four words to one, then what a mention of one word reads. */
function candidates(words: string): string[] {
  const ends = [...words.matchAll(/[ \u00a0]+/gu)].map((gap) => gap.index).toReversed();
  return [words, ...ends.map((end) => words.slice(0, end)), token.exec(words)?.[0] ?? words];
}

/** The link's parts that may be somebody's name: what stands between its slashes, without a leading @. */
export function namesInLink(link: string): string[] {
  if (webAddress(link) === null) return [];
  const path = link
    .replace(/[?#].*$/, "")
    .split("/")
    .slice(3);
  return path.map((part) => decoded(part).replace(/^@/, "")).filter((part) => part !== "");
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
