// maltal import FILE…: every file through the same pipeline as on the screen.
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { channelsByAnyId, foldName, listChannels } from "../db/channels.ts";
import type { FileAnswers, Outcome, OutcomeState, SpooledFile } from "../imports/file.ts";
import { ProblemError } from "../imports/problem-error.ts";
import { runImport } from "../imports/run.ts";
import { takeIn } from "../imports/take-in.ts";
import type { Instance } from "../instance.ts";
import { readSettings } from "../db/settings.ts";
import { shownFileName } from "../../shared/file-name.ts";
import { isDay } from "../../shared/period.ts";
import type { Problem } from "../../shared/problem.ts";
import { dayIn } from "../../shared/zone.ts";
import { type Command, UsageError } from "./command.ts";
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
}

export const importCommand: Command = async ({ instance, args, out, say }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      "observed-on": { type: "string" },
      period: { type: "string" },
      channel: { type: "string" },
      encoding: { type: "string" },
      "date-order": { type: "string" },
      "posted-nothing": { type: "string", multiple: true },
      "accept-rejects": { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  if (positionals.length === 0) throw new UsageError("Name at least one file to import.");
  const answers: FileAnswers = {
    observedOn: dayOption("--observed-on", values["observed-on"]),
    channel: values.channel,
    period: periodOption(values.period),
    encoding: encodingOption(values.encoding),
    dateOrder: dateOrderOption(values["date-order"]),
    silent: silentOption(values["posted-nothing"]),
  };
  await Promise.all(positionals.map(mustBeFile));
  const deps = instance();
  const options = {
    mode: values["dry-run"] ? "preview" : "import",
    answers,
    acceptRejects: values["accept-rejects"],
    sample: false,
    actor: readSettings(deps.db.reader).actor,
  } as const;
  const spoolDir = await mkdtemp(join(tmpdir(), "maltal-"));
  const files: ImportedFile[] = [];
  try {
    for (const given of positionals) {
      for (const next of await membersOf(deps, spoolDir, given)) {
        const done =
          "problem" in next
            ? refusedFile(next.name, next.problem)
            : importedFile(deps, next, await runImport(deps, next, options));
        files.push(done);
        say(`${done.file}: ${describe(done)}`);
        for (const problem of done.problems) say(`  ${problemSentence(problem)}`);
        for (const words of absentWords(done.absent ?? [])) say(`  ${words}`);
      }
    }
  } finally {
    await rm(spoolDir, { recursive: true, force: true });
  }
  if (values.json) out(JSON.stringify(files, null, 2));
  const unknown = Array.isArray(answers.silent) ? answers.silent.filter((name) => !isSaidIn(files, name)) : [];
  for (const name of unknown) say(`No file lacks a channel that is called ${name}.`);
  const isTaken = files.every((file) => file.state !== "question" && file.state !== "refused");
  return isTaken && unknown.length === 0 ? 0 : 1;
};

async function membersOf(
  deps: Instance,
  spoolDir: string,
  given: string,
): Promise<(SpooledFile | { name: string; problem: Problem })[]> {
  const path = resolve(given);
  // The folder's name is kept: YouTube says its period there.
  const name = join(basename(dirname(path)), basename(path));
  try {
    const { mtime } = await stat(path);
    const zone = readSettings(deps.db.reader).timeZone;
    return await takeIn(deps.parser, spoolDir, { path, name, modifiedOn: dayIn(mtime.getTime(), zone) });
  } catch (error) {
    if (error instanceof ProblemError) return [{ name, problem: error.problem }];
    throw error;
  }
}

/** Before anything goes in: a mistyped name must not leave half of the files imported. */
async function mustBeFile(given: string): Promise<void> {
  const found = await stat(resolve(given)).catch(() => null);
  if (found?.isFile() !== true) throw new UsageError(`There is no file ${given}.`);
}

function importedFile(deps: Instance, file: SpooledFile, outcome: Outcome): ImportedFile {
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
  };
}

function refusedFile(name: string, problem: Problem): ImportedFile {
  const rows = { read: 0, new: 0, changed: 0, unchanged: 0, rejected: 0 };
  const nothing = { id: null, source: null, channels: [], from: null, to: null, observedOn: null };
  return { ...nothing, file: shownFileName(name), state: "refused", rows, problems: [problem] };
}

function describe(file: ImportedFile): string {
  const { read, new: added, changed, unchanged, rejected } = file.rows;
  const counts = `${read} rows: ${added} new, ${changed} changed, ${unchanged} unchanged, ${rejected} rejected`;
  const period = file.from === null ? "" : `, ${file.from} to ${file.to}`;
  return `${file.state}${file.source === null ? "" : ` as ${file.source}`}${period}; ${counts}`;
}

function isSaidIn(files: readonly ImportedFile[], name: string): boolean {
  return files.some((file) =>
    file.absent?.some(({ channel, channelId, postedNothing }) => {
      const platform = channelId.slice(0, channelId.indexOf(":") + 1);
      return (
        postedNothing && [channelId, channel, platform + channel].some((each) => foldName(each) === foldName(name))
      );
    }),
  );
}

/** What is said, and what can be said, of the channels that a file has no row of. */
function absentWords(absent: NonNullable<ImportedFile["absent"]>): string[] {
  const names = (silent: boolean) => absent.flatMap((each) => (each.postedNothing === silent ? each.channel : []));
  const [silent, open] = [names(true), names(false)];
  const count = (some: readonly string[]) => (some.length === 1 ? "1 channel" : `${some.length} channels`);
  return [
    ...(silent.length === 0 ? [] : [`${count(silent)} posted nothing, as somebody has said: ${silent.join(", ")}.`]),
    ...(open.length === 0
      ? []
      : [
          `${count(open)} that came with others before ${open.length === 1 ? "is" : "are"} not in this file: ${open.join(", ")}. ` +
            "If they posted nothing, import it again with --posted-nothing all, or with their names.",
        ]),
  ];
}

function dayOption(option: string, value: string | undefined): string | undefined {
  if (value !== undefined && !isDay(value))
    throw new UsageError(`${option} wants a date such as 2026-02-05, not ${value}.`);
  return value;
}

function periodOption(value: string | undefined): FileAnswers["period"] {
  if (value === undefined || value === "lifetime") return value;
  const [from, to, ...more] = value.split("..");
  if (from === undefined || to === undefined || more.length > 0 || !isDay(from) || !isDay(to) || from > to)
    throw new UsageError(`--period wants FROM..TO, such as 2026-02-01..2026-02-28, or lifetime, not ${value}.`);
  return { from, to };
}

function encodingOption(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    new TextDecoder(value);
    return value;
  } catch {
    throw new UsageError(`--encoding wants a name such as windows-1252, not ${value}.`);
  }
}

function silentOption(values: string[] | undefined): FileAnswers["silent"] {
  if (values === undefined) return undefined;
  if (values.length === 1 && (values[0] === "all" || values[0] === "none")) return values[0] === "all" ? "all" : [];
  const word = values.find((value) => value === "all" || value === "none" || value.trim() === "");
  if (word !== undefined)
    throw new UsageError(
      `--posted-nothing wants all, none, or names of channels, one each time, not ${word} with others.`,
    );
  return values;
}

function dateOrderOption(value: string | undefined): FileAnswers["dateOrder"] {
  if (value === undefined || value === "dmy" || value === "mdy" || value === "ymd") return value;
  throw new UsageError(`--date-order wants dmy, mdy or ymd, not ${value}.`);
}
