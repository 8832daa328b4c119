// The posts of an answer, one by one or added up, read once however many goals ask for them.
import { type PostFact, postFacts } from "../db/facts.ts";
import { type MonthPosts, monthPosts } from "../db/month-posts.ts";
import type { Sqlite } from "../db/open.ts";
import { groupBy } from "../../shared/group.ts";
import { addDays, type Day, monthOf } from "../../shared/period.ts";

/** By "channel id month", of the channels asked for, published in [from, to), which are whole months. */
export type MonthReader<Found> = (
  channelIds: readonly number[],
  from: Day,
  to: Day,
) => ReadonlyMap<string, readonly Found[]>;

/** Single posts. Lives as long as one answer: it must not outlive a change of the numbers. */
export function createPostsReader(db: Sqlite): MonthReader<PostFact> {
  return reader(
    (ids, from, to) => postFacts(db, ids, from, to),
    (post) => monthOf(post.postedOn),
  );
}

/** Posts added up, at most once for a channel and month. Lives as long as one answer. */
export function createTalliesReader(db: Sqlite): MonthReader<MonthPosts> {
  return reader(
    (ids, from, to) => monthPosts(db, ids, monthOf(from), monthOf(addDays(to, -1))),
    ({ month }) => month,
  );
}

function reader<Found extends { channelId: number }>(
  read: (channelIds: readonly number[], from: Day, to: Day) => Found[],
  month: (found: Found) => string,
): MonthReader<Found> {
  const ranges = new Map<string, { channels: Set<number>; found: Map<string, Found[]> }>();
  return (channelIds, from, to) => {
    const name = `${from} ${to}`;
    const range = ranges.get(name) ?? { channels: new Set<number>(), found: new Map<string, Found[]>() };
    ranges.set(name, range);
    const missing = channelIds.filter((id) => !range.channels.has(id));
    if (missing.length > 0) {
      const found = groupBy(read(missing, from, to), (each) => `${each.channelId} ${month(each)}`);
      for (const [place, some] of found) range.found.set(place, some);
      for (const id of missing) range.channels.add(id);
    }
    return range.found;
  };
}
