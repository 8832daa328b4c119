// What the words of a topic catch: counted by the learning thread over all comments, and shown in a few as they were written.
import { type Mark, seedMarks } from "../../shared/relevance/places.ts";
import { wordedComments } from "../views/month-comments.ts";
import type { World } from "../views/world.ts";
import { askLearner } from "./ask-learner.ts";
import type { Deps } from "./deps.ts";

export interface CaughtComments {
  /** Comments by others whose words are kept. */
  of: number;
  /** Those that at least one of the seeds catches. */
  caught: number;
  /** What each seed catches by itself, in the order asked for. */
  bySeed: { seed: string; comments: number }[];
  /** `marks`: the parts of the text that are caught. */
  examples: { text: string; marks: Mark[] }[];
}

const examplesShown = 5;
/** Many comments say the same; so many are looked at for some that differ. */
const examplesLookedAt = 60;

export function caughtComments(deps: Deps, seeds: readonly string[]): Promise<CaughtComments> {
  return askLearner(
    deps,
    async (name, world) => {
      const found = await deps.instance.learner.catches(name, seeds, examplesLookedAt);
      const texts = differentTexts(world, new Set(found.examples.map(({ key }) => key)));
      return {
        of: found.of,
        caught: found.comments,
        bySeed: seeds.map((seed, at) => ({ seed, comments: found.bySeed[at] ?? 0 })),
        examples: texts.slice(0, examplesShown).map((text) => ({ text, marks: seedMarks(text, seeds) })),
      };
    },
    () => undefined,
  );
}

/** What these comments say, each text once. */
function differentTexts(world: World, keys: ReadonlySet<string>): string[] {
  const texts = new Set<string>();
  let left = keys.size;
  for (const { key, text } of left === 0 ? [] : wordedComments(world)) {
    if (!keys.has(key)) continue;
    texts.add(text);
    left -= 1;
    if (left === 0) break;
  }
  return [...texts];
}
