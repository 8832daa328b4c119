// The critical comments of a channel's month and what became of each, by what was known then or is known now.
import type { Channel } from "../db/channels.ts";
import { answersBelow } from "../../shared/conversations/answers-below.ts";
import { type CriticalOutcome, criticalOutcome, type MonthCriticism } from "../../shared/criticism/outcome.ts";
import { addDays, type Day, type Month, monthEnd } from "../../shared/period.ts";
import type { Comment } from "./comments.ts";
import {
  clockOf,
  type Conversations,
  conversationsIn,
  endOf,
  isAutomaticAnswer,
  knownThrough,
  marksOf,
  promiseMsOf,
  strategyOf,
  waitsFrom,
} from "./conversations.ts";
import { isCritical, isCriticismUnknown } from "./critical.ts";
import type { World } from "./world.ts";

/** With the comments among which the critical ones have their positions. */
export interface PlacedCriticism extends MonthCriticism {
  comments: readonly Comment[];
}

/** By the readings until a date; null: as known now. */
export function criticismOf(world: World, channel: Channel, month: Month, until: Day | null): PlacedCriticism {
  return world.thisTime(`criticism ${channel.id} ${month} ${until}`, () => {
    const conversations = conversationsIn(world, channel, month, until);
    const { comments, index } = conversations;
    const received = index.commentsIn(month).filter((at) => !(comments[at] as Comment).ours);
    const outcome = outcomeMaker(world, channel, month, until, conversations);
    return {
      received: received.length,
      critical: received.filter((at) => isCritical(world, channel, comments[at] as Comment)).map(outcome),
      unknown: received.filter((at) => isCriticismUnknown(world, channel, comments[at] as Comment)).length,
      promises: promiseMsOf(strategyOf(world, month)) !== null,
      comments,
    };
  });
}

function outcomeMaker(
  world: World,
  channel: Channel,
  month: Month,
  until: Day | null,
  conversations: Conversations,
): (comment: number) => CriticalOutcome {
  const { comments } = conversations;
  const strategy = strategyOf(world, month);
  const through = knownThrough(world, channel, month, until) ?? addDays(monthEnd(month), -1);
  const marks = marksOf(world, channel);
  const answers = answersOf(world, channel, month, until, conversations);
  const terms = {
    asOf: endOf(world, through),
    clock: clockOf(world, strategy),
    promiseMs: promiseMsOf(strategy),
    since: (at: number) => waitsFrom(world, comments[at] as Comment),
  };
  return (at) => {
    const marked = marks.get((comments[at] as Comment).key);
    const isMarkedDone = marked?.done !== undefined || marked?.answered !== undefined;
    return criticalOutcome(comments, at, answers[at] ?? -1, isMarkedDone, terms);
  };
}

function answersOf(
  world: World,
  channel: Channel,
  month: Month,
  until: Day | null,
  { comments, threads, rule }: Conversations,
): readonly number[] {
  // Conversations as known now are one for all months; those of a date are the month's own.
  return world.once(
    `answers below ${channel.id} ${until === null ? "" : `${month} ${until}`} ${JSON.stringify(rule)}`,
    () => answersBelow(comments, threads, (answer, comment) => isAutomaticAnswer(comments, answer, comment, rule)),
  );
}
