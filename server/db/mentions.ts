// What live imports say of mentions and reviews outside our own channels, and the log that people keep by hand.
import type { MentionStatement } from "../../shared/listening/mention.ts";
import type { Day } from "../../shared/period.ts";
import type { Sqlite } from "./open.ts";

/** One row of a file about one mention. */
export interface MentionRow extends MentionStatement {
  /** The mention's natural key, the same in every import. */
  key: string;
  importId: number;
  file: string;
  tableNo: number;
  line: number;
  observedOn: Day;
}

const columns = `r.key, r.place, r.kind = 'review' AS isReview, r.url, r.at, r.on_day AS "on", r.sentiment, r.stars,
  CASE WHEN r.text_kept = 1 THEN r.text END AS text, r.import_id AS importId, i.file_name AS file, r.table_no AS tableNo, r.line,
  i.observed_on AS observedOn`;

/** Rows as the database has them, whose truth is 1. */
function rowsOf<Row extends { isReview: boolean }>(rows: unknown[]): Row[] {
  return (rows as (Omit<Row, "isReview"> & { isReview: number })[]).map(
    (row) => ({ ...row, isReview: row.isReview === 1 }) as Row,
  );
}

/** Every row about mentions in live imports. */
export function mentionRows(db: Sqlite): MentionRow[] {
  return rowsOf(
    db
      .prepare(`SELECT ${columns} FROM mention_readings r JOIN imports i ON i.id = r.import_id AND i.state = 'live'`)
      .all(),
  );
}

/** The rows about the mentions of an import that is being written: first what was known of them, then its own in their order. */
export function mentionsBeside(db: Sqlite, importId: number): MentionRow[] {
  return rowsOf(
    db
      .prepare(
        `SELECT ${columns} FROM (SELECT DISTINCT key FROM mention_readings WHERE import_id = @importId) own
         JOIN mention_readings r USING (key) JOIN imports i ON i.id = r.import_id WHERE i.state = 'live' OR i.id = @importId
         ORDER BY r.import_id = @importId, r.table_no, r.line`,
      )
      .all({ importId }),
  );
}

/** The days of which a live import's file speaks at each place that it names; both ends included. */
export interface MentionSpan {
  place: string;
  isReview: boolean;
  from: Day;
  to: Day;
}

export function mentionSpans(db: Sqlite): MentionSpan[] {
  return rowsOf(
    db
      .prepare(
        `SELECT DISTINCT r.place, r.kind = 'review' AS isReview, i.from_day AS "from", i.to_day AS "to"
       FROM mention_readings r JOIN imports i ON i.id = r.import_id AND i.state = 'live' AND i.from_day IS NOT NULL`,
      )
      .all(),
  );
}

/** A line of the log: what somebody saw elsewhere and counted by hand. */
export interface LogEntry {
  id: number;
  on: Day;
  /** As written. */
  place: string;
  isReview: boolean;
  count: number;
  critical: number;
  answered: number;
  /** The id of a topic of the strategy. */
  topic: string | null;
  note: string;
  actor: string;
  /** ISO instant. */
  loggedAt: string;
}

export type NewLogEntry = Omit<LogEntry, "id">;

/** The caller holds the transaction and bumps the revision. */
export function addLogEntry(db: Sqlite, entry: NewLogEntry): number {
  const { isReview, ...rest } = entry;
  return Number(
    db
      .prepare(
        `INSERT INTO mention_log (on_day, place, kind, count, critical, answered, topic, note, actor, logged_at)
         VALUES (@on, @place, @kind, @count, @critical, @answered, @topic, @note, @actor, @loggedAt)`,
      )
      .run({ ...rest, kind: isReview ? "review" : "mention" }).lastInsertRowid,
  );
}

/** Takes a line of the log back (an ISO instant), or puts it back (null); false when there is no such line. */
export function takeBackLogEntry(db: Sqlite, id: number, takenBackAt: string | null): boolean {
  return db.prepare("UPDATE mention_log SET taken_back_at = ? WHERE id = ?").run(takenBackAt, id).changes > 0;
}

/** The lines that hold, newest day first. */
export function logEntries(db: Sqlite): LogEntry[] {
  return rowsOf(
    db
      .prepare(
        `SELECT id, on_day AS "on", place, kind = 'review' AS isReview, count, critical, answered, topic, note, actor, logged_at AS loggedAt
       FROM mention_log WHERE taken_back_at IS NULL ORDER BY on_day DESC, id DESC`,
      )
      .all(),
  );
}
