// What the files say of who answers whom: ids resolved to comments, in both directions. Nothing is guessed from texts here.
import type { ConversationComment } from "./comment.ts";

export interface Links {
  /** Per comment: the comments that it answers, by position. */
  parents: number[][];
  /** Per comment: the ids that it answers and that are no comment we have. Ids of posts are not among them. */
  missing: (readonly string[])[];
  /** Per comment: how many answers the file names that we do not have. */
  answersNotRead: number[];
}

const nothing: readonly string[] = [];

/** `isPost`: ids that are posts of ours and no comments. */
export function linkComments(
  comments: readonly ConversationComment[],
  isPost: (channel: string, id: string) => boolean,
): Links {
  const find = finder(comments);
  const parents: number[][] = comments.map(() => []);
  const missing: (readonly string[])[] = comments.map(() => nothing);
  const answersNotRead = comments.map(() => 0);
  comments.forEach((comment, index) => {
    for (const id of comment.parents) {
      const parent = find(comment, id);
      if (parent >= 0) add(parents[index]!, parent, index);
      else if (id !== comment.id && !isThePost(comment, id) && !isPost(comment.channel, id)) {
        missing[index] = [...missing[index]!, id];
      }
    }
    for (const id of comment.children) {
      const child = find(comment, id);
      if (child >= 0) add(parents[child]!, index, child);
      else answersNotRead[index]! += 1;
    }
  });
  return { parents, missing, answersNotRead };
}

function add(list: number[], parent: number, child: number): void {
  if (parent !== child && !list.includes(parent)) list.push(parent);
}

/** Finds a comment by id in the same channel. Tools that number rows anew under each post use an id often: then only the same post's counts. */
function finder(comments: readonly ConversationComment[]): (from: ConversationComment, id: string) => number {
  const channels = new Map<string, Map<string, number | number[]>>();
  comments.forEach(({ channel, id }, index) => {
    if (id === null) return;
    let ids = channels.get(channel);
    if (!ids) channels.set(channel, (ids = new Map()));
    const known = ids.get(id);
    if (known === undefined) ids.set(id, index);
    else if (typeof known === "number") ids.set(id, [known, index]);
    else known.push(index);
  });
  return (from, id) => {
    const found = channels.get(from.channel)?.get(id);
    if (found === undefined) return -1;
    if (typeof found === "number") return found;
    const here = found.filter((index) => comments[index]!.post === from.post);
    return here.length === 1 ? here[0]! : -1;
  };
}

/** A parent that is the post itself: its id, or the last part of its link. */
function isThePost({ post }: ConversationComment, id: string): boolean {
  if (post === null) return false;
  if (post === id) return true;
  const path = post.replace(/[?#].*$/, "").replace(/\/+$/, "");
  return path.slice(path.lastIndexOf("/") + 1) === id;
}
