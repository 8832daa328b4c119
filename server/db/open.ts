// Opens the database with every pragma set each time: SQLite forgets most of them when a file is reopened.
import Database from "better-sqlite3";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { backup } from "./backups.ts";
import { migrate } from "./migrate.ts";
import { bringCachesUpToDate } from "./posts-cache.ts";

export type Sqlite = Database.Database;

/** Two connections to one file: reads never wait for the one writer (WAL). In memory both are the same connection. */
export interface Db {
  reader: Sqlite;
  writer: Sqlite;
  /** Folder of the database, uploads and kept files; null in memory. */
  dataDir: string | null;
  /** Key for the hashes of commenters' names; lives in a file of its own beside the database. */
  personKey: Buffer;
  /** Runs jobs on the writer one after the other; a job may pause, and none sees another's open transaction. */
  exclusively: <Result>(job: (writer: Sqlite) => Promise<Result> | Result) => Promise<Result>;
  close: () => void;
}

const pragmas = [
  "journal_mode = WAL",
  "synchronous = FULL",
  "foreign_keys = ON",
  "trusted_schema = OFF",
  "cell_size_check = ON",
  // What is deleted is overwritten: a removed text must not stay in the file.
  "secure_delete = ON",
  "temp_store = MEMORY",
  "cache_size = -65536",
];

/** Opens (or makes) `dataDir/maltal.db`; null opens a database in memory. Throws when the file is damaged. */
export function openDb(dataDir: string | null): Db {
  if (dataDir !== null) mkdirSync(dataDir, { recursive: true });
  const path = dataDir === null ? ":memory:" : join(dataDir, "maltal.db");
  const writer = connect(path);
  const personKey = waitingForOthers(writer, () => {
    const damage = writer.pragma("quick_check(1)", { simple: true });
    if (damage !== "ok") throw new Error(`The database file is damaged: ${String(damage)}. Restore a backup copy.`);
    migrate(writer, dataDir === null ? null : (version) => backup(writer, dataDir, version));
    bringCachesUpToDate(writer);
    return dataDir === null ? randomBytes(32) : personKeyIn(writer, dataDir);
  });
  const reader = dataDir === null ? writer : connect(path);
  if (reader !== writer) {
    reader.pragma("query_only = ON");
    // Readers wait only while another process repairs the log of one that was killed, or folds it in at its end.
    reader.pragma(`busy_timeout = ${repairMs}`);
  }

  let last: Promise<unknown> = Promise.resolve();
  return {
    reader,
    writer,
    dataDir,
    personKey,
    exclusively(job) {
      const result = last.then(() => whenUnlocked(() => job(writer)));
      last = result.catch(() => undefined);
      return result;
    },
    close() {
      if (reader !== writer) reader.close();
      writer.close();
    },
  };
}

const retryMs = 25;
const patienceMs = 120_000;
/** Another process may hold the write lock for one batch; waiting longer than that is done asynchronously. */
const shortMs = 250;
const repairMs = 5_000;

/** Runs what a process does before it answers anybody: there the wait for another process's lock may stand still. */
export function waitingForOthers<Result>(db: Sqlite, job: () => Result): Result {
  db.pragma(`busy_timeout = ${patienceMs}`);
  try {
    return job();
  } finally {
    db.pragma(`busy_timeout = ${shortMs}`);
  }
}

/** Runs a job again while another process holds the write lock. Jobs begin with their transaction, so a refused one has done nothing. */
async function whenUnlocked<Result>(job: () => Promise<Result> | Result): Promise<Result> {
  for (let waited = 0; ; waited += retryMs) {
    try {
      return await job();
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
      if (!busy || waited >= patienceMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
}

function connect(path: string): Sqlite {
  const db = new Database(path);
  for (const pragma of pragmas) db.pragma(pragma);
  db.pragma(`busy_timeout = ${shortMs}`);
  db.function("lower_text", { deterministic: true }, (text) => String(text).toLowerCase());
  return db;
}

/** Made under the write lock: of two processes that begin together, one makes it and the other reads it. */
function personKeyIn(db: Sqlite, dataDir: string): Buffer {
  const path = join(dataDir, "person.key");
  const key = () => (existsSync(path) ? readFileSync(path, "utf8").trim() : "");
  const make = () => {
    if (key() !== "") return;
    writeFileSync(path, randomBytes(32).toString("hex"), { mode: 0o600 });
    chmodSync(path, 0o600);
  };
  if (key() === "") db.transaction(make).immediate();
  return Buffer.from(key(), "hex");
}
