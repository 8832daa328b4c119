// What people say of days on which a channel posted nothing. A statement hangs on the channel's key, beside the files, and rests on those that speak of its days.
import { groupBy } from "../../shared/group.ts";
import type { Stretch } from "../../shared/silence.ts";
import { type Channel, channelsByAnyId, channelsByAnyKey } from "./channels.ts";
import { type LiveClaim, liveClaims } from "./claims.ts";
import type { Sqlite } from "./open.ts";

/** A statement that stands. */
export interface Silence extends Stretch {
  id: number;
  channelKey: string;
  /** Live imports hold a post of these days: the post counts, and the statement covers nothing. */
  contradicted: boolean;
  actor: string;
  /** ISO instant. */
  statedAt: string;
}

/** Who says it, and when (an ISO instant). */
export interface Stated {
  actor: string;
  at: string;
}

/** Those that are not taken back, in the order in which they were made. */
export function listSilences(db: Sqlite): Silence[] {
  const rows = db
    .prepare(
      `SELECT id, channel_key AS channelKey, from_day AS "from", to_day AS "to", contradicted, actor, stated_at AS statedAt
       FROM silences WHERE taken_back_at IS NULL ORDER BY id`,
    )
    .all() as (Omit<Silence, "contradicted"> & { contradicted: number })[];
  return rows.map((row) => ({ ...row, contradicted: row.contradicted === 1 }));
}

/** Says it. The caller holds the transaction, folds again (`refoldAfter`) and bumps the revision. */
export function stateSilences(
  db: Sqlite,
  silences: readonly (Stretch & { channelKey: string })[],
  { actor, at }: Stated,
): void {
  const insert = db.prepare(
    "INSERT INTO silences (channel_key, from_day, to_day, actor, stated_at) VALUES (?, ?, ?, ?, ?)",
  );
  for (const { channelKey, from, to } of silences) insert.run(channelKey, from, to, actor, at);
}

/**
 * Says it of the open days of a channel, of which no file of its own speaks; nothing where there are none. What files have contradicted of
 * `standing`, the statements about these days, is said anew by that, of the days that are left. Answers whether something has changed.
 */
export function sayPostedNothing(
  db: Sqlite,
  channelKey: string,
  open: readonly Stretch[],
  standing: readonly Silence[],
  by: Stated,
): boolean {
  if (open.length === 0) return false;
  stateSilences(
    db,
    open.map((days) => ({ ...days, channelKey })),
    by,
  );
  takeBackSilences(
    db,
    standing.filter(({ contradicted }) => contradicted),
    by,
  );
  return true;
}

/** Takes statements back. Answers whether there were any. The caller holds the transaction, folds again and bumps the revision. */
export function takeBackSilences(db: Sqlite, silences: readonly Silence[], { actor, at }: Stated): boolean {
  const update = db.prepare(
    "UPDATE silences SET taken_back_at = ?, taken_back_by = ? WHERE id = ? AND taken_back_at IS NULL",
  );
  for (const { id } of silences) update.run(at, actor, id);
  return silences.length > 0;
}

/** The statements of each channel, by the id of the channel that their key is part of now. */
export function silencesByChannel(silences: readonly Silence[], channels: readonly Channel[]): Map<number, Silence[]> {
  const byKey = channelsByAnyKey(channels);
  const known = silences.flatMap((silence) => {
    const channel = byKey.get(silence.channelKey);
    return channel === undefined ? [] : [{ silence, id: channel.id }];
  });
  return new Map([...groupBy(known, ({ id }) => id)].map(([id, each]) => [id, each.map(({ silence }) => silence)]));
}

/**
 * The claims of all live imports, under the channels that they belong to now, and those that statements add: for the days of a statement a
 * channel is covered as the files of its sources cover others, by the same measures and as of the same date.
 */
export function coveringClaims(
  db: Sqlite,
  channels: readonly Channel[],
  alsoImport: number | null = null,
): LiveClaim[] {
  const byAnyId = channelsByAnyId(channels);
  const claims = liveClaims(db, alsoImport).map((claim) => ({
    ...claim,
    channelId: byAnyId.get(claim.channelId)?.id ?? claim.channelId,
  }));
  const standing = silencesByChannel(listSilences(db), channels);
  if (standing.size === 0) return claims;
  const posts = claims.filter(({ kind }) => kind === "posts");
  const files = [
    ...new Map(posts.map((claim) => [`${claim.importId} ${claim.source} ${claim.from} ${claim.to}`, claim])).values(),
  ];
  const stated = channels.flatMap(({ id, sources }) => {
    const held = (standing.get(id) ?? []).filter(({ contradicted }) => !contradicted);
    const speaking = held.length === 0 ? [] : files.filter(({ source }) => sources.includes(source));
    return held.flatMap((silence) =>
      speaking
        .filter((claim) => claim.from < silence.to && claim.to > silence.from)
        .map((claim): LiveClaim => ({
          ...claim,
          channelId: id,
          from: claim.from > silence.from ? claim.from : silence.from,
          to: claim.to < silence.to ? claim.to : silence.to,
          stated: true,
        })),
    );
  });
  return [...claims, ...stated];
}
