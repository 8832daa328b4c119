// Puts together what the routes need over a running instance.
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import type { Sqlite } from "./db/open.ts";
import { listStrategies } from "./db/strategies.ts";
import { createDrop } from "./imports/drop.ts";
import type { Outcome } from "./imports/file.ts";
import type { Instance } from "./instance.ts";
import type { Deps } from "./routes/deps.ts";
import { goalChanges } from "./routes/file-states.ts";
import { readWorld, type World } from "./views/world.ts";

/** `log` hears of wrong code. The spool folder is emptied: what was dropped before a restart is asked for again. */
export function createDeps(
  instance: Instance,
  spoolDir: string,
  sampleDir: string,
  log: (line: string) => void,
  hosts: Deps["hosts"] = null,
): Deps {
  const { db } = instance;
  rmSync(spoolDir, { recursive: true, force: true });
  const onFault = (error: unknown): string => {
    const id = randomUUID();
    log(`fault ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return id;
  };
  const goalsAfter = (writer: Sqlite, outcome: Outcome) => {
    const [before, after] = [db.reader, writer].map((each) => readWorld(each, db.personKey)) as [World, World];
    return goalChanges(
      before,
      after,
      outcome.months.map((each) => each.month),
    );
  };
  const drop = createDrop(instance, spoolDir, {
    onFault,
    inspector: () => (listStrategies(db.reader).length === 0 ? null : goalsAfter),
  });
  return { instance, drop, demo: { loading: false, done: 0, of: 0 }, sampleDir, hosts, onFault };
}
