// What people say of posts that no file says. A mark hangs on natural keys, so it survives undo, re-import and rebuilt caches; the newest holds.
import type { Sqlite } from "./open.ts";

export type Funding = "organic" | "boosted";

export interface FundingMark {
  /** Null where the mark was taken back: what the files say holds again. */
  value: Funding | null;
  actor: string;
  /** ISO instant. */
  markedAt: string;
}

/** Marks a post of a channel as organic or boosted; null takes the mark back. The caller folds the post again. */
export function markFunding(db: Sqlite, channelId: number, key: string, mark: FundingMark): void {
  db.prepare(
    `INSERT INTO marks (subject, channel_key, key, name, value, actor, marked_at)
     SELECT 'post', channels.key, @key, 'funding', @value, @actor, @markedAt FROM channels WHERE id = @channelId`,
  ).run({ channelId, key, ...mark });
}

interface FundingRow extends FundingMark {
  channelId: number;
  key: string;
}

/** Of a channel that goes by several ids, a mark under any of them is one of the channel. */
const fundingMarks = `SELECT COALESCE(c.owner_id, c.id) AS channelId, m.key, m.value, m.actor, m.marked_at AS markedAt
  FROM marks m JOIN channels c ON c.key = m.channel_key WHERE m.subject = 'post' AND m.name = 'funding'`;

/** The funding that people have marked, by "channel id post key". */
export function markedFundings(db: Sqlite): Map<string, Funding> {
  const rows = db.prepare(`${fundingMarks} ORDER BY m.id`).all() as FundingRow[];
  const newest = new Map(rows.map((row) => [`${row.channelId} ${row.key}`, row.value]));
  return new Map([...newest].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])));
}

/** The newest mark of one post, with who made it; null when there is none or it was taken back. */
export function fundingMarkOf(db: Sqlite, channelId: number, key: string): FundingMark | null {
  const row = db
    .prepare(`${fundingMarks} AND COALESCE(c.owner_id, c.id) = ? AND m.key = ? ORDER BY m.id DESC LIMIT 1`)
    .get(channelId, key) as FundingRow | undefined;
  return row === undefined || row.value === null
    ? null
    : { value: row.value, actor: row.actor, markedAt: row.markedAt };
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
  mark: { value: string | null; actor: string; markedAt: string },
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
