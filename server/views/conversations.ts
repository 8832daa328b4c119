// The conversations of a channel, and what became of each month's messages, by what was known then or is known now.
import { type Channel, idsOf } from "../db/channels.ts";
import type { LiveClaim } from "../db/claims.ts";
import { type CommentMarks, commentMarks } from "../db/marks.ts";
import { personHash } from "../db/people.ts";
import { type AnsweringClock, answeringClock, answeringHoursOf } from "../../shared/conversations/answering-hours.ts";
import { type FirstMessage, firstMessages } from "../../shared/conversations/first-messages.ts";
import { type Outcome, outcomesOf } from "../../shared/conversations/replies.ts";
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
import { stands, type Strategy, versionInForce, wantsAnswerRuleOf } from "../../shared/strategy.ts";
import { instantOf } from "../../shared/zone.ts";
import { type Comment, commentAsOf, commentPlaces, commentsOf, ourNames, postFinder } from "./comments.ts";
import { indexThreads, messagesByMonth, type ThreadIndex } from "./conversation-index.ts";
import { commentClaims, type World } from "./world.ts";

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
  return assembled(world, channel, rule, `${channel.id}`, () => commentsOf(world, channel));
}

function assembled(
  world: World,
  channel: Channel,
  rule: WantsAnswerRule,
  name: string,
  read: () => readonly Comment[],
): Conversations {
  const built = threadsOf(world, channel, name, read);
  return world.onceForAny(`messages ${name} ${nameOf(rule)}`, () => {
    const { comments, threads } = built;
    const messages = firstMessages(comments, threads, (answer, message) =>
      isAutomaticAnswer(comments, answer, message, rule),
    );
    return { ...built, messages, rule, messagesIn: messagesByMonth(comments, messages) };
  });
}

/** The threads of all the channel's comments as known now, or of those that are given. */
export function threadsOf(
  world: World,
  channel: Channel,
  name = `${channel.id}`,
  read = (): readonly Comment[] => commentsOf(world, channel),
): Pick<Conversations, "comments" | "threads" | "index"> {
  return world.onceForAny(`threads ${name}`, () => {
    const comments = read();
    const { find } = postFinder(world, channel);
    const threads = buildThreads(comments, (_, id) => find(id) !== null);
    return { comments, threads, index: indexThreads(comments, threads) };
  });
}

/** What stands above a comment in its thread, oldest first; empty for one that answers nothing that we have. */
export function commentsAbove(world: World, channel: Channel, key: string): Comment[] {
  const { comments, threads } = threadsOf(world, channel);
  const place = commentPlaces(world, channel).get(key) ?? -1;
  const above: Comment[] = [];
  for (let at = threads.parentOf[place] ?? -1; at >= 0; at = threads.parentOf[at] ?? -1)
    above.unshift(comments[at] as Comment);
  return above;
}

/** True for a reply of ours that the rule takes for automatic by its words alone, whatever it answers. */
export function isAutomaticReply({ text }: Comment, rule: WantsAnswerRule): boolean {
  return isAutomatic({ text: text ?? "", waitedSeconds: null }, rule);
}

/** True for an answer of ours that the rule takes for automatic, as an answer to that first message. */
export function isAutomaticAnswer(
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
  const conversations = conversationsIn(world, channel, month, until);
  const through = knownThrough(world, channel, month, until);
  const outcomes = outcomesIn(world, channel, month, strategyOf(world, month), conversations, through);
  return { ...conversations, ...outcomes, through };
}

/** What touches a month, by the rule of that month and by the readings until a date. */
export function conversationsIn(world: World, channel: Channel, month: Month, until: Day | null): Conversations {
  const rule = wantsAnswerRuleOf(strategyOf(world, month));
  const whole = conversationsOf(world, channel, rule);
  return until === null || (whole.index.observedOn ?? until) <= until
    ? whole
    : assembled(world, channel, rule, `${channel.id} ${month} ${until}`, () =>
        touching(whole, month).flatMap((index) => commentAsOf(world, channel, index, until) ?? []),
      );
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
  return (versionInForce(world.versions, month) ?? world.versions.find(stands))?.document ?? null;
}

