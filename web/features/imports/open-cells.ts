// The months of channels that can be answered, read from the coverage: all of them, those of a month, of a channel, or one.
import { type Month, monthsFrom } from "../../../shared/period.ts";
import type { Coverage } from "./api.ts";

export type Row = Coverage["rows"][number];
export type CoverageCell = Row["cells"][number];

/** Which months are asked about: what is left out is not narrowed. */
export interface Asked {
  /** A channel's key. */
  channel?: string | undefined;
  month?: Month | undefined;
}

/** A channel with the months of it that can be answered, oldest first. */
export interface OpenChannel {
  channel: Row["channel"];
  months: Month[];
}

/** Channels without an open month are left out. */
export function openChannels({ months, rows }: Coverage, { channel, month }: Asked = {}): OpenChannel[] {
  return rows
    .filter((row) => channel === undefined || row.channel.key === channel)
    .map((row) => ({
      channel: row.channel,
      months: months.filter((each, index) => row.cells[index]?.open && (month === undefined || each === month)),
    }))
    .filter((each) => each.months.length > 0);
}

/** Months as stretches without a gap, oldest first. */
export function stretchesOf(months: readonly Month[]): { from: Month; to: Month }[] {
  const stretches: { from: Month; to: Month }[] = [];
  for (const month of months) {
    const last = stretches.at(-1);
    if (last !== undefined && monthsFrom(last.to, month).length === 2) last.to = month;
    else stretches.push({ from: month, to: month });
  }
  return stretches;
}
