// The months of a year over which a goal with yearly totals asks for one sum, and how far that sum has come.
import { type AskedMonth, type Pace, paceOf, type PaceUnknown } from "../../shared/forecast/pace.ts";
import type { GoalPoint } from "../../shared/goal-point.ts";
import { type Month, monthsFrom } from "../../shared/period.ts";
import { isOneTotal, sumOfParts, type Target } from "../../shared/target.ts";
import type { Wants } from "./judged-series.ts";

/**
 * Months of a year that follow each other and are each asked for their part of a total. All twelve where the target holds all year; fewer
 * where it begins or ends within the year, or where the goal had another scope, metric or direction before or after.
 */
export interface YearSpan {
  from: Month;
  to: Month;
  /** The sum of what each month is asked for; null where a month's part is not known. */
  target: Target | null;
  /** True where not all months are parts of the same total. */
  changes: boolean;
}

/** `before-target`: the month asked for is before the span. */
export type YearPace = YearSpan & (Pace | { unknown: PaceUnknown | "before-target" });

/** The span that the month is in, else the next that begins in its year; null where there is none. */
export function yearSpanOf(wants: Wants, month: Month): YearSpan | null {
  return spanOf(askedWith(wants, month));
}

function spanOf(asked: readonly AskedMonth[]): YearSpan | null {
  const [first, last] = [asked[0], asked.at(-1)];
  if (first === undefined || last === undefined) return null;
  const parts = asked.map(({ part }) => part);
  return { from: first.month, to: last.month, target: sumOfParts(parts), changes: !isOneTotal(parts) };
}

/** The pace over the span that the last point is in, or that comes after it in its year; null where there is none. */
export function yearPaceOf(wants: Wants, points: readonly GoalPoint[]): YearPace | null {
  const now = points.at(-1) as GoalPoint;
  const asked = askedWith(wants, now.month);
  const span = spanOf(asked);
  if (span === null) return null;
  if (now.month < span.from) return { ...span, unknown: "before-target" };
  // Part of a month is no month: the last one counts among those that are left, an earlier one is unknown.
  const running = now.coverage === "complete" ? null : now;
  const read = new Map(points.map((point) => [point.month, point]));
  // The months before the first that is known at all are holes, not zeros.
  const begun = monthsFrom(span.from, now.month).map((month) => {
    const point = read.get(month);
    return {
      month,
      value: point?.coverage === "complete" ? point.value : null,
      whole: point === undefined || point !== running,
    };
  });
  const pace = paceOf(asked, begun);
  return { ...span, ...(typeof pace === "string" ? { unknown: pace } : pace) };
}

/** The months of the span, in order; none where there is none. */
function askedWith(wants: Wants, month: Month): AskedMonth[] {
  const year = month.slice(0, 4);
  const parts = monthsFrom(`${year}-01`, `${year}-12`).map((each) => ({ month: each, part: wants.yearPart(each) }));
  const isAsked = (each: (typeof parts)[number] | undefined): each is AskedMonth =>
    each !== undefined && each.part !== null;
  let first = parts.findIndex((each) => each.month >= month && isAsked(each));
  if (first < 0) return [];
  let end = first + 1;
  while (isAsked(parts[first - 1])) first--;
  while (isAsked(parts[end])) end++;
  return parts.slice(first, end).filter(isAsked);
}
