// What a goal of a strategy in the making would ask: its months so far, where they usually lie, and what is asked of them and of the months ahead once the draft is saved.
import type { GoalPoint } from "../../shared/goal-point.ts";
import { type Counts, countsOf, type Metric, type Unit } from "../../shared/metrics/define.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { addMonths, type Day, type Month, monthOf, monthsFrom } from "../../shared/period.ts";
import { type Baseline, baselineOf, monthsMissing } from "../../shared/proposals/target.ts";
import { quantile } from "../../shared/quantile.ts";
import { comparable, type Reachable, reachable } from "../../shared/signal/reachable.ts";
import { type Goal, newestVersion, stands, type Strategy, versionInForce } from "../../shared/strategy.ts";
import { isYearly, type Target } from "../../shared/target.ts";
import type { UnknownReason } from "../../shared/verdict.ts";
import { type InForce, judgedSeries, savedVersions, type Wanted, type Wants, wantsOf } from "./judged-series.ts";
import { monthsWithData, resolveScope, type World } from "./world.ts";
import { type YearSpan, yearSpanOf } from "./year-pace.ts";

/** What is wanted in a month once the draft is saved, and what the saved versions want of the same metric in it. */
export interface Asked {
  month: Month;
  target: Target | null;
  /** Set where a target was wanted and could not be worked out. */
  noTarget?: "no-season" | undefined;
  saved: Target | null;
}

export interface GoalPreview {
  unit: Unit;
  counts: Counts;
  /** The month from which the draft would judge. */
  from: Month;
  /** The saved version that begins later than the draft, and the month from which it judges in its place; null where none does. */
  replaced: { month: Month; version: number } | null;
  /** The draft's target is written otherwise than the saved one, which need not change what any month is asked for. */
  isEdited: boolean;
  /** As judged once the draft is saved: from its month on by the draft, before that by the saved versions. Oldest first, from the first month of which something is read to the last, at most 24. */
  months: (GoalPoint & Pick<Asked, "saved">)[];
  /** The months after those: at least six from today and from the draft's month on, and to the end of the year in which the last step begins, as written or saved. */
  ahead: Asked[];
  /** Of whole months since the last series break, with their quartiles; null where they are fewer than three. */
  baseline: (Baseline & { quartiles: { low: number; high: number } }) | null;
  /** Where there is no baseline: how many whole months there are, and how many more it waits for. */
  few: { months: number; missing: number } | null;
  /** The draft's first target that is in force from today on; null for totals of a year, where each month is asked for something else. */
  first: { month: Month; target: Target; reached: Reachable } | null;
  /**
   * Of totals of a year: what the months of each year are asked for together, from this year on: before the draft's month what the saved
   * versions ask for.
   */
  years: (YearSpan & { target: Target })[];
  /** Why no month has a value. */
  unknown: UnknownReason | null;
}

const monthsShown = 24;
const monthsAhead = 6;

/** `draft` may lack numbers: a step without one asks for nothing. Null where it has no such goal; or one whose metric this program cannot compute. */
export function goalPreview(world: World, draft: Strategy, id: string, today: Day): GoalPreview | null {
  const written = draft.goals.find((each) => each.id === id);
  const metric = written === undefined ? null : metricById(written.metric);
  if (written === undefined || metric === null) return null;
  const goal = { ...written, targets: written.targets.filter((step) => hasNumbers(written, step)) };
  const thisMonth = monthOf(today);
  const newest = monthsWithData(world)?.last ?? thisMonth;
  const last = newest < thisMonth ? newest : thisMonth;
  const scope = resolveScope(world, metric, goal.scope, draft);
  const savedGoal = newestVersion(world.versions)?.document.goals.find((each) => each.id === id) ?? null;
  const inForce = onceSaved(world, { ...draft, goals: [goal] });
  const isDrafts = (month: Month) => inForce(month)?.version === unsaved;
  const { points, wants } = judgedSeries(world, goal, metric, scope, last, { inForce });
  const saved = savedTargets(world, goal, metric);
  const asked = (month: Month): Asked => {
    const { target, noTarget } = wants.target(month);
    return { month, target, ...(noTarget === undefined ? {} : { noTarget }), saved: saved(month).target };
  };
  const shown = readMonths(points).slice(-monthsShown);
  const from = draft.effectiveFrom;
  const aheadFrom = addMonths(shown.at(-1)?.month ?? addMonths(thisMonth, -1), 1);
  const lastStep = latest([...written.targets, ...(savedGoal?.targets ?? [])].map((step) => step.from));
  const fewest = addMonths(latest([aheadFrom, thisMonth, from]), monthsAhead - 1);
  const ahead = monthsFrom(aheadFrom, latest([fewest, `${lastStep.slice(0, 4)}-12`])).map(asked);
  const whole = comparable(points);
  const missing = monthsMissing(whole.length);
  const baseline = missing > 0 ? null : baselineOf(whole.map(({ month, value }) => ({ month, value })));
  const fromToday = monthsFrom(thisMonth, ahead.at(-1)?.month ?? thisMonth);
  const first = isYearly(goal)
    ? undefined
    : fromToday.find((month) => isDrafts(month) && wants.target(month).target !== null);
  const target = first === undefined ? null : wants.target(first).target;
  return {
    unit: metric.unit,
    counts: countsOf(metric),
    from,
    replaced: replacedAfter(world, from),
    isEdited: goal.targets.length > 0 && (savedGoal === null || targetAsWritten(goal) !== targetAsWritten(savedGoal)),
    months: shown.map(({ newVersion: _, ...point }) => ({ ...point, saved: saved(point.month).target })),
    ahead,
    baseline: baseline === null ? null : { ...baseline, quartiles: quartilesOf(baseline) },
    few: missing > 0 ? { months: whole.length, missing } : null,
    first: first === undefined || target === null ? null : { month: first, target, reached: reachable(points, target) },
    years: isYearly(goal) ? yearsAsked(wants, thisMonth, ahead.at(-1)?.month ?? thisMonth) : [],
    unknown: points.some(({ value }) => value !== null) ? null : (points.at(-1)?.unknown ?? null),
  };
}

