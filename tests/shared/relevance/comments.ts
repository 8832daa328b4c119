// Made-up comments with a topic (charging) and others, for tests that must learn something.
import { chanceFrom, pick } from "../../../shared/relevance/random.ts";

const relevant = "ladda laddning laddstolpe elbil batteri snabbladdare räckvidd laddkabel".split(" ");
const others = "kaffe semester fotboll recept väder tröja musik tävling".split(" ");
const both = "vi har en bra fin ny när kommer till er den som och inte med".split(" ");

/** `count` comments, every third of them relevant, with 1 for those. */
export function madeComments(count: number, seed = "made"): { texts: string[]; labels: (0 | 1)[] } {
  const chance = chanceFrom(seed);
  const texts: string[] = [];
  const labels: (0 | 1)[] = [];
  for (let n = 0; n < count; n++) {
    const label = n % 3 === 0 ? 1 : 0;
    const own = label === 1 ? relevant : others;
    const words = Array.from({ length: 3 + pick(chance, 6) }, () => both[pick(chance, both.length)] ?? "");
    words.splice(pick(chance, words.length), 0, own[pick(chance, own.length)] ?? "");
    texts.push(words.join(" "));
    labels.push(label);
  }
  return { texts, labels };
}
