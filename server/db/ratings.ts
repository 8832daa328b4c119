// What people answered about comments. An answer hangs on natural keys, is never overwritten, and the newest holds.
import type { AuditAnswer } from "../../shared/relevance/estimate.ts";
import type { Sqlite } from "./open.ts";
import { bumpHumanRevision } from "./revision.ts";

/** An answer that holds. */
export interface Rating {
  id: number;
  channelKey: string;
  key: string;
  /** Null of the teach queue. */
  auditId: number | null;
  rater: string;
  /** 2: rated a second time without seeing the first answer. */
  pass: 1 | 2;
  answer: AuditAnswer;
  /** Ids of the topics that it fits. */
  topics: string[];
  /** What the topics meant then: `topicsMark`. */
  definition: string;
  milliseconds: number | null;
  /** ISO instant. */
  ratedAt: string;
}

type Row = Omit<Rating, "topics"> & { topics: string };

const columns = `id, channel_key AS channelKey, key, audit_id AS auditId, rater, pass, answer, topics, definition, milliseconds, rated_at AS ratedAt`;
const holds = `answer IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM ratings later WHERE later.channel_key = ratings.channel_key AND later.key = ratings.key
    AND later.audit_id IS ratings.audit_id AND later.rater = ratings.rater AND later.pass = ratings.pass AND later.id > ratings.id)`;

function read(rows: unknown[]): Rating[] {
  return (rows as Row[]).map((row) => ({ ...row, topics: JSON.parse(row.topics) as string[] }));
}

/** The answers of an audit that hold, in the order in which they were given. */
export function auditRatings(db: Sqlite, auditId: number): Rating[] {
  return read(db.prepare(`SELECT ${columns} FROM ratings WHERE audit_id = ? AND ${holds} ORDER BY id`).all(auditId));
}

/** The answers of the teach queue that hold, in the order in which they were given. */
export function teachRatings(db: Sqlite): Rating[] {
  return read(db.prepare(`SELECT ${columns} FROM ratings WHERE audit_id IS NULL AND ${holds} ORDER BY id`).all());
}

/** How many comments were rated as being about each topic, by its id, by answers that hold; topics without any are absent. */
export function ratedByTopic(db: Sqlite): Record<string, number> {
  const rows = db
    .prepare(
      `SELECT each.value AS topic, COUNT(DISTINCT channel_key || ' ' || ratings.key) AS comments
       FROM ratings, json_each(ratings.topics) each WHERE ${holds} GROUP BY each.value`,
    )
    .all() as { topic: string; comments: number }[];
  return Object.fromEntries(rows.map(({ topic, comments }) => [topic, comments]));
}

/** Stores an answer. */
export function saveRating(db: Sqlite, rating: Omit<Rating, "id">): void {
  db.transaction(() => {
    insertRating(db, rating);
    bumpHumanRevision(db);
  }).immediate();
}

/** Takes back the newest answer that holds of a rater in an audit, or in the teach queue (null), and gives it; null when there is none. */
export function undoRating(db: Sqlite, auditId: number | null, rater: string, at: string): Rating | null {
  return db
    .transaction(() => {
      const [last] = read(
        db
          .prepare(
            `SELECT ${columns} FROM ratings WHERE audit_id IS ? AND rater = ? AND ${holds} ORDER BY id DESC LIMIT 1`,
          )
          .all(auditId, rater),
      );
      if (last === undefined) return null;
      insertRating(db, { ...last, answer: null, topics: [], milliseconds: null, ratedAt: at });
      bumpHumanRevision(db);
      return last;
    })
    .immediate();
}

function insertRating(db: Sqlite, rating: Omit<Rating, "id" | "answer"> & { answer: AuditAnswer | null }): void {
  db.prepare(
    `INSERT INTO ratings (channel_key, key, queue, audit_id, rater, pass, answer, topics, definition, milliseconds, rated_at)
     VALUES (@channelKey, @key, @queue, @auditId, @rater, @pass, @answer, @topics, @definition, @milliseconds, @ratedAt)`,
  ).run({
    ...rating,
    queue: rating.auditId === null ? "teach" : "audit",
    topics: JSON.stringify(rating.topics),
  });
}
