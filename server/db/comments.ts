// What live imports say of comments, and the posts that they stand under.
import type { CommentRow } from "../../shared/conversations/fold-comment.ts";
import type { Measures } from "../../shared/measure.ts";
import type { Day } from "../../shared/period.ts";
import { isPowerOfTen } from "../../shared/power-of-ten.ts";
import type { Sqlite } from "./open.ts";
import { owner } from "./post-readings.ts";

/** One row of a file about one comment. */
export interface CommentFact extends CommentRow {
  channelId: number;
  /** The comment's natural key, the same in every import. */
  key: string;
  importId: number;
}

interface Row extends Omit<CommentFact, "parents" | "children" | "inbound" | "mentions"> {
  parents: string;
  children: string;
  inbound: number | null;
  mentions: string | null;
}

const none: string[] = [];

/** A stored list; most are empty, and share one. Not to be changed. */
export function listOf(json: string): string[] {
  return json === "[]" ? none : (JSON.parse(json) as string[]);
}

const columns = `r.channel_id AS channelId, r.key, r.native_id AS nativeId, r.at, r.on_day AS "on", r.precision,
  r.author_id_hash AS authorId, r.author_name_hash AS authorName, CASE WHEN r.text_kept = 1 THEN r.text END AS text, r.post, r.url,
  r.parents, r.children, r.inbound, r.mentions, r.import_id AS importId, i.file_name AS file, r.line, i.observed_on AS observedOn`;

/** Rows as the database has them. In place: a copy of each row would take longer than to read it. */
function factsOf<Fact extends CommentFact>(rows: unknown[]): Fact[] {
  return (rows as Row[]).map((row) =>
    Object.assign(row, {
      parents: listOf(row.parents),
      children: listOf(row.children),
      inbound: row.inbound === null ? null : row.inbound === 1,
      mentions: row.mentions === null ? null : listOf(row.mentions),
    }),
  ) as CommentFact[] as Fact[];
}

/** Every row about comments of the channels, in the order in which they were stored. */
export function commentFacts(db: Sqlite, channelIds: readonly number[]): CommentFact[] {
  return factsOf(
    db
      .prepare(
        `SELECT ${columns} FROM comment_readings r JOIN imports i ON i.id = r.import_id AND i.state = 'live'
         WHERE r.channel_id IN (SELECT value FROM json_each(?)) ORDER BY r.id`,
      )
      .all(JSON.stringify(channelIds)),
  );
}

/** A row with the number of its table in its file. */
export interface TabledFact extends CommentFact {
  tableNo: number;
  /** The channel that the row's channel is part of, or the row's own. */
  ownerId: number;
}

/** The rows about the comments of an import that is being written: first what was known of them, then its own in their order. */
export function commentsBeside(db: Sqlite, importId: number): TabledFact[] {
  return factsOf(
    db
      .prepare(
        `SELECT ${columns}, r.table_no AS tableNo, own.channel_id AS ownerId
         FROM (SELECT DISTINCT ${owner} AS channel_id, key FROM comment_readings r WHERE import_id = @importId) own
         CROSS JOIN channels c ON COALESCE(c.owner_id, c.id) = own.channel_id
         CROSS JOIN comment_readings r ON r.channel_id = c.id AND r.key = own.key
         JOIN imports i ON i.id = r.import_id WHERE i.state = 'live' OR i.id = @importId
         ORDER BY r.import_id = @importId, r.table_no, r.line`,
      )
      .all({ importId }),
  );
}

/** Ids of channels of which some file says what answers what; ids that a spreadsheet made powers of ten say nothing. */
export function threadedChannels(db: Sqlite): Set<number> {
  const linked = db.prepare(
    `SELECT r.parents, r.children FROM comment_readings r JOIN imports i ON i.id = r.import_id AND i.state = 'live'
       WHERE r.channel_id = ? AND (r.parents <> '[]' OR r.children <> '[]')`,
  );
  const ids = db.prepare("SELECT id FROM channels").pluck().all() as number[];
  return new Set(
    ids.filter((id) => {
      for (const row of linked.iterate(id) as Iterable<Pick<Row, "parents" | "children">>)
        if ([...listOf(row.parents), ...listOf(row.children)].some((each) => !isPowerOfTen(each))) return true;
      return false;
    }),
  );
}

/** A post that comments may stand under. */
export interface PostUnder {
  channelId: number;
  key: string;
  nativeId: string | null;
  permalink: string | null;
  url: string | null;
  text: string;
  postedOn: Day | null;
  format: string | null;
  /** The id of a message type, `noMessageType` for none of them, null while nobody has said it. */
  messageType: string | null;
  now: Measures;
  /** As judged at the cut-off of its month; null when it was not known then. */
  judged: Measures | null;
}

/** The channels' own posts, own replies left out. */
export function postsUnder(db: Sqlite, channelIds: readonly number[]): PostUnder[] {
  const rows = db
    .prepare(
      `SELECT channel_id AS channelId, key, native_id AS nativeId, permalink, url, text, posted_on AS postedOn, format, message_type AS messageType, now, judged
       FROM posts_cache WHERE own_reply = 0 AND channel_id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(channelIds)) as (Omit<PostUnder, "now" | "judged"> & { now: string; judged: string | null })[];
  return rows.map((row) => ({
    ...row,
    now: JSON.parse(row.now) as Measures,
    judged: row.judged === null ? null : (JSON.parse(row.judged) as Measures),
  }));
}
