// The tables as Drizzle sees them, for the queries whose rows travel to the screen. The migrations are the truth of the schema.
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Problem } from "../../shared/problem.ts";
import type { Strategy } from "../../shared/strategy.ts";
import type { Platform } from "../../shared/platform.ts";

export interface RowCounts {
  read: number;
  new: number;
  changed: number;
  unchanged: number;
  rejected: number;
}

/** One table of a file as the ledger shows it. */
export interface ImportTable {
  name: string | null;
  source: string | null;
  state: "read" | "skipped" | "question" | "refused";
  evidence: Record<string, string>;
  rows: RowCounts;
}

/** What the ledger keeps of a file beyond its columns. */
export interface ImportReport {
  /** Channels as the file names them: what is left to say of an import that is undone. */
  channels: { key: string; platform: Platform; name: string }[];
  tables: ImportTable[];
  problems: Problem[];
}

export const imports = sqliteTable("imports", {
  id: integer().primaryKey({ autoIncrement: true }),
  state: text({ enum: ["writing", "live", "undone"] }).notNull(),
  writer: text(),
  sha256: text().notNull(),
  fileName: text("file_name").notNull(),
  size: integer().notNull(),
  observedOn: text("observed_on").notNull(),
  observedFrom: text("observed_from", { enum: ["file", "name", "modified", "today", "explicit"] }).notNull(),
  channelAnswer: text("channel_answer").notNull(),
  periodAnswer: text("period_answer").notNull(),
  sources: text({ mode: "json" }).$type<string[]>().notNull(),
  rowsRead: integer("rows_read").notNull(),
  rowsNew: integer("rows_new").notNull(),
  rowsChanged: integer("rows_changed").notNull(),
  rowsUnchanged: integer("rows_unchanged").notNull(),
  rowsRejected: integer("rows_rejected").notNull(),
  fromDay: text("from_day"),
  toDay: text("to_day"),
  report: text({ mode: "json" }).$type<ImportReport>().notNull(),
  fileKept: integer("file_kept", { mode: "boolean" }).notNull(),
  sample: integer({ mode: "boolean" }).notNull(),
  actor: text().notNull(),
  importedAt: text("imported_at").notNull(),
  undoneAt: text("undone_at"),
});

export const strategies = sqliteTable("strategies", {
  version: integer().primaryKey(),
  document: text({ mode: "json" }).$type<Strategy>().notNull(),
  author: text().notNull(),
  savedAt: text("saved_at").notNull(),
  sample: integer({ mode: "boolean" }).notNull(),
  withdrawnAt: text("withdrawn_at"),
  withdrawnBy: text("withdrawn_by"),
  withdrawnWhy: text("withdrawn_why"),
});
