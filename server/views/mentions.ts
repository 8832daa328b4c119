// Mentions and reviews of a span of days: one a mention, from files and from the log, and what counts of them.
import { logEntries, type LogEntry, type MentionRow, mentionRows, mentionSpans } from "../db/mentions.ts";
import { type MentionMarks, mentionMarks } from "../db/place-marks.ts";
import { groupBy } from "../../shared/group.ts";
import { foldMention, isCritical, topicSeeds, type TopicSeeds, topicsIn } from "../../shared/listening/mention.ts";
import { type Place, placeOf } from "../../shared/listening/places.ts";
import { type Day, monthOf } from "../../shared/period.ts";
import type { Strategy } from "../../shared/strategy.ts";
import { dayOf } from "../../shared/zone.ts";
import { judgeWords } from "./critical.ts";
import type { World } from "./world.ts";

/** A mention as its rows and people's marks say it. */
export interface Mention {
  key: string;
  place: Place;
  isReview: boolean;
  /** Civil date in the company's zone. */
  day: Day;
  url: string | null;
  /** Null where the text was not kept. */
  text: string | null;
  stars: number | null;
  sentiment: MentionRow["sentiment"];
  critical: boolean;
  /** Somebody's mark decides that, and not the file. */
  criticalMarked: boolean;
  answered: boolean;
  /** Ids of topics whose seed words stand in the text. */
  topics: string[];
  importId: number;
  file: string;
  line: number;
}

/** A line of the log; `inFile`: a file that speaks of these days has the place, so the line is shown and not added. */
export interface LoggedEntry extends Omit<LogEntry, "place"> {
  place: Place;
  inFile: boolean;
}

/** The mentions of [from, to), newest first. */
export function mentionsIn(world: World, from: Day, to: Day, strategy: Strategy | null): Mention[] {
  const marks = world.thisTime("mention marks", () => mentionMarks(world.db));
  const seeds = topicSeeds(strategy?.topics ?? []);
  return allMentions(world)
    .filter(({ day }) => day >= from && day < to)
    .map((mention) => judged(world, mention, marks.get(mention.row.key) ?? {}, seeds))
    .sort((a, b) => compare(b.day, a.day) || compare(b.key, a.key));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function judged(
  world: World,
  { row, day }: { row: MentionRow; day: Day },
  marks: MentionMarks,
  seeds: TopicSeeds,
): Mention {
  const { key, isReview, url, text, stars, sentiment, importId, file, line } = row;
  const critical = isCritical(
    row,
    marks.critical === undefined ? null : marks.critical.value === "yes",
    text !== null && judgeWords(world, monthOf(day), text).level !== null,
  );
  return {
    ...{ key, isReview, day, url, text, stars, sentiment, importId, file, line, critical },
    place: placeOf(url ?? row.place),
    criticalMarked: marks.critical !== undefined,
    answered: marks.answered?.value === "yes",
    topics: topicsIn(text, seeds),
  };
}

/** One a mention, whatever files speak of it. */
function allMentions(world: World): { row: MentionRow; day: Day }[] {
  return world.once("mentions", () =>
    [...groupBy(mentionRows(world.db), ({ key }) => key).values()].map((rows) => {
      const row = foldMention(rows);
      return { row, day: dayOf(row, world.settings.timeZone) };
    }),
  );
}

/** The log's lines of [from, to), newest day first. */
export function loggedIn(world: World, from: Day, to: Day): LoggedEntry[] {
  const spans = world.once("mention spans", () =>
    mentionSpans(world.db).map((span) => ({ ...span, place: placeOf(span.place).id })),
  );
  return logEntries(world.db)
    .filter(({ on }) => on >= from && on < to)
    .map((entry) => {
      const place = placeOf(entry.place);
      const inFile = spans.some(
        (span) =>
          span.place === place.id && span.isReview === entry.isReview && span.from <= entry.on && entry.on <= span.to,
      );
      return { ...entry, place, inFile };
    });
}

/** What is counted of a place, or of all. */
export interface MentionCounts {
  mentions: number;
  reviews: number;
  critical: number;
  answered: number;
}

/** The sum over mentions of files and, beside it, over the lines of the log that no file has. */
export function countsOf(
  mentions: readonly Mention[],
  logged: readonly LoggedEntry[],
): { files: MentionCounts; log: MentionCounts } {
  const files: MentionCounts = { mentions: 0, reviews: 0, critical: 0, answered: 0 };
  for (const { isReview, critical, answered } of mentions) {
    files[isReview ? "reviews" : "mentions"] += 1;
    files.critical += critical ? 1 : 0;
    files.answered += answered ? 1 : 0;
  }
  const log: MentionCounts = { mentions: 0, reviews: 0, critical: 0, answered: 0 };
  for (const entry of logged) {
    if (entry.inFile) continue;
    log[entry.isReview ? "reviews" : "mentions"] += entry.count;
    log.critical += entry.critical;
    log.answered += entry.answered;
  }
  return { files, log };
}

/** Days of which a mention or a line of the log speaks, oldest first. */
export function heardDays(world: World): Day[] {
  const logged = logEntries(world.db).map(({ on }) => on);
  return [...allMentions(world).map(({ day }) => day), ...logged].sort();
}
