// What people say of a channel: its name, whether it is shown, what it is part of, when it ended. Marks hang on keys, so they survive undo and re-import.
import type { Day } from "../../shared/period.ts";
import type { Sqlite } from "./open.ts";

export interface ChannelMark {
  /** Null: the name that files give. */
  name: string | null;
  hidden: boolean;
  /** The key of the channel that this one is part of. */
  mergedInto: string | null;
  /** The last day of the channel. */
  endedOn: Day | null;
}

/** A channel of which nobody said anything. */
export const unmarked: ChannelMark = { name: null, hidden: false, mergedInto: null, endedOn: null };

/** Every mark, by the channel's key. */
export function channelMarks(db: Sqlite): Map<string, ChannelMark> {
  const rows = db
    .prepare(
      "SELECT channel_key AS key, name, hidden, merged_into AS mergedInto, ended_on AS endedOn FROM channel_marks ORDER BY channel_key",
    )
    .all() as (Omit<ChannelMark, "hidden"> & { key: string; hidden: number })[];
  return new Map(rows.map(({ key, hidden, ...mark }) => [key, { ...mark, hidden: hidden === 1 }]));
}

/**
 * Says it of a channel, instead of all that was said before; a mark that says nothing is removed. The caller holds the transaction, folds
 * again what a merge or an end changes (`refoldAfter`), and bumps the revision.
 */
export function markChannel(db: Sqlite, key: string, mark: ChannelMark, by: { actor: string; markedAt: string }): void {
  const saysNothing = mark.name === null && !mark.hidden && mark.mergedInto === null && mark.endedOn === null;
  if (saysNothing) db.prepare("DELETE FROM channel_marks WHERE channel_key = ?").run(key);
  else
    db.prepare(
      `INSERT OR REPLACE INTO channel_marks (channel_key, name, hidden, merged_into, ended_on, actor, marked_at)
       VALUES (@key, @name, @hidden, @mergedInto, @endedOn, @actor, @markedAt)`,
    ).run({ key, ...mark, hidden: mark.hidden ? 1 : 0, ...by });
}
