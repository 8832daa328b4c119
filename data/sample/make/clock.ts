// The clocks of the sample: the company writes in Stockholm time, Meta prints Pacific time, LinkedIn prints UTC.
// The summer-time rules stand here as arithmetic, so that the files do not depend on a machine's time zone data.
import { addDays, dayNumber, type Day } from "../../../shared/period.ts";

const hour = 3_600_000;

/** Epoch milliseconds of a wall-clock time in Stockholm. Not for the hours in which the clocks are changed. */
export function stockholm(day: Day, minuteOfDay: number): number {
  const year = day.slice(0, 4);
  const summer = day >= lastSunday(`${year}-03-31`) && day < lastSunday(`${year}-10-31`);
  return dayNumber(day) * 24 * hour + minuteOfDay * 60_000 - (summer ? 2 : 1) * hour;
}

/** "2026-03-29 09:05:00" in Stockholm. */
export function inStockholm(at: number): string {
  const year = new Date(at).getUTCFullYear();
  const from = dayNumber(lastSunday(`${year}-03-31`)) * 24 * hour + hour;
  const to = dayNumber(lastSunday(`${year}-10-31`)) * 24 * hour + hour;
  return wall(at + (at >= from && at < to ? 2 : 1) * hour);
}

/** "2026-03-29 09:05:00" in Los Angeles. */
export function inPacific(at: number): string {
  const year = new Date(at).getUTCFullYear();
  const from = dayNumber(lastSunday(`${year}-03-14`)) * 24 * hour + 10 * hour;
  const to = dayNumber(lastSunday(`${year}-11-07`)) * 24 * hour + 9 * hour;
  return wall(at + (at >= from && at < to ? -7 : -8) * hour);
}

/** "2026-03-29 09:05:00" in UTC. */
export function inUtc(at: number): string {
  return wall(at);
}

/** "03/29/2026": the order of Meta and LinkedIn. */
export function americanDate(day: Day): string {
  return `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`;
}

/** 0 is Sunday. */
export function weekday(day: Day): number {
  return (dayNumber(day) + 4) % 7;
}

/** The last Sunday on or before a day. */
function lastSunday(day: Day): Day {
  return addDays(day, -weekday(day));
}

function wall(shifted: number): string {
  return new Date(shifted).toISOString().slice(0, 19).replace("T", " ");
}
