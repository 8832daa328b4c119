// The words of comments and mentions: how many are stored, taking them away, and giving them back to an import that is read again.
import type { Day } from "../../shared/period.ts";
import { instantOf } from "../../shared/zone.ts";
import type { Sqlite } from "./open.ts";
import { mentionHashes } from "./people.ts";
import { bumpRevision } from "./revision.ts";

const tables = ["comment_readings", "mention_readings"] as const;

/** Which words go. */
export interface Older {
  /** Those of days before this one; null: all. */
  than: Day | null;
  timeZone: string;
}

const isOlder = "text_kept = 1 AND (@day IS NULL OR COALESCE(at < @instant, on_day < @day))";

function bound({ than, timeZone }: Older) {
  return { day: than, instant: than === null ? null : instantOf(than, 0, timeZone) };
}

/** Rows that still have such words. */
export function countWords(db: Sqlite, older: Older): number {
  const counts = tables.map(
    (table) => db.prepare(`SELECT COUNT(*) FROM ${table} WHERE ${isOlder}`).pluck().get(bound(older)) as number,
  );
  return counts.reduce((sum, each) => sum + each, 0);
}

/** Rows of live imports about comments and mentions. */
export function countWritten(db: Sqlite): number {
  const counts = tables.map(
    (table) =>
      db
        .prepare(`SELECT COUNT(*) FROM ${table} r JOIN imports i ON i.id = r.import_id AND i.state = 'live'`)
        .pluck()
        .get() as number,
  );
  return counts.reduce((sum, each) => sum + each, 0);
}

/** Where the removal of words has come to. */
export interface Place {
  table: (typeof tables)[number];
  /** Rows up to this id are done. */
  after: number;
}

export const firstPlace: Place = { table: "comment_readings", after: 0 };

/**
 * Takes the words of the next rows away, of so many ids, and answers how many there were and where to go on; null at the end.
 * Whom a comment mentions stays known. The caller holds the transaction.
 */
export function removeWords(
  db: Sqlite,
  personKey: Buffer,
  older: Older,
  { table, after }: Place,
  portion: number,
): { removed: number; next: Place | null } {
  const range = { ...bound(older), after, upTo: after + portion };
  const inRange = `id > @after AND id <= @upTo AND ${isOlder}`;
  if (table === "comment_readings") keepMentions(db, personKey, inRange, range);
  const removed = db.prepare(`UPDATE ${table} SET text = '', text_kept = 0 WHERE ${inRange}`).run(range).changes;
  if (removed > 0) bumpRevision(db);
  const last = (db.prepare(`SELECT MAX(id) FROM ${table}`).pluck().get() as number | null) ?? 0;
  if (range.upTo < last) return { removed, next: { table, after: range.upTo } };
  const following = tables[tables.indexOf(table) + 1];
  return { removed, next: following === undefined ? null : { table: following, after: 0 } };
}

/** Rows of before mentions were stored: they are read from the text while it is there. */
function keepMentions(db: Sqlite, personKey: Buffer, inRange: string, range: Record<string, unknown>): void {
  const rows = db
    .prepare(
      `SELECT r.id, r.text, c.platform FROM (SELECT id, text, channel_id FROM comment_readings WHERE mentions IS NULL AND ${inRange}) r
       JOIN channels c ON c.id = r.channel_id`,
    )
    .all(range) as { id: number; text: string; platform: string }[];
  const save = db.prepare("UPDATE comment_readings SET mentions = ? WHERE id = ?");
  for (const { id, text, platform } of rows) save.run(JSON.stringify(mentionHashes(personKey, platform, text)), id);
}

/** Gives an import's rows without words those that the same file has now been read with; answers how many. The caller holds the transaction. */
export function giveBackWords(db: Sqlite, fromImport: number, toImport: number): number {
  let given = 0;
  for (const table of tables) {
    const read = db.prepare(
      `SELECT id, table_no || ' ' || line || ' ' || key AS place, text FROM ${table} WHERE import_id = ? AND text_kept = ?`,
    );
    const wanting = read.all(toImport, 0) as { id: number; place: string }[];
    if (wanting.length === 0) continue;
    const words = new Map(
      (read.all(fromImport, 1) as { place: string; text: string }[]).map((row) => [row.place, row.text]),
    );
    const save = db.prepare(`UPDATE ${table} SET text = ?, text_kept = 1 WHERE id = ?`);
    for (const { id, place } of wanting) {
      const text = words.get(place);
      if (text !== undefined) given += save.run(text, id).changes;
    }
  }
  if (given > 0) bumpRevision(db);
  return given;
}
