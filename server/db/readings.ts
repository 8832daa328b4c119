// Writing readings: append only, one row of a file each. Statements are prepared once an import.
import type { MentionStatement } from "../../shared/listening/mention.ts";
import type { Measures } from "../../shared/measure.ts";
import type { PostStatement } from "../../shared/post.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Sqlite } from "./open.ts";

export interface NewPostReading extends PostStatement {
  tableNo: number;
  line: number;
  channelId: number;
}

export interface NewPeriodReading {
  tableNo: number;
  line: number;
  channelId: number;
  breakdown: string;
  dims: Record<string, string>;
  from: string;
  to: string;
  measures: Measures;
}

export interface NewCommentReading {
  tableNo: number;
  line: number;
  channelId: number;
  key: string;
  nativeId: string | null;
  post: string | null;
  parents: string[];
  children: string[];
  /** What the file says of the direction: true from outside, false from us. */
  inbound?: boolean;
  /** Keyed hashes of the names that the text mentions with @, in order. */
  mentions: string[];
  url: string | null;
  authorIdHash: string | null;
  authorNameHash: string | null;
  at: number | null;
  on: string | null;
  precision: "second" | "minute" | "day";
  text: string;
  /** False: the text is empty, because it was not kept. */
  textKept: boolean;
}

export interface NewMentionReading extends MentionStatement {
  tableNo: number;
  line: number;
  key: string;
  /** Keyed hash. */
  authorHash: string | null;
}

export interface ReadingWriter {
  post(reading: NewPostReading): void;
  period(reading: NewPeriodReading): void;
  comment(reading: NewCommentReading): void;
  mention(reading: NewMentionReading): void;
  rejected(tableNo: number, line: number, problem: Problem, cells: readonly string[]): void;
}

/** Inserts for one import; the caller holds the transaction. */
export function readingWriter(db: Sqlite, importId: number): ReadingWriter {
  const post = db.prepare(
    `INSERT INTO post_readings (import_id, table_no, line, channel_id, native_id, permalink, url, posted_at, posted_on, text, format, funding,
       own_reply, is_share, is_crosspost, from_day, to_day, measures) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const period = db.prepare(
    `INSERT INTO period_readings (import_id, table_no, line, channel_id, breakdown, dims, from_day, to_day, measures)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const comment = db.prepare(
    `INSERT INTO comment_readings (import_id, table_no, line, channel_id, key, native_id, post, parents, author_id_hash, author_name_hash,
       at, on_day, precision, text, children, inbound, mentions, url, text_kept)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const mention = db.prepare(
    `INSERT INTO mention_readings (import_id, table_no, line, key, place, kind, url, author_hash, at, on_day, sentiment, stars, text, text_kept)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const rejected = db.prepare(
    "INSERT OR REPLACE INTO rejected_rows (import_id, table_no, line, problem, cells) VALUES (?, ?, ?, ?, ?)",
  );
  return {
    post(r) {
      post.run(
        importId,
        r.tableNo,
        r.line,
        r.channelId,
        r.nativeId,
        r.permalink,
        r.url,
        r.postedAt,
        r.postedOn,
        r.text,
        r.format,
        r.funding,
        r.ownReply ? 1 : 0,
        r.isShare ? 1 : 0,
        r.isCrosspost ? 1 : 0,
        r.period?.from ?? null,
        r.period?.to ?? null,
        JSON.stringify(r.measures),
      );
    },
    period(r) {
      const dims = JSON.stringify(Object.fromEntries(Object.entries(r.dims).sort(([a], [b]) => (a < b ? -1 : 1))));
      period.run(importId, r.tableNo, r.line, r.channelId, r.breakdown, dims, r.from, r.to, JSON.stringify(r.measures));
    },
    comment(r) {
      comment.run(
        importId,
        r.tableNo,
        r.line,
        r.channelId,
        r.key,
        r.nativeId,
        r.post,
        JSON.stringify(r.parents),
        r.authorIdHash,
        r.authorNameHash,
        r.at,
        r.on,
        r.precision,
        r.text,
        JSON.stringify(r.children),
        r.inbound === undefined ? null : r.inbound ? 1 : 0,
        JSON.stringify(r.mentions),
        r.url,
        r.textKept ? 1 : 0,
      );
    },
    mention(r) {
      mention.run(
        importId,
        r.tableNo,
        r.line,
        r.key,
        r.place,
        r.isReview ? "review" : "mention",
        r.url,
        r.authorHash,
        r.at,
        r.on,
        r.sentiment,
        r.stars,
        r.text ?? "",
        r.text === null ? 0 : 1,
      );
    },
    rejected(tableNo, line, problem, cells) {
      rejected.run(importId, tableNo, line, JSON.stringify(problem), JSON.stringify(cells));
    },
  };
}
