// Civil time in a named zone <-> instants, through one cached table of offset changes per zone and year: no Intl call per row.
import { dayFromNumber, dayNumber } from "./period.ts";
import type { Day } from "./period.ts";

const dayMs = 86_400_000;
/** No zone has ever changed its offset twice within so short a time as this. */
const step = 7 * dayMs;

/** From `at` on (epoch milliseconds) the zone is `offset` milliseconds ahead of UTC. */
interface Change {
  at: number;
  offset: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const tables = new Map<string, Map<number, Change[]>>();

/** True for a zone name that this machine knows, such as "Europe/Stockholm". */
export function isZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(zone, format);
  }
  return format;
}

/** What Intl says of one instant: the slow way, used only to build the tables. */
function askOffset(ms: number, zone: string): number {
  const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const part of formatOf(zone).formatToParts(ms)) {
    if (part.type in parts) parts[part.type as keyof typeof parts] = Number(part.value);
  }
  const civil = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  return civil - Math.floor(ms / 1000) * 1000;
}

function buildYear(zone: string, year: number): Change[] {
  const end = Date.UTC(year + 1, 0, 1);
  let from = Date.UTC(year, 0, 1);
  let offset = askOffset(from, zone);
  const changes: Change[] = [{ at: from, offset }];
  while (from < end) {
    const to = Math.min(from + step, end);
    const next = askOffset(to, zone);
    if (next !== offset) {
      let before = from;
      let after = to;
      while (after - before > 1000) {
        const middle = before + Math.floor((after - before) / 2000) * 1000;
        if (askOffset(middle, zone) === offset) before = middle;
        else after = middle;
      }
      changes.push({ at: after, offset: next });
      offset = next;
    }
    from = to;
  }
  return changes;
}

/** Milliseconds that the zone is ahead of UTC at an instant. Throws RangeError for an unknown zone. */
export function offsetAt(ms: number, zone: string): number {
  const year = new Date(ms).getUTCFullYear();
  let years = tables.get(zone);
  if (!years) tables.set(zone, (years = new Map()));
  let changes = years.get(year);
  if (!changes) years.set(year, (changes = buildYear(zone, year)));
  let offset = changes[0]!.offset;
  for (const change of changes) if (change.at <= ms) offset = change.offset;
  return offset;
}

/**
 * The instant (epoch milliseconds) at which clocks in the zone show this day and time of day.
 * A time that comes twice in autumn is the first of the two; one that is skipped in spring is read with the offset before the change.
 */
export function instantOf(day: Day, msOfDay: number, zone: string): number {
  const local = dayNumber(day) * dayMs + msOfDay;
  const before = offsetAt(local - dayMs, zone);
  const after = offsetAt(local + dayMs, zone);
  if (before === after || offsetAt(local - before, zone) === before) return local - before;
  return offsetAt(local - after, zone) === after ? local - after : local - before;
}

const labels = new Map<number, Day>();

/** The civil date in the zone at an instant (epoch milliseconds). */
export function dayIn(ms: number, zone: string): Day {
  const number = Math.floor((ms + offsetAt(ms, zone)) / dayMs);
  let day = labels.get(number);
  if (day === undefined) labels.set(number, (day = dayFromNumber(number)));
  return day;
}

/** Milliseconds since midnight on the zone's clock at an instant. */
export function timeOfDay(ms: number, zone: string): number {
  const local = ms + offsetAt(ms, zone);
  return local - Math.floor(local / dayMs) * dayMs;
}

/** The civil day of what is dated by an instant, in the zone, or else by a day alone, which is never shifted. One of the two is known. */
export function dayOf({ at, on }: { at: number | null; on: Day | null }, zone: string): Day {
  return at === null ? (on as Day) : dayIn(at, zone);
}

/** "14:05" on the zone's clock at an instant. */
export function clockAt(ms: number, zone: string): string {
  const minutes = Math.floor(timeOfDay(ms, zone) / 60_000);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
