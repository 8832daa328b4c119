// What somebody wrote, by their keyed hashes: what an erasure is about.
import type { ToErase } from "./erase.ts";
import { mentionKeys, networkOfMention } from "./obey.ts";
import type { Sqlite } from "./open.ts";
import type { Day } from "../../shared/period.ts";

/** A comment that live imports hold. */
export interface Written {
  channelId: number;
  key: string;
  at: number | null;
  on: Day | null;
}

/** Each of their comments once, as its first row dates it. Who wrote under an erased name and an id is meant under that id too. */
export function commentsWrittenBy(db: Sqlite, whom: ToErase): Written[] {
  const people = JSON.stringify([...whom.people]);
  const ids = JSON.stringify([...whom.ids].flatMap(([network, keys]) => [...keys].map((key) => ({ network, key }))));
  return db
    .prepare(
      `WITH named AS (SELECT value AS hash FROM json_each(@people)),
         people AS (SELECT hash FROM named UNION SELECT author_id_hash FROM comment_readings
           WHERE author_id_hash IS NOT NULL AND author_name_hash IN (SELECT hash FROM named)),
         ids AS (SELECT value ->> 'network' AS network, value ->> 'key' AS key FROM json_each(@ids))
       SELECT COALESCE(c.owner_id, c.id) AS channelId, r.key, r.at, r.on_day AS "on", MIN(r.id) FROM comment_readings r
       JOIN imports i ON i.id = r.import_id AND i.state = 'live' JOIN channels c ON c.id = r.channel_id
       WHERE r.author_id_hash IN (SELECT hash FROM people) OR r.author_name_hash IN (SELECT hash FROM people)
         OR (c.platform, r.key) IN (SELECT network, key FROM ids)
       GROUP BY COALESCE(c.owner_id, c.id), r.key`,
    )
    .all({ people, ids }) as Written[];
}

/** How many mentions outside our channels are theirs. */
export function mentionsWrittenBy(db: Sqlite, whom: ToErase): number {
  return db
    .prepare(
      `SELECT COUNT(DISTINCT m.key) FROM mention_readings m JOIN imports i ON i.id = m.import_id AND i.state = 'live'
       WHERE m.author_hash IN (SELECT value FROM json_each(@people)) OR m.key IN (SELECT value FROM json_each(@keys))`,
    )
    .pluck()
    .get({
      people: JSON.stringify([...whom.people]),
      keys: JSON.stringify([...(whom.ids.get(mentionKeys) ?? [])]),
    }) as number;
}

/** How many comments of others speak to them with @. */
export function commentsMentioning(db: Sqlite, people: Iterable<string>): number {
  return db
    .prepare(
      `SELECT COUNT(DISTINCT COALESCE(c.owner_id, c.id) || ' ' || r.key) FROM comment_readings r JOIN imports i ON i.id = r.import_id AND i.state = 'live'
         JOIN channels c ON c.id = r.channel_id, json_each(r.mentions) m WHERE r.mentions <> '[]' AND m.value IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
    .get(JSON.stringify([...people])) as number;
}

/** Who wrote a comment, by every row about it; null when there is no such comment. */
export function authorsOf(
  db: Sqlite,
  channelId: number,
  key: string,
): { platform: string; people: string[]; isOurs: boolean } | null {
  const rows = db
    .prepare(
      `SELECT c.platform, r.author_id_hash AS id, r.author_name_hash AS name, r.inbound FROM comment_readings r
       JOIN imports i ON i.id = r.import_id AND i.state = 'live' JOIN channels c ON c.id = r.channel_id
       WHERE r.channel_id = ? AND r.key = ?`,
    )
    .all(channelId, key) as { platform: string; id: string | null; name: string | null; inbound: number | null }[];
  const [first] = rows;
  if (first === undefined) return null;
  const people = rows.flatMap(({ id, name }) => [id, name]).filter((hash) => hash !== null);
  return {
    platform: first.platform,
    people: [...new Set(people)],
    isOurs: rows.some((row) => row.inbound === 0),
  };
}

/** The networks and places in which mentions were found whose author has that hash there. */
export function placesWrittenIn(db: Sqlite, hashIn: (network: string) => string): string[] {
  const rows = db
    .prepare("SELECT DISTINCT COALESCE(url, place) AS place, author_hash AS author FROM mention_readings")
    .all() as {
    place: string;
    author: string | null;
  }[];
  const found = rows.flatMap(({ place, author }) => {
    const network = networkOfMention({ url: null, place });
    return author !== null && author === hashIn(network) ? network : [];
  });
  return [...new Set(found)];
}
