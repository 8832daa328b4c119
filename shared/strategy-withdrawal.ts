// What taking a version out of force does to the months that it judges, and the goals that no version in force has any more.
import { addMonths, type Month, monthsFrom } from "./period.ts";
import { type Goal, newestVersion, stands, type StrategyVersion, versionInForce } from "./strategy.ts";

/** Months in a row that would be judged by another version; null: by none. */
export interface Rejudged {
  from: Month;
  /** That month included; null: and every later one. */
  to: Month | null;
  by: number | null;
}

/** What would judge the months of a version without it, oldest first; none when it judges no month. Months after all versions begin are one. */
export function rejudgedWithout(versions: readonly StrategyVersion[], version: number): Rejudged[] {
  const own = versions.find((each) => each.version === version);
  if (own === undefined || !stands(own)) return [];
  const others = versions.filter((each) => each !== own);
  const last = versions.map(({ document }) => document.effectiveFrom).reduce((a, b) => (a > b ? a : b));
  const found: Rejudged[] = [];
  for (const month of monthsFrom(own.document.effectiveFrom, last)) {
    if (versionInForce(versions, month) !== own) continue;
    const by = versionInForce(others, month)?.version ?? null;
    const before = found.at(-1);
    if (before !== undefined && before.by === by && before.to === addMonths(month, -1)) before.to = month;
    else found.push({ from: month, to: month, by });
  }
  const open = found.at(-1);
  if (open !== undefined && open.to === last) open.to = null;
  return found;
}

/** A goal that some standing version had and the newest has not, as the last version that had it says. */
export interface ArchivedGoal {
  goal: Goal;
  version: number;
}

/** Newest first. */
export function archivedGoals(versions: readonly StrategyVersion[]): ArchivedGoal[] {
  const current = new Set(newestVersion(versions)?.document.goals.map(({ id }) => id));
  const found = new Map<string, ArchivedGoal>();
  for (const { version, document } of versions.filter(stands).toReversed())
    for (const goal of document.goals)
      if (!current.has(goal.id) && !found.has(goal.id)) found.set(goal.id, { goal, version });
  return [...found.values()];
}
