// Messages that still wait for an answer, as of the newest files: critical ones first, then those whose promise is used up most.
import type { Channel } from "../db/channels.ts";
import type { AnsweringClock } from "../../shared/conversations/answering-hours.ts";
import type { FirstMessage } from "../../shared/conversations/first-messages.ts";
import type { Wanting } from "../../shared/conversations/wants-answer.ts";
import { addDays, type Day, type Month, monthOf } from "../../shared/period.ts";
import { type Strategy, wantsAnswerRuleOf } from "../../shared/strategy.ts";
import type { Comment } from "./comments.ts";
import {
  clockOf,
  conversationsOf,
  endOf,
  marksOf,
  promiseMsOf,
  strategyOf,
  waitsFrom,
  wanting,
  wholeUntil,
} from "./conversations.ts";
import { isCritical } from "./critical.ts";
import { channelName, type ChannelName } from "./goals.ts";
import { type ShownComment, shownComment, type ShownPost, shownPost } from "./shown-comments.ts";
import { commentClaims, type World } from "./world.ts";

/** Up to when the files of a channel speak. */
export interface ReadUntil {
  channel: ChannelName;
  /** When the newest of them was exported. */
  observedOn: Day;
  /** The last day that one of them knows whole. */
  through: Day;
}

/** A first message without an answer of ours in any file. `because` null: the rule cannot tell, since its words were not kept. */
interface Unanswered {
  message: FirstMessage;
  comment: Comment;
  strategy: Strategy | null;
  because: Wanting | null;
}

export interface WaitingMessage extends ShownComment {
  channel: ChannelName;
  post: ShownPost | null;
  critical: boolean;
  /** Why it wants an answer, and the word that decided; a person's mark stands over the rule. */
  because: Wanting["because"] | "marked";
  word: string | null;
  /** Hours of ours that have passed since, at least. */
  waitedHours: number;
  /** Only its date is known: it may have waited a day longer. */
  atLeast: boolean;
  /** Share of the promise that has passed, above 1 when it is broken; null where none was made. */
  used: number | null;
  customerAnswered: boolean;
  /** Its file names answers to it that are in no file. */
  answersNotRead: boolean;
}

/** Null where no comments of the channel were read. */
export function readUntil(world: World, channel: Channel): ReadUntil | null {
  const claims = commentClaims(world, channel);
  const observedOn = claims.map((claim) => claim.observedOn).sort();
  const until = claims.map(wholeUntil).sort().at(-1);
  if (until === undefined) return null;
  return { channel: channelName(channel), observedOn: observedOn.at(-1) as Day, through: addDays(until, -1) };
}

/** First messages that want an answer and that neither a file nor a person says to be answered, in order of telling. */
export function waitingMessages(world: World, channel: Channel): Unanswered[] {
  return world.thisTime(`waiting ${channel.id}`, () => {
    const marks = marksOf(world, channel);
    return unanswered(world, channel).filter(({ comment, because }) => {
      const marked = marks.get(comment.key);
      if (marked?.answered?.value === "yes") return false;
      const wants = marked?.["wants-answer"];
      return wants === undefined ? because?.wants === true : wants.value === "yes";
    });
  });
}

/** All without an answer of ours, each by the rule of its month. */
function unanswered(world: World, channel: Channel): Unanswered[] {
  return world.once(`unanswered ${channel.id}`, () => {
    const strategies = new Map<Month, Strategy | null>();
    const strategyAt = (month: Month): Strategy | null => {
      let strategy = strategies.get(month);
      if (strategy === undefined) strategies.set(month, (strategy = strategyOf(world, month)));
      return strategy;
    };
    const found = world.versions.length === 0 ? [null] : world.versions.map((version) => version.document);
    return found.flatMap((strategy) => {
      const rule = wantsAnswerRuleOf(strategy);
      const { comments, messages } = conversationsOf(world, channel, rule);
      return messages.flatMap((message) => {
        const comment = comments[message.comment] as Comment;
        if (message.answer !== -1 || strategyAt(monthOf(comment.day)) !== strategy) return [];
        return { message, comment, strategy, because: wanting(world, channel, comment, rule) };
      });
    });
  });
}

export interface WaitingQuery {
  channels: readonly Channel[];
  /** One month; null: all of them, or the newest 90 days. */
  month: Month | null;
  span: "recent" | "all";
  offset: number;
  limit: number;
}

const recentDays = 90;

/** One window of the list, with the number of all, and of those that are critical. */
export function waitingList(
  world: World,
  query: WaitingQuery,
): { total: number; critical: number; rows: WaitingMessage[]; asOf: ReadUntil[] } {
  const all = world.thisTime(
    `waiting order ${query.channels.map((each) => each.id)} ${query.month} ${query.span}`,
    () => query.channels.flatMap((channel) => waitingOf(world, channel, query)).sort(byUrgency),
  );
  return {
    total: all.length,
    critical: all.filter((each) => each.critical).length,
    rows: all.slice(query.offset, query.offset + query.limit).map((each) => rowOf(world, each)),
    asOf: query.channels.flatMap((channel) => readUntil(world, channel) ?? []),
  };
}

interface Placed extends Unanswered {
  channel: Channel;
  critical: boolean;
  waitedMs: number;
  used: number | null;
}

function waitingOf(world: World, channel: Channel, { month, span }: WaitingQuery): Placed[] {
  const read = readUntil(world, channel);
  if (read === null) return [];
  const asOf = endOf(world, read.through);
  const first = addDays(read.through, 1 - recentDays);
  const clocks = new Map<Strategy | null, AnsweringClock>();
  return waitingMessages(world, channel)
    .filter(({ comment: { day } }) => (month === null ? span === "all" || day >= first : monthOf(day) === month))
    .map((each) => {
      const { comment, strategy } = each;
      let clock = clocks.get(strategy);
      if (clock === undefined) clocks.set(strategy, (clock = clockOf(world, strategy)));
      const waitedMs = clock.open(waitsFrom(world, comment), asOf);
      const promiseMs = promiseMsOf(strategy);
      const used = promiseMs === null ? null : waitedMs / promiseMs;
      return { ...each, channel, critical: isCritical(world, channel, comment), waitedMs, used };
    });
}

function byUrgency(one: Placed, other: Placed): number {
  if (one.critical !== other.critical) return one.critical ? -1 : 1;
  if (one.used !== other.used) return (other.used ?? -1) - (one.used ?? -1);
  if (one.waitedMs !== other.waitedMs) return other.waitedMs - one.waitedMs;
  return one.comment.key < other.comment.key ? -1 : 1;
}

function rowOf(world: World, placed: Placed): WaitingMessage {
  const { channel, comment, message, because, critical, waitedMs, used } = placed;
  const shown = shownComment(world, channel, comment);
  const isMarked = shown.marks["wants-answer"] !== undefined || because === null;
  return {
    ...shown,
    channel: channelName(channel),
    post: shownPost(channel, comment),
    critical,
    because: isMarked ? "marked" : because.because,
    word: isMarked ? null : because.word,
    waitedHours: waitedMs / 3_600_000,
    atLeast: comment.at === null,
    used,
    customerAnswered: message.customerAnswer !== -1,
    answersNotRead: message.answersNotRead,
  };
}
