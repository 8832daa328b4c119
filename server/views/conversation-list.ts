// Conversations as a list: the newest activity first, narrowed by channel, month, kind and words.
import type { Channel } from "../db/channels.ts";
import { compareComments } from "../../shared/conversations/comment.ts";
import type { ConversationKind } from "../../shared/conversations/kinds.ts";
import { isOwnReply } from "../../shared/conversations/taking-part.ts";
import { type Day, type Month, monthEnd, monthOf, monthStart } from "../../shared/period.ts";
import { pseudonymOf } from "../../shared/pseudonym.ts";
import { wantsAnswerRuleOf } from "../../shared/strategy.ts";
import { clockAt } from "../../shared/zone.ts";
import { addressOf } from "./address.ts";
import type { Comment } from "./comments.ts";
import { type Conversations, conversationsOf, isAutomaticReply, strategyOf } from "./conversations.ts";
import { isCritical } from "./critical.ts";
import { channelName, type ChannelName } from "./goals.ts";
import { type ShownComment, shownComment, type ShownPost, shownPost, writersOf } from "./shown-comments.ts";
import { readUntil, waitingMessages } from "./waiting.ts";
import type { World } from "./world.ts";

/** Messages from which on a conversation is long. */
const longFrom = 5;

export interface ConversationRow {
  /** The address of its first message. */
  key: string;
  channel: ChannelName;
  first: ShownComment;
  post: ShownPost | null;
  /** All its messages, ours included. */
  messages: number;
  /** Different people, we counted as one; those whom no file names are not among them. */
  people: number;
  /** Levels: 1 for a message that nobody answered. */
  steps: number;
  lastDay: Day;
  lastTime: string | null;
  withUs: boolean;
  customers: boolean;
  returning: boolean;
  /** Messages in it that still wait. */
  waiting: number;
  critical: boolean;
  /** The message in which the words were found, where that is not the first. */
  found: ShownComment | null;
}

export interface ConversationQuery {
  channels: readonly Channel[];
  month: Month | null;
  kind: ConversationKind;
  q: string;
  offset: number;
  limit: number;
}

/** What a thread is by the files alone. Positions are those of the channel's comments. */
interface ThreadFacts {
  channel: Channel;
  root: number;
  last: Comment;
  members: readonly number[];
  people: number;
  steps: number;
  withUs: boolean;
  customers: boolean;
  returning: boolean;
}

/** The threads of a channel by the newest rule of what is automatic. */
export function newestConversations(world: World, channel: Channel): Conversations {
  const read = readUntil(world, channel);
  const strategy = read === null ? null : strategyOf(world, monthOf(read.through));
  return conversationsOf(world, channel, wantsAnswerRuleOf(strategy));
}

/** One window of the list, with the number of all. Threads of ours alone are no conversations. */
export function conversationRows(world: World, query: ConversationQuery): { total: number; rows: ConversationRow[] } {
  const found = query.channels.flatMap((channel) => matching(world, channel, query));
  found.sort((a, b) => compareComments(b.last, a.last));
  const window = found.slice(query.offset, query.offset + query.limit);
  return { total: found.length, rows: window.map((facts) => rowOf(world, facts, query.q)) };
}

function matching(world: World, channel: Channel, { month, kind, q }: ConversationQuery): ThreadFacts[] {
  const { comments } = newestConversations(world, channel);
  const waiting = kind === "unanswered" ? waitingIn(world, channel) : null;
  const says = q === "" ? null : speaksOf(q);
  const [from, to] = month === null ? [null, null] : [monthStart(month), monthEnd(month)];
  return threadFacts(world, channel).filter((facts) => {
    if (!isKind(facts, kind, waiting)) return false;
    const inMonth = (index: number): boolean => {
      const { day } = comments[index] as Comment;
      return from === null || (day >= from && day < to);
    };
    if (from !== null && !facts.members.some(inMonth)) return false;
    return says === null || facts.members.some((index) => says(comments[index] as Comment));
  });
}

