// Posts in files that speak against what people have said: that a channel posted nothing on those days.
import { groupBy } from "../../shared/group.ts";
import { addDays, type Day } from "../../shared/period.ts";
import { dayIn } from "../../shared/zone.ts";
import { type Channel, idsOf, listChannels } from "./channels.ts";
import { type LiveClaim, liveClaims } from "./claims.ts";
import type { Sqlite } from "./open.ts";
import { readSettings } from "./settings.ts";
import { listSilences, type Silence, silencesByChannel } from "./silences.ts";

/** Stores of each statement whether a live import holds a post of its days. Our own replies are no posts. */
export function cacheContradictions(db: Sqlite, channels: readonly Channel[]): void {
  const standing = listSilences(db);
  const contradicted = new Set(amongPosts(db, standing, channels, null).map(({ silence }) => silence.id));
  const save = db.prepare("UPDATE silences SET contradicted = ? WHERE id = ?");
  for (const { id, contradicted: was } of standing)
    if (contradicted.has(id) !== was) save.run(contradicted.has(id) ? 1 : 0, id);
}

/** What stands until now and the posts of an import, live or not, contradict, by channel. */
export function contradictedBy(db: Sqlite, importId: number): { channel: Channel; silence: Silence }[] {
  const standing = listSilences(db).filter(({ contradicted }) => !contradicted);
  return amongPosts(db, standing, listChannels(db, importId), importId);
}

/** The statements of whose days there is a post: in any live import, or in the one named alone. */
function amongPosts(
  db: Sqlite,
  silences: readonly Silence[],
  channels: readonly Channel[],
  importId: number | null,
): { channel: Channel; silence: Silence }[] {
  if (silences.length === 0) return [];
  const byChannel = silencesByChannel(silences, channels);
  const claims = liveClaims(db, importId).filter(({ kind }) => kind === "posts");
  return channels.flatMap((channel) => {
    const said = byChannel.get(channel.id) ?? [];
    const days = said.length === 0 ? [] : daysOfPosts(db, channel, claims, importId);
    return said
      .filter(({ from, to }) => days.some((day) => day >= from && day < to))
      .map((silence) => ({ channel, silence }));
  });
}

function daysOfPosts(db: Sqlite, channel: Channel, claims: readonly LiveClaim[], only: number | null): Day[] {
  const { timeZone } = readSettings(db);
  const ids = idsOf(channel);
  const own = claims.filter(({ channelId }) => ids.includes(channelId));
  const spans = groupBy(own, (claim) => claim.importId);
  const rows = db
    .prepare(
      `SELECT DISTINCT r.import_id AS importId, r.posted_at AS at, r.posted_on AS "on" FROM post_readings r JOIN imports i ON i.id = r.import_id
       WHERE r.own_reply = 0 AND r.channel_id IN (SELECT value FROM json_each(@ids))
         AND CASE WHEN @only IS NULL THEN i.state = 'live' ELSE i.id = @only END`,
    )
    .all({ ids: JSON.stringify(ids), only }) as { importId: number; at: number | null; on: Day | null }[];
  const days = rows.flatMap(({ importId, at, on }) => {
    if (at === null) return on ?? [];
    const day = dayIn(at, timeZone);
    return isOfTheDayBeside(day, spans.get(importId) ?? []) ? [] : day;
  });
  return [...new Set(days)];
}

/**
 * A post of the hours between the platform's clock and the company's, at the edge of its file: published at eight on the first by our clock, it
 * is the last of the month before by Meta's. It says nothing of the days that the next file speaks of.
 */
function isOfTheDayBeside(day: Day, spans: readonly LiveClaim[]): boolean {
  if (spans.some(({ from, to }) => day >= from && day < to)) return false;
  return spans.some(({ from, to }) => day === to || addDays(day, 1) === from);
}
