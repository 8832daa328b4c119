// The files of one `maltal import`, one after the other; a channel that one of them brings is not absent from the others.
import { channelsByAnyKey, listChannels } from "../db/channels.ts";
import { absentFromAll, type Brought, broughtBy, type KnownChannels } from "../imports/brought.ts";
import type { ImportOptions, Outcome, SpooledFile } from "../imports/file.ts";
import { runImport } from "../imports/run.ts";
import type { Instance } from "../instance.ts";
import type { Problem } from "../../shared/problem.ts";
import { absentWordsOf, type ImportedFile, importedFile, refusedFile, wordsOf } from "./imported-file.ts";

interface Unreadable {
  name: string;
  problem: Problem;
}
/** A file in the spool folder, or what is wrong with one that cannot be there. */
export type GivenFile = SpooledFile | Unreadable;
type Done = { file: SpooledFile; outcome: Outcome } | Unreadable;

/** Says of each file what came of it as soon as it is done, and in the end which channels are absent from them. */
export async function importAll(
  deps: Instance,
  given: readonly GivenFile[],
  options: ImportOptions,
  say: (words: string) => void,
): Promise<ImportedFile[]> {
  const run = async (file: GivenFile, how: ImportOptions): Promise<Done> =>
    // Rejected rows are not told, and those of many files would fill the memory.
    "problem" in file ? file : { file, outcome: { ...(await runImport(deps, file, how)), rejected: [] } };
  const { silent } = options.answers;
  const previews: Done[] = [];
  // What is said of absent channels must leave out those that a later file brings: each file is looked at before the first goes in.
  if (silent !== undefined && given.length > 1) {
    const look: ImportOptions = { ...options, mode: "preview", answers: { ...options.answers, silent: undefined } };
    for (const file of given) previews.push(await run(file, look));
  }
  const all: Done[] = [];
  for (const [index, file] of given.entries()) {
    const done = await run(file, { ...options, brought: broughtBeside(previews, index, knownTo(deps)) });
    all.push(done);
    for (const words of wordsOf(told(deps, done))) say(words);
  }
  const known = knownTo(deps);
  const files = all.map((done, index) => told(deps, done, broughtBeside(all, index, known)));
  for (const file of files) for (const words of absentWordsOf(file)) say(words);
  return files;
}

function knownTo({ db }: Instance): KnownChannels {
  return channelsByAnyKey(listChannels(db.reader));
}

/** What all but the one at that place bring. */
function broughtBeside(all: readonly Done[], at: number, known: KnownChannels): Brought[] {
  const others = all.flatMap((done, index) => (index === at || "problem" in done ? [] : done.outcome));
  return broughtBy(others, known);
}

/** Without the absent channels that other files bring. */
function told(deps: Instance, done: Done, brought: readonly Brought[] = []): ImportedFile {
  if ("problem" in done) return refusedFile(done.name, done.problem);
  const { file, outcome } = done;
  return importedFile(deps, file, { ...outcome, absent: absentFromAll(outcome, brought) });
}
