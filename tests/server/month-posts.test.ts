// Months of posts added up: made again where an older program made them otherwise or not at all, and never waited for where they are as they should be.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Db, openDb } from "../../server/db/open.ts";
import { createPostsReader, createTalliesReader } from "../../server/views/post-facts.ts";
import { tallied } from "../../shared/post-tally.ts";

let folder: string;
let db: Db;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "maltal-months-"));
  db = openDb(folder);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const again = () => {
  db.close();
  db = openDb(folder);
};
const cached = () => db.reader.prepare("SELECT * FROM month_posts ORDER BY month").all();

/** Three posts of one channel in two months, one of them our own reply. */
function fill(): void {
  db.writer.exec("INSERT INTO channels (id, key, platform, by_name) VALUES (1, 'facebook:1', 'facebook', 0)");
  const save = db.writer.prepare(
    `INSERT INTO posts_cache (channel_id, key, posted_on, text, own_reply, is_share, is_crosspost, now, judged, seen_on)
     VALUES (1, ?, ?, '', ?, 0, 0, ?, ?, '2026-03-05')`,
  );
  const counts = (reactions: number) => JSON.stringify({ reactions, comments: 1, shares: 0 });
  save.run("i:1", "2026-01-05", 0, counts(4), counts(3));
  save.run("i:2", "2026-01-31", 0, counts(6), null);
  save.run("i:3", "2026-02-01", 1, counts(9), counts(9));
}

test("a database whose months were never added up, or in another shape, has them added up when it is opened", () => {
  fill();
  expect(cached()).toEqual([]);
  again();
  const [january, ...others] = createTalliesReader(db.reader)([1], "2026-01-01", "2026-03-01").get("1 2026-01") ?? [];
  expect(others).toEqual([]);
  expect(january).toMatchObject({
    now: [{ posts: 2, measures: { reactions: 10, comments: 2, shares: 0 }, above: { reactions: 2, comments: 2 } }],
    // The second post was not known when the month was judged.
    judged: [{ posts: 1, measures: { reactions: 3 } }],
  });
  const made = cached();
  // Our own replies are no posts: February has none.
  expect(made).toHaveLength(1);
  db.writer.exec("UPDATE cache_shape SET text = 'older'; UPDATE month_posts SET now = '[]', judged = NULL");
  again();
  expect(cached()).toEqual(made);
});

test("every change of a post asks for its months to be added up, also of the month that it leaves", () => {
  fill();
  const waiting = () => {
    const months = db.writer.prepare("SELECT month FROM months_to_tally ORDER BY month").pluck().all();
    db.writer.exec("DELETE FROM months_to_tally");
    return months;
  };
  expect(waiting()).toEqual(["2026-01", "2026-02"]);
  db.writer.exec("UPDATE posts_cache SET posted_on = '2026-03-01' WHERE key = 'i:1'");
  expect(waiting()).toEqual(["2026-01", "2026-03"]);
  db.writer.exec("INSERT OR REPLACE INTO posts_cache SELECT * FROM posts_cache WHERE key = 'i:2'");
  expect(waiting()).toEqual(["2026-01"]);
  db.writer.exec(
    `INSERT OR REPLACE INTO posts_cache (channel_id, key, posted_on, text, own_reply, is_share, is_crosspost, now, seen_on)
     VALUES (1, 'i:2', '2026-05-01', '', 0, 0, 0, '{}', '2026-05-05')`,
  );
  expect(waiting()).toEqual(["2026-01", "2026-05"]);
  db.writer.exec("DELETE FROM posts_cache WHERE key = 'i:2'");
  expect(waiting()).toEqual(["2026-05"]);
});

test("a database that is up to date is opened without waiting for whoever writes", () => {
  fill();
  again();
  const other = new Database(join(folder, "maltal.db"));
  other.exec("BEGIN IMMEDIATE");
  try {
    const before = performance.now();
    again();
    expect(performance.now() - before).toBeLessThan(10_000);
    const read = createPostsReader(db.reader)([1], "2026-01-01", "2026-02-01").get("1 2026-01") ?? [];
    expect(tallied(read.map(({ now, ...post }) => ({ ...post, measures: now })))).toEqual(
      createTalliesReader(db.reader)([1], "2026-01-01", "2026-02-01").get("1 2026-01")?.[0]?.now,
    );
  } finally {
    other.exec("ROLLBACK");
    other.close();
  }
});
