// A number that changes whenever what the product shows may have changed.
import type { Sqlite } from "./open.ts";

/** Two reads with the same number saw the same data. */
export function revision(db: Sqlite): number {
  return db.prepare("SELECT number FROM revision").pluck().get() as number;
}

/** To be called inside the transaction that makes the change. */
export function bumpRevision(db: Sqlite): void {
  db.prepare("UPDATE revision SET number = number + 1").run();
}
