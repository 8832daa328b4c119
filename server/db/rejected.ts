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

/** What may be stored of a problem with a file that names people: a shifted row has a name where a date should be. */
export function withoutValue({ value: _, ...problem }: Problem): Problem {
  return problem;
}

/** The same for imports of before values were left out: all those whose raw file is not kept. The caller holds the transaction. */
export function forgetProblemValues(db: Sqlite): void {
  const notKept = "SELECT id FROM imports WHERE file_kept = 0";
  db.exec(
    `UPDATE rejected_rows SET problem = json_remove(problem, '$.value')
     WHERE json_extract(problem, '$.value') IS NOT NULL AND import_id IN (${notKept})`,
  );
  const imports = db.prepare(`SELECT id, report FROM imports WHERE id IN (${notKept})`).all() as {
    id: number;
    report: string;
  }[];
  const save = db.prepare("UPDATE imports SET report = ? WHERE id = ?");
  for (const { id, report } of imports) {
    const kept = JSON.parse(report) as ImportReport;
    if (kept.problems.some((problem) => problem.value !== undefined))
      save.run(JSON.stringify({ ...kept, problems: kept.problems.map(withoutValue) }), id);
  }
}
