// The posts of an answer, read once however many goals ask for them.
import { type PostFact, postFacts } from "../db/facts.ts";
import type { Sqlite } from "../db/open.ts";
import { groupBy } from "../../shared/group.ts";
import { type Day, monthOf } from "../../shared/period.ts";

/** Posts by "channel id month", of the channels asked for, published in [from, to). */
export type PostsReader = (channelIds: readonly number[], from: Day, to: Day) => ReadonlyMap<string, PostFact[]>;

interface Range {
  channels: Set<number>;
  posts: Map<string, PostFact[]>;
}

/** Lives as long as one answer: it must not outlive a change of the numbers. */
export function createPostsReader(db: Sqlite): PostsReader {
  const ranges = new Map<string, Range>();
  return (channelIds, from, to) => {
    const name = `${from} ${to}`;
    const range = ranges.get(name) ?? { channels: new Set<number>(), posts: new Map<string, PostFact[]>() };
    ranges.set(name, range);
    const missing = channelIds.filter((id) => !range.channels.has(id));
    if (missing.length > 0) {
      const read = groupBy(postFacts(db, missing, from, to), (post) => `${post.channelId} ${monthOf(post.postedOn)}`);
      for (const [place, posts] of read) range.posts.set(place, posts);
      for (const id of missing) range.channels.add(id);
    }
    return range.posts;
  };
}
