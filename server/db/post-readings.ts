// Reading back what files said of posts, in the groups that are one post each.
import type { PostReading } from "../../shared/fold.ts";
import type { Measures } from "../../shared/measure.ts";
import { type Month, monthEnd, monthStart } from "../../shared/period.ts";
import type { PostFields } from "../../shared/post.ts";
import type { Sqlite } from "./open.ts";

/** A reading with where it came from. */
export interface StoredPostReading extends PostReading {
  id: number;
  importId: number;
  tableNo: number;
  line: number;
}

/** All readings of one post of one channel, under whatever ids of the channel they were read. */
export interface PostGroup {
  channelId: number;
  /** "i:native id", else "l:permalink". */
  key: string;
  readings: StoredPostReading[];
}

interface StoredRow extends Omit<PostFields, "ownReply" | "isShare" | "isCrosspost"> {
  id: number;
  importId: number;
  tableNo: number;
  line: number;
  channelId: number;
  ownReply: number;
  isShare: number;
  isCrosspost: number;
  from: string | null;
  to: string | null;
  measures: string;
  observedOn: string;
}

/** SQL: the id of the channel that the channel of the reading `r` is part of, or its own. */
export const owner = "COALESCE((SELECT owner_id FROM channels WHERE id = r.channel_id), r.channel_id)";

const columns = `r.id, r.import_id AS importId, r.table_no AS tableNo, r.line, ${owner} AS channelId, r.native_id AS nativeId, r.permalink,
  r.url, r.posted_at AS postedAt, r.posted_on AS postedOn, r.text, r.format, r.funding, r.own_reply AS ownReply, r.is_share AS isShare,
  r.is_crosspost AS isCrosspost, r.from_day AS "from", r.to_day AS "to", r.measures, i.observed_on AS observedOn`;

/** Which posts are wanted: those that an import speaks of, those of whole channels, and those of whole months in the cache. */
export interface WantedPosts {
  importId: number | null;
  channels: readonly number[];
  months: readonly { channelId: number; month: Month }[];
}

/**
 * Reads the groups of the posts wanted, from live imports and the import named. Readings with an id are one post by it;
 * those without are of the post whose id stands beside the same permalink (the smallest id, should several), else of the permalink.
 */
export function readPostGroups(db: Sqlite, wanted: WantedPosts, alsoImport: number | null): PostGroup[] {
  const linked = nameWantedPosts(db, wanted);
  const byId = db
    .prepare(
      `SELECT ${columns} FROM wanted w JOIN post_readings r ON r.channel_id = w.channel_id AND r.native_id = w.native_id
       JOIN imports i ON i.id = r.import_id WHERE ${visible}`,
    )
    .all({ alsoImport }) as StoredRow[];
  const byLink = linked
    ? (db
        .prepare(
          `SELECT ${columns} FROM wanted_links w JOIN post_readings r ON r.channel_id = w.channel_id AND r.permalink = w.permalink
           JOIN imports i ON i.id = r.import_id WHERE r.native_id IS NULL AND ${visible}`,
        )
        .all({ alsoImport }) as StoredRow[])
    : [];
  return group(byId, byLink);
}

const visible = "(i.state = 'live' OR i.id = @alsoImport)";

/** Fills the temporary tables `wanted` and `wanted_links`; true when some reading has no id, since only then a permalink can join readings. */
export function nameWantedPosts(db: Sqlite, { importId, channels, months }: WantedPosts): boolean {
  db.exec(
    `CREATE TEMP TABLE IF NOT EXISTS wanted (channel_id INTEGER, native_id TEXT, PRIMARY KEY (channel_id, native_id)) WITHOUT ROWID;
     CREATE TEMP TABLE IF NOT EXISTS wanted_links (channel_id INTEGER, permalink TEXT, PRIMARY KEY (channel_id, permalink)) WITHOUT ROWID;
     DELETE FROM wanted; DELETE FROM wanted_links;`,
  );
  const linked = db.prepare("SELECT EXISTS (SELECT 1 FROM post_readings WHERE native_id IS NULL)").pluck().get() === 1;
  const name = (source: string, bound: unknown[]) => {
    db.prepare(
      `INSERT OR IGNORE INTO wanted SELECT channel_id, native_id FROM ${source} AND native_id IS NOT NULL`,
    ).run(bound);
    if (linked)
      db.prepare(
        `INSERT OR IGNORE INTO wanted_links SELECT channel_id, permalink FROM ${source} AND permalink IS NOT NULL`,
      ).run(bound);
  };
  if (importId !== null) name("post_readings WHERE import_id = ?", [importId]);
  for (const channelId of channels) name("post_readings WHERE channel_id = ?", [channelId]);
  for (const { channelId, month } of months)
    name("posts_cache WHERE channel_id = ? AND posted_on >= ? AND posted_on < ?", [
      channelId,
      monthStart(month),
      monthEnd(month),
    ]);
  nameSiblings(db);
  addSiblings(db);
  if (linked) addJoined(db);
  return linked;
}

