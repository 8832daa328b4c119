// Which days of a channel files leave open that hold several channels: a page that posted nothing is in no row of them, and nobody but a person can say so.
import { coveredDays, type CoveredSpan } from "./coverage.ts";
import { addDays, type Day, type Month, monthOf, monthStart } from "./period.ts";

/** What one import says to cover of the posts of one channel. */
export interface FileSpan extends CoveredSpan {
  importId: number;
  channelId: number;
  source: string;
}

/** The files of one source in which channels come together. */
export interface SharedFiles {
  source: string;
  /** Channels that came in one file with another. */
  channels: ReadonlySet<number>;
  /** What the files with any of them speak of, once a file. */
  spans: FileSpan[];
}

/** Half-open, within one month. */
export interface Stretch {
  from: Day;
  to: Day;
}

/** The sources of which some file held several channels; a file that is always of one channel is about no other. */
export function sharedFiles(spans: readonly FileSpan[]): SharedFiles[] {
  const bySource = new Map<string, Map<number, FileSpan[]>>();
  for (const span of spans) {
    const files = bySource.get(span.source) ?? new Map<number, FileSpan[]>();
    bySource.set(span.source, files.set(span.importId, [...(files.get(span.importId) ?? []), span]));
  }
  return [...bySource].flatMap(([source, files]): SharedFiles[] => {
    const held = [...files.values()].map((file) => ({ file, ids: new Set(file.map(({ channelId }) => channelId)) }));
    const channels = new Set(held.filter(({ ids }) => ids.size > 1).flatMap(({ ids }) => [...ids]));
    const shared = held.filter(({ ids }) => [...ids].some((id) => channels.has(id)));
    return channels.size === 0 ? [] : [{ source, channels, spans: shared.flatMap(({ file }) => eachOnce(file)) }];
  });
}

/** The spans of one file, those that several channels share once. */
function eachOnce(file: readonly FileSpan[]): FileSpan[] {
  return [...new Map(file.map((span) => [`${span.from} ${span.to}`, span])).values()];
}

/**
 * The days of the month of which `files` speak and the channel's own spans do not. None before the first month of the channel's own, since it is
 * not waited for until then, and none after its last day.
 */
export function openStretches(
  month: Month,
  files: readonly CoveredSpan[],
  own: readonly CoveredSpan[],
  endedOn: Day | null,
): Stretch[] {
  const hasBegun = own.some((span) => monthOf(span.from) <= month);
  if (!hasBegun || (endedOn !== null && monthStart(month) > endedOn)) return [];
  const read = coveredDays(month, own);
  const open = [...coveredDays(month, files)].filter((day) => !read.has(day) && (endedOn === null || day <= endedOn));
  const stretches: Stretch[] = [];
  for (const day of open.sort()) {
    const last = stretches.at(-1);
    if (last?.to === day) last.to = addDays(day, 1);
    else stretches.push({ from: day, to: addDays(day, 1) });
  }
  return stretches;
}
