// The conversations of a channel, and what became of each month's messages, by what was known then or is known now.
import { type Channel, idsOf } from "../db/channels.ts";
import type { LiveClaim } from "../db/claims.ts";
import { type CommentMarks, commentMarks } from "../db/marks.ts";
import { personHash } from "../db/people.ts";
import { type AnsweringClock, answeringClock } from "../../shared/conversations/answering-hours.ts";
import type { MonthDialogue } from "../../shared/conversations/dialogue.ts";
import { type FirstMessage, firstMessages } from "../../shared/conversations/first-messages.ts";
import { type Outcome, outcomesOf } from "../../shared/conversations/replies.ts";
import { depthOf, peopleOf, takingPart } from "../../shared/conversations/taking-part.ts";
import { buildThreads, type Threads } from "../../shared/conversations/threads.ts";
import {
  firstAddressee,
  isAutomatic,
  wantsAnswer,
  type WantsAnswerRule,
  type Wanting,
} from "../../shared/conversations/wants-answer.ts";
import { addDays, type Day, type Month, monthEnd, monthStart } from "../../shared/period.ts";
import { answeringHoursOf, type Strategy, versionInForce, wantsAnswerRuleOf } from "../../shared/strategy.ts";
import { instantOf } from "../../shared/zone.ts";
import { type Comment, commentAsOf, commentsOf, ourNames, postFinder } from "./comments.ts";
import { indexThreads, messagesByMonth, type ThreadIndex } from "./conversation-index.ts";
import type { World } from "./world.ts";

/** Comments with their threads and first messages; all positions are those in `comments`. */
export interface Conversations {
  comments: readonly Comment[];
  threads: Threads;
  messages: readonly FirstMessage[];
  rule: WantsAnswerRule;
  index: ThreadIndex;
  messagesIn: ReadonlyMap<Month, readonly FirstMessage[]>;
}

/** A month's messages and what became of them. */
export interface MonthConversations extends Conversations {
  outcomes: readonly Outcome[];
  unknownWants: number;
  /** The last day up to which answers can be known: the end of what was read without a gap. Null: nothing was read of the month. */
  through: Day | null;
}

/** All conversations of a channel as known now, by the rule that the strategy has for a month. */
export function conversationsOf(world: World, channel: Channel, rule: WantsAnswerRule): Conversations {
  return assembled(world, channel, rule, `${channel.id}`, () => commentsOf(world, channel, null));
}

function assembled(
  world: World,
  channel: Channel,
  rule: WantsAnswerRule,
  name: string,
  read: () => readonly Comment[],
): Conversations {
  const built = threadsOf(world, channel, name, read);
  return world.once(`messages ${name} ${JSON.stringify(rule)}`, () => {
    const { comments, threads } = built;
    const messages = firstMessages(comments, threads, (answer, message) =>
      isAutomaticAnswer(comments, answer, message, rule),
    );
    return { ...built, messages, rule, messagesIn: messagesByMonth(comments, messages) };
  });
}

/** The threads of all the channel's comments as known now, or of those that are given. */
function threadsOf(
  world: World,
  channel: Channel,
  name = `${channel.id}`,
  read = (): readonly Comment[] => commentsOf(world, channel, null),
): Pick<Conversations, "comments" | "threads" | "index"> {
  return world.once(`threads ${name}`, () => {
    const comments = read();
    const { find } = postFinder(world, channel);
    const threads = buildThreads(comments, (_, id) => find(id) !== null);
    return { comments, threads, index: indexThreads(comments, threads) };
  });
}

function isAutomaticAnswer(
  comments: readonly Comment[],
  answer: number,
  message: number,
  rule: WantsAnswerRule,
): boolean {
  const [given, asked] = [comments[answer] as Comment, comments[message] as Comment];
  const waitedSeconds = given.at === null || asked.at === null ? null : (given.at - asked.at) / 1000;
  return isAutomatic({ text: given.text ?? "", waitedSeconds }, rule);
}

/**
 * The month's conversations by the readings until a date (null: as known now). Links between comments hold whatever is read later, so a date
 * before the newest reading needs only the threads that touch the month to be built again, from the comments that were known then.
 */
export function monthConversations(
  world: World,
  channel: Channel,
  month: Month,
  until: Day | null,
): MonthConversations {
  const strategy = strategyOf(world, month);
  const rule = wantsAnswerRuleOf(strategy);
  const whole = conversationsOf(world, channel, rule);
  const conversations =
    until === null || (whole.index.observedOn ?? until) <= until
      ? whole
      : assembled(world, channel, rule, `${channel.id} ${month} ${until}`, () =>
          touching(whole, month).flatMap((index) => commentAsOf(world, channel, index, until) ?? []),
        );
  const through = knownThrough(world, channel, month, until);
  return { ...conversations, ...outcomesIn(world, channel, month, strategy, conversations, through), through };
}

/** The comments in threads that have a comment of the month, and all others under the same posts, in ascending order. */
function touching({ comments, index }: Conversations, month: Month): number[] {
  const near = new Set<number>();
  const posts = new Set<string>();
  for (const { members } of index.threadsIn(month))
    for (const member of members) {
      near.add(member);
      const { post } = comments[member] as Comment;
      if (post !== null) posts.add(post);
    }
  for (const post of posts) for (const other of index.under(post)) near.add(other);
  return [...near].sort((a, b) => a - b);
}

/** The strategy by which a month's messages are judged: that of the month, else the oldest. */
export function strategyOf(world: World, month: Month): Strategy | null {
  return (versionInForce(world.versions, month) ?? world.versions[0])?.document ?? null;
}

