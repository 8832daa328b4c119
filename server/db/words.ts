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

/** Takes the words of a portion of rows away, and answers how many there were. Whom they mention stays known. The caller holds the transaction. */
export function removeWords(db: Sqlite, personKey: Buffer, older: Older, portion: number): number {
  keepMentions(db, personKey, older, portion);
  let left = portion;
  for (const table of tables) {
    left -= db
      .prepare(
        `UPDATE ${table} SET text = '', text_kept = 0
         WHERE id IN (SELECT id FROM ${table} WHERE ${isOlder} ORDER BY id LIMIT @left)`,
      )
      .run({ ...bound(older), left }).changes;
  }
  if (left < portion) bumpRevision(db);
  return portion - left;
}

/** Rows of before mentions were stored: they are read from the text while it is there. */
function keepMentions(db: Sqlite, personKey: Buffer, older: Older, portion: number): void {
  const rows = db
    .prepare(
      `SELECT r.id, r.text, c.platform FROM (SELECT id, text, channel_id, mentions FROM comment_readings WHERE ${isOlder} ORDER BY id LIMIT @portion) r
       JOIN channels c ON c.id = r.channel_id WHERE r.mentions IS NULL`,
    )
    .all({ ...bound(older), portion }) as { id: number; text: string; platform: string }[];
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
