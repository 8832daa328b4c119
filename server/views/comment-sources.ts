// Where the comments of each channel come from, how complete they are, and what has disappeared since.
import type { Channel } from "../db/channels.ts";
import type { CommentMarks } from "../db/marks.ts";
import { shownFileName } from "../../shared/file-name.ts";
import { addDays, type Day, type Month, monthOf } from "../../shared/period.ts";
import type { RowsRead } from "../../shared/rows-read.ts";
import { addressOf } from "./address.ts";
import { type Comment, commentsOf, postFinder } from "./comments.ts";
import { marksOf } from "./conversations.ts";
import { channelName, type ChannelName } from "./goals.ts";
import { rowsRead } from "./rows-read.ts";
import { goneSince } from "./shown-comments.ts";
import { commentClaims, isThreaded, type World } from "./world.ts";

/** What is read of a channel's comments; a channel without rows is listed too, since its posts may have comments. */
export interface ChannelComments {
  channel: ChannelName;
  sources: string[];
  /** First and last day that comment files cover, and the newest export; null without comment files. */
  from: Day | null;
  to: Day | null;
  asOf: Day | null;
  theirs: number;
  ours: number;
  /** Of all comments: those whose words were kept, whose author is known, that say what they answer. */
  withWords: number;
  withAuthor: number;
  threaded: boolean;
  /** The newest whole months for which the posts' own counts tell how many there should be, newest first. */
  months: ({ month: Month } & RowsRead)[];
  /** Comments that the posts count in all, where no rows are read; null when no post says. */
  counted: number | null;
}

const monthsCompared = 3;

/** Every channel that has posts or comments; web sites have neither. */
export function commentSources(world: World): ChannelComments[] {
  return world.channels.filter((channel) => channel.platform !== "web").map((channel) => sourcesOf(world, channel));
}

function sourcesOf(world: World, channel: Channel): ChannelComments {
  const claims = commentClaims(world, channel);
  const comments = commentsOf(world, channel);
  const months = [...new Set(comments.map((comment) => monthOf(comment.day)))].sort().reverse();
  const counts = postFinder(world, channel).all.flatMap((post) => post.now.comments ?? []);
  return {
    channel: channelName(channel),
    sources: [...new Set(claims.map((claim) => claim.source))],
    from: claims.map((claim) => claim.from).sort()[0] ?? null,
    to: lastOf(claims.map((claim) => addDays(claim.to, -1))),
    asOf: lastOf(claims.map((claim) => claim.observedOn)),
    theirs: comments.filter((comment) => !comment.ours).length,
    ours: comments.filter((comment) => comment.ours).length,
    withWords: comments.filter((comment) => comment.text !== null).length,
    withAuthor: comments.filter((comment) => comment.author !== null).length,
    threaded: isThreaded(world, channel),
    months: months
      .flatMap((month) => {
        const rows = rowsRead(world, channel, month, null);
        return rows === null || rows.of === 0 ? [] : { month, ...rows };
      })
      .slice(0, monthsCompared),
    counted: comments.length > 0 || counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0),
  };
}

function lastOf(days: readonly Day[]): Day | null {
  return [...days].sort().at(-1) ?? null;
}

/** A comment that a later export of its day no longer holds. It stays in its month. */
export interface GoneComment {
  /** "channel id/comment key". */
  key: string;
  channel: ChannelName;
  day: Day;
  /** The date of the first export that lacks it. */
  goneSince: Day;
  text: string | null;
  ours: boolean;
  file: string;
  line: number;
  /** Who took it away and why, where somebody has said so. */
  removed: Removal | null;
}

export interface Removal {
  by: "us" | "platform" | "author" | "unknown";
  why: string;
  actor: string;
}

const goneShown = 200;

/** Newest first. */
export function goneComments(world: World): { total: number; rows: GoneComment[] } {
  const rows = world.channels.flatMap((channel) => {
    const marks = marksOf(world, channel);
    return commentsOf(world, channel).flatMap((comment) => {
      const since = goneSince(world, channel, comment);
      return since === null ? [] : goneComment(channel, comment, since, marks.get(comment.key));
    });
  });
  rows.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.key < b.key ? -1 : 1));
  return { total: rows.length, rows: rows.slice(0, goneShown) };
}

function goneComment(channel: Channel, comment: Comment, since: Day, marks: CommentMarks | undefined): GoneComment {
  return {
    key: addressOf(comment),
    channel: channelName(channel),
    day: comment.day,
    goneSince: since,
    text: comment.text,
    ours: comment.ours,
    file: shownFileName(comment.file),
    line: comment.line,
    removed: removalOf(marks),
  };
}

/** What a mark says of a removal; null where none was made. */
export function removalOf(marks: CommentMarks | undefined): Removal | null {
  const mark = marks?.removed;
  if (mark === undefined) return null;
  const { by, why } = JSON.parse(mark.value) as Pick<Removal, "by" | "why">;
  return { by, why, actor: mark.actor };
}
