// Which months of which channels have been read in.
import type { LiveClaim } from "../db/claims.ts";
import { coverageOf, type MonthCoverage } from "../../shared/coverage.ts";
import { metrics } from "../../shared/metrics/index.ts";
import { addDays, type Day, type Month, monthOf, monthsFrom } from "../../shared/period.ts";
import type { Stretch } from "../../shared/silence.ts";
import { newestVersion, versionInForce } from "../../shared/strategy.ts";
import { channelName, type ChannelName } from "./goals.ts";
import { type MonthSilence, openDays, silenceOf } from "./silences.ts";
import { supplies } from "./metrics.ts";
import { monthsWithData, type World } from "./world.ts";

export interface CoverageGrid {
  months: Month[];
  rows: {
    channel: ChannelName;
    kind: LiveClaim["kind"];
    /** The channel's last day: months that begin after it wait for nothing. Null: it goes on. */
    endedOn: Day | null;
    cells: CoverageCell[];
  }[];
}

export interface CoverageCell extends MonthCoverage {
  /** Days, first and last included, of which files that hold several channels speak and none of this channel's: a person can say that it posted nothing. */
  open: { from: Day; to: Day }[];
  silence: MonthSilence | null;
}

/** From the first to the last month of any channel, a row for each kind of number that a channel has; hidden channels are left out. */
export function coverageGrid(world: World): CoverageGrid {
  const range = monthsWithData(world);
  const months = range === null ? [] : monthsFrom(range.first, range.last);
  const shown = world.channels.filter(({ hidden }) => !hidden);
  const rows = shown.flatMap((channel) => {
    const claims = world.claims.get(channel.id) ?? [];
    return (["posts", "activity", "comments"] as const).flatMap((kind) => {
      // A sum that crosses months is in no month.
      const ofKind = claims.filter(
        (claim) =>
          claim.kind === kind &&
          !(kind === "activity" && claim.grain === "span" && monthOf(claim.from) !== monthOf(addDays(claim.to, -1))),
      );
      if (ofKind.length === 0) return [];
      const { endedOn } = channel;
      const cells = months.map((month) => ({
        ...coverageOf(month, ofKind, endedOn),
        open: kind === "posts" ? openDays(world, channel, month).map(lastDayIn) : [],
        silence: kind === "posts" ? silenceOf(world, channel, month) : null,
      }));
      return { channel: channelName(channel), kind, endedOn, cells };
    });
  });
  return { months, rows };
}

function lastDayIn({ from, to }: Stretch): Stretch {
  return { from, to: addDays(to, -1) };
}

/** A channel as pickers and settings show it. */
export interface ChannelRow extends ChannelName {
  /** The name by its files; another one is shown where people gave it one. */
  ownName: string;
  /** Left out of lists, and of goals on all channels. */
  hidden: boolean;
  endedOn: Day | null;
  /** Channels that people merged into it. */
  merged: { key: string; name: string }[];
  owner: string;
  firstMonth: Month | null;
  lastMonth: Month | null;
  /** Metric ids that its files can answer. */
  supplies: string[];
  sources: string[];
}

/** Every channel of live imports, hidden ones too; the owner is the one that the newest strategy version names, "" when none. */
export function channelRows(world: World): ChannelRow[] {
  const newest = newestVersion(world.versions);
  const inForce = newest === null ? null : (versionInForce(world.versions, newest.document.effectiveFrom) ?? newest);
  return world.channels.map((channel) => {
    const claims = world.claims.get(channel.id) ?? [];
    const firsts = claims.map((claim) => monthOf(claim.from)).sort();
    const lasts = claims.map((claim) => monthOf(addDays(claim.to, -1))).sort();
    const named = inForce?.document.channels.find((each) => each.channel === channel.key);
    return {
      ...channelName(channel),
      ownName: channel.names[0] ?? channel.name,
      hidden: channel.hidden,
      endedOn: channel.endedOn,
      merged: channel.merged,
      owner: named?.owner ?? "",
      firstMonth: firsts[0] ?? null,
      lastMonth: lasts.at(-1) ?? null,
      supplies: supplies(world, channel, metrics),
      sources: channel.sources,
    };
  });
}
