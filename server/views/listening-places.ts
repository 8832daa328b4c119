// The places of a quarter, each with what was written there, the visits that it sent, and what was decided of it.
import { type DecisionMark, placeDecisions } from "../db/place-marks.ts";
import { groupBy } from "../../shared/group.ts";
import { type Place, placeOf } from "../../shared/listening/places.ts";
import { addQuarters, type Quarter } from "../../shared/period.ts";
import { countsOf, type LoggedEntry, type Mention, type MentionCounts } from "./mentions.ts";
import { placeVisits } from "./place-visits.ts";
import type { World } from "./world.ts";

export interface ListeningPlace extends Place {
  files: MentionCounts;
  log: MentionCounts;
  /** Visits that it sent in the quarter and in the one before; null where no file says. */
  sessions: number | null;
  sessionsBefore: number | null;
  /** We have a channel there, by our files: then nobody is asked whether to join. */
  hasChannel: boolean;
  /** How often each topic of the strategy is spoken of, by id; most often first. Files and log together. */
  topics: { id: string; count: number }[];
  decision: DecisionMark | null;
  /** The newest decision of an earlier quarter. */
  earlier: (DecisionMark & { quarter: Quarter }) | null;
}

/** Undecided places first; of them, those without a channel of ours that send most visitors, then those where most was written. */
export function placesOf(
  world: World,
  quarter: Quarter,
  mentions: readonly Mention[],
  entries: readonly LoggedEntry[],
): ListeningPlace[] {
  const visits = placeVisits(world, quarter);
  const before = placeVisits(world, addQuarters(quarter, -1));
  const decided = world.thisTime("place decisions", () => placeDecisions(world.db));
  const mentionsAt = groupBy(mentions, ({ place }) => place.id);
  const entriesAt = groupBy(entries, ({ place }) => place.id);
  const watched = [...decided].flatMap(([id, marks]) => {
    const current = marks.get(quarter) ?? earlierOf(marks, quarter);
    return current === null || current.value === "leave" ? [] : [placeOf(id)];
  });
  const all = [
    ...watched,
    ...[...visits.byPlace.values()].map(({ place }) => place),
    ...mentions.map(({ place }) => place),
    ...entries.map(({ place }) => place),
  ];
  const platforms = new Set<string>(world.channels.map(({ platform }) => platform));
  const places = [...new Map(all.map((place) => [place.id, place])).values()].map((place): ListeningPlace => {
    const marks = decided.get(place.id) ?? new Map<Quarter, DecisionMark>();
    const own = { mentions: mentionsAt.get(place.id) ?? [], entries: entriesAt.get(place.id) ?? [] };
    return {
      ...place,
      ...countsOf(own.mentions, own.entries),
      sessions: visits.months.length === 0 ? null : (visits.byPlace.get(place.id)?.sessions ?? 0),
      sessionsBefore: before.months.length === 0 ? null : (before.byPlace.get(place.id)?.sessions ?? 0),
      hasChannel: platforms.has(place.id),
      topics: topicCounts(own.mentions, own.entries),
      decision: marks.get(quarter) ?? null,
      earlier: earlierOf(marks, quarter),
    };
  });
  return places
    .filter((place) => !place.hasChannel || written(place) > 0)
    .sort(
      (a, b) => rank(a) - rank(b) || visitsOf(b) - visitsOf(a) || written(b) - written(a) || (a.id < b.id ? -1 : 1),
    );
}

/** Mentions and reviews of the place, from files and log. */
function written({ files, log }: Pick<ListeningPlace, "files" | "log">): number {
  return files.mentions + files.reviews + log.mentions + log.reviews;
}

function rank({ decision, hasChannel }: ListeningPlace): number {
  return hasChannel ? 2 : decision === null ? 0 : 1;
}

function visitsOf({ hasChannel, sessions }: ListeningPlace): number {
  return hasChannel ? 0 : (sessions ?? 0);
}

function earlierOf(
  marks: ReadonlyMap<Quarter, DecisionMark>,
  quarter: Quarter,
): (DecisionMark & { quarter: Quarter }) | null {
  const newest = [...marks.keys()]
    .filter((each) => each < quarter)
    .sort()
    .at(-1);
  const mark = newest === undefined ? undefined : marks.get(newest);
  return newest === undefined || mark === undefined ? null : { ...mark, quarter: newest };
}

function topicCounts(mentions: readonly Mention[], entries: readonly LoggedEntry[]): ListeningPlace["topics"] {
  const counts = new Map<string, number>();
  const add = (id: string, count: number) => counts.set(id, (counts.get(id) ?? 0) + count);
  for (const { topics } of mentions) for (const id of topics) add(id, 1);
  for (const { topic, inFile, count } of entries) if (topic !== null && !inFile) add(topic, count);
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
