// Annotations and trials: written, changed, taken back and brought back. The caller holds the transaction and bumps the revision.
import type { AnnotationText } from "../../shared/notes/annotation.ts";
import type { Sqlite } from "./open.ts";

/** Who wrote a note last, and when (ISO instant). */
export interface Written {
  actor: string;
  writtenAt: string;
}

export interface Annotation extends AnnotationText, Written {
  id: number;
  /** Came with the sample company, and goes with it. */
  sample: boolean;
}

const columns = `id, kind, title, text, from_day AS "from", to_day AS "to", channel_key AS channel, goal_id AS goal, expected, outcome,
  outcome_text AS outcomeText, sample, actor, written_at AS writtenAt`;

/** Those that hold, newest first. */
export function listAnnotations(db: Sqlite): Annotation[] {
  const rows = db
    .prepare(`SELECT ${columns} FROM annotations WHERE taken_back_at IS NULL ORDER BY from_day DESC, id DESC`)
    .all() as (Omit<Annotation, "sample"> & { sample: number })[];
  return rows.map((row) => ({ ...row, sample: row.sample === 1 }));
}

/** Answers the new id. */
export function addAnnotation(db: Sqlite, annotation: AnnotationText & Written, sample: boolean): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO annotations (kind, title, text, from_day, to_day, channel_key, goal_id, expected, outcome, outcome_text, sample, actor, written_at)
       VALUES (@kind, @title, @text, @from, @to, @channel, @goal, @expected, @outcome, @outcomeText, @sample, @actor, @writtenAt)`,
    )
    .run({ ...annotation, sample: sample ? 1 : 0 });
  return Number(lastInsertRowid);
}

/** False when there is none of that id, or it was taken back. */
export function changeAnnotation(db: Sqlite, id: number, annotation: AnnotationText & Written): boolean {
  const { changes } = db
    .prepare(
      `UPDATE annotations SET kind = @kind, title = @title, text = @text, from_day = @from, to_day = @to, channel_key = @channel,
         goal_id = @goal, expected = @expected, outcome = @outcome, outcome_text = @outcomeText, actor = @actor, written_at = @writtenAt
       WHERE id = @id AND taken_back_at IS NULL`,
    )
    .run({ ...annotation, id });
  return changes > 0;
}

/** Takes an annotation back (an ISO instant), or brings it back (null); false when there is none of that id. */
export function takeBackAnnotation(db: Sqlite, id: number, takenBackAt: string | null): boolean {
  return db.prepare("UPDATE annotations SET taken_back_at = ? WHERE id = ?").run(takenBackAt, id).changes > 0;
}
