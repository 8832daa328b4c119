// The raw counts that sources report. A measure is what a file says; a metric is what we make of it.

export const measures = [
  "impressions",
  "views",
  "reach",
  "viewers",
  "reactions",
  "comments",
  "shares",
  "saves",
  "clicks",
  "link-clicks",
  "follows",
  "engagements",
  "video-views",
  "watch-seconds",
  "new-followers",
  "net-growth",
  "page-views",
  "sessions",
  "engaged-sessions",
  "users",
  "key-events",
  "value",
] as const;
export type Measure = (typeof measures)[number];

/** What one row said. A measure that is absent is unknown; zero is a statement. */
export type Measures = Partial<Record<Measure, number>>;

/** Counts of distinct people: they never add up across days, posts or channels. */
export const nonAdditive: ReadonlySet<Measure> = new Set<Measure>(["reach", "viewers", "users"]);

/** The sum of the measures of one row, or of posts added up; null unless every one of them is known. */
export function sumOf(measures: Measures, of: readonly Measure[]): number | null {
  let sum = 0;
  for (const measure of of) {
    const value = measures[measure];
    if (value === undefined) return null;
    sum += value;
  }
  return sum;
}
