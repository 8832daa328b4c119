// Erasing people from everything that is stored: their rows, what links to them, who speaks to them, and what people marked of their comments.
import { addOnceTo } from "../../shared/group.ts";
import { withoutNames } from "../../shared/without-names.ts";
import { listOf } from "./comments.ts";
import { erasePosts } from "./erase-posts.ts";
import {
  type Erased,
  erasedBy,
  mentionKeys,
  type NamingComment,
  type NamingMention,
  obeyed,
  obeyedMention,
} from "./obey.ts";
import type { Sqlite } from "./open.ts";
import { erasedId, tombstoneOf } from "./people.ts";
import { rekeyHumanWork } from "./rekey.ts";
import { forgetProblemValues } from "./rejected.ts";
import { bumpRevision } from "./revision.ts";
import { addTombstones, readTombstones, type Tombstones } from "./tombstones.ts";

/** Whom to erase: hashes of their names and ids, and comments by network and id. */
export interface ToErase {
  people: Iterable<string>;
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Rows read at once: a text each, so that memory stays small. */
const portion = 5_000;

/**
 * Erases them from all rows, whatever the state of their imports, and leaves tombstones. Whoever wrote under an erased name and an id is
 * erased under that id too. `at` is an ISO instant. The caller holds the transaction.
 */
export function erase(db: Sqlite, personKey: Buffer, { people, ids }: ToErase, at: string): void {
  const stones = readTombstones(db);
  for (const hash of people) stones.people.add(hash);
  addIdsOfNames(db, stones.people);
  const erasedIds = idsToErase(db, personKey, stones.people, ids);
  for (const byId of erasedIds.values()) for (const hash of byId.hashes.values()) stones.comments.add(hash);
  addTombstones(db, stones, at);
  const called = new Map([...erasedIds].map(([network, { names }]) => [network, names]));
  const erased = erasedBy(personKey, stones, called);
  eraseComments(db, erased);
  eraseMentions(db, erased);
  erasePosts(db, (network, text) => withoutNames(text, (name) => erased.isNamed(network, name)));
  rekeyHumanWork(db, erased.idFor);
  forgetProblemValues(db);
  bumpRevision(db);
}

/** Until nothing is added: whoever wrote under an erased name. The names of an erased id may be other people's too, and stay. */
function addIdsOfNames(db: Sqlite, people: Set<string>): void {
  const idsOf = db
    .prepare(
      `SELECT DISTINCT author_id_hash FROM comment_readings
       WHERE author_id_hash IS NOT NULL AND author_name_hash IN (SELECT value FROM json_each(?))`,
    )
    .pluck();
  for (let before = -1; before !== people.size;) {
    before = people.size;
    for (const hash of idsOf.all(JSON.stringify([...people])) as string[]) people.add(hash);
  }
}

interface IdsOfNetwork {
  /** Tombstones by id. */
  hashes: Map<string, string>;
  /** What each id becomes. */
  names: Map<string, string>;
}

/** The ids of what the people wrote, and those named, by network. */
function idsToErase(
  db: Sqlite,
  personKey: Buffer,
  people: ReadonlySet<string>,
  named: ToErase["ids"],
): Map<string, IdsOfNetwork> {
  const found = new Map<string, IdsOfNetwork>();
  const add = (network: string, id: string) => {
    const ids = found.get(network) ?? { hashes: new Map<string, string>(), names: new Map<string, string>() };
    found.set(network, ids);
    const hash = tombstoneOf(personKey, network, id);
    ids.hashes.set(id, hash);
    ids.names.set(id, erasedId(hash));
  };
  for (const { network, key } of rowsOfPeople(db, people)) add(network, key);
  for (const [network, ids] of named) for (const id of ids) add(network, id);
  return found;
}

/** What the people wrote, each once a network. */
function rowsOfPeople(db: Sqlite, people: ReadonlySet<string>): { network: string; key: string }[] {
  return db
    .prepare(
      `SELECT DISTINCT c.platform AS network, r.key FROM comment_readings r JOIN channels c ON c.id = r.channel_id
       WHERE r.author_id_hash IN (SELECT value FROM json_each(@people)) OR r.author_name_hash IN (SELECT value FROM json_each(@people))
       UNION SELECT @mentionKeys, key FROM mention_readings WHERE author_hash IN (SELECT value FROM json_each(@people))`,
    )
    .all({ people: JSON.stringify([...people]), mentionKeys }) as { network: string; key: string }[];
}

interface CommentRow extends Omit<NamingComment, "parents" | "children" | "mentions" | "textKept"> {
  id: number;
  network: string;
  parents: string;
  children: string;
  mentions: string | null;
  textKept: number;
}

function eraseComments(db: Sqlite, erased: Erased): void {
  const read = db.prepare(
    `SELECT r.id, c.platform AS network, r.key, r.native_id AS nativeId, r.post, r.parents, r.children, r.mentions, r.url,
       r.author_id_hash AS authorIdHash, r.author_name_hash AS authorNameHash, r.text, r.text_kept AS textKept
     FROM comment_readings r JOIN channels c ON c.id = r.channel_id WHERE r.id > ? ORDER BY r.id LIMIT ${portion}`,
  );
  const save = db.prepare(
    `UPDATE comment_readings SET key = @key, native_id = @nativeId, post = @post, parents = @parents, children = @children,
       mentions = @mentions, url = @url, author_id_hash = @authorIdHash, author_name_hash = @authorNameHash, text = @text,
       text_kept = @textKept WHERE id = @id`,
  );
  eachPortion<CommentRow>(read, ({ network, ...row }) => {
    const before = { ...row, ...lists(row) };
    const after = obeyed(before, network, erased);
    if (after === before) return;
    const { parents, children, mentions } = after;
    save.run({
      ...after,
      parents: JSON.stringify(parents),
      children: JSON.stringify(children),
      mentions: mentions === null ? null : JSON.stringify(mentions),
      textKept: after.textKept ? 1 : 0,
    });
  });
}

function lists({ parents, children, mentions, textKept }: Omit<CommentRow, "network">) {
  return {
    parents: listOf(parents),
    children: listOf(children),
    mentions: mentions === null ? null : listOf(mentions),
    textKept: textKept === 1,
  };
}

function eraseMentions(db: Sqlite, erased: Erased): void {
  const read = db.prepare(
    `SELECT id, key, place, url, author_hash AS authorHash, CASE WHEN text_kept = 1 THEN text END AS text FROM mention_readings
     WHERE id > ? ORDER BY id LIMIT ${portion}`,
  );
  const save = db.prepare(
    `UPDATE mention_readings SET key = @key, url = @url, author_hash = @authorHash, text = COALESCE(@text, ''), text_kept = @text IS NOT NULL
     WHERE id = @id`,
  );
  eachPortion<NamingMention & { id: number }>(read, (row) => {
    const after = obeyedMention(row, erased);
    if (after !== row) save.run(after);
  });
}

function eachPortion<Row extends { id: number }>(
  read: { all: (after: number) => unknown[] },
  change: (row: Row) => void,
): void {
  for (let after = 0; ;) {
    const rows = read.all(after) as Row[];
    rows.forEach(change);
    const last = rows.at(-1);
    if (last === undefined || rows.length < portion) return;
    after = last.id;
  }
}

/**
 * Erases again what tombstones from elsewhere say, whose people and comments are known by hash alone: every id that is stored is asked.
 * The caller holds the transaction.
 */
export function eraseAgain(db: Sqlite, personKey: Buffer, stones: Tombstones, at: string): void {
  const ids = new Map<string, Set<string>>();
  for (const { network, id } of everyId(db)) {
    if (stones.comments.has(tombstoneOf(personKey, network, id))) addOnceTo(ids, network, id);
  }
  addTombstones(db, stones, at);
  erase(db, personKey, { people: stones.people, ids }, at);
}

/** Whatever names a comment or mention anywhere. */
function everyId(db: Sqlite): { network: string; id: string }[] {
  const linked = (list: string) =>
    `SELECT c.platform, j.value FROM comment_readings r JOIN channels c ON c.id = r.channel_id, json_each(r.${list}) j WHERE r.${list} <> '[]'`;
  const marked = (table: string) => `SELECT substr(channel_key, 1, instr(channel_key, ':') - 1), key FROM ${table}`;
  return db
    .prepare(
      `SELECT c.platform AS network, r.key AS id FROM comment_readings r JOIN channels c ON c.id = r.channel_id
       UNION SELECT '${mentionKeys}', key FROM mention_readings UNION ${linked("parents")} UNION ${linked("children")}
       UNION ${marked("marks")} WHERE subject = 'comment'
       UNION SELECT '${mentionKeys}', key FROM marks WHERE subject = 'mention' UNION ${marked("ratings")} UNION ${marked("audit_guesses")}
       UNION ${marked("comment_scores_cache")}`,
    )
    .all() as { network: string; id: string }[];
}
