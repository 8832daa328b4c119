// What an erasure touches: the person's comments by channel and month, and the numbers that change.
import { type Channel, channelsByAnyId } from "../db/channels.ts";
import type { ToErase } from "../db/erase.ts";
import { commentsWrittenBy, mentionsWrittenBy } from "../db/written-by.ts";
import type { Metric } from "../../shared/metrics/define.ts";
import { metrics } from "../../shared/metrics/index.ts";
import { type Month, monthOf, monthsFrom } from "../../shared/period.ts";
import type { Platform } from "../../shared/platform.ts";
import { dayOf } from "../../shared/zone.ts";
import { monthValues } from "./month-values.ts";
import { canSupply, monthsWithData, type World } from "./world.ts";

export interface MonthWritten {
  channelId: number;
  channel: string;
  platform: Platform;
  month: Month;
  comments: number;
}

/** A number of one channel and month; null is unknown. */
export interface Changed {
  metric: string;
  channelId: number;
  channel: string;
  platform: Platform;
  month: Month;
  before: number | null;
  after: number | null;
}

/** What they wrote, by channel and month, oldest first. */
export function writtenByMonth(
  world: World,
  whom: ToErase,
): { comments: number; mentions: number; months: MonthWritten[] } {
  const channels = channelsByAnyId(world.channels);
  const months = new Map<string, MonthWritten>();
  const seen = new Set<string>();
  for (const { channelId, key, ...dated } of commentsWrittenBy(world.db, whom)) {
    const channel = channels.get(channelId);
    // The same comment may be stored under a channel's name and under its id.
    if (channel === undefined || seen.has(`${channel.id} ${key}`)) continue;
    seen.add(`${channel.id} ${key}`);
    const month = monthOf(dayOf(dated, world.settings.timeZone));
    const name = `${month} ${channel.id}`;
    const known = months.get(name) ?? { ...named(channel), month, comments: 0 };
    months.set(name, { ...known, comments: known.comments + 1 });
  }
  return {
    comments: seen.size,
    mentions: mentionsWrittenBy(world.db, whom),
    months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each),
  };
}

function named({ id, name, platform }: Channel): Pick<MonthWritten, "channelId" | "channel" | "platform"> {
  return { channelId: id, channel: name, platform };
}

/** Numbers about comments that are others after `change` than before, from the first month touched on: who comes back is seen later. */
export function changedNumbers(world: World, touched: readonly MonthWritten[], change: () => World): Changed[] {
  const ids = new Set(touched.map((each) => each.channelId));
  const first = touched.map((each) => each.month).sort()[0];
  const last = monthsWithData(world)?.last;
  const months = first === undefined || last === undefined ? [] : monthsFrom(first, last);
  const values = (of: World) =>
    of.channels
      .filter((channel) => ids.has(channel.id))
      .flatMap((channel) => metrics.flatMap((metric) => valuesOf(of, channel, metric, months)));
  const before = values(world);
  const after = new Map(values(change()).map((each) => [nameOf(each), each.value]));
  return before.flatMap((each) => {
    const { value, ...number } = each;
    const changed = after.get(nameOf(each)) ?? null;
    return changed === value ? [] : { ...number, before: value, after: changed };
  });
}

function nameOf({ metric, channelId, month }: { metric: string; channelId: number; month: Month }): string {
  return `${metric} ${channelId} ${month}`;
}

function valuesOf(world: World, channel: Channel, metric: Metric, months: readonly Month[]) {
  if (metric.basis === "published" || metric.over !== "comments" || !canSupply(world, channel, metric)) return [];
  const scope = { channels: [channel], cannot: [], senders: null, funding: null, messageTypes: null };
  return monthValues(world, metric, scope, months, "now").map(({ month, value }) => ({
    metric: metric.id,
    ...named(channel),
    month,
    value,
  }));
}
