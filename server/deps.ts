// Puts together what the routes need over a running instance.
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createDrop } from "./imports/drop.ts";
import type { Instance } from "./instance.ts";
import type { Deps } from "./routes/deps.ts";
import { goalChanges } from "./routes/file-states.ts";
import { readWorld } from "./views/world.ts";

/** `log` hears of wrong code. The spool folder is emptied: what was dropped before a restart is asked for again. */
export function createDeps(instance: Instance, spoolDir: string, sampleDir: string, log: (line: string) => void): Deps {
  const { db } = instance;
  rmSync(spoolDir, { recursive: true, force: true });
  const onFault = (error: unknown): string => {
    const id = randomUUID();
    log(`fault ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return id;
  };
  const drop = createDrop(instance, join(spoolDir), {
    onFault,
    inspect: (writer, outcome) =>
      goalChanges(
        readWorld(db.reader, db.personKey),
        readWorld(writer, db.personKey),
        outcome.months.map((each) => each.month),
      ),
  });
  return { instance, drop, demo: { loading: false, done: 0, of: 0 }, sampleDir, onFault };
}
