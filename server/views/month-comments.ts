// The comments of a month that others wrote, with the class of each: those with words are what the relevant share is of.
import { type Channel, channelIdsByKey, channelsByAnyId } from "../db/channels.ts";
import { groupBy } from "../../shared/group.ts";
import { type Day, type Month, monthOf } from "../../shared/period.ts";
import { classOf, type CommentClass, readText } from "../../shared/relevance/tokens.ts";
import { type Comment, commentsOf } from "./comments.ts";
import type { World } from "./world.ts";

/** not-kept: nobody knows any more what it said. */
export type ShownClass = CommentClass | "not-kept";

export interface MonthComment {
  /** Channel key and comment key: what ratings hang on, whatever the channel was called then. */
  name: string;
  channel: Channel;
  comment: Comment;
  class: ShownClass;
}

/** The name of a comment in everything about relevance. */
export function commentName(channel: Channel, key: string): string {
  return `${channel.key} ${key}`;
}

/** All comments of others that are dated in the month, as known now. */
export function monthComments(world: World, month: Month): readonly MonthComment[] {
  return world.once(`month comments ${month}`, () =>
    world.channels.flatMap((channel) =>
      externalComments(world, channel, month).map((comment) => ({
        name: commentName(channel, comment.key),
        channel,
        comment,
        class: comment.text === null ? ("not-kept" as const) : classOf(readText(comment.text)),
      })),
    ),
  );
}

/** The comments of others on a channel that are dated in the month, as known now. */
export function externalComments(world: World, channel: Channel, month: Month): readonly Comment[] {
  return externalByMonth(world, channel).get(month) ?? [];
}

/** Whether a comment was in a file by a date; null is now. */
export function wasKnown(comment: Comment, until: Day | null): boolean {
  return until === null || comment.firstSeenOn <= until;
}

/** Months of which there are comments, oldest first. */
export function monthsWithComments(world: World): Month[] {
  return [...new Set(world.channels.flatMap((channel) => [...externalByMonth(world, channel).keys()]))].sort();
}

/** A comment as the learner takes it in, with the natural key that its name is made of. */
export interface WordedComment {
  /** Its name: what the learner knows it by. */
  key: string;
  text: string;
  place: { channelKey: string; key: string };
}

/** Every comment of others whose words are kept. */
export function* wordedComments(world: World): Generator<WordedComment> {
  for (const channel of world.channels)
    for (const { key, text, ours } of commentsOf(world, channel))
      if (!ours && text !== null)
        yield { key: commentName(channel, key), text, place: { channelKey: channel.key, key } };
}

/** The comment's name now, from the natural key under which something was stored; null where its channel is in no live import. */
export function namesNow(world: World): (channelKey: string, key: string) => string | null {
  const { ids, channels } = world.once("channels by stored key", () => ({
    ids: channelIdsByKey(world.db),
    channels: channelsByAnyId(world.channels),
  }));
  return (channelKey, key) => {
    const channel = channels.get(ids.get(channelKey) ?? -1);
    return channel === undefined ? null : commentName(channel, key);
  };
}

function externalByMonth(world: World, channel: Channel): Map<Month, Comment[]> {
  return world.once(`external comments ${channel.id}`, () =>
    groupBy(
      commentsOf(world, channel).filter((comment) => !comment.ours),
      (comment) => monthOf(comment.day),
    ),
  );
}
