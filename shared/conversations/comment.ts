// A comment as the arithmetic of conversations sees it. Names are keyed hashes by now; who is us is decided before.
import type { Day } from "../period.ts";

export interface ConversationComment {
  /** Natural key, unique among all comments given. */
  key: string;
  /** The platform's own id, which parents and children name; null where the file has none. */
  id: string | null;
  /** Ids hold within one channel. */
  channel: string;
  /** Under which post, as printed; null when the row names none. */
  post: string | null;
  /** Ids of what it answers. Some tools print all ancestors. */
  parents: readonly string[];
  /** Ids of answers to it, where the file names them. */
  children: readonly string[];
  /** Who wrote it, by hash; null when the file does not say. */
  author: string | null;
  ours: boolean;
  /** Authors (hashes, as in `author`) whom the text mentions with @, in order. */
  mentions: readonly string[];
  /** Epoch milliseconds; null where the file has only a date. */
  at: number | null;
  /** Civil date in the company's zone. */
  day: Day;
}

/** The order of telling: by day, then instant (a bare date is the end of its day), then key. No two comments are equal. */
export function compareComments(one: ConversationComment, other: ConversationComment): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  const [a, b] = [one.at ?? Infinity, other.at ?? Infinity];
  if (a !== b) return a < b ? -1 : 1;
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}

/** Names written with @ in a text, without the sign, in order, each once: letters, digits, points, dashes and underscores. */
export function mentionsIn(text: string): string[] {
  const found = [...text.matchAll(/(?<![\p{L}\p{N}_.@/])@([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)/gu)];
  return [...new Set(found.map((match) => match[1]!))];
}
