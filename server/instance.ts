// A running Måltal over one data folder: database, lease, parsing process, learning thread. The server and the command line each open one.
import { fileURLToPath } from "node:url";
import { sweepUndone } from "./db/imports.ts";
import { sweepAbandoned, takeLease } from "./db/leases.ts";
import { openDb } from "./db/open.ts";
import { readSettings } from "./db/settings.ts";
import { forgetAtStart } from "./erasure.ts";
import { sweepLeftovers } from "./imports/leftovers.ts";
import { createParser } from "./imports/parser.ts";
import type { ImportDeps } from "./imports/run.ts";
import { createLearner, type Learner } from "./learning/learner.ts";
import { dayIn } from "../shared/zone.ts";

export interface InstanceOptions {
  /** Null keeps everything in memory. */
  dataDir: string | null;
  /** The built entry of the parsing process. */
  childPath: string;
  /** The built entry of the learning thread. */
  workerPath: string;
  now: () => Date;
}

export interface Instance extends ImportDeps {
  learner: Learner;
  close: () => Promise<void>;
}

const sweptAtOnce = 2_000;

/** Opens the data folder and sweeps what dead processes left. Throws when the database is damaged or newer than this program. */
export function openInstance({ dataDir, childPath, workerPath, now }: InstanceOptions): Instance {
  const db = openDb(dataDir);
  if (dataDir !== null) sweepLeftovers(dataDir);
  forgetAtStart(db, now().toISOString());
  const lease = takeLease(db, () => now().getTime());
  sweepAbandoned(db.writer, now().getTime());
  const parser = createParser({ childPath });
  const learner = createLearner({ workerPath });
  let closing = false;
  const sweep = async (): Promise<void> => {
    while (!closing && (await db.exclusively((writer) => sweepUndone(writer, sweptAtOnce))));
  };
  const swept = sweep();
  return {
    db,
    parser,
    learner,
    lease: lease.id,
    now,
    today: () => dayIn(now().getTime(), readSettings(db.reader).timeZone),
    async close() {
      closing = true;
      await swept;
      parser.close();
      await learner.close();
      await db.exclusively(() => lease.end());
      db.close();
    },
  };
}

/** Where the built parsing process stands beside the built server. */
export function builtChild(moduleUrl: string): string {
  return fileURLToPath(new URL("./child.js", moduleUrl));
}

/** Where the built learning thread stands beside the built server. */
export function builtWorker(moduleUrl: string): string {
  return fileURLToPath(new URL("./worker.js", moduleUrl));
}
