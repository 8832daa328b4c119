// What keeps a goal from being saved: a number that is not written or that no month can reach, or channels that cannot supply the metric.
import { limitBroken } from "../../../shared/goal-faults.ts";
import { metricById } from "../../../shared/metrics/index.ts";
import type { Month } from "../../../shared/period.ts";
import type { Platform } from "../../../shared/platform.ts";
import type { Goal, Strategy } from "../../../shared/strategy.ts";
import { namedChannels } from "../../ui/strategy/named-channels.ts";

/** A channel as far as goals care. `supplies` is null while nothing of it is imported: then nothing is refused. */
export interface ChannelFacts {
  key: string;
  name: string;
  platform: Platform;
  supplies: readonly string[] | null;
  /** Not offered, and not among all channels; a goal or group may still name it. */
  hidden: boolean;
}

export type GoalIssue =
  | { kind: "target"; step: number; bound: "value" | "min" | "max" }
  | { kind: "range"; step: number; bound: "value" | "min" | "max"; limit: "whole" | "zero" }
  | { kind: "order"; step: number }
  | { kind: "month-twice"; month: Month }
  | { kind: "cannot"; channels: string[]; can: string[] }
  | { kind: "platforms" };

export const canSupply = (channel: ChannelFacts, metric: string) => channel.supplies?.includes(metric) ?? false;
export const cannotSupply = (channel: ChannelFacts, metric: string) =>
  channel.supplies !== null && !channel.supplies.includes(metric);

export function goalIssues(goal: Goal, channels: readonly ChannelFacts[], groups: Strategy["groups"]): GoalIssue[] {
  return [...targetIssues(goal), ...scopeIssues(goal, channels, groups)];
}

function targetIssues(goal: Goal): GoalIssue[] {
  const issues: GoalIssue[] = [];
  const metric = metricById(goal.metric);
  const months = new Set<Month>();
  goal.targets.forEach((target, step) => {
    const bounds = goal.direction === "between" ? (["min", "max"] as const) : (["value"] as const);
    for (const bound of bounds) {
      const value = target[bound];
      const limit = value === undefined || metric === null ? null : limitBroken(metric, value);
      if (value === undefined) issues.push({ kind: "target", step, bound });
      else if (limit !== null) issues.push({ kind: "range", step, bound, limit });
    }
    if (goal.direction === "between" && (target.min ?? 0) > (target.max ?? Number.POSITIVE_INFINITY))
      issues.push({ kind: "order", step });
    if (months.has(target.from)) issues.push({ kind: "month-twice", month: target.from });
    months.add(target.from);
  });
  return issues;
}

function scopeIssues(goal: Goal, channels: readonly ChannelFacts[], groups: Strategy["groups"]): GoalIssue[] {
  const metric = metricById(goal.metric);
  if (!metric) return [];
  const named = namedChannels(goal, groups);
  const inScope =
    named.size === 0
      ? channels.filter((channel) => !channel.hidden && canSupply(channel, metric.id))
      : channels.filter((channel) => named.has(channel.key));
  const cannot = inScope.filter((channel) => cannotSupply(channel, metric.id));
  if (cannot.length > 0) {
    const can = channels.filter((channel) => canSupply(channel, metric.id));
    return [
      { kind: "cannot", channels: cannot.map((channel) => channel.name), can: can.map((channel) => channel.name) },
    ];
  }
  if (!metric.acrossPlatforms && new Set(inScope.map((channel) => channel.platform)).size > 1)
    return [{ kind: "platforms" }];
  return [];
}
