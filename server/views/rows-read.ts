// How many of the comments that the platform counts under our posts are in the files as rows: a month is judged only where nearly all are.
import type { Channel } from "../db/channels.ts";
import { addDays, type Day, type Month, monthOf } from "../../shared/period.ts";
import type { RowsRead } from "../../shared/rows-read.ts";
import { commentAsOf, commentsUnder, postFinder } from "./comments.ts";
import { knownThrough } from "./conversations.ts";
import type { World } from "./world.ts";

/** Comments go on coming for some days: younger posts would look unread although nothing is missing. */
const settleDays = 7;

/**
 * Rows read of the comments counted under the month's posts, post by post, by the readings until a date (null: as known now). Own replies are
 * in both. Null where no post file tells a count, so that nothing can be compared.
 */
export function rowsRead(world: World, channel: Channel, month: Month, until: Day | null): RowsRead | null {
  return world.thisTime(`rows read ${channel.id} ${month} ${until}`, () => {
    const through = knownThrough(world, channel, month, until);
    if (through === null) return null;
    const settled = addDays(through, -settleDays);
    const counts = new Map<string, number>();
    for (const { key, postedOn, now, judged } of postFinder(world, channel).all) {
      const count = (until === null ? now : judged)?.comments;
      if (postedOn !== null && monthOf(postedOn) === month && postedOn <= settled && count !== undefined)
        counts.set(key, count);
    }
    if (counts.size === 0) return null;
    let [read, of] = [0, 0];
    for (const [key, count] of counts) {
      of += count;
      // More rows than the count, such as comments removed since, make up for none that are missing elsewhere.
      const rows = commentsUnder(world, channel, key).filter(
        (at) => commentAsOf(world, channel, at, until)?.under?.key === key,
      );
      read += Math.min(count, rows.length);
    }
    return { read, of };
  });
}
