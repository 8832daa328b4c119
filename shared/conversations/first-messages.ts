// What became of each message with which a customer turns to us: our first answer, another customer's, or none yet.
import type { ConversationComment } from "./comment.ts";
import type { Threads } from "./threads.ts";

/** Positions are those of the comments given. */
export interface FirstMessage {
  comment: number;
  /** Our first answer that is not automatic, anywhere below the message; -1: none. */
  answer: number;
  /** The first answer by another customer; -1: none. */
  customerAnswer: number;
  /** The file names answers that we have not read: "unanswered" may be wrong. */
  answersNotRead: boolean;
}

/**
 * First messages: comments by others that open a thread (what they answer may be missing), and those that directly answer an opening of ours
 * that speaks to nobody, such as our own post. In order of telling.
 */
export function firstMessages(
  comments: readonly ConversationComment[],
  threads: Threads,
  isAutomaticAnswer: (answer: number, message: number) => boolean = () => false,
): FirstMessage[] {
  const { parentOf, orphan, order, answersNotRead } = threads;
  const isOwnOpening = (index: number): boolean => {
    const comment = comments[index]!;
    return comment.ours && parentOf[index] === -1 && !orphan[index] && comment.mentions.length === 0;
  };
  const found = new Map<number, FirstMessage>();
  for (const index of order) {
    const parent = parentOf[index]!;
    if (comments[index]!.ours || !(parent === -1 || isOwnOpening(parent))) continue;
    found.set(index, { comment: index, answer: -1, customerAnswer: -1, answersNotRead: answersNotRead[index]! > 0 });
  }
  const above = messagesAbove(parentOf, found);
  for (const index of order) {
    const message = found.get(above[index]!);
    if (!message || message.comment === index) continue;
    const comment = comments[index]!;
    if (comment.ours) {
      if (message.answer === -1 && !isAutomaticAnswer(index, message.comment)) message.answer = index;
    } else if (message.customerAnswer === -1 && isAnother(comment.author, comments[message.comment]!.author)) {
      message.customerAnswer = index;
    }
  }
  return [...found.values()];
}

/** Someone unknown may be the same person, and counts as nobody else. */
function isAnother(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** Per comment: the first message that it is or hangs under; -1 for none. */
function messagesAbove(parentOf: readonly number[], found: ReadonlyMap<number, unknown>): number[] {
  const unknown = -2;
  const above = Array.from({ length: parentOf.length }, () => unknown);
  for (let start = 0; start < parentOf.length; start += 1) {
    const chain: number[] = [];
    let at = start;
    while (at !== -1 && above[at] === unknown && !found.has(at)) {
      chain.push(at);
      at = parentOf[at]!;
    }
    const message = at === -1 ? -1 : found.has(at) ? at : above[at]!;
    if (at !== -1 && found.has(at)) above[at] = at;
    for (const index of chain) above[index] = message;
  }
  return above;
}
