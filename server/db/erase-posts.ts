// Our own posts may address somebody who is erased: the text loses the name, and the raw file, which still has it, is no longer kept.
import type { PostPlace } from "./marks.ts";
import type { Sqlite } from "./open.ts";
import { refoldPosts } from "./posts-cache.ts";

/** `without` gives a text of a network without erased names. The caller holds the transaction and sweeps the kept files after it. */
export function erasePosts(db: Sqlite, without: (network: string, text: string) => string): void {
  const rows = db
    .prepare(
      `SELECT r.id, r.import_id AS importId, r.channel_id AS channelId, r.native_id AS nativeId, r.permalink, r.text, c.platform AS network
       FROM post_readings r JOIN channels c ON c.id = r.channel_id WHERE instr(r.text, '@') > 0`,
    )
    .all() as (Named & { id: number; importId: number; text: string; network: string })[];
  const save = db.prepare("UPDATE post_readings SET text = ? WHERE id = ?");
  const leave = db.prepare("UPDATE imports SET file_kept = 0 WHERE sha256 = (SELECT sha256 FROM imports WHERE id = ?)");
  const touched: Named[] = [];
  for (const { id, importId, text, network, ...post } of rows) {
    const after = without(network, text);
    if (after === text) continue;
    save.run(after, id);
    leave.run(importId);
    touched.push(post);
  }
  refold(db, touched);
}

interface Named {
  channelId: number;
  nativeId: string | null;
  permalink: string | null;
}

function refold(db: Sqlite, posts: readonly Named[]): void {
  const keysOf = db.prepare(
    `SELECT p.channel_id AS channelId, p.key FROM channels c JOIN posts_cache p ON p.channel_id = COALESCE(c.owner_id, c.id)
       WHERE c.id = @channelId AND (p.native_id = @nativeId OR p.permalink = @permalink)`,
  );
  const keys = new Map<string, PostPlace>();
  for (const post of posts)
    for (const place of keysOf.all(post) as PostPlace[]) keys.set(`${place.channelId} ${place.key}`, place);
  refoldPosts(db, [...keys.values()]);
}
