// A comment as screens show it: who without a name, when, the words, where to answer it, and the line of the file that it came from.
import { type Channel, channelsByAnyId } from "../db/channels.ts";
import type { CommentMarkName } from "../db/marks.ts";
import { commentLink, postLink } from "../../shared/comment-link.ts";
import { shownFileName } from "../../shared/file-name.ts";
import type { Day } from "../../shared/period.ts";
import { pseudonymOf } from "../../shared/pseudonym.ts";
import { clockAt } from "../../shared/zone.ts";
import { addressOf, readAddress } from "./address.ts";
import { type Comment, commentPlaces, commentsOf, namedAuthors, postsByImport } from "./comments.ts";
import { marksOf, wholeUntil } from "./conversations.ts";
import { commentClaims, type World } from "./world.ts";

/** ours: the channel's name, or that of somebody who wants to be named. person: a pseudonym; null where the file does not say who. */
export interface Writer {
  kind: "ours" | "person";
  name: string | null;
}

export interface ShownPost {
  text: string;
  link: string | null;
}

export interface ShownComment {
  /** "channel id/comment key"; stands in addresses. */
  key: string;
  who: Writer;
  day: Day;
  /** "14:05" in the company's zone; null where the file has only a date. */
  time: string | null;
  /** Null where the words were not kept. */
  text: string | null;
  /** Where it can be read and answered; null where nothing leads there. */
  link: string | null;
  importId: number;
  file: string;
  line: number;
  observedOn: Day;
  /** What people have marked, by name. */
  marks: Partial<Record<CommentMarkName, string>>;
}

/** The comment that a key in an address names, by its position among the channel's; null when there is none. */
export function commentPlace(
  world: World,
  address: string,
): { channel: Channel; index: number; channelId: number; key: string } | null {
  const { channelId, key } = readAddress(address);
  const channel = channelsByAnyId(world.channels).get(channelId);
  if (channel === undefined) return null;
  const index = commentPlaces(world, channel).get(key);
  return index === undefined ? null : { channel, index, channelId, key };
}

/** A comment with all that its row in a list shows; nobody but our own staff is named. */
export function shownComment(world: World, channel: Channel, comment: Comment): ShownComment {
  const { day, at, text, importId, file, line, observedOn } = comment;
  const marks = marksOf(world, channel).get(comment.key) ?? {};
  return {
    key: addressOf(comment),
    who: writerOf(world, channel, comment),
    day,
    time: at === null ? null : clockAt(at, world.settings.timeZone),
    text,
    link: commentLink({ ...comment, platform: channel.platform }),
    importId,
    file: shownFileName(file),
    line,
    observedOn,
    marks: Object.fromEntries(Object.entries(marks).map(([name, { value }]) => [name, value])),
  };
}

function writerOf(world: World, channel: Channel, { ours, author }: Comment): Writer {
  if (!ours) return { kind: "person", name: author === null ? null : pseudonymOf(author) };
  const named = author === null ? undefined : namedAuthors(world, channel).get(author);
  return { kind: "ours", name: named ?? channel.name };
}

/** The post that a comment stands under; null where its row names none. */
export function shownPost(channel: Channel, { under, post }: Comment): ShownPost | null {
  if (under === null && post === null) return null;
  return { text: under?.text ?? "", link: postLink({ platform: channel.platform, post, under }) };
}

/**
 * The first later export that covers the comment's day and does not hold it; null: none. An export of one other post's comments alone says
 * nothing of it, whatever days it covers.
 */
export function goneSince(world: World, channel: Channel, comment: Comment): Day | null {
  const { day, post, under } = comment;
  const names = new Set([post, under?.nativeId, under?.permalink, under?.url, under?.key]);
  const speaksOfIt = (importId: number): boolean => {
    const posts = postsByImport(world, channel).get(importId);
    return posts === undefined || posts.size > 1 || [...posts].some((each) => names.has(each));
  };
  const later = commentClaims(world, channel).filter(
    (claim) =>
      claim.observedOn > comment.observedOn &&
      claim.from <= day &&
      wholeUntil(claim) > day &&
      speaksOfIt(claim.importId),
  );
  return later.map((claim) => claim.observedOn).sort()[0] ?? null;
}

/** By author: the day of the first comment that is known of them, and how many are. */
export function writersOf(world: World, channel: Channel): ReadonlyMap<string, { since: Day; count: number }> {
  return world.once(`writers ${channel.id}`, () => {
    const writers = new Map<string, { since: Day; count: number }>();
    for (const { author, day } of commentsOf(world, channel)) {
      if (author === null) continue;
      const known = writers.get(author);
      if (known === undefined) writers.set(author, { since: day, count: 1 });
      else {
        known.count += 1;
        if (day < known.since) known.since = day;
      }
    }
    return writers;
  });
}
