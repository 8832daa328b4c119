// Answers that say whom they answer only by name, as in flat comments under a post.
import type { ConversationComment } from "./comment.ts";

/**
 * An answer that only mentions a name hangs under that person's latest comment under the same post that nobody has answered yet, else
 * under their latest. To mention us is also how one speaks to us, so a customer's mention counts only after we have answered that customer.
 * Writes into `parentOf`; `order` is the order of telling, `missing` the ids that a comment answers and that we do not have.
 */
export function attachByName(
  comments: readonly ConversationComment[],
  order: readonly number[],
  parentOf: number[],
  missing: readonly (readonly string[])[],
): void {
  const { postOf, numberOf } = numbered(comments);
  const people = numberOf.size;
  /** By post and author: their comments so far, the open ones as a stack. */
  const written = new Map<number, { latest: number; open: number[] }>();
  const answered = new Set<number>();
  /** By post and customer: our latest answer to them. */
  const ourAnswer = new Map<number, number>();
  const ourNames = new Set<string>();
  for (const { ours, author } of comments) if (ours && author !== null) ourNames.add(author);

  const findByName = (comment: ConversationComment, post: number): number => {
    for (const name of comment.mentions) {
      const person = numberOf.get(name);
      if (person === undefined || name === comment.author) continue;
      const toUs = ourNames.has(name) && !comment.ours;
      const place = post * people;
      const found = toUs
        ? comment.author === null
          ? undefined
          : ourAnswer.get(place + numberOf.get(comment.author)!)
        : latestOpen(written.get(place + person), answered);
      if (found !== undefined) return found;
    }
    return -1;
  };

  for (const index of order) {
    const comment = comments[index]!;
    const post = postOf[index]!;
    if (post === -1) continue;
    if (parentOf[index] === -1 && missing[index]!.length === 0) parentOf[index] = findByName(comment, post);
    const parent = parentOf[index]!;
    if (parent !== -1) {
      answered.add(parent);
      const to = comments[parent]!.author;
      if (comment.ours && to !== null) ourAnswer.set(post * people + numberOf.get(to)!, index);
    }
    if (comment.author === null) continue;
    const own = post * people + numberOf.get(comment.author)!;
    const known = written.get(own);
    if (known) {
      known.latest = index;
      known.open.push(index);
    } else written.set(own, { latest: index, open: [index] });
  }
}

/** Posts and authors as numbers, because a text for each pair of them costs more than all the rest. -1: under no post. */
function numbered(comments: readonly ConversationComment[]): { postOf: number[]; numberOf: Map<string, number> } {
  const posts = new Map<string, number>();
  const numberOf = new Map<string, number>();
  const postOf = comments.map(({ channel, post, author }) => {
    if (author !== null && !numberOf.has(author)) numberOf.set(author, numberOf.size);
    if (post === null) return -1;
    const name = `${channel}\n${post}`;
    let number = posts.get(name);
    if (number === undefined) posts.set(name, (number = posts.size));
    return number;
  });
  return { postOf, numberOf };
}

function latestOpen(
  written: { latest: number; open: number[] } | undefined,
  answered: ReadonlySet<number>,
): number | undefined {
  if (!written) return undefined;
  while (written.open.length > 0 && answered.has(written.open.at(-1)!)) written.open.pop();
  return written.open.at(-1) ?? written.latest;
}
