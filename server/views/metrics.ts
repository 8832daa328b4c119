// Metrics as known now, month by month: what `metrics` prints.
import type { Channel } from "../db/channels.ts";
import type { Metric } from "../../shared/metrics/define.ts";
import { type Day, type Month, monthsFrom } from "../../shared/period.ts";
import { type Platform, platforms } from "../../shared/platform.ts";
import type { Coverage, Interval, UnknownReason } from "../../shared/verdict.ts";
import { monthValues, type MonthValue } from "./month-values.ts";
import { canSupply, kindOf, type ResolvedScope, resolveScope, type World } from "./world.ts";

/** Ratios are fractions, durations seconds, value null is unknown. `of` counts posts (published basis) or days (activity basis). */
export interface MetricRow {
  metric: string;
  bucket: Month;
  channel?: string;
  channelId?: number;
  platform?: Platform;
  value: number | null;
  interval?: Interval;
  counted: number;
  of: number;
  coverage: Coverage;
  through?: Day;
  /** Why the value is null. */
  unknown?: UnknownReason;
}

/** Every month asked for, each metric in turn. By channel, a traffic metric is split by the network that sent the visit. */
export function metricRows(
  world: World,
  metrics: readonly Metric[],
  from: Month,
  to: Month,
  byChannel: boolean,
): MetricRow[] {
  const months = monthsFrom(from, to);
  return metrics.flatMap((metric) => {
    const whole = resolveScope(world, metric, {}, null);
    if (!byChannel) return monthValues(world, metric, whole, months, "now").map((value) => rowOf(metric, value));
    if (metric.family === "traffic" && metric.basis === "activity") return bySender(world, metric, whole, months);
    return whole.channels.flatMap((channel) =>
      monthValues(world, metric, { ...whole, channels: [channel] }, months, "now").map((value) => ({
        ...rowOf(metric, value),
        ...channelFields(channel),
      })),
    );
  });
}

/** Networks are told apart only in a breakdown by source; a property with channel groups alone stays one row. */
function bySender(world: World, metric: Metric, whole: ResolvedScope, months: readonly Month[]): MetricRow[] {
  return whole.channels.flatMap((property) => {
    const knowsSenders = (world.claims.get(property.id) ?? []).some(
      (claim) => claim.kind === kindOf(metric) && claim.breakdown === "source-medium",
    );
    if (!knowsSenders)
      return monthValues(world, metric, { ...whole, channels: [property] }, months, "now").map((value) => ({
        ...rowOf(metric, value),
        ...channelFields(property),
      }));
    const ours = new Set(world.channels.map((channel) => channel.platform));
    return (
      platforms
        .filter((platform) => platform !== "web" && platform !== "youtube")
        .map((platform) =>
          monthValues(
            world,
            metric,
            { ...whole, channels: [property], senders: new Set([platform]) },
            months,
            "now",
          ).map((value) => ({ ...rowOf(metric, value), channel: platform, platform })),
        )
        // A network on which the company has no channel is listed when it sent somebody.
        .filter((rows) => rows.some((row) => ours.has(row.platform) || (row.value ?? 0) > 0))
        .flat()
    );
  });
}

function rowOf(metric: Metric, value: MonthValue): MetricRow {
  return {
    metric: metric.id,
    bucket: value.month,
    value: value.value === null ? null : inBaseUnit(metric, value.value),
    counted: value.counted,
    of: value.of,
    coverage: value.coverage,
    ...(value.interval === undefined ? {} : { interval: value.interval }),
    ...(value.through === null ? {} : { through: value.through }),
    ...(value.unknown === null ? {} : { unknown: value.unknown }),
  };
}

/** Durations leave as seconds, whatever unit the screen writes. */
function inBaseUnit(metric: Metric, value: number): number {
  const isTime = metric.unit === "hours" || metric.unit === "duration";
  // Thousandths of a second are noise of the division by 3,600.
  return isTime ? Math.round(value * 3_600_000) / 1000 : value;
}

function channelFields(channel: Channel): Pick<MetricRow, "channel" | "channelId" | "platform"> {
  return { channel: channel.name, channelId: channel.id, platform: channel.platform };
}

/** Channels with what they can be measured by, for pickers. */
export function supplies(world: World, channel: Channel, metrics: readonly Metric[]): string[] {
  return metrics.filter((metric) => canSupply(world, channel, metric)).map((metric) => metric.id);
}