/** The answering hours of a strategy as a clock in the company's zone. */
export function clockOf(world: World, strategy: Strategy | null): AnsweringClock {
  const { timeZone } = world.settings;
  const hours = strategy?.answering ?? { hours: [], holidays: null, customaryDays: false, closed: [] };
  return answeringClock(answeringHoursOf({ ...hours, promiseMinutes: null }), timeZone);
}

/** What people have marked of the channel's comments, by comment key. */
export function marksOf(world: World, channel: Channel): Map<string, CommentMarks> {
  return world.thisTime(`comment marks ${channel.id}`, () => commentMarks(world.db, idsOf(channel)));
}

/** The last day up to which the files read by a date leave no gap after the month. A day is known from the day after it. */
function knownThrough(world: World, channel: Channel, month: Month, until: Day | null): Day | null {
  const spans = (world.claims.get(channel.id) ?? [])
    .filter((claim) => claim.kind === "comments" && (until === null || claim.observedOn <= until))
    .map((claim) => ({ from: claim.from, to: wholeUntil(claim) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  // A gap inside the month makes it partial; only one after its end hides answers that may have come.
  let reached = monthStart(month);
  for (const { from, to } of spans) if (to > reached && (from < monthEnd(month) || from <= reached)) reached = to;
  return reached === monthStart(month) ? null : addDays(reached, -1);
}

/** Up to which day a claim knows all: nothing is known of the day on which it was exported. Half-open. */
export function wholeUntil({ to, observedOn }: LiveClaim): Day {
  return to < observedOn ? to : observedOn;
}

function outcomesIn(
  world: World,
  channel: Channel,
  month: Month,
  strategy: Strategy | null,
  { comments, messagesIn, rule }: Conversations,
  through: Day | null,
): Pick<MonthConversations, "outcomes" | "unknownWants"> {
  const marks = marksOf(world, channel);
  const last = through ?? addDays(monthEnd(month), -1);
  const promise = strategy?.answering.promiseMinutes ?? null;
  const { outcomes, unknown } = outcomesOf(comments, messagesIn.get(month) ?? [], {
    from: monthStart(month),
    to: monthEnd(month),
    asOf: instantOf(addDays(last, 1), 0, world.settings.timeZone),
    asOfDay: last,
    clock: clockOf(world, strategy),
    promiseMs: promise === null ? null : promise * 60_000,
    wants: (index) => {
      const comment = comments[index] as Comment;
      const marked = marks.get(comment.key)?.["wants-answer"];
      return marked === undefined ? (wanting(world, channel, comment, rule)?.wants ?? null) : marked.value === "yes";
    },
    answeredElsewhere: (index) => marks.get((comments[index] as Comment).key)?.answered?.value === "yes",
  });
  return { outcomes, unknownWants: unknown };
}

/** Whether the rule says that a message wants an answer, and why; null where its words were not kept. */
export function wanting(world: World, channel: Channel, comment: Comment, rule: WantsAnswerRule): Wanting | null {
  if (comment.text === null) return null;
  const own = ourNames(world, channel);
  const addressee = comment.text.includes("@") ? firstAddressee(comment.text) : null;
  const beginsWithUs = addressee === null ? null : own.has(personHash(world.personKey, channel.platform, addressee));
  const mentionsUs = comment.mentions.some((name) => own.has(name));
  return wantsAnswer({ text: comment.text, mentionsUs, beginsWithUs }, rule);
}

/** What the month's comments of a channel come to, for the metrics. */
export function dialogueOf(world: World, channel: Channel, month: Month, until: Day | null): MonthDialogue {
  return world.thisTime(`dialogue ${channel.id} ${month} ${until}`, () => dialogue(world, channel, month, until));
}

function dialogue(world: World, channel: Channel, month: Month, until: Day | null): MonthDialogue {
  const found = monthConversations(world, channel, month, until);
  const { comments, rule, index } = found;
  const bounds = { from: monthStart(month), to: monthEnd(month) };
  const threads = { ...found.threads, threads: [...index.threadsIn(month)] };
  const isAutomaticReply = (at: number): boolean =>
    isAutomatic({ text: comments[at]?.text ?? "", waitedSeconds: null }, rule);
  const knowsPosts = (world.claims.get(channel.id) ?? []).some((claim) => claim.kind === "posts");
  const isForeign = (at: number): boolean => {
    const { post, under } = comments[at] as Comment;
    return post !== null && under === null;
  };
  const part = takingPart(comments, threads, bounds, isForeign, isAutomaticReply);
  const received = index
    .commentsIn(month)
    .map((at) => comments[at] as Comment)
    .filter((comment) => !comment.ours);
  const authors = new Set(received.flatMap((comment) => comment.author ?? []));
  const before = [...authors].flatMap((author) => writtenBefore(world, channel, author, bounds.from, until) ?? []);
  return {
    received,
    returning: peopleOf([...before, ...received], bounds).returning,
    outcomes: found.outcomes,
    unknownWants: found.unknownWants,
    promises: (strategyOf(world, month)?.answering.promiseMinutes ?? null) !== null,
    ownReplies: part.ownReplies,
    conversationsTakenPartIn: part.conversationsTakenPartIn,
    joinedElsewhere: knowsPosts ? part.joinedElsewhere : null,
    levels: depthOf(comments, threads, bounds).levels,
  };
}

/** A comment of that person from before a day, as known by a date; null: none is known. Asked of all comments, not only of those near a month. */
function writtenBefore(world: World, channel: Channel, author: string, day: Day, until: Day | null): Comment | null {
  const { index } = threadsOf(world, channel);
  for (const at of index.by(author)) {
    const comment = commentAsOf(world, channel, at, until);
    if (comment !== null && comment.day < day) return comment;
  }
  return null;
}
