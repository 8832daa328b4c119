// What the words of a topic catch: counted by the learning thread over all comments, and shown in a few as they were written.
import { readingsRevision } from "../db/revision.ts";
import type { Caught } from "../learning/messages.ts";
import { NotHeldError } from "../learning/not-held-error.ts";
import { type Mark, seedMarks } from "../../shared/relevance/places.ts";
import { receivedTexts } from "../views/received-texts.ts";
import type { World } from "../views/world.ts";
import { type Deps, worldOf } from "./deps.ts";

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

/** Loads the comments into the learning thread where it does not hold them as they are now. */
export async function caughtComments(deps: Deps, seeds: readonly string[]): Promise<CaughtComments> {
  const world = worldOf(deps);
  const found = await askedOf(deps, `readings ${readingsRevision(world.db)}`, () => receivedTexts(world), seeds);
  return {
    of: found.of,
    caught: found.comments,
    bySeed: seeds.map((seed, at) => ({ seed, comments: found.bySeed[at] ?? 0 })),
    examples: differentTexts(world, new Set(found.examples.map(({ key }) => key)))
      .slice(0, examplesShown)
      .map((text) => ({ text, marks: seedMarks(text, seeds) })),
  };
}

/** What these comments say, each text once. */
function differentTexts(world: World, keys: ReadonlySet<string>): string[] {
  const texts = new Set<string>();
  let left = keys.size;
  for (const { key, text } of left === 0 ? [] : receivedTexts(world)) {
    if (!keys.has(key)) continue;
    texts.add(text);
    left -= 1;
    if (left === 0) break;
  }
  return [...texts];
}

async function askedOf(
  { instance: { learner } }: Deps,
  name: string,
  comments: () => Iterable<{ key: string; text: string }>,
  seeds: readonly string[],
): Promise<Caught> {
  await learner.load(name, comments());
  try {
    return await learner.catches(name, seeds, examplesLookedAt);
  } catch (error) {
    // Others were loaded, or the thread ended, between the two.
    if (!(error instanceof NotHeldError)) throw error;
    await learner.load(name, comments());
    return learner.catches(name, seeds, examplesLookedAt);
  }
}
