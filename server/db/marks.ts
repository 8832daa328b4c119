// What people say of posts and comments that no file says. A mark hangs on natural keys, so it survives undo, re-import and rebuilt caches; the newest holds.
import type { Sqlite } from "./open.ts";

export type Funding = "organic" | "boosted";

/** What people say of a post: each name means one thing. */
export type PostMarkName =
  /** "organic" or "boosted". */
  | "funding"
  /** The id of a message type of the strategy, or `noMessageType`. */
  | "message-type";

/** Said of a post that none of the strategy's message types fits. */
export const noMessageType = "";

/** Null where it was taken back: what the files say holds again, or nothing is said. */
export interface NewMark<Value extends string = string> {
  value: Value | null;
  actor: string;
  /** ISO instant. */
  markedAt: string;
}

/** A post as the cache has it. */
export interface PostPlace {
  channelId: number;
  key: string;
}

/**
 * Marks posts under every name that they are known by now, and every key that their channel goes by, so that the mark holds whichever of
 * their files is left and when channels that were one come apart. The caller holds the transaction, folds the posts again and bumps the
 * revision.
 */
export function markPosts(
  db: Sqlite,
  posts: readonly PostPlace[],
  name: PostMarkName,
  mark: NewMark,
  sample = false,
): void {
  const save = db.prepare(
    `INSERT INTO marks (subject, channel_key, key, name, value, actor, marked_at, sample)
     SELECT 'post', c.key, names.name, @name, @value, @actor, @markedAt, @sample FROM channels c JOIN (
       SELECT key AS name FROM posts_cache WHERE channel_id = @channelId AND key = @key
       UNION SELECT 'i:' || native_id FROM posts_cache WHERE channel_id = @channelId AND key = @key AND native_id IS NOT NULL
       UNION SELECT 'l:' || permalink FROM posts_cache WHERE channel_id = @channelId AND key = @key AND permalink IS NOT NULL
     ) names WHERE COALESCE(c.owner_id, c.id) = @channelId`,
  );
  for (const { channelId, key } of posts) save.run({ channelId, key, name, ...mark, sample: sample ? 1 : 0 });
}

interface PostMarkRow extends NewMark, PostPlace {
  id: number;
}

/** Of a channel that goes by several ids, a mark under any of them is one of the channel. */
const postMarks = `SELECT m.id, COALESCE(c.owner_id, c.id) AS channelId, m.key, m.value, m.actor, m.marked_at AS markedAt
  FROM marks m JOIN channels c ON c.key = m.channel_key WHERE m.subject = 'post' AND m.name = ?`;

/** Answers what holds of a post that is known by some names ("i:native id", "l:permalink"): its newest mark; null when there is none or it was taken back. */
export function postMarksReader(
  db: Sqlite,
  name: PostMarkName,
): (channelId: number, names: Iterable<string>) => string | null {
  const rows = db.prepare(`${postMarks} ORDER BY m.id`).all(name) as PostMarkRow[];
  const newest = new Map(rows.map((row) => [`${row.channelId} ${row.key}`, row]));
  return (channelId, names) => {
    if (newest.size === 0) return null;
    let found: PostMarkRow | null = null;
    for (const each of names) {
      const row = newest.get(`${channelId} ${each}`);
      if (row !== undefined && (found === null || row.id > found.id)) found = row;
    }
    return found?.value ?? null;
  };
}

/** The newest mark of one post under any of its names, with who made it; null when there is none or it was taken back. */
export function postMarkOf(db: Sqlite, channelId: number, names: readonly string[], name: PostMarkName): Mark | null {
  const row = db
    .prepare(
      `${postMarks} AND COALESCE(c.owner_id, c.id) = ? AND m.key IN (SELECT value FROM json_each(?)) ORDER BY m.id DESC LIMIT 1`,
    )
    .get(name, channelId, JSON.stringify(names)) as PostMarkRow | undefined;
  return row === undefined || row.value === null
    ? null
    : { value: row.value, actor: row.actor, markedAt: row.markedAt };
}

/** Removes the marks that came with the sample company. */
export function removeSampleMarks(db: Sqlite): void {
  db.prepare("DELETE FROM marks WHERE sample = 1").run();
}

/** What people say of a comment: each name means one thing, and its newest value holds. */
export const commentMarkNames = [
  /** "yes" or "no": needs an eye, or does not, whatever the words say. */
  "critical",
  /** What was done about it: "answered", "hidden", "passed-on" or "nothing". */
  "done",
  /** "yes": we answered where no file shows it. */
  "answered",
  /** "yes" or "no", instead of the rule. */
  "wants-answer",
  /** Who took it away: "us", "platform", "author" or "unknown", and why, as JSON. */
  "removed",
  /** Of an own answer: "helpful", "neutral" or "unhelpful". */
  "tone",
] as const;
export type CommentMarkName = (typeof commentMarkNames)[number];

export interface Mark {
  value: string;
  actor: string;
  /** ISO instant. */
  markedAt: string;
}

export type CommentMarks = Partial<Record<CommentMarkName, Mark>>;

/** Marks a comment of a channel; a null value takes the mark back. The caller holds the transaction and bumps the revision. */
export function markComment(
  db: Sqlite,
  place: { channelId: number; key: string; name: CommentMarkName },
  mark: NewMark,
): void {
  db.prepare(
    `INSERT INTO marks (subject, channel_key, key, name, value, actor, marked_at)
     SELECT 'comment', channels.key, @key, @name, @value, @actor, @markedAt FROM channels WHERE id = @channelId`,
  ).run({ ...place, ...mark });
}

/** The marks that hold, by comment key, of the comments of a channel under all the ids that it goes by. */
export function commentMarks(db: Sqlite, channelIds: readonly number[]): Map<string, CommentMarks> {
  const rows = db
    .prepare(
      `SELECT m.key, m.name, m.value, m.actor, m.marked_at AS markedAt FROM marks m JOIN channels c ON c.key = m.channel_key
       WHERE m.subject = 'comment' AND c.id IN (SELECT value FROM json_each(?)) ORDER BY m.id`,
    )
    .all(JSON.stringify(channelIds)) as {
    key: string;
    name: CommentMarkName;
    value: string | null;
    actor: string;
    markedAt: string;
  }[];
  const marks = new Map<string, CommentMarks>();
  for (const { key, name, value, actor, markedAt } of rows) {
    const { [name]: _before, ...others } = marks.get(key) ?? {};
    marks.set(key, value === null ? others : { ...others, [name]: { value, actor, markedAt } });
  }
  return marks;
}
