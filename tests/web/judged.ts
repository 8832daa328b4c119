// Made-up goals in a made-up year, for tests of sentences and charts.
import type { GoalPoint } from "../../shared/goal-point.ts";
import type { GoalMonth } from "../../web/api.ts";
import { monthsFrom } from "../../shared/period.ts";
import type { Signal } from "../../shared/signal/signal.ts";

export const months = monthsFrom("2025-11", "2026-11");

/** A whole, met month of 44 posts; whatever is given takes the place. */
export function point(change: Partial<GoalPoint> = {}): GoalPoint {
  return {
    month: "2026-11",
    value: 0.032,
    now: 0.032,
    target: { direction: "at-least", min: 0.03 },
    verdict: "met",
    coverage: "complete",
    through: null,
    backfilled: false,
    counted: 42,
    of: 44,
    unknown: null,
    ...change,
  };
}

/** A month within limits that rest on twelve months. */
export const routine: Signal = {
  state: "routine",
  trial: false,
  months: 12,
  centre: 0.029,
  low: 0.023,
  high: 0.035,
  baseline: { from: "2025-11", to: "2026-10" },
  rule: null,
  alsoIn: null,
  direction: null,
  since: null,
  analyst: null,
  autocorrelated: false,
};

export const facebook = { id: 1, key: "facebook:1", platform: "facebook", name: "Nordcykel" } as const;
export const linkedin = { id: 2, key: "linkedin:2", platform: "linkedin", name: "Nordcykel AB" } as const;

/** Engagement rate by reach on Facebook, met four times in six. */
export function goalMonth(change: Partial<GoalMonth> = {}): GoalMonth {
  const own = change.point ?? point();
  return {
    id: "engagement",
    metric: "engagement-rate-by-reach",
    unit: "share",
    basis: "published",
    counts: change.basis === "activity" ? "days" : "posts",
    direction: "at-least",
    scope: {},
    messageTypes: [],
    channels: [facebook],
    groups: [],
    partOf: [],
    senders: [],
    cannot: [],
    owner: "Marketing",
    why: "",
    point: own,
    series: months.map((month) => ({ ...own, month })),
    asOf: "2026-12-03",
    waiting: [],
    open: [],
    gap: null,
    streak: { met: 4, of: 6 },
    signal: null,
    pace: null,
    reach: { count: 7, of: 12, backfilled: 0 },
    history: { low: 0.028, middle: 0.03, high: 0.031, largest: 0.034 },
    notes: [],
    ...change,
  };
}
