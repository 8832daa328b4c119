// Reading back what files said of posts, in the groups that are one post each.
import type { PostReading } from "../../shared/fold.ts";
import type { Measures } from "../../shared/measure.ts";
import type { Sqlite } from "./open.ts";

/** A reading with where it came from. */
export interface StoredPostReading extends PostReading {
  id: number;
  importId: number;
  tableNo: number;
  line: number;
}

/** All readings of one post of one channel. */
export interface PostGroup {
  channelId: number;
  /** "i:native id", else "l:permalink". */
  key: string;
  readings: StoredPostReading[];
}

interface StoredRow {
  id: number;
  importId: number;
  tableNo: number;
  line: number;
  channelId: number;
  nativeId: string | null;
  permalink: string | null;
  url: string | null;
  postedAt: number | null;
  postedOn: string | null;
  text: string;
  format: string | null;
  funding: "organic" | "boosted" | null;
  ownReply: number;
  isShare: number;
  isCrosspost: number;
  from: string | null;
  to: string | null;
  measures: string;
  observedOn: string;
}

const columns = `r.id, r.import_id AS importId, r.table_no AS tableNo, r.line, r.channel_id AS channelId, r.native_id AS nativeId, r.permalink,
  r.url, r.posted_at AS postedAt, r.posted_on AS postedOn, r.text, r.format, r.funding, r.own_reply AS ownReply, r.is_share AS isShare,
  r.is_crosspost AS isCrosspost, r.from_day AS "from", r.to_day AS "to", r.measures, i.observed_on AS observedOn`;

/** Names of posts whose readings are wanted. A post without an id is known by its permalink. */
export interface PostNames {
  channelId: number;
  nativeId: string | null;
  permalink: string | null;
}

/**
 * The groups of readings, live or of the import named, that the names touch. Readings with an id are one post by it;
 * those without are of the post whose id stands beside the same permalink (the smallest id, should several), else of the permalink.
 */
export function readPostGroups(db: Sqlite, names: Iterable<PostNames>, alsoImport: number | null): PostGroup[] {
  db.exec(
    "CREATE TEMP TABLE IF NOT EXISTS wanted (channel_id INTEGER, native_id TEXT, PRIMARY KEY (channel_id, native_id)); DELETE FROM wanted;" +
      "CREATE TEMP TABLE IF NOT EXISTS wanted_links (channel_id INTEGER, permalink TEXT, PRIMARY KEY (channel_id, permalink)); DELETE FROM wanted_links;",
  );
  const wantId = db.prepare("INSERT OR IGNORE INTO wanted VALUES (?, ?)");
  const wantLink = db.prepare("INSERT OR IGNORE INTO wanted_links VALUES (?, ?)");
  for (const name of names) {
    if (name.nativeId !== null) wantId.run(name.channelId, name.nativeId);
    if (name.permalink !== null) wantLink.run(name.channelId, name.permalink);
  }
  // Only where some reading has no id can a permalink join readings.
  const linked = db
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM wanted_links w JOIN post_readings r ON r.channel_id = w.channel_id AND r.permalink = w.permalink WHERE r.native_id IS NULL)`,
    )
    .pluck()
    .get();
  if (linked === 1)
    db.exec(
      `INSERT OR IGNORE INTO wanted SELECT r.channel_id, r.native_id FROM wanted_links w
         JOIN post_readings r ON r.channel_id = w.channel_id AND r.permalink = w.permalink WHERE r.native_id IS NOT NULL;
       INSERT OR IGNORE INTO wanted_links SELECT r.channel_id, r.permalink FROM wanted w
         JOIN post_readings r ON r.channel_id = w.channel_id AND r.native_id = w.native_id WHERE r.permalink IS NOT NULL;`,
    );
  const visible = "(i.state = 'live' OR i.id = @alsoImport)";
  const byId = db
    .prepare(
      `SELECT ${columns} FROM wanted w JOIN post_readings r ON r.channel_id = w.channel_id AND r.native_id = w.native_id
       JOIN imports i ON i.id = r.import_id WHERE ${visible}`,
    )
    .all({ alsoImport }) as StoredRow[];
  const byLink =
    linked === 1
      ? (db
          .prepare(
            `SELECT ${columns} FROM wanted_links w JOIN post_readings r ON r.channel_id = w.channel_id AND r.permalink = w.permalink
             JOIN imports i ON i.id = r.import_id WHERE r.native_id IS NULL AND ${visible}`,
          )
          .all({ alsoImport }) as StoredRow[])
      : [];
  return group(byId, byLink);
}

/** The live readings of one post, by the key under which the cache has it. */
export function readingsOfPost(db: Sqlite, channelId: number, key: string): StoredPostReading[] {
  const select = (where: string) =>
    db.prepare(
      `SELECT ${columns} FROM post_readings r JOIN imports i ON i.id = r.import_id AND i.state = 'live' WHERE r.channel_id = @channelId AND ${where}`,
    );
  const name = key.slice(2);
  const own = select(key.startsWith("i:") ? "r.native_id = @name" : "r.permalink = @name").all({
    channelId,
    name,
  }) as StoredRow[];
  const links = JSON.stringify([...new Set(own.flatMap((row) => row.permalink ?? []))]);
  const linked = select("r.permalink IN (SELECT value FROM json_each(@links))").all({
    channelId,
    links,
  }) as StoredRow[];
  const all = [...new Map([...own, ...linked].map((row) => [row.id, row])).values()];
  const groups = group(
    all.filter((row) => row.nativeId !== null),
    all.filter((row) => row.nativeId === null),
  );
  return groups.find((each) => each.key === key)?.readings ?? [];
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

/** The names of all posts that an import speaks of. */
export function postsOfImport(db: Sqlite, importId: number): PostNames[] {
  return db
    .prepare(
      "SELECT DISTINCT channel_id AS channelId, native_id AS nativeId, permalink FROM post_readings WHERE import_id = ?",
    )
    .all(importId) as PostNames[];
}
