// A rule of what wants an answer, tried on a month's messages beside the saved one. Nothing of it is kept: the next keystroke makes another.
import type { Comment } from "./comments.ts";
import { type Conversations, conversationsOf, isAutomaticAnswer, judgeWanting, wanting } from "./conversations.ts";
import { commentClaims, type World } from "./world.ts";
import type { WantsAnswerRule, Wanting } from "../../shared/conversations/wants-answer.ts";
import { coverageOf } from "../../shared/coverage.ts";
import { addDays, type Day, type Month, monthOf, monthsFrom } from "../../shared/period.ts";
import { wantsAnswerRuleOf } from "../../shared/strategy.ts";

export interface Both<Value> {
  saved: Value;
  edited: Value;
}

export interface TriedRule {
  /** Null where no comments are read in. */
  month: Month | null;
  /** First messages of the month, and those among them whose words were not kept, so that no rule can judge them. */
  of: number;
  unknown: number;
  /** How many want an answer by the rule; what people marked by hand is left aside. */
  wants: Both<number>;
  /** How many of our answers of the month the rule takes for automatic. */
  automatic: Both<number>;
  /** The first messages that the two rules judge differently. */
  changed: number;
  /** Some of them, each text once. */
  examples: ({ text: string } & Both<Wanting>)[];
}

const examplesShown = 5;

/** `month` null: the newest month before `today`'s of which some channel's comments are whole, else the newest with comments. */
export function triedRule(world: World, edited: WantsAnswerRule, month: Month | null, today: Day): TriedRule {
  const saved = wantsAnswerRuleOf(world.versions.at(-1)?.document ?? null);
  const tried = month ?? monthToTry(world, monthOf(today));
  const found: TriedRule = {
    month: tried,
    of: 0,
    unknown: 0,
    wants: { saved: 0, edited: 0 },
    automatic: { saved: 0, edited: 0 },
    changed: 0,
    examples: [],
  };
  if (tried === null) return found;
  for (const channel of world.channels) {
    if (commentClaims(world, channel).length === 0) continue;
    const conversations = conversationsOf(world, channel, saved);
    const { comments, messagesIn } = conversations;
    for (const { comment: index } of messagesIn.get(tried) ?? []) {
      const comment = comments[index] as Comment;
      found.of += 1;
      const before = wanting(world, channel, comment, saved);
      const after = judgeWanting(world, channel, comment, edited);
      if (before === null || after === null || comment.text === null) {
        found.unknown += 1;
        continue;
      }
      if (before.wants) found.wants.saved += 1;
      if (after.wants) found.wants.edited += 1;
      if (before.wants === after.wants) continue;
      found.changed += 1;
      if (found.examples.length < examplesShown && !found.examples.some(({ text }) => text === comment.text))
        found.examples.push({ text: comment.text, saved: before, edited: after });
    }
    for (const { answer, message } of answersIn(conversations, tried)) {
      if (isAutomaticAnswer(comments, answer, message, saved)) found.automatic.saved += 1;
      if (isAutomaticAnswer(comments, answer, message, edited)) found.automatic.edited += 1;
    }
  }
  return found;
}

/** Our own comments of the month that hang under a first message, with that message. */
function answersIn(
  { comments, messages, threads, index }: Conversations,
  month: Month,
): { answer: number; message: number }[] {
  const firsts = new Set(messages.map(({ comment }) => comment));
  return index.commentsIn(month).flatMap((answer) => {
    if (!(comments[answer] as Comment).ours) return [];
    let message = threads.parentOf[answer] ?? -1;
    while (message !== -1 && !firsts.has(message)) message = threads.parentOf[message] ?? -1;
    return message === -1 ? [] : [{ answer, message }];
  });
}

function monthToTry(world: World, thisMonth: Month): Month | null {
  const claims = world.channels.flatMap((channel) => commentClaims(world, channel));
  const months = claims.flatMap(({ from, to }) => monthsFrom(monthOf(from), monthOf(addDays(to, -1))));
  const newestFirst = [...new Set(months)].toSorted().toReversed();
  const whole = newestFirst.find((month) => month < thisMonth && coverageOf(month, claims).state === "complete");
  return whole ?? newestFirst[0] ?? null;
}
