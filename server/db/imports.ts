// The ledger of imports, and the life of one: writing, live, undone. Only live imports are visible to any number.
import { and, desc, eq, ne } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Sqlite } from "./open.ts";
import type { PostGroup } from "./post-readings.ts";
import { refoldAfter } from "./posts-cache.ts";
import { bumpRevision } from "./revision.ts";
import { type ImportReport, imports, type RowCounts } from "./schema.ts";

export type Import = typeof imports.$inferSelect;

export interface NewImport {
  writer: string;
  sha256: string;
  fileName: string;
  size: number;
  observedOn: string;
  observedFrom: Import["observedFrom"];
  sample: boolean;
  actor: string;
  /** ISO instant. */
  importedAt: string;
}

/** Makes the ledger's row of an import that nobody sees yet. Its observed_on is provisional until `setObservedOn`. */
export function beginImport(db: Sqlite, start: NewImport): number {
  const empty: ImportReport = { channels: [], tables: [], problems: [] };
  const row = drizzle(db)
    .insert(imports)
    .values({
      ...start,
      state: "writing",
      channelAnswer: "",
      periodAnswer: "",
      fileKept: false,
      sources: [],
      rowsRead: 0,
      rowsNew: 0,
      rowsChanged: 0,
      rowsUnchanged: 0,
      rowsRejected: 0,
      report: empty,
    })
    .returning({ id: imports.id })
    .get();
  return row.id;
}

/** Sets the civil date of an import that nobody sees yet; for a live one, whose numbers hang on it, see `observeAs`. */
export function setObservedOn(db: Sqlite, id: number, observedOn: string, observedFrom: Import["observedFrom"]): void {
  drizzle(db).update(imports).set({ observedOn, observedFrom }).where(eq(imports.id, id)).run();
}

export interface FinishedImport {
  sources: string[];
  channelAnswer: string;
  periodAnswer: string;
  fileKept: boolean;
  rows: RowCounts;
  from: string | null;
  to: string | null;
  report: ImportReport;
}

/** Makes an import visible as a whole, and folds its rows into the caches: `posts` are the groups that they touch. The caller holds the transaction. */
export function publishImport(db: Sqlite, id: number, done: FinishedImport, posts: PostGroup[]): void {
  drizzle(db)
    .update(imports)
    .set({
      state: "live",
      writer: null,
      sources: done.sources,
      channelAnswer: done.channelAnswer,
      periodAnswer: done.periodAnswer,
      fileKept: done.fileKept,
      rowsRead: done.rows.read,
      rowsNew: done.rows.new,
      rowsChanged: done.rows.changed,
      rowsUnchanged: done.rows.unchanged,
      rowsRejected: done.rows.rejected,
      fromDay: done.from,
      toDay: done.to,
      report: done.report,
    })
    .where(eq(imports.id, id))
    .run();
  refoldAfter(db, id, posts);
  bumpRevision(db);
}

/** Takes an import out of every number. Its rows are removed later, in small steps; its line in the ledger stays. */
export function undoImport(db: Sqlite, id: number, undoneAt: string): boolean {
  return db.transaction(() => {
    const live = drizzle(db)
      .select({ id: imports.id })
      .from(imports)
      .where(and(eq(imports.id, id), eq(imports.state, "live")))
      .get();
    if (live === undefined) return false;
    drizzle(db).update(imports).set({ state: "undone", undoneAt }).where(eq(imports.id, id)).run();
    refoldAfter(db, id, null);
    bumpRevision(db);
    return true;
  })();
}

/** Gives a live import a better known observed_on, and folds again what hangs on it. */
export function observeAs(db: Sqlite, id: number, observedOn: string, observedFrom: Import["observedFrom"]): void {
  db.transaction(() => {
    drizzle(db).update(imports).set({ observedOn, observedFrom }).where(eq(imports.id, id)).run();
    refoldAfter(db, id, null);
    bumpRevision(db);
  })();
}

/** Live imports of the same bytes with the same answers. */
export function sameContent(db: Sqlite, sha256: string, channelAnswer: string, periodAnswer: string): Import[] {
  return drizzle(db)
    .select()
    .from(imports)
    .where(
      and(
        eq(imports.state, "live"),
        eq(imports.sha256, sha256),
        eq(imports.channelAnswer, channelAnswer),
        eq(imports.periodAnswer, periodAnswer),
      ),
    )
    .all();
}

/** Contents whose raw file no import keeps; one that is being written may be about to. */
export function contentsNotKept(db: Sqlite): string[] {
  return db
    .prepare("SELECT sha256 FROM imports GROUP BY sha256 HAVING MAX(file_kept) = 0 AND MAX(state = 'writing') = 0")
    .pluck()
    .all() as string[];
}

/** Newest first; imports that are being written are left out. */
export function listImports(db: Sqlite): Import[] {
  return drizzle(db).select().from(imports).where(ne(imports.state, "writing")).orderBy(desc(imports.id)).all();
}

/** Live or undone; null for one that does not exist or is being written. */
export function importById(db: Sqlite, id: number): Import | null {
  return (
    drizzle(db)
      .select()
      .from(imports)
      .where(and(eq(imports.id, id), ne(imports.state, "writing")))
      .get() ?? null
  );
}

/** True once any number can be shown. */
export function hasLiveImport(db: Sqlite): boolean {
  return db.prepare("SELECT EXISTS (SELECT 1 FROM imports WHERE state = 'live')").pluck().get() === 1;
}

/** Removes what an abandoned or unwanted import had written; nobody ever saw it. */
export function dropUnpublished(db: Sqlite, id: number): void {
  db.prepare("DELETE FROM imports WHERE id = ? AND state = 'writing'").run(id);
}

const rowTables = [
  "post_readings",
  "period_readings",
  "comment_readings",
  "mention_readings",
  "claims",
  "import_channels",
  "rejected_rows",
] as const;

/** Removes a portion of the rows of undone imports; true while there are more. */
export function sweepUndone(db: Sqlite, portion: number): boolean {
  for (const table of rowTables) {
    const key = table === "import_channels" || table === "rejected_rows" ? null : "id";
    const undone = "import_id IN (SELECT id FROM imports WHERE state = 'undone')";
    const sql =
      key === null
        ? `DELETE FROM ${table} WHERE ${undone}`
        : `DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} WHERE ${undone} LIMIT ${portion})`;
    if (db.prepare(sql).run().changes > 0 && key !== null) return true;
  }
  return false;
}

/** Removes the ledger's lines of the sample company once they are undone. */
export function dropUndoneSamples(db: Sqlite): void {
  db.prepare("DELETE FROM imports WHERE sample = 1 AND state = 'undone'").run();
}

/** True while the sample company is in. */
export function hasSampleImport(db: Sqlite): boolean {
  return db.prepare("SELECT EXISTS (SELECT 1 FROM imports WHERE state = 'live' AND sample = 1)").pluck().get() === 1;
}
