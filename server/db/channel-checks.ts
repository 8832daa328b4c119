// Checks of channels at a review: the newest of a channel counts. The caller holds the transaction and bumps the revision.
import type { ChannelDecision, CheckedPoints } from "../../shared/notes/channel-check.ts";
import type { Day } from "../../shared/period.ts";
import type { Written } from "./annotations.ts";
import type { Sqlite } from "./open.ts";

export interface ChannelCheckText {
  /** A channel's key. */
  channel: string;
  checkedOn: Day;
  decision: ChannelDecision;
  points: CheckedPoints;
  note: string;
}

export interface ChannelCheck extends ChannelCheckText, Written {
  id: number;
  sample: boolean;
}

/** Those that hold, the newest first: by day, then by writing. */
export function listChannelChecks(db: Sqlite): ChannelCheck[] {
  const rows = db
    .prepare(
      `SELECT id, channel_key AS channel, checked_on AS checkedOn, decision, points, note, sample, actor, written_at AS writtenAt
       FROM channel_checks WHERE taken_back_at IS NULL ORDER BY checked_on DESC, id DESC`,
    )
    .all() as (Omit<ChannelCheck, "points" | "sample"> & { points: string; sample: number })[];
  return rows.map((row) => ({ ...row, points: JSON.parse(row.points) as CheckedPoints, sample: row.sample === 1 }));
}

/** Answers the new id. */
export function addChannelCheck(db: Sqlite, check: ChannelCheckText & Written, sample: boolean): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO channel_checks (channel_key, checked_on, decision, points, note, sample, actor, written_at)
       VALUES (@channel, @checkedOn, @decision, @points, @note, @sample, @actor, @writtenAt)`,
    )
    .run({ ...check, points: JSON.stringify(check.points), sample: sample ? 1 : 0 });
  return Number(lastInsertRowid);
}

/** Takes a check back (an ISO instant), or brings it back (null); false when there is none of that id. */
export function takeBackChannelCheck(db: Sqlite, id: number, takenBackAt: string | null): boolean {
  return db.prepare("UPDATE channel_checks SET taken_back_at = ? WHERE id = ?").run(takenBackAt, id).changes > 0;
}
