// The rows of files behind a number that is not about posts: days and sums of a period.
import type { Measures } from "../../shared/measure.ts";
import type { Day } from "../../shared/period.ts";
import type { PeriodFact } from "./facts.ts";
import type { Sqlite } from "./open.ts";

export interface PeriodRow {
  channelId: number;
  breakdown: PeriodFact["breakdown"];
  /** Dimension values as JSON. */
  dims: string;
  /** Half-open. */
  from: Day;
  to: Day;
  measures: Measures;
  importId: number;
  file: string;
  line: number;
  observedOn: Day;
}

/** Live period readings of the channels inside [from, to), newest observation first. */
export function periodRows(db: Sqlite, channelIds: readonly number[], from: Day, to: Day): PeriodRow[] {
  const rows = db
    .prepare(
      `SELECT r.channel_id AS channelId, r.breakdown, r.dims, r.from_day AS "from", r.to_day AS "to", r.measures,
         r.import_id AS importId, i.file_name AS file, r.line, i.observed_on AS observedOn
       FROM period_readings r JOIN imports i ON i.id = r.import_id AND i.state = 'live'
       WHERE r.channel_id IN (SELECT value FROM json_each(?)) AND r.from_day >= ? AND r.to_day <= ?
       ORDER BY r.from_day, r.to_day, r.dims, i.observed_on DESC, r.id`,
    )
    .all(JSON.stringify(channelIds), from, to) as (Omit<PeriodRow, "measures"> & { measures: string })[];
  return rows.map((row) => ({ ...row, measures: JSON.parse(row.measures) as Measures }));
}
