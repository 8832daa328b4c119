// The numbers that metrics are computed from, for channels and civil days. Only live imports are in them.
import type { Measures } from "../../shared/measure.ts";
import type { Day } from "../../shared/period.ts";
import type { Sqlite } from "./open.ts";

export interface PostFact {
  channelId: number;
  key: string;
  postedOn: Day;
  /** Newest observed_on of its readings. */
  seenOn: Day;
  funding: "organic" | "boosted" | null;
  /** The id of a message type, `noMessageType` for none of them, null while nobody has said it. */
  messageType: string | null;
  /** As the platform prints it; null where no file says it. */
  format: string | null;
  /** By the newest readings. */
  now: Measures;
  /** By the readings that the month is judged by; null when the post was not known then. */
  judged: Measures | null;
}

/** Posts of the channels published in [from, to), our own replies left out. */
export function postFacts(db: Sqlite, channelIds: readonly number[], from: Day, to: Day): PostFact[] {
  const rows = db
    .prepare(
      `SELECT channel_id AS channelId, key, posted_on AS postedOn, seen_on AS seenOn, funding, message_type AS messageType, format, now, CASE WHEN judged = now THEN NULL ELSE judged END AS judged,
         judged IS NOT NULL AS wasKnown
       FROM posts_cache WHERE own_reply = 0 AND posted_on >= ? AND posted_on < ? AND channel_id IN (SELECT value FROM json_each(?))
       ORDER BY channel_id, key`,
    )
    .all(from, to, JSON.stringify(channelIds)) as (Omit<PostFact, "now" | "judged"> & {
    now: string;
    judged: string | null;
    wasKnown: number;
  })[];
  return rows.map(({ wasKnown, ...row }) => {
    const now = JSON.parse(row.now) as Measures;
    const judged = wasKnown === 0 ? null : row.judged === null ? now : (JSON.parse(row.judged) as Measures);
    return { ...row, now, judged };
  });
}

export interface PeriodFact {
  channelId: number;
  breakdown: "total" | "by-post" | "channel-group" | "source-medium" | "day";
  /** Dimension values as JSON with ordered keys; for "by-post" the post. */
  subject: string;
  from: Day;
  to: Day;
  measures: Measures;
  observedOn: Day;
}

/** The id of the post that a reading without one belongs to: the smallest that stands beside its permalink in a live import. */
const idOfLink = `(SELECT MIN(p.native_id) FROM channels c JOIN channels s ON COALESCE(s.owner_id, s.id) = COALESCE(c.owner_id, c.id)
  JOIN post_readings p ON p.channel_id = s.id AND p.permalink = r.permalink JOIN imports pi ON pi.id = p.import_id AND pi.state = 'live'
  WHERE c.id = r.channel_id)`;

/** Period readings of the channels inside [from, to): of the channel or web property, and of its posts. */
export function periodFacts(db: Sqlite, channelIds: readonly number[], from: Day, to: Day): PeriodFact[] {
  const channels = JSON.stringify(channelIds);
  const rows = db
    .prepare(
      `SELECT r.channel_id AS channelId, r.breakdown, r.dims AS subject, r.from_day AS "from", r.to_day AS "to", r.measures, i.observed_on AS observedOn
       FROM period_readings r JOIN imports i ON i.id = r.import_id AND i.state = 'live'
       WHERE r.channel_id IN (SELECT value FROM json_each(@channels)) AND r.from_day >= @from AND r.to_day <= @to
       UNION ALL
       SELECT r.channel_id, 'by-post', COALESCE('i:' || COALESCE(r.native_id, ${idOfLink}), 'l:' || r.permalink), r.from_day, r.to_day, r.measures, i.observed_on
       FROM post_readings r JOIN imports i ON i.id = r.import_id AND i.state = 'live'
       WHERE r.from_day IS NOT NULL AND r.own_reply = 0
         AND r.channel_id IN (SELECT value FROM json_each(@channels)) AND r.from_day >= @from AND r.to_day <= @to`,
    )
    .all({ channels, from, to }) as (Omit<PeriodFact, "measures"> & { measures: string })[];
  return rows.map((row) => ({ ...row, measures: JSON.parse(row.measures) as Measures }));
}
