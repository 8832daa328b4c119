// Whether a channel has gone quiet: no post for two of the intervals that the strategy promises, as far as files show it.
import { addDays, type Day, daysBetween } from "../period.ts";

/** Days without a post that make a channel quiet where the strategy promises nothing. */
const daysWithoutPromise = 30;
/** A fortnight without a post is a holiday, whatever is promised. */
const fewestDays = 14;

/** Days that a channel may be quiet; null where the strategy promises that it is (no posts a week). */
export function quietDaysAllowed(postsPerWeek: number | null): number | null {
  if (postsPerWeek === null) return daysWithoutPromise;
  return postsPerWeek === 0 ? null : Math.max(fewestDays, Math.ceil((2 * 7) / postsPerWeek));
}

/** Which days files hold of a channel's posts; `to` is open. */
export interface ReadDays {
  from: Day;
  to: Day;
}

export interface Quiet {
  /** The last day that is read in; null where nothing is. */
  through: Day | null;
  /** True, false, or null where too few days are read to say. */
  dormant: boolean | null;
}

/** `lastPost` is the newest post of all that was read. Days between two files that nobody read say nothing. */
export function quietness(read: readonly ReadDays[], lastPost: Day | null, allowed: number | null): Quiet {
  const newestFirst = [...read].sort((a, b) => (a.to < b.to ? 1 : -1));
  const [newest] = newestFirst;
  if (newest === undefined) return { through: null, dormant: null };
  let { from } = newest;
  for (const days of newestFirst) if (days.to >= from && days.from < from) from = days.from;
  const through = addDays(newest.to, -1);
  if (allowed === null) return { through, dormant: null };
  const since = lastPost !== null && lastPost >= from ? addDays(lastPost, 1) : from;
  if (daysBetween(since, newest.to) >= allowed) return { through, dormant: true };
  return { through, dormant: lastPost !== null && lastPost >= from ? false : null };
}
