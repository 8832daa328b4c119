// Which processes are writing. A process that dies leaves a lease that runs out, and then its half imports are swept.
import { randomUUID } from "node:crypto";
import { type Db, type Sqlite, waitingForOthers } from "./open.ts";

const beatMs = 5_000;
/** A lease is over when it has missed this many beats. */
const expiryMs = 30_000;

export interface Lease {
  id: string;
  end: () => void;
}

/** Takes a lease for this process and renews it until `end`. `now` gives epoch milliseconds. */
export function takeLease(db: Db, now: () => number): Lease {
  const id = randomUUID();
  const beat = () => void db.exclusively((writer) => void renew(writer, id, now())).catch(() => undefined);
  waitingForOthers(db.writer, () => renew(db.writer, id, now()));
  const timer = setInterval(beat, beatMs);
  timer.unref();
  return {
    id,
    end() {
      clearInterval(timer);
      db.writer.prepare("DELETE FROM writers WHERE id = ?").run(id);
    },
  };
}

function renew(db: Sqlite, id: string, at: number): void {
  db.prepare(
    "INSERT INTO writers (id, beat_at) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET beat_at = excluded.beat_at",
  ).run(id, at);
}

/** Removes the half imports of processes whose lease has run out. Returns how many there were. */
export function sweepAbandoned(db: Sqlite, now: number): number {
  const sweep = db.transaction(() => {
    db.prepare("DELETE FROM writers WHERE beat_at < ?").run(now - expiryMs);
    return db.prepare("DELETE FROM imports WHERE state = 'writing' AND writer NOT IN (SELECT id FROM writers)").run()
      .changes;
  });
  return waitingForOthers(db, () => sweep.immediate());
}