function isKind(facts: ThreadFacts, kind: ConversationKind, waiting: ReadonlyMap<number, number> | null): boolean {
  switch (kind) {
    case "all":
      return true;
    case "with-us":
      return facts.withUs;
    case "unanswered":
      return waiting?.has(facts.root) ?? false;
    case "customers":
      return facts.customers;
    case "returning":
      return facts.returning;
    case "long":
      return facts.members.length >= longFrom;
  }
}

/** Finds words whatever their letter case, and a person by the name that screens give them. */
function speaksOf(q: string): (comment: Comment) => boolean {
  const words = q.toLowerCase();
  const person = /^(?:person )?([0-9a-f]{6})$/.exec(words)?.[1];
  return ({ text, author, ours }) =>
    (text !== null && text.toLowerCase().includes(words)) ||
    (person !== undefined && !ours && author !== null && pseudonymOf(author) === person);
}

/** By the root of each thread: how many of its messages wait. */
function waitingIn(world: World, channel: Channel): Map<number, number> {
  return world.thisTime(`waiting in ${channel.id}`, () => {
    const { threads } = newestConversations(world, channel);
    const counts = new Map<number, number>();
    for (const { message } of waitingMessages(world, channel)) {
      const root = threads.threads[threads.threadOf[message.comment] as number]?.root as number;
      counts.set(root, (counts.get(root) ?? 0) + 1);
    }
    return counts;
  });
}

function threadFacts(world: World, channel: Channel): ThreadFacts[] {
  const conversations = newestConversations(world, channel);
  return world.once(`thread facts ${channel.id} ${JSON.stringify(conversations.rule)}`, () => {
    const { comments, threads, messages, rule } = conversations;
    const writers = writersOf(world, channel);
    const byCustomer = new Set(
      messages.flatMap(({ comment, customerAnswer }) => (customerAnswer === -1 ? [] : [threads.threadOf[comment]])),
    );
    return threads.threads.flatMap(({ root, members }, thread) => {
      const people = new Set<string>();
      let [others, withUs, steps] = [0, false, 1];
      for (const index of members) {
        const comment = comments[index] as Comment;
        const { ours, author } = comment;
        steps = Math.max(steps, threads.level[index] as number);
        if (ours) people.add("");
        else if (author !== null) people.add(author);
        if (!ours) others += 1;
        else if (!withUs && isOwnReply(comments, threads, index)) withUs = !isAutomaticReply(comment, rule);
      }
      if (others === 0) return [];
      const { ours, author, day } = comments[root] as Comment;
      const since = ours || author === null ? day : (writers.get(author)?.since ?? day);
      const returning = monthOf(since) < monthOf(day);
      const last = comments[members.at(-1) as number] as Comment;
      const customers = byCustomer.has(thread);
      return { channel, root, last, members, people: people.size, steps, withUs, customers, returning };
    });
  });
}

function rowOf(world: World, facts: ThreadFacts, q: string): ConversationRow {
  const { channel, root, last, members, people, steps, withUs, customers, returning } = facts;
  const { comments } = newestConversations(world, channel);
  const first = comments[root] as Comment;
  const says = q === "" ? null : speaksOf(q);
  const foundAt = says === null || says(first) ? undefined : members.find((index) => says(comments[index] as Comment));
  return {
    key: addressOf(first),
    channel: channelName(channel),
    first: shownComment(world, channel, first),
    post: shownPost(channel, first),
    messages: members.length,
    people,
    steps,
    lastDay: last.day,
    lastTime: last.at === null ? null : clockAt(last.at, world.settings.timeZone),
    withUs,
    customers,
    returning,
    waiting: waitingIn(world, channel).get(root) ?? 0,
    critical: members.some((index) => isCritical(world, channel, comments[index] as Comment)),
    found: foundAt === undefined ? null : shownComment(world, channel, comments[foundAt] as Comment),
  };
}
