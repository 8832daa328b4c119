// From a proposal to a goal of the strategy and back: which goal came of which proposal, and at what level. Values only.
import type { Unit } from "../../../shared/metrics/define.ts";
import type { Month } from "../../../shared/period.ts";
import type { Goal, StepBounds, Strategy } from "../../../shared/strategy.ts";
import { same } from "../../ui/strategy/differences.ts";
import { freeId } from "../../ui/strategy/free-id.ts";
import { namedChannels } from "../../ui/strategy/named-channels.ts";
import type { Proposal } from "./api.ts";

export const levels = ["target", "hold", "stretch"] as const;
export type LevelName = (typeof levels)[number];

/** The goal at the proposed target. Null while there is no target to propose. */
export function goalOf(proposal: Proposal, from: Month, why: string, goals: readonly Goal[]): Goal | null {
  const { metric, scope, proposed } = proposal;
  if (proposed === null) return null;
  return {
    id: freeId(metric, new Set(goals.map(({ id }) => id))),
    metric,
    scope,
    direction: proposed.direction,
    targets: [{ from, ...boundsOf(proposed.target) }],
    spread: "month",
    owner: "",
    why,
  };
}

/** The goal that stands for the proposal, on the same channels however they are named; null while it has not been taken. */
export function goalFor(proposal: Proposal, goals: readonly Goal[], groups: Strategy["groups"]): Goal | null {
  return goals.find((goal) => goal.metric === proposal.metric && isOn(goal, proposal, groups)) ?? null;
}

function isOn(goal: Goal, proposal: Proposal, groups: Strategy["groups"]): boolean {
  const { scope } = goal;
  if (same(scope, proposal.scope)) return true;
  if (scope.messageTypes !== undefined || scope.funding !== undefined) return false;
  const named = namedChannels(goal, groups);
  return named.size > 0 && same([...named].toSorted(), proposal.channels.map(({ key }) => key).toSorted());
}

/** One number a month, as this page asks for it: what has later steps or a year's total is changed in the settings. */
export function isPlain({ targets, spread }: Goal): boolean {
  return targets.length === 1 && spread === "month";
}

/** The goal with other bounds from its first month on. */
export function atBounds(goal: Goal, bounds: StepBounds): Goal {
  const [first, ...later] = goal.targets;
  return { ...goal, targets: [{ from: first?.from ?? "", ...boundsOf(bounds) }, ...later] };
}

/** At which of the proposed levels the goal is; null for a number of one's own, or none yet. */
export function levelOf(goal: Goal, { proposed }: Proposal): LevelName | null {
  const bounds = boundsOf(goal.targets[0] ?? {});
  return (
    levels.find((name) => {
      const level = proposed?.[name] ?? null;
      return level !== null && same(boundsOf(level), bounds);
    }) ?? null
  );
}

/** A goal without its number cannot be saved. */
export function isUnfinished({ direction, targets }: Goal): boolean {
  return targets.some(({ value, min, max }) =>
    direction === "between" ? min === undefined || max === undefined || min > max : value === undefined,
  );
}

/** Decimals that a figure needs to be read whole: a target of 45 % is not 45.0 %. */
export function decimalsOf(value: number, unit: Unit): number {
  const shown = unit === "share" ? Number(`${value}e2`) : value;
  return [0, 1, 2].find((decimals) => Number(shown.toFixed(decimals)) === shown) ?? 3;
}

function boundsOf({ value, min, max }: StepBounds): StepBounds {
  return {
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}
