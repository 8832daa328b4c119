// Who takes part: our own replies and where, the people who wrote and those who came back, how deep conversations go.
import type { Day } from "../period.ts";
import type { ConversationComment } from "./comment.ts";
import type { Threads } from "./threads.ts";

/** Half-open company days. */
export interface Bounds {
  from: Day;
  to: Day;
}

function isWithin({ day }: ConversationComment, { from, to }: Bounds): boolean {
  return day >= from && day < to;
}

/** Ours, and an answer: to a comment, to one that we do not have, or to a name. Our own opening, such as a link under our own post, is none. */
export function isOwnReply(comments: readonly ConversationComment[], threads: Threads, index: number): boolean {
  const comment = comments[index]!;
  return comment.ours && (threads.parentOf[index] !== -1 || threads.orphan[index]! || comment.mentions.length > 0);
}

export interface TakingPart {
  /** Own replies in the period, automatic ones left out. */
  ownReplies: number;
  /** Threads with an own reply in the period and something that another wrote, in it or before it. */
  conversationsTakenPartIn: number;
  /** Own replies in the period under posts of others. */
  joinedElsewhere: number;
}

/** `isForeign`: the comment stands under a post that is not ours. */
export function takingPart(
  comments: readonly ConversationComment[],
  threads: Threads,
  bounds: Bounds,
  isForeign: (comment: number) => boolean,
  isAutomatic: (comment: number) => boolean = () => false,
): TakingPart {
  const result: TakingPart = { ownReplies: 0, conversationsTakenPartIn: 0, joinedElsewhere: 0 };
  for (const { members } of threads.threads) {
    let replied = false;
    let external = false;
    for (const index of members) {
      const comment = comments[index]!;
      if (comment.day >= bounds.to) break;
      if (!comment.ours) external = true;
      else if (isWithin(comment, bounds) && isOwnReply(comments, threads, index) && !isAutomatic(index)) {
        replied = true;
        result.ownReplies += 1;
        if (isForeign(index)) result.joinedElsewhere += 1;
      }
    }
    if (replied && external) result.conversationsTakenPartIn += 1;
  }
  return result;
}

export interface People {
  /** Distinct known others who wrote in the period. */
  people: string[];
  /** Those of them who had written before the period's first day. */
  returning: string[];
  /** Comments of the period whose author the file does not say: counted as nobody. */
  nameless: number;
}

/** Over all comments that are known, so that earlier months are seen. */
export function peopleOf(comments: readonly ConversationComment[], bounds: Bounds): People {
  const before = new Set<string>();
  const now = new Set<string>();
  let nameless = 0;
  for (const comment of comments) {
    if (comment.ours || comment.day >= bounds.to) continue;
    if (comment.author === null) nameless += comment.day >= bounds.from ? 1 : 0;
    else (comment.day < bounds.from ? before : now).add(comment.author);
  }
  const people = [...now];
  return { people, returning: people.filter((person) => before.has(person)), nameless };
}

export interface Depth {
  /** Levels of each conversation, in the order in which they began: 1 is a message that nobody answered. */
  levels: number[];
  /** How many different known people were in each, we counted as one. */
  participants: number[];
}

/** Of the conversations that began in the period, with all that is known of them. Threads of ours alone are no conversations. */
export function depthOf(comments: readonly ConversationComment[], threads: Threads, bounds: Bounds): Depth {
  const depth: Depth = { levels: [], participants: [] };
  for (const { members } of threads.threads) {
    if (!isWithin(comments[members[0]!]!, bounds)) continue;
    if (members.every((index) => comments[index]!.ours)) continue;
    let deepest = 1;
    const people = new Set<string>();
    for (const index of members) {
      const { ours, author } = comments[index]!;
      deepest = Math.max(deepest, threads.level[index]!);
      if (ours) people.add("");
      else if (author !== null) people.add(author);
    }
    depth.levels.push(deepest);
    depth.participants.push(people.size);
  }
  return depth;
}
