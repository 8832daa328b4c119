// Questions to the learner about the comments as they stand: every screen asks here, so that they all ask about the same ones.
import { readingsRevision } from "../db/revision.ts";
import { NotHeldError } from "../learning/not-held-error.ts";
import { wordedComments } from "../views/month-comments.ts";
import type { World } from "../views/world.ts";
import { type Deps, worldOf } from "./deps.ts";

/** Name of the comments as they stand: the learner holds one such set. */
export function commentsName({ db }: World): string {
  return `readings ${readingsRevision(db)}`;
}

/** Asks the learner about today's comments; loads them first where it does not hold them, and asks once more when it lost them or a model meanwhile, which `onLost` hears of. */
export async function askLearner<Result>(
  deps: Deps,
  ask: (name: string, world: World) => Promise<Result>,
  onLost: () => void,
): Promise<Result> {
  const { learner } = deps.instance;
  for (let again = true; ; again = false) {
    const world = worldOf(deps);
    const name = commentsName(world);
    await learner.load(name, wordedComments(world));
    try {
      return await ask(name, world);
    } catch (error) {
      if (!again || !(error instanceof NotHeldError)) throw error;
      onLost();
    }
  }
}
