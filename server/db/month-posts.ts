// Keeps month_posts equal to the posts of each channel's month, added up.
import { groupBy } from "../../shared/group.ts";
import { type Month, monthEnd, monthStart } from "../../shared/period.ts";
import { type PostTally, tallied } from "../../shared/post-tally.ts";
import { postFacts } from "./facts.ts";
import type { Sqlite } from "./open.ts";

/** The posts of a channel's month added up: by the newest readings, and by those that the month is judged by. */
export interface MonthPosts {
  channelId: number;
  month: Month;
  now: PostTally[];
  judged: PostTally[];
}

/** Of the channels' months from first to last, those that have posts. */
export function monthPosts(db: Sqlite, channelIds: readonly number[], first: Month, last: Month): MonthPosts[] {
  const rows = db
    .prepare(
      `SELECT channel_id AS channelId, month, now, judged FROM month_posts
       WHERE month BETWEEN ? AND ? AND channel_id IN (SELECT value FROM json_each(?))`,
    )
    .all(first, last, JSON.stringify(channelIds)) as {
    channelId: number;
    month: Month;
    now: string;
    judged: string | null;
  }[];
  return rows.map(({ channelId, month, now, judged }) => {
    const parsed = JSON.parse(now) as PostTally[];
    return { channelId, month, now: parsed, judged: judged === null ? parsed : (JSON.parse(judged) as PostTally[]) };
  });
}

/** Adds up again every month of which posts have changed. To be called in the transaction that changed them. */
export function tallyMonths(db: Sqlite): void {
  const months = db
    .prepare("SELECT channel_id AS channelId, month FROM months_to_tally ORDER BY month, channel_id")
    .all() as {
    channelId: number;
    month: Month;
  }[];
  const drop = db.prepare("DELETE FROM month_posts WHERE channel_id = ? AND month = ?");
  const save = db.prepare("INSERT INTO month_posts (channel_id, month, now, judged) VALUES (?, ?, ?, ?)");
  for (const [month, places] of groupBy(months, (each) => each.month)) {
    const ids = places.map(({ channelId }) => channelId);
    const posts = groupBy(postFacts(db, ids, monthStart(month), monthEnd(month)), ({ channelId }) => channelId);
    for (const channelId of ids) {
      drop.run(channelId, month);
      const own = posts.get(channelId) ?? [];
      if (own.length === 0) continue;
      const now = JSON.stringify(tallied(own.map(({ now: measures, ...post }) => ({ ...post, measures }))));
      const judged = JSON.stringify(
        tallied(own.flatMap(({ judged: measures, ...post }) => (measures === null ? [] : [{ ...post, measures }]))),
      );
      save.run(channelId, month, now, judged === now ? null : judged);
    }
  }
  db.prepare("DELETE FROM months_to_tally").run();
}

/** Every month of which there are posts is to be added up again. The caller holds the transaction, and calls `tallyMonths` in it. */
export function tallyAllAgain(db: Sqlite): void {
  db.exec(
    "INSERT OR IGNORE INTO months_to_tally SELECT DISTINCT channel_id, substr(posted_on, 1, 7) FROM posts_cache WHERE posted_on IS NOT NULL",
  );
}
