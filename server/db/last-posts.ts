// The newest post of each channel, as far as live imports show.
import type { Day } from "../../shared/period.ts";
import type { Sqlite } from "./open.ts";

/** By channel id as its posts are stored; our own replies are no posts. */
export function lastPostDays(db: Sqlite): Map<number, Day> {
  const rows = db
    .prepare(
      "SELECT channel_id AS id, MAX(posted_on) AS day FROM posts_cache WHERE own_reply = 0 AND posted_on IS NOT NULL GROUP BY channel_id",
    )
    .all() as { id: number; day: Day }[];
  return new Map(rows.map(({ id, day }) => [id, day]));
}
