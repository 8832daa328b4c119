// Rejected rows of an import, with their reasons.
import type { Problem } from "../../shared/problem.ts";
import type { ImportReport } from "./schema.ts";
import type { Sqlite } from "./open.ts";

export interface RejectedRow {
  /** Sheet or heading of the table, where the file has several. */
  table: string | null;
  line: number;
  problem: Problem;
  /** Empty where the file names people. */
  cells: string[];
}

/** By table and line; none for an import that does not exist or is being written. */
export function rejectedRows(db: Sqlite, importId: number): RejectedRow[] {
  const rows = db
    .prepare(
      `SELECT r.table_no AS tableNo, r.line, r.problem, r.cells, i.report
       FROM rejected_rows r JOIN imports i ON i.id = r.import_id WHERE r.import_id = ? AND i.state != 'writing' ORDER BY r.table_no, r.line`,
    )
    .all(importId) as { tableNo: number; line: number; problem: string; cells: string; report: string }[];
  return rows.map((row) => ({
    table: (JSON.parse(row.report) as ImportReport).tables[row.tableNo]?.name ?? null,
    line: row.line,
    problem: JSON.parse(row.problem) as Problem,
    cells: JSON.parse(row.cells) as string[],
  }));
}
