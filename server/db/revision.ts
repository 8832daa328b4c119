// Numbers that change whenever what the product shows may have changed, so that answers can be remembered safely.
import type { Sqlite } from "./open.ts";

/** Two reads with the same number saw the same data. */
export function revision(db: Sqlite): number {
  return db.prepare("SELECT number FROM revision").pluck().get() as number;
}

/** Two reads with the same number saw the same readings, strategy and settings; marks, ratings and the log may differ. */
export function readingsRevision(db: Sqlite): number {
  return db.prepare("SELECT readings FROM revision").pluck().get() as number;
}

/** To be called inside the transaction that makes the change. */
export function bumpRevision(db: Sqlite): void {
  db.prepare("UPDATE revision SET number = number + 1, readings = readings + 1").run();
}

/** The same for what people say of comments: marks, ratings, the log. Threads and what was learnt of all texts outlive it. */
export function bumpHumanRevision(db: Sqlite): void {
  db.prepare("UPDATE revision SET number = number + 1").run();
}
