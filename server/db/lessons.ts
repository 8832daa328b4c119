// Lessons: what was learnt, kept with its month. The caller holds the transaction and bumps the revision.
import type { Month } from "../../shared/period.ts";
import type { Written } from "./annotations.ts";
import type { Sqlite } from "./open.ts";

export interface LessonText {
  month: Month;
  /** The id of a goal; null: of the month as a whole. */
  goal: string | null;
  text: string;
}

export interface Lesson extends LessonText, Written {
  id: number;
  sample: boolean;
}

/** Those that hold, newest month first, in the order of writing within a month. */
export function listLessons(db: Sqlite): Lesson[] {
  const rows = db
    .prepare(
      `SELECT id, month, goal_id AS goal, text, sample, actor, written_at AS writtenAt FROM lessons
       WHERE taken_back_at IS NULL ORDER BY month DESC, id`,
    )
    .all() as (Omit<Lesson, "sample"> & { sample: number })[];
  return rows.map((row) => ({ ...row, sample: row.sample === 1 }));
}

/** Answers the new id. */
export function addLesson(db: Sqlite, lesson: LessonText & Written, sample: boolean): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO lessons (month, goal_id, text, sample, actor, written_at) VALUES (@month, @goal, @text, @sample, @actor, @writtenAt)`,
    )
    .run({ ...lesson, sample: sample ? 1 : 0 });
  return Number(lastInsertRowid);
}

/** False when there is none of that id, or it was taken back. */
export function changeLesson(db: Sqlite, id: number, lesson: LessonText & Written): boolean {
  const { changes } = db
    .prepare(
      `UPDATE lessons SET month = @month, goal_id = @goal, text = @text, actor = @actor, written_at = @writtenAt
       WHERE id = @id AND taken_back_at IS NULL`,
    )
    .run({ ...lesson, id });
  return changes > 0;
}

/** Takes a lesson back (an ISO instant), or brings it back (null); false when there is none of that id. */
export function takeBackLesson(db: Sqlite, id: number, takenBackAt: string | null): boolean {
  return db.prepare("UPDATE lessons SET taken_back_at = ? WHERE id = ?").run(takenBackAt, id).changes > 0;
}
