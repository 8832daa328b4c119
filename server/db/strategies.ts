// Strategy versions: saved once, never changed.
import { asc, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { type Strategy, strategySchema, type StrategyVersion } from "../../shared/strategy.ts";
import type { Sqlite } from "./open.ts";
import { bumpRevision } from "./revision.ts";
import { strategies } from "./schema.ts";

/** A version with what became of it. */
export type SavedStrategy = StrategyVersion & {
  sample: boolean;
  withdrawnBy: string | null;
  withdrawnWhy: string | null;
};

/** Oldest first, withdrawn ones included. Documents of older schema versions are upgraded on read; there is one so far. */
export function listStrategies(db: Sqlite): SavedStrategy[] {
  return drizzle(db)
    .select()
    .from(strategies)
    .orderBy(asc(strategies.version))
    .all()
    .map((row) => ({ ...row, document: strategySchema.parse(row.document) }));
}

/** Saves a new version and answers it. `savedAt` is an ISO instant. */
export function saveStrategy(
  db: Sqlite,
  document: Strategy,
  author: string,
  savedAt: string,
  sample: boolean,
): StrategyVersion {
  return db.transaction(() => {
    const version = ((db.prepare("SELECT MAX(version) FROM strategies").pluck().get() as number | null) ?? 0) + 1;
    const saved = { ...document, version };
    drizzle(db).insert(strategies).values({ version, document: saved, author, savedAt, sample }).run();
    bumpRevision(db);
    return { version, document: saved, author, savedAt, withdrawnAt: null };
  })();
}

/** Takes a version out of force for every month, and keeps it in the list. `at` is an ISO instant. False when it is not there, or withdrawn already. */
export function withdrawStrategy(db: Sqlite, version: number, by: string, why: string, at: string): boolean {
  return db.transaction(() => {
    const { changes } = db
      .prepare(
        "UPDATE strategies SET withdrawn_at = ?, withdrawn_by = ?, withdrawn_why = ? WHERE version = ? AND withdrawn_at IS NULL",
      )
      .run(at, by, why, version);
    bumpRevision(db);
    return changes > 0;
  })();
}

/** Removes the versions that came with the sample company. */
export function removeSampleStrategies(db: Sqlite): void {
  db.transaction(() => {
    drizzle(db).delete(strategies).where(eq(strategies.sample, true)).run();
    bumpRevision(db);
  })();
}
