// Comments by listed competitors in our own channels, and whether we have answered them.
import type { Channel } from "../db/channels.ts";
import type { Day } from "../../shared/period.ts";
import { shownFileName } from "../../shared/file-name.ts";
import type { Strategy } from "../../shared/strategy.ts";
import { authorsNamed, type Comment } from "./comments.ts";
import { type Conversations, marksOf, threadsOf } from "./conversations.ts";
import { channelName, type ChannelName } from "./goals.ts";
import { isThreaded, type World } from "./world.ts";

export interface CompetitorComment {
  key: string;
  /** As listed in the strategy. */
  name: string;
  channel: ChannelName;
  day: Day;
  /** Null where the words were not kept. */
  text: string | null;
  /** Of the comment, else of the post that it stands under. */
  url: string | null;
  /** The first words of our post; null where no file has it. */
  post: string | null;
  /** Null where no file of the channel says which comment answers which. */
  answered: boolean | null;
  importId: number;
  file: string;
  line: number;
}

const postWords = 120;

/** Comments of [from, to) by the competitors that the strategy lists, newest first. */
export function competitorComments(world: World, from: Day, to: Day, strategy: Strategy | null): CompetitorComment[] {
  const names = strategy?.competitors ?? [];
  if (names.length === 0) return [];
  return world.channels
    .flatMap((channel) => {
      const found = threadsOf(world, channel);
      const authors = names.map((name) => ({ name, hashes: authorsNamed(world, channel, [name]) }));
      return found.comments.flatMap((comment, index) => {
        if (comment.ours || comment.author === null || comment.day < from || comment.day >= to) return [];
        const { author } = comment;
        const competitor = authors.find(({ hashes }) => hashes.has(author));
        return competitor === undefined ? [] : shownAs(world, channel, competitor.name, found, comment, index);
      });
    })
    .sort((a, b) => (a.day === b.day ? (a.key < b.key ? 1 : -1) : a.day < b.day ? 1 : -1));
}

function shownAs(
  world: World,
  channel: Channel,
  name: string,
  conversations: Pick<Conversations, "comments" | "threads">,
  comment: Comment,
  index: number,
): CompetitorComment {
  const { key, day, text, under, importId, file, line } = comment;
  return {
    ...{ key, name, day, text, importId, line },
    channel: channelName(channel),
    url: comment.url ?? under?.url ?? under?.permalink ?? null,
    post: under === null || under.text === "" ? null : under.text.slice(0, postWords),
    answered:
      marksOf(world, channel).get(key)?.answered?.value === "yes" ||
      (isThreaded(world, channel) ? hasOurAnswer(conversations, index) : null),
    file: shownFileName(file),
  };
}

/** True when something of ours hangs below the comment. */
function hasOurAnswer({ comments, threads }: Pick<Conversations, "comments" | "threads">, index: number): boolean {
  const { members } = threads.threads[threads.threadOf[index] as number] as { members: readonly number[] };
  return members.some((at) => {
    if (!comments[at]?.ours) return false;
    for (let above = threads.parentOf[at] ?? -1; above !== -1; above = threads.parentOf[above] ?? -1)
      if (above === index) return true;
    return false;
  });
}