/** Fills the temporary table `siblings`: each id of a channel that goes by several, beside the others. */
function nameSiblings(db: Sqlite): void {
  db.exec(
    `CREATE TEMP TABLE IF NOT EXISTS siblings (channel_id INTEGER, sibling_id INTEGER, PRIMARY KEY (channel_id, sibling_id)) WITHOUT ROWID;
     DELETE FROM siblings;
     INSERT INTO siblings SELECT a.id, b.id FROM channels a JOIN channels b ON COALESCE(b.owner_id, b.id) = COALESCE(a.owner_id, a.id)
       WHERE a.id <> b.id;`,
  );
}

/** A post that is wanted under one id of a channel is wanted under all of them. Answers how many names were added. */
function addSiblings(db: Sqlite): number {
  const add = (table: string, name: string): number =>
    db
      .prepare(
        `INSERT OR IGNORE INTO ${table} SELECT s.sibling_id, w.${name} FROM siblings s CROSS JOIN ${table} w USING (channel_id)`,
      )
      .run().changes;
  return add("wanted", "native_id") + add("wanted_links", "permalink");
}

/**
 * Adds to the wanted names those that a permalink joins to them, until none is left: a reading without an id is joined by its permalink,
 * and the posts that share it may have had other permalinks.
 */
function addJoined(db: Sqlite): void {
  // One pass over the readings: few permalinks stand without an id, and no index pays for the search of each.
  db.exec(
    `CREATE TEMP TABLE IF NOT EXISTS joins (channel_id INTEGER, permalink TEXT, native_id TEXT, PRIMARY KEY (channel_id, permalink, native_id)) WITHOUT ROWID;
     DELETE FROM joins;
     INSERT OR IGNORE INTO joins SELECT r.channel_id, r.permalink, r.native_id FROM post_readings r
       WHERE r.native_id IS NOT NULL AND EXISTS (
         SELECT 1 FROM post_readings l WHERE l.native_id IS NULL AND l.channel_id = r.channel_id AND l.permalink = r.permalink)
       OR r.native_id IS NOT NULL AND r.channel_id IN (SELECT channel_id FROM siblings) AND EXISTS (
         SELECT 1 FROM siblings s JOIN post_readings l ON l.native_id IS NULL AND l.channel_id = s.sibling_id AND l.permalink = r.permalink
         WHERE s.channel_id = r.channel_id);`,
  );
  const addLinks = db.prepare(
    "INSERT OR IGNORE INTO wanted_links SELECT j.channel_id, j.permalink FROM joins j JOIN wanted w USING (channel_id, native_id)",
  );
  const addIds = db.prepare(
    "INSERT OR IGNORE INTO wanted SELECT j.channel_id, j.native_id FROM joins j JOIN wanted_links w USING (channel_id, permalink)",
  );
  while (addLinks.run().changes + addIds.run().changes + addSiblings(db) > 0);
}

/** Forgets what the cache holds of the posts that were last wanted. */
export function dropWantedFromCache(db: Sqlite): void {
  db.exec(
    `DELETE FROM posts_cache WHERE (channel_id, key) IN (SELECT channel_id, 'i:' || native_id FROM wanted);
     DELETE FROM posts_cache WHERE (channel_id, key) IN (SELECT channel_id, 'l:' || permalink FROM wanted_links);`,
  );
}

