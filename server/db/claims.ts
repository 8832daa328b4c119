// What live imports say they know: the raw material of coverage.
import type { Measure } from "../../shared/measure.ts";
import type { Sqlite } from "./open.ts";

export interface LiveClaim {
  importId: number;
  channelId: number;
  source: string;
  kind: "posts" | "activity" | "comments";
  breakdown: "total" | "by-post" | "channel-group" | "source-medium" | "day" | null;
  /** Half-open. */
  from: string;
  to: string;
  grain: "day" | "span";
  measures: Measure[];
  lagDays: number;
  observedOn: string;
  /** No row of the file speaks of the channel: a person has said that it posted nothing on these days. */
  stated?: true;
}

const columns = `c.import_id AS importId, c.channel_id AS channelId, c.source, c.kind, c.breakdown, c.from_day AS "from", c.to_day AS "to",
  c.grain, c.measures, c.lag_days AS lagDays, i.observed_on AS observedOn`;

/** Claims of all live imports, and of the one named, oldest observation first. */
export function liveClaims(db: Sqlite, alsoImport: number | null = null): LiveClaim[] {
  const rows = db
    .prepare(
      `SELECT ${columns} FROM claims c JOIN imports i ON i.id = c.import_id WHERE i.state = 'live' OR i.id = ? ORDER BY i.observed_on, c.id`,
    )
    .all(alsoImport) as (Omit<LiveClaim, "measures"> & { measures: string })[];
  return rows.map((row) => ({ ...row, measures: JSON.parse(row.measures) as Measure[] }));
}

export type NewClaim = Omit<LiveClaim, "importId" | "observedOn" | "stated">;

/** Writes the claims of one import; the caller holds the transaction. */
export function insertClaims(db: Sqlite, importId: number, claims: readonly NewClaim[]): void {
  const insert = db.prepare(
    `INSERT INTO claims (import_id, channel_id, source, kind, breakdown, from_day, to_day, grain, measures, lag_days)
     VALUES (@importId, @channelId, @source, @kind, @breakdown, @from, @to, @grain, @measures, @lagDays)`,
  );
  for (const claim of claims) insert.run({ ...claim, importId, measures: JSON.stringify(claim.measures) });
}
