// Comments for taking the time: 16 words each, of which one in ten is a compound that is hardly met twice.
import { chanceFrom, pick } from "../../../shared/relevance/random.ts";

const wordsPerComment = 16;
const compounds = 0.04;

/** `count` comments made of runs of words of `sentences`. */
export function makeComments(sentences: readonly string[], count: number): string[] {
  const words = sentences.join(" ").split(/\s+/);
  const chance = chanceFrom("comments");
  return Array.from({ length: count }, () => {
    const from = pick(chance, words.length - wordsPerComment);
    const run = words.slice(from, from + wordsPerComment);
    return run.map((word) => (chance() < compounds ? word + words[pick(chance, words.length)] : word)).join(" ");
  });
}
