// The critical comments of a month as the screen lists them: what needs somebody first, with why, and what was done.
import type { Channel } from "../db/channels.ts";
import { type Month } from "../../shared/period.ts";
import type { CriticalOutcome } from "../../shared/criticism/outcome.ts";
import { removalOf, type Removal } from "./comment-sources.ts";
import type { Comment } from "./comments.ts";
import { conversationsIn, marksOf, promiseMsOf, strategyOf } from "./conversations.ts";
import { type Critical, criticalOf } from "./critical.ts";
import { criticismOf } from "./criticism.ts";
import { channelName, type ChannelName } from "./goals.ts";
import { goneSince, type ShownComment, shownComment, type ShownPost, shownPost } from "./shown-comments.ts";
import { type ReadUntil, readUntil } from "./waiting.ts";
import type { World } from "./world.ts";

export interface CriticalComment extends ShownComment, Critical {
  channel: ChannelName;
  post: ShownPost | null;
  /** Our first answer below it; `text` null where its words were not kept. Null: none in any file. */
  answer: { text: string | null } | null;
  /** Answered, or somebody has marked that it was dealt with. */
  dealtWith: boolean;
  /** Hours of ours until our answer, else until the files end; null where our answer has only a date. */
  waitedHours: number | null;
  isOverdue: boolean;
  goneSince: string | null;
  removed: Removal | null;
}

export interface CriticismPage {
  month: Month;
  /** Comments that others wrote in the month, and those of which nobody can know whether they are critical. */
  received: number;
  unknown: number;
  critical: number;
  urgent: number;
  dealtWith: number;
  overdue: number;
  /** Hours that the month's strategy promises; null where it promises none. */
  promiseHours: number | null;
  rows: CriticalComment[];
  /** The words that decided most, most first. */
  words: { word: string; count: number }[];
  asOf: ReadUntil[];
}

const rowsShown = 300;
const wordsShown = 10;

/** As known now. `open` leaves out what was dealt with. */
export function criticismPage(
  world: World,
  month: Month,
  channels: readonly Channel[],
  show: "open" | "all",
): CriticismPage {
  const months = channels.map((channel) => criticismOf(world, channel, month, null));
  const rows = channels.flatMap((channel, at) => {
    const { comments } = conversationsIn(world, channel, month, null);
    return (months[at]?.critical ?? []).map((outcome) => rowOf(world, channel, comments, outcome));
  });
  const counts = new Map<string, number>();
  for (const { words } of rows) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const promiseMs = promiseMsOf(strategyOf(world, month));
  return {
    month,
    received: months.reduce((sum, each) => sum + each.received, 0),
    unknown: months.reduce((sum, each) => sum + each.unknown, 0),
    critical: rows.length,
    urgent: rows.filter(({ level }) => level === "urgent").length,
    dealtWith: rows.filter(({ dealtWith }) => dealtWith).length,
    overdue: rows.filter(({ isOverdue }) => isOverdue).length,
    promiseHours: promiseMs === null ? null : promiseMs / 3_600_000,
    rows: rows
      .filter(({ dealtWith }) => show === "all" || !dealtWith)
      .sort(byNeed)
      .slice(0, rowsShown),
    words: [...counts]
      .map(([word, count]) => ({ word, count }))
      .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
      .slice(0, wordsShown),
    asOf: channels.flatMap((channel) => readUntil(world, channel) ?? []),
  };
}

/** What nobody has dealt with, urgent before negative, then what has waited longest. */
function byNeed(one: CriticalComment, other: CriticalComment): number {
  if (one.dealtWith !== other.dealtWith) return one.dealtWith ? 1 : -1;
  if (one.level !== other.level) return one.level === "urgent" ? -1 : 1;
  const [waited, otherWaited] = [one.waitedHours ?? 0, other.waitedHours ?? 0];
  return otherWaited - waited || (one.key < other.key ? -1 : 1);
}

function rowOf(
  world: World,
  channel: Channel,
  comments: readonly Comment[],
  { comment: at, answer, dealtWith, waitedMs, isOverdue }: CriticalOutcome,
): CriticalComment {
  const comment = comments[at] as Comment;
  const given = comments[answer];
  // Only what is critical has an outcome.
  const why = criticalOf(world, channel, comment) as Critical;
  return {
    ...shownComment(world, channel, comment),
    ...why,
    channel: channelName(channel),
    post: shownPost(channel, comment),
    answer: given === undefined ? null : { text: given.text },
    dealtWith,
    waitedHours: waitedMs === null ? null : waitedMs / 3_600_000,
    isOverdue,
    goneSince: goneSince(world, channel, comment),
    removed: removalOf(marksOf(world, channel).get(comment.key)),
  };
}
