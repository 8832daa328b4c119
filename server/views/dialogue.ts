// What a month's comments of a channel come to, for the metrics: who wrote, where we took part, what became of each message.
import type { Channel } from "../db/channels.ts";
import type { MonthDialogue } from "../../shared/conversations/dialogue.ts";
import { depthOf, isOwnReply, peopleOf, takingPart } from "../../shared/conversations/taking-part.ts";
import { type Day, type Month, monthEnd, monthStart } from "../../shared/period.ts";
import { type Comment, commentAsOf, commentsBy } from "./comments.ts";
import {
  conversationsIn,
  isAutomaticReply,
  isWordless,
  monthConversations,
  promiseMsOf,
  strategyOf,
} from "./conversations.ts";
import type { World } from "./world.ts";

/** With the comments themselves, and those among which the outcomes have their positions. */
export interface PlacedDialogue extends MonthDialogue {
  received: readonly Comment[];
  comments: readonly Comment[];
}

/** What the month's comments of a channel come to, for the metrics. */
export function dialogueOf(world: World, channel: Channel, month: Month, until: Day | null): PlacedDialogue {
  return world.thisTime(`dialogue ${channel.id} ${month} ${until}`, () => dialogue(world, channel, month, until));
}

function dialogue(world: World, channel: Channel, month: Month, until: Day | null): PlacedDialogue {
  const { comments, outcomes, unknownWants } = monthConversations(world, channel, month, until);
  // Marks say only what wants an answer and what has one.
  const said = world.once(`said ${channel.id} ${month} ${until}`, () => saidIn(world, channel, month, until));
  return { ...said, comments, outcomes, unknownWants };
}

function saidIn(
  world: World,
  channel: Channel,
  month: Month,
  until: Day | null,
): Omit<PlacedDialogue, "comments" | "outcomes" | "unknownWants"> {
  const { comments, threads: all, rule, index } = conversationsIn(world, channel, month, until);
  const bounds = { from: monthStart(month), to: monthEnd(month) };
  const threads = { ...all, threads: [...index.threadsIn(month)] };
  const isAutomatic = (at: number): boolean => isAutomaticReply(comments[at] as Comment, rule);
  const knowsPosts = (world.claims.get(channel.id) ?? []).some((claim) => claim.kind === "posts");
  const isForeign = (at: number): boolean => {
    const { post, under } = comments[at] as Comment;
    return post !== null && under === null;
  };
  const part = takingPart(comments, threads, bounds, isForeign, isAutomatic);
  const received = index
    .commentsIn(month)
    .map((at) => comments[at] as Comment)
    .filter((comment) => !comment.ours);
  const authors = new Set(received.flatMap((comment) => comment.author ?? []));
  const before = [...authors].flatMap((author) => writtenBefore(world, channel, author, bounds.from, until) ?? []);
  return {
    received,
    returning: peopleOf([...before, ...received], bounds).returning,
    promises: promiseMsOf(strategyOf(world, month)) !== null,
    ownReplies: part.ownReplies,
    wordlessReplies: index
      .commentsIn(month)
      .filter((at) => isOwnReply(comments, threads, at) && isWordless(comments, at, rule)).length,
    conversationsTakenPartIn: part.conversationsTakenPartIn,
    joinedElsewhere: knowsPosts ? part.joinedElsewhere : null,
    levels: depthOf(comments, threads, bounds).levels,
  };
}

/** What that person wrote to us before a day, as known by a date; null: none is known. Asked of all comments, not only of those near a month. */
function writtenBefore(world: World, channel: Channel, author: string, day: Day, until: Day | null): Comment | null {
  for (const at of commentsBy(world, channel, author)) {
    const comment = commentAsOf(world, channel, at, until);
    // By another file it may be somebody else's than it was then. One id may have written under our name and under another.
    if (comment !== null && comment.author === author && !comment.ours && comment.day < day) return comment;
  }
  return null;
}
