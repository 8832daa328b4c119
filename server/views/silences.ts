// Where a channel's month is open although files that hold several channels speak of it, and what people have said of it.
import type { Channel } from "../db/channels.ts";
import { listSilences, type Silence, silencesByChannel } from "../db/silences.ts";
import { addDays, type Day, type Month, monthEnd, monthStart } from "../../shared/period.ts";
import { openStretches, type SharedFiles, sharedFiles, type Stretch } from "../../shared/silence.ts";
import type { World } from "./world.ts";

/** What people have said of a channel's month. */
export interface MonthSilence {
  /** First and last day, both included. */
  from: Day;
  to: Day;
  /** A file holds a post of these days all the same: the post counts. */
  contradicted: boolean;
  actor: string;
  /** ISO instant of the newest statement. */
  statedAt: string;
}

/** The days of a channel's month of which files with several channels speak, and neither its own files nor anybody else. */
export function openDays(world: World, channel: Channel, month: Month): Stretch[] {
  const own = (world.claims.get(channel.id) ?? []).filter(({ kind }) => kind === "posts");
  // A file with a row of the channel has said what it knows of it, also where its days go by what was posted and others posted longer.
  const held = new Set(own.filter(({ stated }) => stated !== true).map(({ importId }) => importId));
  const files = sharedWith(world, channel).filter(({ importId }) => !held.has(importId));
  return files.length === 0 ? [] : openStretches(month, files, own, channel.endedOn);
}

function sharedWith(world: World, channel: Channel): SharedFiles["spans"] {
  const shared = world.thisTime("shared files", () => {
    const claims = [...world.claims.values()].flat();
    return sharedFiles(claims.filter(({ kind, stated }) => kind === "posts" && stated !== true));
  });
  return shared.filter(({ channels }) => channels.has(channel.id)).flatMap(({ spans }) => spans);
}

/** The statements about a channel's month that stand. */
export function silencesIn(world: World, channel: Channel, month: Month): Silence[] {
  const all = world.thisTime("silences", () => silencesByChannel(listSilences(world.db), world.channels));
  return (all.get(channel.id) ?? []).filter(({ from, to }) => from < monthEnd(month) && to > monthStart(month));
}

/** The same as one; null where nobody has said anything. */
export function silenceOf(world: World, channel: Channel, month: Month): MonthSilence | null {
  const said = silencesIn(world, channel, month);
  const newest = said.at(-1);
  if (newest === undefined) return null;
  const last = said
    .map(({ to }) => to)
    .sort()
    .at(-1) as Day;
  return {
    from: said.map(({ from }) => from).sort()[0] as Day,
    to: addDays(last, -1),
    contradicted: said.some(({ contradicted }) => contradicted),
    actor: newest.actor,
    statedAt: newest.statedAt,
  };
}
