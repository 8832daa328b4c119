// maltal import FILE…: every file through the same pipeline as on the screen.
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { foldName } from "../db/channels.ts";
import type { FileAnswers, ImportOptions } from "../imports/file.ts";
import { ProblemError } from "../imports/problem-error.ts";
import { takeIn } from "../imports/take-in.ts";
import type { Instance } from "../instance.ts";
import { readSettings } from "../db/settings.ts";
import { dayIn } from "../../shared/zone.ts";
import { type Command, UsageError } from "./command.ts";
import { channelsOption, dateOrderOption, dayOption, encodingOption, periodOption } from "./import-options.ts";
import { type GivenFile, importAll } from "./import-all.ts";
import type { ImportedFile } from "./imported-file.ts";
import { readableFiles } from "./readable-files.ts";

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
      "take-back": { type: "string", multiple: true },
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
    silent: channelsOption("--posted-nothing", values["posted-nothing"]),
    notSilent: channelsOption("--take-back", values["take-back"]),
  };
  await Promise.all(positionals.map(mustBeFile));
  const deps = instance();
  const options: ImportOptions = {
    mode: values["dry-run"] ? "preview" : "import",
    answers,
    acceptRejects: values["accept-rejects"],
    sample: false,
    actor: readSettings(deps.db.reader).actor,
  };
  const spoolDir = await mkdtemp(join(tmpdir(), "maltal-"));
  let files: ImportedFile[] = [];
  try {
    const given: GivenFile[] = [];
    for (const path of positionals) given.push(...(await membersOf(deps, spoolDir, path)));
    files = await importAll(deps, given, options, say);
  } finally {
    await rm(spoolDir, { recursive: true, force: true });
  }
  if (values.json) out(JSON.stringify(files, null, 2));
  const { silent, notSilent } = answers;
  const named = (names: typeof silent) => (Array.isArray(names) ? names : []);
  const unknown = [
    ...named(silent).filter((name) => !isAbsentIn(files, name, true)),
    ...named(notSilent).filter((name) => !isAbsentIn(files, name, false)),
  ];
  for (const name of unknown) say(`No file lacks a channel that is called ${name}.`);
  if (files.some(({ problems }) => problems.some(({ code }) => code === "unknown-format")))
    for (const line of readableFiles()) say(line);
  const isTaken = files.every((file) => file.state !== "question" && file.state !== "refused");
  return isTaken && unknown.length === 0 ? 0 : 1;
};

async function membersOf(deps: Instance, spoolDir: string, given: string): Promise<GivenFile[]> {
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

/** True when a file lacks a channel of that name or key, and it is said to have posted nothing, or is not. */
function isAbsentIn(files: readonly ImportedFile[], name: string, isSilent: boolean): boolean {
  return files.some((file) =>
    file.absent?.some(({ channel, channelId, postedNothing }) => {
      const platform = channelId.slice(0, channelId.indexOf(":") + 1);
      const names = [channelId, channel, platform + channel].map(foldName);
      return postedNothing === isSilent && names.includes(foldName(name));
    }),
  );
}
