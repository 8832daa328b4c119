// What came of a file that `maltal import` was given: as --json prints it, and in words.
import { channelsByAnyId, listChannels } from "../db/channels.ts";
import type { Outcome, OutcomeState, SpooledFile } from "../imports/file.ts";
import type { Instance } from "../instance.ts";
import { shownFileName } from "../../shared/file-name.ts";
import type { Problem } from "../../shared/problem.ts";
import { problemSentence } from "./problem-sentence.ts";

/** One object a file, as `import --json` prints it. Dates are civil days of the company, both ends included. */
export interface ImportedFile {
  id: number | null;
  file: string;
  state: OutcomeState;
  source: string | null;
  channels: string[];
  from: string | null;
  to: string | null;
  observedOn: string | null;
  rows: Outcome["rows"];
  tables?: { name: string | null; source: string | null; rows: Outcome["rows"]; state: string }[];
  problems: Problem[];
  /** Channels that came in files with others before and that this one has no row of, with the days that no other file covers; left out where there are none. */
  absent?: { channel: string; channelId: string; from: string; to: string; postedNothing: boolean }[];
  /** Channels of which the file has posts although somebody has said that they posted nothing on these days; left out where there are none. */
  contradicts?: { channel: string; channelId: string; from: string; to: string }[];
}

export function importedFile(deps: Instance, file: SpooledFile, outcome: Outcome): ImportedFile {
  const channels = channelsByAnyId(listChannels(deps.db.reader));
  const { tables } = outcome;
  return {
    id: outcome.importId,
    file: shownFileName(file.name),
    state: outcome.state,
    source: outcome.sources.join(", ") || null,
    channels: [...new Set(outcome.channels.map(({ id, name }) => channels.get(id)?.name ?? name))],
    from: outcome.from,
    to: outcome.to,
    observedOn: outcome.observedOn,
    rows: outcome.rows,
    ...(tables.length > 1
      ? { tables: tables.map(({ name, source, rows, state }) => ({ name, source, rows, state })) }
      : {}),
    problems: outcome.problems,
    ...(outcome.absent.length > 0
      ? {
          absent: outcome.absent.map(({ key, name, from, to, isSilent }) => ({
            channel: name,
            channelId: key,
            from,
            to,
            postedNothing: isSilent,
          })),
        }
      : {}),
    ...(outcome.contradicts.length > 0
      ? {
          contradicts: outcome.contradicts.map(({ key, name, from, to }) => ({
            channel: name,
            channelId: key,
            from,
            to,
          })),
        }
      : {}),
  };
}

export function refusedFile(name: string, problem: Problem): ImportedFile {
  const rows = { read: 0, new: 0, changed: 0, unchanged: 0, rejected: 0 };
  const nothing = { id: null, source: null, channels: [], from: null, to: null, observedOn: null };
  return { ...nothing, file: shownFileName(name), state: "refused", rows, problems: [problem] };
}

/** A line of what came of it, and one for each problem, and for what people have said of channels that posted nothing and the file contradicts. */
export function wordsOf(file: ImportedFile): string[] {
  const more = [...file.problems.map(problemSentence), ...contradictionWords(file.contradicts ?? [])];
  return [`${file.file}: ${describe(file)}`, ...more.map((words) => `  ${words}`)];
}

function describe(file: ImportedFile): string {
  const { read, new: added, changed, unchanged, rejected } = file.rows;
  const counts = `${read} rows: ${added} new, ${changed} changed, ${unchanged} unchanged, ${rejected} rejected`;
  const period = file.from === null ? "" : `, ${file.from} to ${file.to}`;
  return `${file.state}${file.source === null ? "" : ` as ${file.source}`}${period}; ${counts}`;
}

/** What is said, and what can be said, of the channels that a file has no row of. */
export function absentWordsOf({ file, absent = [] }: ImportedFile): string[] {
  const names = (silent: boolean) => absent.flatMap((each) => (each.postedNothing === silent ? each.channel : []));
  const [silent, open] = [names(true), names(false)];
  const count = (some: readonly string[]) => (some.length === 1 ? "1 channel" : `${some.length} channels`);
  const words = [
    ...(silent.length === 0 ? [] : [`${count(silent)} posted nothing, as somebody has said: ${silent.join(", ")}.`]),
    ...(open.length === 0
      ? []
      : [
          `${count(open)} that came with others before ${open.length === 1 ? "is" : "are"} not in this file: ${open.join(", ")}. ` +
            "If they posted nothing, import it again with --posted-nothing all, or with their names.",
        ]),
  ];
  return words.map((each) => `${file}: ${each}`);
}

function contradictionWords(contradicts: NonNullable<ImportedFile["contradicts"]>): string[] {
  return contradicts.map(
    ({ channel, from, to }) =>
      `It has posts of ${channel}, which posted nothing from ${from} to ${to}, as somebody has said: the posts count.`,
  );
}