/** The answering hours of a strategy as a clock in the company's zone. */
export function clockOf(world: World, strategy: Strategy | null): AnsweringClock {
  const { timeZone } = world.settings;
  const hours = strategy?.answering ?? { hours: [], holidays: null, customaryDays: false, closed: [] };
  return answeringClock(answeringHoursOf(hours), timeZone);
}

/** The answering promise of a strategy in open milliseconds; null: none is made. */
export function promiseMsOf(strategy: Strategy | null): number | null {
  const minutes = strategy?.answering.promiseMinutes ?? null;
  return minutes === null ? null : minutes * 60_000;
}

/** The instant at which a day of the company's ends. */
export function endOf(world: World, day: Day): number {
  return instantOf(addDays(day, 1), 0, world.settings.timeZone);
}

/** The instant from which a comment waits at least: its own, or the end of its day where only that is known. */
export function waitsFrom(world: World, { at, day }: Comment): number {
  return at ?? endOf(world, day);
}

/** What people have marked of the channel's comments, by comment key. */
export function marksOf(world: World, channel: Channel): Map<string, CommentMarks> {
  return world.thisTime(`comment marks ${channel.id}`, () => commentMarks(world.db, idsOf(channel)));
}

/** The last day up to which the files read by a date leave no gap after the month. A day is known from the day after it. */
export function knownThrough(world: World, channel: Channel, month: Month, until: Day | null): Day | null {
  const spans = commentClaims(world, channel)
    .filter((claim) => until === null || claim.observedOn <= until)
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
  const inMonth = messagesIn.get(month) ?? [];
  // An answer without words may have been automatic, and then it was none.
  const unsure = new Set(
    inMonth.filter(({ answer }) => isWordless(comments, answer, rule)).map((message) => message.comment),
  );
  const { outcomes, unknown } = outcomesOf(comments, inMonth, {
    from: monthStart(month),
    to: monthEnd(month),
    asOf: endOf(world, last),
    clock: clockOf(world, strategy),
    promiseMs: promiseMsOf(strategy),
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
export function isWordless(comments: readonly Comment[], answer: number, rule: WantsAnswerRule): boolean {
  return comments[answer]?.text === null && needsWordsOfAnswers(rule);
}

/** Whether the rule says that a message wants an answer, and why; null where its words were not kept. */
export function wanting(world: World, channel: Channel, comment: Comment, rule: WantsAnswerRule): Wanting | null {
  const known = world.onceForAny(`wanting ${channel.id} ${nameOf(rule)}`, () => new WeakMap<Comment, Wanting>());
  let judged = known.get(comment) ?? null;
  if (judged === null) {
    judged = judgeWanting(world, channel, comment, rule);
    if (judged !== null) known.set(comment, judged);
  }
  return judged;
}

/** The same by a rule that is not remembered. */
export function judgeWanting(
  world: World,
  channel: Channel,
  { text, mentions }: Comment,
  rule: WantsAnswerRule,
): Wanting | null {
  if (text === null) return null;
  const own = ourNames(world, channel);
  const addressee = text.includes("@") ? firstAddressee(text) : null;
  const beginsWithUs = addressee === null ? null : own.has(personHash(world.personKey, channel.platform, addressee));
  return wantsAnswer({ text, mentionsUs: mentions.some((name) => own.has(name)), beginsWithUs }, rule);
}

const ruleNames = new WeakMap<WantsAnswerRule, string>();

/** Rules that say the same have one name, whichever answer read them. */
function nameOf(rule: WantsAnswerRule): string {
  let name = ruleNames.get(rule);
  if (name === undefined) ruleNames.set(rule, (name = JSON.stringify(rule)));
  return name;
}
