// How many comments people have rated as being about each topic: what would be lost with the topic.
import type { Sqlite } from "./open.ts";

/** Comments by topic id, by the newest answer of each rater; topics without any are absent. */
export function ratedComments(db: Sqlite): Record<string, number> {
  const rows = db
    .prepare(
      `SELECT each.value AS topic, COUNT(DISTINCT r.channel_key || ' ' || r.key) AS comments
       FROM ratings r, json_each(r.topics) each
       WHERE r.answer IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM ratings later WHERE later.channel_key = r.channel_key AND later.key = r.key AND later.audit_id IS r.audit_id
           AND later.rater = r.rater AND later.pass = r.pass AND later.id > r.id)
       GROUP BY each.value`,
    )
    .all() as { topic: string; comments: number }[];
  return Object.fromEntries(rows.map(({ topic, comments }) => [topic, comments]));
}
