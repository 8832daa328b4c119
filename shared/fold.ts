// From the readings of one post to its current values: a pure fold, so that the order of imports never matters.
import type { Measure, Measures } from "./measure.ts";
import { addDays, type Day } from "./period.ts";
import type { PostFields, PostStatement } from "./post.ts";

/** One row about a post, with the date on which its import's numbers were true. */
export interface PostReading extends PostStatement {
  observedOn: Day;
}

/** A count with the day as of which it stood. */
interface Dated {
  value: number;
  asOf: Day;
}

/**
 * What the post is, from all its readings: per field the newest observed_on that says something, on a tie the larger by code point.
 * `dayOf` turns an instant into the company's civil date, which postedOn then is.
 */
export function foldPost(readings: readonly PostReading[], dayOf: (at: number) => Day): PostFields {
  const postedAt = newest(readings, (reading) => reading.postedAt);
  const printed = newest(readings, (reading) => reading.postedOn);
  return {
    nativeId: newest(readings, (reading) => reading.nativeId),
    permalink: newest(readings, (reading) => reading.permalink),
    url: newest(readings, (reading) => reading.url),
    postedAt,
    postedOn: postedAt === null ? printed : dayOf(postedAt),
    text: newest(readings, (reading) => (reading.text === "" ? null : reading.text)) ?? "",
    format: newest(readings, (reading) => reading.format),
    funding: newest(readings, (reading) => reading.funding),
    ownReply: readings.some((reading) => reading.ownReply),
    isShare: readings.some((reading) => reading.isShare),
    isCrosspost: readings.some((reading) => reading.isCrosspost),
  };
}

/**
 * The day as of which a reading is a lifetime count of a post published on `postedOn`; null when it is none.
 * A period that begins on or before the publication holds the post's whole life until the period's last day.
 */
export function lifetimeAsOf(reading: Pick<PostReading, "observedOn" | "period">, postedOn: Day | null): Day | null {
  if (reading.period === null) return reading.observedOn;
  if (postedOn === null || reading.period.from > postedOn) return null;
  const lastDay = addDays(reading.period.to, -1);
  return lastDay < reading.observedOn ? lastDay : reading.observedOn;
}

/**
 * Lifetime counts per measure: the newest reading wins, a blank never overwrites a value, on a tie the larger wins.
 * `until` leaves out imports observed later; null takes all. Returns null when no import was observed by then.
 */
export function foldLifetime(
  readings: readonly PostReading[],
  postedOn: Day | null,
  until: Day | null,
): Measures | null {
  const best = new Map<Measure, Dated>();
  let known = false;
  for (const reading of readings) {
    if (until !== null && reading.observedOn > until) continue;
    known = true;
    const asOf = lifetimeAsOf(reading, postedOn);
    if (asOf !== null) takeNewer(best, reading.measures, asOf);
  }
  return known ? valuesOf(best) : null;
}

/** The same rule for readings of one subject and one period: `asOf` is the import's observed_on. */
export function foldSamePeriod(readings: readonly { observedOn: Day; measures: Measures }[]): Measures {
  const best = new Map<Measure, Dated>();
  for (const reading of readings) takeNewer(best, reading.measures, reading.observedOn);
  return valuesOf(best);
}

function takeNewer(best: Map<Measure, Dated>, measures: Measures, asOf: Day): void {
  for (const name in measures) {
    const measure = name as Measure;
    const value = measures[measure];
    if (value === undefined) continue;
    const known = best.get(measure);
    if (known === undefined || asOf > known.asOf || (asOf === known.asOf && value > known.value))
      best.set(measure, { value, asOf });
  }
}

function valuesOf(best: ReadonlyMap<Measure, Dated>): Measures {
  const values: Measures = {};
  for (const measure of [...best.keys()].sort()) values[measure] = (best.get(measure) as Dated).value;
  return values;
}

function newest<Value extends string | number>(
  readings: readonly PostReading[],
  read: (reading: PostReading) => Value | null,
): Value | null {
  let value: Value | null = null;
  let observedOn = "";
  for (const reading of readings) {
    const candidate = read(reading);
    if (candidate === null) continue;
    if (value === null || reading.observedOn > observedOn || (reading.observedOn === observedOn && candidate > value)) {
      value = candidate;
      observedOn = reading.observedOn;
    }
  }
  return value;
}