/** The groups of every post there is, from live imports. */
export function readAllPostGroups(db: Sqlite): PostGroup[] {
  const rows = db
    .prepare(`SELECT ${columns} FROM post_readings r JOIN imports i ON i.id = r.import_id WHERE i.state = 'live'`)
    .all() as StoredRow[];
  return group(
    rows.filter((row) => row.nativeId !== null),
    rows.filter((row) => row.nativeId === null),
  );
}

/** The live readings of one post, by the channel and key under which the cache has it. */
export function readingsOfPost(db: Sqlite, channelId: number, key: string): StoredPostReading[] {
  const select = (where: string) =>
    db.prepare(
      `SELECT ${columns} FROM post_readings r JOIN imports i ON i.id = r.import_id AND i.state = 'live'
       WHERE r.channel_id IN (SELECT id FROM channels WHERE COALESCE(owner_id, id) = @channelId) AND ${where}`,
    );
  const name = key.slice(2);
  const own = select(key.startsWith("i:") ? "r.native_id = @name" : "r.permalink = @name").all({
    channelId,
    name,
  }) as StoredRow[];
  const links = JSON.stringify([...new Set(own.flatMap((row) => row.permalink ?? []))]);
  const withLink = (where: string) =>
    select(`${where} r.permalink IN (SELECT value FROM json_each(@links))`).all({ channelId, links }) as StoredRow[];
  // Only where a reading has no id does a permalink join readings; to look for those that have one takes the whole channel.
  const nameless = withLink("r.native_id IS NULL AND");
  const linked = nameless.length === 0 ? [] : withLink("");
  const all = [...new Map([...own, ...linked].map((row) => [row.id, row])).values()];
  const groups = group(
    all.filter((row) => row.nativeId !== null),
    all.filter((row) => row.nativeId === null),
  );
  return groups.find((each) => each.key === key)?.readings ?? [];
}

/** Every name that readings know a post by: "i:native id", "l:permalink". */
export function postNames(readings: readonly Pick<PostFields, "nativeId" | "permalink">[]): Set<string> {
  const names = new Set<string>();
  for (const { nativeId, permalink } of readings) {
    if (nativeId !== null) names.add(`i:${nativeId}`);
    if (permalink !== null) names.add(`l:${permalink}`);
  }
  return names;
}

function group(byId: readonly StoredRow[], byLink: readonly StoredRow[]): PostGroup[] {
  const groups = new Map<string, PostGroup>();
  const idOfLink = new Map<string, string>();
  const add = (row: StoredRow, key: string) => {
    const name = `${row.channelId} ${key}`;
    const found = groups.get(name);
    if (found) found.readings.push(stored(row));
    else groups.set(name, { channelId: row.channelId, key, readings: [stored(row)] });
  };
  for (const row of byId) {
    add(row, `i:${row.nativeId}`);
    if (byLink.length === 0 || row.permalink === null || row.nativeId === null) continue;
    const link = `${row.channelId} ${row.permalink}`;
    const known = idOfLink.get(link);
    if (known === undefined || row.nativeId < known) idOfLink.set(link, row.nativeId);
  }
  for (const row of byLink) {
    const id = idOfLink.get(`${row.channelId} ${row.permalink}`);
    add(row, id === undefined ? `l:${row.permalink}` : `i:${id}`);
  }
  return [...groups.values()];
}

function stored(row: StoredRow): StoredPostReading {
  return {
    id: row.id,
    importId: row.importId,
    tableNo: row.tableNo,
    line: row.line,
    observedOn: row.observedOn,
    nativeId: row.nativeId,
    permalink: row.permalink,
    url: row.url,
    postedAt: row.postedAt,
    postedOn: row.postedOn,
    text: row.text,
    format: row.format,
    funding: row.funding,
    ownReply: row.ownReply === 1,
    isShare: row.isShare === 1,
    isCrosspost: row.isCrosspost === 1,
    period: row.from === null || row.to === null ? null : { from: row.from, to: row.to },
    measures: JSON.parse(row.measures) as Measures,
  };
}
