// What the routes are given; the tests give the same over a database in memory.
import type { Drop } from "../imports/drop.ts";
import type { Instance } from "../instance.ts";
import type { GoalChange } from "./file-states.ts";
import { readWorld, type World } from "../views/world.ts";

export interface Deps {
  instance: Instance;
  drop: Drop<GoalChange[]>;
  demo: DemoState;
  sampleDir: string;
  /** Host names under which the page is asked for; another one is a name that somebody pointed at this machine. Null takes all. */
  hosts: ReadonlySet<string> | null;
  /** Logs wrong code and gives the id under which it stands. */
  onFault: (error: unknown) => string;
}

/** The sample company on its way in. */
export interface DemoState {
  loading: boolean;
  done: number;
  of: number;
}

/** What every answer starts from. */
export function worldOf({ instance: { db } }: Deps): World {
  return readWorld(db.reader, db.personKey, db.reader === db.writer ? "own" : "committed");
}
