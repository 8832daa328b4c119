// The conversations of a channel, and what became of each month's messages, by what was known then or is known now.
import { type Channel, idsOf } from "../db/channels.ts";
import type { LiveClaim } from "../db/claims.ts";
import { type CommentMarks, commentMarks } from "../db/marks.ts";
import { personHash } from "../db/people.ts";
import { type AnsweringClock, answeringClock } from "../../shared/conversations/answering-hours.ts";
import type { MonthDialogue } from "../../shared/conversations/dialogue.ts";
import { type FirstMessage, firstMessages } from "../../shared/conversations/first-messages.ts";
import { type Outcome, outcomesOf } from "../../shared/conversations/replies.ts";
import { countOwnReplies, depthOf, peopleOf, takingPart } from "../../shared/conversations/taking-part.ts";
import { buildThreads, type Threads } from "../../shared/conversations/threads.ts";
import {
  firstAddressee,
  isAutomatic,
  needsWordsOfAnswers,
  wantsAnswer,
  type WantsAnswerRule,
  type Wanting,
} from "../../shared/conversations/wants-answer.ts";
import { addDays, type Day, type Month, monthEnd, monthStart } from "../../shared/period.ts";
import { answeringHoursOf, type Strategy, versionInForce, wantsAnswerRuleOf } from "../../shared/strategy.ts";
import { instantOf } from "../../shared/zone.ts";
import { type Comment, commentsOf, ourNames, postFinder } from "./comments.ts";
import type { World } from "./world.ts";

/** Comments with their threads and first messages; all positions are those in `comments`. */
export interface Conversations {
  comments: readonly Comment[];
  threads: Threads;
  messages: readonly FirstMessage[];
  rule: WantsAnswerRule;
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
  const { comments, threads } = world.once(`threads ${name}`, () => {
    const found = read();
    const { find } = postFinder(world, channel);
    return { comments: found, threads: buildThreads(found, (_, id) => find(id) !== null) };
  });
  const messages = world.once(`messages ${name} ${JSON.stringify(rule)}`, () =>
    firstMessages(comments, threads, (answer, message) => isAutomaticAnswer(comments, answer, message, rule)),
  );
  return { comments, threads, messages, rule };
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
    until === null || whole.comments.every((comment) => comment.observedOn <= until)
      ? whole
      : assembled(world, channel, rule, `${channel.id} ${month} ${until}`, () => {
          const near = touching(whole, month);
          return commentsOf(world, channel, until).filter((comment) => near.has(comment.key));
        });
  const through = knownThrough(world, channel, month, until);
  return { ...conversations, ...outcomesIn(world, channel, month, strategy, conversations, through), through };
}

/** Keys of the comments in threads that have a comment of the month, and of all others under the same posts. */
function touching({ comments, threads }: Conversations, month: Month): Set<string> {
  const [from, to] = [monthStart(month), monthEnd(month)];
  const keys = new Set<string>();
  const posts = new Set<string>();
  for (const { members } of threads.threads) {
    if (!members.some((index) => isIn(comments[index] as Comment, from, to))) continue;
    for (const index of members) {
      const { key, post } = comments[index] as Comment;
      keys.add(key);
      if (post !== null) posts.add(post);
    }
  }
  for (const { key, post } of comments) if (post !== null && posts.has(post)) keys.add(key);
  return keys;
}

function isIn({ day }: Comment, from: Day, to: Day): boolean {
  return day >= from && day < to;
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
export function knownThrough(world: World, channel: Channel, month: Month, until: Day | null): Day | null {
  const spans = (world.claims.get(channel.id) ?? [])
    .filter((claim) => claim.kind === "comments" && (until === null || claim.observedOn <= until))
    .map((claim) => ({ from: claim.from, to: wholeUntil(claim) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  // A gap inside the month makes it partial; only one after its end hides answers that may have come.
  let reached = monthStart(month);
  for (const { from, to } of spans) if (to > reached && (from < monthEnd(month) || from <= reached)) reached = to;
  return reached === monthStart(month) ? null : addDays(reached, -1);
}

function wholeUntil({ to, observedOn }: LiveClaim): Day {
  return to < observedOn ? to : observedOn;
}

function outcomesIn(
  world: World,
  channel: Channel,
  month: Month,
  strategy: Strategy | null,
  { comments, messages, rule }: Conversations,
  through: Day | null,
): Pick<MonthConversations, "outcomes" | "unknownWants"> {
  const marks = marksOf(world, channel);
  const last = through ?? addDays(monthEnd(month), -1);
  const promise = strategy?.answering.promiseMinutes ?? null;
  // An answer without words may have been automatic, and then it was none.
  const unsure = new Set(
    messages.filter(({ answer }) => isWordless(comments, answer, rule)).map((message) => message.comment),
  );
  const { outcomes, unknown } = outcomesOf(comments, messages, {
    from: monthStart(month),
    to: monthEnd(month),
    asOf: instantOf(addDays(last, 1), 0, world.settings.timeZone),
    asOfDay: last,
    clock: clockOf(world, strategy),
    promiseMs: promise === null ? null : promise * 60_000,
    wants: (index) => {
      const comment = comments[index] as Comment;
      const marked = marks.get(comment.key)?.["wants-answer"];
      const wants =
        marked === undefined ? (wanting(world, channel, comment, rule)?.wants ?? null) : marked.value === "yes";
      return wants === true && unsure.has(index) ? null : wants;
    },
    answeredElsewhere: (index) => marks.get((comments[index] as Comment).key)?.answered?.value === "yes",
  });
  return { outcomes, unknownWants: unknown };
}

/** True for an own answer of which nobody knows whether it was automatic. */
function isWordless(comments: readonly Comment[], answer: number, rule: WantsAnswerRule): boolean {
  return comments[answer]?.text === null && needsWordsOfAnswers(rule);
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
  const { comments, threads, rule } = found;
  const bounds = { from: monthStart(month), to: monthEnd(month) };
  const isAutomaticReply = (index: number): boolean =>
    isAutomatic({ text: comments[index]?.text ?? "", waitedSeconds: null }, rule);
  const knowsPosts = (world.claims.get(channel.id) ?? []).some((claim) => claim.kind === "posts");
  const isForeign = (index: number): boolean => {
    const { post, under } = comments[index] as Comment;
    return post !== null && under === null;
  };
  const part = takingPart(comments, threads, bounds, isForeign, isAutomaticReply);
  // Who wrote before is asked of all comments, not only of those near the month.
  const people = peopleOf(until === null ? comments : commentsOf(world, channel, until), bounds);
  return {
    received: comments.filter((comment) => !comment.ours && isIn(comment, bounds.from, bounds.to)),
    returning: people.returning,
    outcomes: found.outcomes,
    unknownWants: found.unknownWants,
    promises: (strategyOf(world, month)?.answering.promiseMinutes ?? null) !== null,
    ownReplies: part.ownReplies,
    wordlessReplies: countOwnReplies(comments, threads, bounds, (index) => isWordless(comments, index, rule)),
    conversationsTakenPartIn: part.conversationsTakenPartIn,
    joinedElsewhere: knowsPosts ? part.joinedElsewhere : null,
    levels: depthOf(comments, threads, bounds).levels,
  };
}
