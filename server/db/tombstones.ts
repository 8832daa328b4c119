// Who is erased, and which comments: keyed hashes that every import obeys.
import type { Sqlite } from "./open.ts";

/** Hashes of people (by name or id) and of comments. */
export interface Tombstones {
  people: Set<string>;
  comments: Set<string>;
}

export function readTombstones(db: Sqlite): Tombstones {
  const all = (table: string) => new Set(db.prepare(`SELECT hash FROM ${table}`).pluck().all() as string[]);
  return { people: all("erased_people"), comments: all("erased_comments") };
}

/** Grows with every tombstone, so that a reader knows whether what it has read still holds: none is ever taken away. */
export function countTombstones(db: Sqlite): number {
  return db
    .prepare("SELECT (SELECT COUNT(*) FROM erased_people) + (SELECT COUNT(*) FROM erased_comments)")
    .pluck()
    .get() as number;
}

/** Adds those that are not there. `at` is an ISO instant. The caller holds the transaction. */
export function addTombstones(db: Sqlite, { people, comments }: Tombstones, at: string): void {
  const add = (table: string, hashes: Iterable<string>) => {
    const insert = db.prepare(`INSERT OR IGNORE INTO ${table} (hash, erased_at) VALUES (?, ?)`);
    for (const hash of hashes) insert.run(hash, at);
  };
  add("erased_people", people);
  add("erased_comments", comments);
}

/** Those of one that the other lacks. */
export function lacking(these: Tombstones, those: Tombstones): Tombstones {
  const without = (some: Set<string>, others: Set<string>) => new Set([...some].filter((hash) => !others.has(hash)));
  return { people: without(these.people, those.people), comments: without(these.comments, those.comments) };
}

export function isNone({ people, comments }: Tombstones): boolean {
  return people.size === 0 && comments.size === 0;
}
