// Permalinks in one canonical form, and the instants that posts' ids carry.
import type { Day } from "../../shared/period.ts";
import { dayNumber } from "../../shared/period.ts";
import type { IdClock } from "./source.ts";

/** Query parameters that name the post, where the path does not. */
const naming = ["story_fbid", "fbid", "v", "set"];

/**
 * The link without what varies: https, no query, fragment or trailing slash, host in lower case without www, twitter.com as x.com.
 * A parameter that names the post becomes part of the path. Null: no link, or one that names a post only in ways unknown to us.
 */
export function canonicalLink(text: string): string | null {
  const match = /^(?:https?:\/\/)?([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?(?:#\S*)?$/i.exec(text.trim());
  if (!match?.[1]?.includes(".")) return null;
  let host = match[1].toLowerCase().replace(/^(?:www|m|mobile|web)\./, "");
  if (host === "twitter.com") host = "x.com";
  const path = match[2]!.replace(/\/+$/, "");
  if (match[3] !== undefined) {
    const query = new URLSearchParams(match[3]);
    for (const name of naming) {
      const value = query.get(name);
      if (value) return `https://${host}${path}/${encodeURIComponent(value)}`;
    }
    if (path.endsWith(".php")) return null;
  }
  return path === "" ? null : `https://${host}${path}`;
}

const dayMs = 86_400_000;

/**
 * The instant in an id (epoch milliseconds), or null. It is believed only when it is not in the future and fits the printed date:
 * that date can be the day in another zone (a day apart) or the day on which a draft was begun (some weeks before).
 */
export function instantInId(digits: string, clock: IdClock, printed: Day | null, today: Day): number | null {
  if (!/^\d{15,20}$/.test(digits)) return null;
  const ms = Number((BigInt(digits) >> 22n) + clock.epoch);
  const day = Math.floor(ms / dayMs);
  if (day > dayNumber(today) + 1 || day < dayNumber("2006-01-01")) return null;
  if (printed === null) return ms;
  const apart = day - dayNumber(printed);
  return apart >= -2 && apart <= 60 ? ms : null;
}
