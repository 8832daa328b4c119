// The months of channels that can be answered, read from the coverage: all of them, those of a month, of a channel, or one.
import { addDays, type Month } from "../../../shared/period.ts";
import type { Coverage } from "./api.ts";

export type Row = Coverage["rows"][number];
export type CoverageCell = Row["cells"][number];
/** First and last day, both included. */
export type Days = CoverageCell["open"][number];

/** Which months are asked about: what is left out is not narrowed. */
export interface Asked {
  /** A channel's key. */
  channel?: string | undefined;
  month?: Month | undefined;
}

/** A channel with the months of it that can be answered, oldest first, and which of their days. */
export interface OpenChannel {
  channel: Row["channel"];
  months: { month: Month; days: Days[] }[];
}

/** Channels without an open month are left out. */
export function openChannels({ months, rows }: Coverage, { channel, month }: Asked = {}): OpenChannel[] {
  return rows
    .filter((row) => channel === undefined || row.channel.key === channel)
    .map((row) => ({
      channel: row.channel,
      months: months
        .map((each, index) => ({ month: each, days: row.cells[index]?.open ?? [] }))
        .filter((each) => each.days.length > 0 && (month === undefined || each.month === month)),
    }))
    .filter((each) => each.months.length > 0);
}

/** Days that follow each other as one, oldest first. */
export function joined(days: readonly Days[]): Days[] {
  const stretches: Days[] = [];
  for (const { from, to } of days) {
    const last = stretches.at(-1);
    if (last !== undefined && addDays(last.to, 1) === from) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches;
}
