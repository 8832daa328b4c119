// Audits: each month's random sample for the relevant share, fixed before anybody rates, with the guesses that were frozen with it.
import type { Month } from "../../shared/period.ts";
import type { LabelledGuess } from "../../shared/relevance/estimate.ts";
import type { Sqlite } from "./open.ts";
import { bumpHumanRevision } from "./revision.ts";

export interface Audit {
  id: number;
  month: Month;
  seed: string;
  /** How many comments are to be rated. */
  size: number;
  /** The topics as they were defined, as text. */
  definition: string;
  /** Whose first answers the share is counted from. */
  rater: string;
  /** ISO instant. */
  startedAt: string;
  /** Null where no model could be learnt. */
  model: FrozenModel | null;
}

/** What is known of the model that was frozen when an audit began. */
export interface FrozenModel {
  /** Ratings that it was learnt from. */
  ratings: number;
  /** Answers of earlier audits with guesses of models that had not seen them: how far the model is to be trusted. */
  earlier: LabelledGuess[];
}

/** A comment of the month when its audit began; the channel's key as it was then. */
export interface AuditedComment {
  channelKey: string;
  key: string;
  /** Null where no model could be learnt. */
  guess: number | null;
}

type Row = Omit<Audit, "model"> & { model: string | null };

/** Every audit, oldest first. A month that was audited again, because its topics had changed, has several: the last one holds. */
export function listAudits(db: Sqlite): Audit[] {
  const rows = db
    .prepare("SELECT id, month, seed, size, definition, rater, started_at AS startedAt, model FROM audits ORDER BY id")
    .all() as Row[];
  return rows.map((row) => ({ ...row, model: row.model === null ? null : (JSON.parse(row.model) as FrozenModel) }));
}

/** The month's comments as an audit found them, in no order that matters. */
export function auditedComments(db: Sqlite, auditId: number): AuditedComment[] {
  return db
    .prepare("SELECT channel_key AS channelKey, key, guess FROM audit_guesses WHERE audit_id = ?")
    .all(auditId) as AuditedComment[];
}

/** Stores an audit with its month's comments; null when `isStale`, asked inside the transaction, says that another was quicker. */
export function startAudit(
  db: Sqlite,
  audit: Omit<Audit, "id">,
  comments: readonly AuditedComment[],
  isStale: (audits: readonly Audit[]) => boolean,
): number | null {
  const insert = db.prepare(
    `INSERT INTO audits (month, seed, size, definition, rater, started_at, model)
     VALUES (@month, @seed, @size, @definition, @rater, @startedAt, @model)`,
  );
  const insertComment = db.prepare("INSERT INTO audit_guesses (audit_id, channel_key, key, guess) VALUES (?, ?, ?, ?)");
  return db
    .transaction(() => {
      if (isStale(listAudits(db))) return null;
      const model = audit.model === null ? null : JSON.stringify(audit.model);
      const id = Number(insert.run({ ...audit, model }).lastInsertRowid);
      for (const { channelKey, key, guess } of comments) insertComment.run(id, channelKey, key, guess);
      bumpHumanRevision(db);
      return id;
    })
    .immediate();
}