/** The number of the draft among the versions: it is saved after all of them. */
const unsaved = Number.POSITIVE_INFINITY;

/** What will be in force in each month when the draft is saved as the newest version. */
function onceSaved(world: World, document: Strategy): InForce {
  const versions = [...world.versions, { version: unsaved, document, savedAt: "", author: "", withdrawnAt: null }];
  return (month) => versionInForce(versions, month);
}

/** The saved version whose later beginning ends a draft that begins in the month. */
function replacedAfter(world: World, from: Month): GoalPreview["replaced"] {
  const later = world.versions.filter((each) => stands(each) && each.document.effectiveFrom > from);
  const months = later.map(({ document }) => document.effectiveFrom).sort();
  const [month] = months;
  const version = month === undefined ? null : versionInForce(world.versions, month);
  return month === undefined || version === null ? null : { month, version: version.version };
}

function latest(months: readonly Month[]): Month {
  return months.reduce((last, month) => (month > last ? month : last));
}

function hasNumbers({ direction }: Goal, step: Goal["targets"][number]): boolean {
  return direction === "between" ? step.min !== undefined && step.max !== undefined : step.value !== undefined;
}

function targetAsWritten({ metric, direction, spread, targets }: Goal): string {
  const steps = targets.map(({ from, value, min, max }) => [from, value, min, max]).sort();
  return JSON.stringify([metric, direction, spread, steps]);
}

/** From the first to the last month of which something is read. */
function readMonths(points: readonly GoalPoint[]): GoalPoint[] {
  const isRead = ({ coverage }: GoalPoint) => coverage !== "none";
  const first = points.findIndex(isRead);
  return first < 0 ? [] : points.slice(first, points.findLastIndex(isRead) + 1);
}

/** What the saved versions want of the goal; nothing where it is new, or was on another metric. */
function savedTargets(world: World, goal: Goal, metric: Metric): (month: Month) => Wanted {
  const newest = newestVersion(world.versions);
  const saved = newest?.document.goals.find((each) => each.id === goal.id);
  if (newest === null || saved === undefined) return () => ({ target: null });
  const scope = resolveScope(world, metric, saved.scope, newest.document);
  return wantsOf(world, saved, metric, scope, savedVersions(world)).target;
}

function quartilesOf({ values }: Baseline): { low: number; high: number } {
  const numbers = values.map(({ value }) => value);
  return { low: quantile(numbers, 0.25) as number, high: quantile(numbers, 0.75) as number };
}

/** What is asked for in the years from the first month's to the last's; no year that cannot be spread yet. */
function yearsAsked(wants: Wants, from: Month, to: Month): GoalPreview["years"] {
  const count = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = Number(from.slice(0, 4)) + index;
    return yearSpanOf(wants, index === 0 ? from : `${year}-01`);
  }).flatMap((span) => {
    if (span === null || span.target === null || wants.target(span.to).target === null) return [];
    return [{ ...span, target: span.target }];
  });
}
