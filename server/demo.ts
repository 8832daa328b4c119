// The sample company: goes in through the same import as everything else, is marked, and can be removed whole.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { addAnnotation } from "./db/annotations.ts";
import { addChannelCheck } from "./db/channel-checks.ts";
import { dropUndoneSamples, listImports, sweepUndone, undoImport } from "./db/imports.ts";
import { findChannel, listChannels } from "./db/channels.ts";
import { addLesson } from "./db/lessons.ts";
import { markPosts, removeSampleMarks } from "./db/marks.ts";
import type { Sqlite } from "./db/open.ts";
import { refoldPosts } from "./db/posts-cache.ts";
import { removeSampleNotes } from "./db/sample-notes.ts";
import { readSettings, type Settings, writeSettings } from "./db/settings.ts";
import { removeSampleStrategies, saveStrategy } from "./db/strategies.ts";
import { runImport, type ImportDeps } from "./imports/run.ts";
import { takeIn } from "./imports/take-in.ts";
import { groupBy } from "../shared/group.ts";
import { notesFile } from "../shared/notes/bodies.ts";
import { isDay } from "../shared/period.ts";
import { strategySchema } from "../shared/strategy.ts";

const day = z.string().refine(isDay);
const manifestSchema = z.object({
  company: z.string(),
  strategy: z.string(),
  notes: z.string(),
  types: z.string(),
  files: z.array(
    z.object({
      file: z.string(),
      observedOn: day,
      channel: z.string().optional(),
      period: z.object({ from: day, to: day }).optional(),
    }),
  ),
});

/** Message types of posts, by the channel's key and the post's. */
const typesSchema = z.array(z.object({ channel: z.string(), key: z.string(), type: z.string() }));

/** Imports every file of the sample folder, then its strategy and notes unless somebody wants to write their own. Throws when a file of it does not go in: the sample is part of the product. */
export async function loadDemo(
  deps: ImportDeps,
  sampleDir: string,
  withStrategy: boolean,
  onProgress: (done: number, of: number) => void,
): Promise<void> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(sampleDir, "manifest.json"), "utf8")));
  const strategy = strategySchema.parse(JSON.parse(await readFile(join(sampleDir, manifest.strategy), "utf8")));
  const notes = notesFile.parse(JSON.parse(await readFile(join(sampleDir, manifest.notes), "utf8")));
  const types = typesSchema.parse(JSON.parse(await readFile(join(sampleDir, manifest.types), "utf8")));
  const settings = readSettings(deps.db.reader);
  const changed: Partial<Settings> = {
    companyName: manifest.company,
    ownAuthors: [...new Set([...settings.ownAuthors, manifest.company])],
    beforeSample: { companyName: settings.companyName, ownAuthors: settings.ownAuthors },
  };
  await deps.db.exclusively((writer) => writeSettings(writer, changed));
  let done = 0;
  for (const { file, observedOn, channel, period } of manifest.files) {
    onProgress(done++, manifest.files.length);
    const options = {
      mode: "import",
      answers: { observedOn, channel, period },
      acceptRejects: false,
      sample: true,
      actor: manifest.company,
    } as const;
    for (const spooled of await takeIn(deps.parser, "", {
      path: join(sampleDir, file),
      name: file,
      modifiedOn: null,
    })) {
      const outcome = await runImport(deps, spooled, options);
      if (outcome.state !== "imported" && outcome.state !== "unchanged")
        throw new Error(`the sample file ${file} did not go in: ${outcome.state} ${JSON.stringify(outcome.problems)}`);
    }
  }
  const by = { actor: manifest.company, writtenAt: deps.now().toISOString() };
  // Notes are about the sample's own goals, and types are those of its strategy.
  if (withStrategy)
    await deps.db.exclusively((writer) =>
      writer.transaction(() => {
        saveNotes(writer, notes, by);
        saveTypes(writer, types, by);
        saveStrategy(writer, strategy, by.actor, by.writtenAt, true);
      })(),
    );
  onProgress(manifest.files.length, manifest.files.length);
}

/** The strategy that is saved beside them tells every answer that something changed. */
function saveNotes(
  writer: Sqlite,
  { annotations, lessons, channelChecks }: z.output<typeof notesFile>,
  by: { actor: string; writtenAt: string },
): void {
  for (const each of annotations) addAnnotation(writer, { ...each, ...by }, true);
  for (const each of lessons) addLesson(writer, { ...each, ...by }, true);
  for (const each of channelChecks) addChannelCheck(writer, { ...each, ...by }, true);
}

function saveTypes(
  writer: Sqlite,
  types: z.output<typeof typesSchema>,
  { actor, writtenAt }: { actor: string; writtenAt: string },
): void {
  const channels = listChannels(writer);
  const named = types.flatMap(({ channel, key, type }) => {
    const found = findChannel(channels, channel);
    return found === null ? [] : [{ channelId: found.id, key, type }];
  });
  for (const [type, posts] of groupBy(named, (each) => each.type))
    markPosts(writer, posts, "message-type", { value: type, actor, markedAt: writtenAt }, true);
  refoldPosts(writer, named);
}

/** Takes the sample company out of everything: numbers, ledger, strategy, notes and settings. */
export async function removeDemo(deps: ImportDeps): Promise<void> {
  const samples = listImports(deps.db.reader).filter((each) => each.sample && each.state === "live");
  for (const { id } of samples) await deps.db.exclusively((writer) => undoImport(writer, id, deps.now().toISOString()));
  while (await deps.db.exclusively((writer) => sweepUndone(writer, 2_000)));
  await deps.db.exclusively((writer) => {
    dropUndoneSamples(writer);
    removeSampleStrategies(writer);
    removeSampleNotes(writer);
    removeSampleMarks(writer);
    const { beforeSample } = readSettings(writer);
    if (beforeSample !== null) writeSettings(writer, { ...beforeSample, beforeSample: null });
  });
}
