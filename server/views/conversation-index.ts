// What belongs to a month or a post, found at once: a month costs what it holds, and not what the channel holds.
import type { FirstMessage } from "../../shared/conversations/first-messages.ts";
import type { Thread, Threads } from "../../shared/conversations/threads.ts";
import { addOnceTo, addTo, groupBy } from "../../shared/group.ts";
import { type Month, monthOf } from "../../shared/period.ts";
import type { Comment } from "./comments.ts";

/** Positions are those of the comments given. */
export interface ThreadIndex {
  commentsIn: (month: Month) => readonly number[];
  /** Threads with a comment of the month, with all that is in them. */
  threadsIn: (month: Month) => readonly Thread[];
  under: (post: string) => readonly number[];
  /** The newest observation among them; null where there are no comments. */
  observedOn: string | null;
}

const none: readonly never[] = [];

export function indexThreads(comments: readonly Comment[], { threads, threadOf }: Threads): ThreadIndex {
  const byMonth = new Map<Month, number[]>();
  const byPost = new Map<string, number[]>();
  const threadsByMonth = new Map<Month, Set<number>>();
  let observedOn: string | null = null;
  comments.forEach((comment, index) => {
    const { day, post } = comment;
    const month = monthOf(day);
    addTo(byMonth, month, index);
    if (post !== null) addTo(byPost, post, index);
    addOnceTo(threadsByMonth, month, threadOf[index] as number);
    if (observedOn === null || comment.observedOn > observedOn) observedOn = comment.observedOn;
  });
  return {
    commentsIn: (month) => byMonth.get(month) ?? none,
    threadsIn: (month) => [...(threadsByMonth.get(month) ?? none)].map((thread) => threads[thread] as Thread),
    under: (post) => byPost.get(post) ?? none,
    observedOn,
  };
}

/** First messages by the month in which they were written. */
export function messagesByMonth(
  comments: readonly Comment[],
  messages: readonly FirstMessage[],
): ReadonlyMap<Month, FirstMessage[]> {
  return groupBy(messages, ({ comment }) => monthOf((comments[comment] as Comment).day));
}
