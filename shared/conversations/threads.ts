// Comments become threads: by what answers what, by a shared answer that is missing, and by names under one post. Arrays and maps only, because chains can be any length.
import type { ConversationComment } from "./comment.ts";
import { attachByName } from "./by-name.ts";
import { compareComments } from "./comment.ts";
import { breakCycles, directParent, disjointSets, levels } from "./forest.ts";
import { linkComments } from "./links.ts";
import { isPowerOfTen } from "../power-of-ten.ts";

export interface Thread {
  /** The earliest of its openings. */
  root: number;
  /** All its comments in the order of telling. */
  members: number[];
}

/** Everything by position in the comments given; -1 is none. */
export interface Threads {
  /** In the order in which they began. */
  threads: Thread[];
  /** Per comment: its thread. */
  threadOf: number[];
  /** Per comment: what it answers directly. Free of cycles. */
  parentOf: number[];
  /** Per comment: it answers something that we do not have. */
  orphan: boolean[];
  /** Per comment: 1 for an opening, one more for each answer. */
  level: number[];
  /** Per comment: how many answers the file names that we do not have. */
  answersNotRead: number[];
  /** All comments in the order of telling. */
  order: number[];
}

/**
 * Each comment is in exactly one thread, whatever order they are given in. Comments that name the same missing message are one thread.
 * Under one post, each comment that answers none is a thread of its own, unless it mentions someone who wrote before under the same post.
 */
export function buildThreads(
  comments: readonly ConversationComment[],
  isPost: (channel: string, id: string) => boolean = () => false,
): Threads {
  const { parents, missing, answersNotRead } = linkComments(comments, isPost);
  const order = comments.map((_, index) => index).sort((a, b) => compareComments(comments[a]!, comments[b]!));
  const rank = Array.from({ length: comments.length }, () => 0);
  order.forEach((index, at) => (rank[index] = at));

  const parentOf = parents.map((candidates, index) => directParent(candidates, rank, rank[index]!));
  const orphan = missing.map((ids, index) => ids.length > 0 && parentOf[index] === -1);
  attachByName(comments, order, parentOf, missing);
  breakCycles(parentOf, order, rank);

  const sets = disjointSets(comments.length);
  parents.forEach((list, index) => list.forEach((parent) => sets.join(index, parent)));
  parentOf.forEach((parent, index) => parent >= 0 && sets.join(index, parent));
  joinByMissing(comments, missing, sets.join);

  const threads: Thread[] = [];
  const threadOf = Array.from({ length: comments.length }, () => -1);
  const bySet = new Map<number, number>();
  for (const index of order) {
    const set = sets.find(index);
    let thread = bySet.get(set);
    if (thread === undefined) {
      bySet.set(set, (thread = threads.length));
      threads.push({ root: -1, members: [] });
    }
    const { members } = threads[thread]!;
    if (threads[thread]!.root === -1 && parentOf[index] === -1) threads[thread]!.root = index;
    members.push(index);
    threadOf[index] = thread;
  }
  return { threads, threadOf, parentOf, orphan, level: levels(parentOf), answersNotRead, order };
}

function joinByMissing(
  comments: readonly ConversationComment[],
  missing: readonly (readonly string[])[],
  join: (one: number, other: number) => void,
): void {
  const first = new Map<string, number>();
  missing.forEach((ids, index) => {
    for (const id of ids) {
      if (isPowerOfTen(id)) continue;
      // Row numbers that begin anew under each post are the same message only there.
      const { channel, post } = comments[index]!;
      const name = /^\d{1,6}$/.test(id) ? `${channel}\n${id}\n${post}` : `${channel}\n${id}`;
      const known = first.get(name);
      if (known === undefined) first.set(name, index);
      else join(index, known);
    }
  });
}
