// The instants that posts' ids carry.
import type { Day } from "../../shared/period.ts";
import { dayNumber } from "../../shared/period.ts";
import type { IdClock } from "./source.ts";

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
