// One conversation as a person reads it: the post, then each message under what it answers, with its gaps and where it came from.
import type { Channel } from "../db/channels.ts";
import type { Wanting } from "../../shared/conversations/wants-answer.ts";
import { groupBy } from "../../shared/group.ts";
import { type Day, type Month, monthOf } from "../../shared/period.ts";
import { wantsAnswerRuleOf } from "../../shared/strategy.ts";
import type { Comment } from "./comments.ts";
import { isAutomaticReply, monthConversations, strategyOf, wanting } from "./conversations.ts";
import { newestConversations } from "./conversation-list.ts";
import { isCritical } from "./critical.ts";
import { channelName, type ChannelName } from "./goals.ts";
import {
  commentPlace,
  goneSince,
  type ShownComment,
  shownComment,
  type ShownPost,
  shownPost,
  writersOf,
} from "./shown-comments.ts";
import type { World } from "./world.ts";

/** What is known of a message with which somebody turned to us. */
export interface FirstMessageState {
  /** By the rule, or by a person's mark; null: its words were not kept. */
  wants: boolean | null;
  because: Wanting["because"] | "marked" | null;
  word: string | null;
  answered: boolean;
  /** Hours of ours until our answer; null: unanswered, or a time of day is missing. */
  waitedHours: number | null;
  inTime: boolean | null;
}

export interface ThreadMessage extends ShownComment {
  /** 0 for an opening. */
  depth: number;
  /** An own answer that the rule takes for automatic. */
  automatic: boolean;
  /** It answers a message that is in no file. */
  orphan: boolean;
  /** How many answers to it its file names that are in no file. */
  answersNotRead: number;
  goneSince: Day | null;
  critical: boolean;
  /** Null for what is no first message. */
  first: FirstMessageState | null;
  /** Of somebody who wrote in an earlier month: the day of their first comment, and how many they have written up to now. */
  since: Day | null;
  written: number;
}

export interface ConversationThread {
  channel: ChannelName;
  post: ShownPost | null;
  total: number;
  messages: ThreadMessage[];
}

const messagesShown = 1000;

/** The conversation that a comment is in; null when there is no such comment. */
export function conversationThread(world: World, address: string): ConversationThread | null {
  const place = commentPlace(world, address);
  if (place === null) return null;
  const { channel, index } = place;
  const { comments, threads } = newestConversations(world, channel);
  const { root, members } = threads.threads[threads.threadOf[index] as number] as { root: number; members: number[] };
  const order = readingOrder(members, threads.parentOf).slice(0, messagesShown);
  return {
    channel: channelName(channel),
    post: shownPost(channel, comments[root] as Comment),
    total: members.length,
    messages: order.map((each) => messageOf(world, channel, each)),
  };
}

/** Each message followed by its answers, in the order of telling. Without recursion: a chain can be any length. */
function readingOrder(members: readonly number[], parentOf: readonly number[]): number[] {
  const answers = groupBy(members, (index) => parentOf[index] as number);
  const order: number[] = [];
  const left = (answers.get(-1) ?? []).toReversed();
  for (let index = left.pop(); index !== undefined; index = left.pop()) {
    order.push(index);
    left.push(...(answers.get(index) ?? []).toReversed());
  }
  return order;
}

function messageOf(world: World, channel: Channel, index: number): ThreadMessage {
  const { comments, threads, rule } = newestConversations(world, channel);
  const comment = comments[index] as Comment;
  const shown = shownComment(world, channel, comment);
  const person = comment.ours || comment.author === null ? undefined : writersOf(world, channel).get(comment.author);
  const isReturning = person !== undefined && monthOf(person.since) < monthOf(comment.day);
  return {
    ...shown,
    depth: (threads.level[index] as number) - 1,
    automatic: comment.ours && isAutomaticReply(comment, rule),
    orphan: threads.orphan[index] as boolean,
    answersNotRead: threads.answersNotRead[index] as number,
    goneSince: goneSince(world, channel, comment),
    critical: isCritical(world, channel, comment),
    first: firstState(world, channel, index, shown),
    since: isReturning ? person.since : null,
    written: person?.count ?? 0,
  };
}

function firstState(world: World, channel: Channel, index: number, shown: ShownComment): FirstMessageState | null {
  const month = monthOf(shown.day);
  const { comments, messages, outcomes } = monthNow(world, channel, month);
  const message = messages.get(index);
  if (message === undefined) return null;
  const outcome = outcomes.get(index);
  const marked = shown.marks["wants-answer"];
  const judged = wanting(world, channel, comments[index] as Comment, wantsAnswerRuleOf(strategyOf(world, month)));
  const waited = outcome?.waitedMs ?? null;
  return {
    wants: marked === undefined ? (judged?.wants ?? null) : marked === "yes",
    because: marked === undefined ? (judged?.because ?? null) : "marked",
    word: marked === undefined ? (judged?.word ?? null) : null,
    answered: message.answer !== -1 || shown.marks.answered === "yes",
    waitedHours: waited === null || waited === Infinity ? null : waited / 3_600_000,
    inTime: outcome?.inTime ?? null,
  };
}

/** A month's first messages and what became of them as known now, by position. */
function monthNow(world: World, channel: Channel, month: Month) {
  return world.thisTime(`first messages ${channel.id} ${month}`, () => {
    const { comments, messages, outcomes } = monthConversations(world, channel, month, null);
    return {
      comments,
      messages: new Map(messages.map((each) => [each.comment, each])),
      outcomes: new Map(outcomes.map((each) => [each.comment, each])),
    };
  });
}
