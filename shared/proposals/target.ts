// From months that have been to a proposed target: the baseline, the target by its rule, an easier and a harder one, and how often each was reached.
import { median } from "../median.ts";
import type { Unit } from "../metrics/define.ts";
import { type Month, monthDays } from "../period.ts";
import { quantile } from "../quantile.ts";
import type { Direction, StepBounds } from "../strategy.ts";
import { within } from "../verdict.ts";
import type { TargetRule } from "./rules.ts";
import { said, saidAbove } from "./said.ts";

const mostMonths = 12;
const fewestMonths = 3;
/** With fewer months than this a baseline is one on trial. */
const monthsEnough = 6;

export interface ValueOfMonth {
  month: Month;
  value: number;
}

/** Where we are, in the metric's unit. */
export interface Baseline {
  /** The median. */
  value: number;
  low: number;
  high: number;
  /** The months that it is made of, oldest first. */
  values: ValueOfMonth[];
  trial: boolean;
}

/** Of up to twelve whole months, the newest ones; `values` are oldest first. Null for no months. */
export function baselineOf(values: readonly ValueOfMonth[]): Baseline | null {
  const used = values.slice(-mostMonths);
  const numbers = used.map(({ value }) => value);
  const middle = median(numbers);
  if (middle === null) return null;
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return { value: middle, low, high, values: used, trial: used.length < monthsEnough };
}

/** How many more whole months a target waits for; 0 when there are enough. */
export function monthsMissing(months: number): number {
  return Math.max(0, fewestMonths - months);
}

export interface Level extends StepBounds {
  /** In how many of the baseline's months it was reached. */
  reached: { count: number; of: number };
}

export interface ProposedTarget {
  direction: Direction;
  target: Level;
  /** As easy as three months of four; null where it is no easier than the target. */
  hold: Level | null;
  /** As good as the best month of four; null where it is no harder than the target. */
  stretch: Level | null;
}

/** What a rule needs beside the baseline; null is unknown. */
export interface Known {
  /** Posts a week that the strategy promises on the goal's channels. */
  promised: number | null;
  /** The metric over the site's other visitors. */
  others: number | null;
}

/** In how many of the months the bounds were reached. */
export function reachedIn(values: readonly ValueOfMonth[], direction: Direction, bounds: StepBounds): Level["reached"] {
  const { value } = bounds;
  const target =
    direction === "between"
      ? { direction, min: bounds.min, max: bounds.max }
      : direction === "at-least"
        ? { direction, min: value }
        : { direction, max: value };
  return { count: values.filter((month) => within(month.value, target)).length, of: values.length };
}

/** Null where the baseline is of fewer than three months, or what the rule needs beside it is unknown. */
export function proposedTarget(rule: TargetRule, unit: Unit, baseline: Baseline, known: Known): ProposedTarget | null {
  const { values } = baseline;
  if (monthsMissing(values.length) > 0) return null;
  const level = (direction: Direction, bounds: StepBounds): Level => ({
    ...bounds,
    reached: reachedIn(values, direction, bounds),
  });
  if (rule.kind === "at-most")
    return { direction: "at-most", target: level("at-most", { value: rule.value }), hold: null, stretch: null };
  if (rule.kind === "promise") {
    if (known.promised === null || known.promised === 0) return null;
    const min = said(known.promised * (1 - rule.around), unit);
    const max = said(known.promised * (1 + rule.around), unit);
    return { direction: "between", target: level("between", { min, max }), hold: null, stretch: null };
  }
  const wanted = atLeast(rule, unit, baseline, known);
  if (wanted === null) return null;
  const quartile = (share: number) =>
    said(
      quantile(
        values.map(({ value }) => value),
        share,
      ) as number,
      unit,
    );
  const [low, high] = [quartile(0.25), quartile(0.75)];
  return {
    direction: "at-least",
    target: level("at-least", { value: wanted }),
    hold: low < wanted ? level("at-least", { value: low }) : null,
    stretch: high > wanted ? level("at-least", { value: high }) : null,
  };
}

const daysOfAMonth = 365 / 12;

function atLeast(
  rule: Exclude<TargetRule, { kind: "at-most" | "promise" }>,
  unit: Unit,
  baseline: Baseline,
  { others }: Known,
): number | null {
  switch (rule.kind) {
    case "raise": {
      const perDay = baseline.values.map(({ month, value }) => value / monthDays(month));
      const now = rule.perDay ? (median(perDay) as number) * daysOfAMonth : baseline.value;
      const raised = said(now * 1.1, unit);
      return Math.min(raised > now ? raised : saidAbove(now, unit), rule.cap ?? Number.POSITIVE_INFINITY);
    }
    case "halfway":
      return baseline.value >= rule.to ? rule.to : said((baseline.value + rule.to) / 2, unit);
    case "detectable":
      return Math.min(said(baseline.value + rule.change, unit), rule.cap);
    case "hold":
      return said(
        quantile(
          baseline.values.map(({ value }) => value),
          0.25,
        ) as number,
        unit,
      );
    case "as-others":
      return others === null ? null : said(others, unit);
  }
}
