// Our answer to any comment, not only to first messages: the first of ours anywhere below it.
import type { ConversationComment } from "./comment.ts";
import type { Threads } from "./threads.ts";

/** Per comment: our first reply below it that is not automatic, by position; -1: none. */
export function answersBelow(
  comments: readonly ConversationComment[],
  { parentOf, order }: Pick<Threads, "parentOf" | "order">,
  isAutomaticAnswer: (answer: number, comment: number) => boolean,
): number[] {
  const answers = Array.from({ length: comments.length }, () => -1);
  for (const index of order) {
    if (!comments[index]!.ours) continue;
    // Whatever has an answer got an earlier one, and so has all that stands above it.
    for (let at = parentOf[index]!; at !== -1 && answers[at] === -1; at = parentOf[at]!)
      if (!isAutomaticAnswer(index, at)) answers[at] = index;
  }
  return answers;
}
