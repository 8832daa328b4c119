// A quarter of listening: what others wrote of us elsewhere, which places send visitors, and what is decided of each place.
import { shownFileName } from "../../shared/file-name.ts";
import {
  type Day,
  type Month,
  monthEnd,
  monthStart,
  type Quarter,
  quarterMonths,
  quarterOf,
  quarterStart,
} from "../../shared/period.ts";
import { type CompetitorComment, competitorComments } from "./competitors.ts";
import { strategyOf } from "./conversations.ts";
import { type ListeningPlace, placesOf } from "./listening-places.ts";
import {
  countsOf,
  heardDays,
  type LoggedEntry,
  loggedIn,
  type Mention,
  type MentionCounts,
  mentionsIn,
} from "./mentions.ts";
import { placeVisits } from "./place-visits.ts";
import { monthsWithData, type World } from "./world.ts";

export interface Listening {
  quarter: Quarter;
  /** Quarters that can be chosen. */
  first: Quarter;
  last: Quarter;
  today: Day;
  /** Counted from files and, beside it, from the lines of the log that no file has. */
  files: MentionCounts;
  log: MentionCounts;
  places: ListeningPlace[];
  /** Months of the quarter of which some file says who sent the visits. */
  visitMonths: Month[];
  mentions: { total: number; rows: Mention[] };
  /** As listed in the strategy, and what they wrote in our channels. */
  competitors: { names: string[]; comments: CompetitorComment[] };
  entries: LoggedEntry[];
  /** Topics of the strategy. */
  topics: { id: string; name: string }[];
  /** The newest day of which the log or a file of mentions speaks; null: nobody has listened yet. */
  heardOn: Day | null;
}

const mentionsShown = 300;

/** The newest quarter, up to today's, of which anything is known; today's where nothing is. */
export function newestQuarter(world: World, today: Day): Quarter {
  const lastDay = [heardDays(world).at(-1), lastMonthEnd(world)]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
  return quarterOf(lastDay === undefined || lastDay > today ? today : lastDay);
}

function lastMonthEnd(world: World): Day | null {
  const months = monthsWithData(world);
  return months === null ? null : monthStart(months.last);
}

/** Everything of one quarter. `today` in the company's zone. */
export function listening(world: World, quarter: Quarter, today: Day): Listening {
  const lastMonth = quarterMonths(quarter)[2] as Month;
  const [from, to] = [monthStart(quarterStart(quarter)), monthEnd(lastMonth)];
  const strategy = strategyOf(world, lastMonth);
  const mentions = mentionsIn(world, from, to, strategy);
  const entries = loggedIn(world, from, to);
  const topics = (strategy?.topics ?? []).map(({ id, name }) => ({ id, name }));
  const heard = heardDays(world);
  const firstMonth = monthsWithData(world)?.first;
  const firstDay = [today, heard[0], firstMonth === undefined ? undefined : monthStart(firstMonth)]
    .flatMap((day) => day ?? [])
    .sort()[0] as Day;
  return {
    quarter,
    first: quarterOf(firstDay),
    last: quarterOf(today),
    today,
    ...countsOf(mentions, entries),
    places: placesOf(world, quarter, mentions, entries),
    visitMonths: placeVisits(world, quarter).months,
    mentions: {
      total: mentions.length,
      rows: mentions.slice(0, mentionsShown).map((mention) => ({ ...mention, file: shownFileName(mention.file) })),
    },
    competitors: { names: strategy?.competitors ?? [], comments: competitorComments(world, from, to, strategy) },
    entries,
    topics,
    heardOn: heard.at(-1) ?? null,
  };
}
