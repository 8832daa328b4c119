// The files of a drop on their way in: spooled, previewed, asked about, imported. Kept in memory; a restart forgets what was not imported.
import { randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { channelsByAnyKey, listChannels } from "../db/channels.ts";
import type { Sqlite } from "../db/open.ts";
import { readSettings } from "../db/settings.ts";
import { dayIn } from "../../shared/zone.ts";
import { absentFromAll, broughtBy, type Brought, isBrought, type KnownChannels } from "./brought.ts";
import type { AbsentFromFile, FileAnswers, Outcome, OutcomeState, SpooledFile } from "./file.ts";
import { recorder, type Recording } from "./recording.ts";
import { type ImportDeps, runImport } from "./run.ts";
import { spool } from "./spool.ts";
import { takeIn } from "./take-in.ts";

export type FileStage = OutcomeState | "waiting" | "reading" | "importing";

/** A file of the drop. */
export interface DroppedFile<Shown> {
  id: string;
  name: string;
  size: number;
  state: FileStage;
  progress: { bytes: number; of: number; rows: number } | null;
  answers: FileAnswers;
  outcome: Outcome | null;
  /** What the inspector saw in the preview; null before, and when there was nothing to see. */
  shown: Shown | null;
}

interface Entry<Shown> extends DroppedFile<Shown> {
  spooled: SpooledFile;
  acceptRejects: boolean;
  /** What the last preview heard, for the import. */
  recording: Recording | null;
  /** A newer answer makes an older preview's result stale. */
  round: number;
  /** What the others brought when it was last previewed. */
  brought: readonly Brought[];
}

export interface Drop<Shown> {
  /** Spools an upload and begins to preview it; a zip becomes its members. Throws ProblemError for an unusable or oversized file. */
  add(content: Readable, name: string, modifiedMs: number | null): Promise<DroppedFile<Shown>[]>;
  list(): DroppedFile<Shown>[];
  find(id: string): DroppedFile<Shown> | null;
  /** The channels that the file is asked about as absent: none that another file of the drop brings, and none until all have been read. */
  absentFrom(file: DroppedFile<Shown>, known: KnownChannels): AbsentFromFile[];
  /** Previews again with other answers; null for an unknown file. */
  answer(id: string, answers: FileAnswers): DroppedFile<Shown> | null;
  /** Imports the files one after the other; `acceptRejects` lists those whose rejected rows the user accepts. */
  importAll(ids: readonly string[], acceptRejects: readonly string[]): DroppedFile<Shown>[];
  remove(id: string): Promise<void>;
  /** Removes every file that is not known to name nobody, imports under way excepted. */
  forget(): Promise<void>;
}

export type Inspector<Shown> = (db: Sqlite, outcome: Outcome) => Shown;

/** Rows of previewed files that are kept in memory, over all files of the drop. */
const mostRecorded = 40_000;
const inImport: readonly FileStage[] = ["importing", "imported"];

/** `inspector` gives what looks at the numbers as each previewed import would make them, or null; `onFault` hears of wrong code. */
export function createDrop<Shown>(
  deps: ImportDeps,
  spoolDir: string,
  { inspector, onFault }: { inspector: () => Inspector<Shown> | null; onFault: (error: unknown) => void },
): Drop<Shown> {
  const entries = new Map<string, Entry<Shown>>();
  let queue: Promise<unknown> = Promise.resolve();

  const add = (spooled: SpooledFile): Entry<Shown> => {
    const entry: Entry<Shown> = {
      id: randomUUID(),
      name: spooled.name,
      size: spooled.size,
      state: "waiting",
      progress: null,
      answers: {},
      outcome: null,
      shown: null,
      spooled,
      acceptRejects: false,
      recording: null,
      round: 0,
      brought: [],
    };
    entries.set(entry.id, entry);
    return entry;
  };

  const recordedRows = (): number =>
    [...entries.values()].reduce((sum, entry) => sum + (entry.recording?.rows ?? 0), 0);

  const knownChannels = () => channelsByAnyKey(listChannels(deps.db.reader));

  const broughtBeside = (id: string, known: KnownChannels): Brought[] => {
    const others = [...entries.values()].filter((other) => other.id !== id);
    return broughtBy(
      others.flatMap(({ outcome }) => outcome ?? []),
      known,
    );
  };

  /** What was answered of channels holds of those that no other file brings: where that is another thing now, it is previewed again. */
  const previewAnewBeside = (id: string): void => {
    const known = knownChannels();
    for (const entry of entries.values()) {
      const isSaid = entry.answers.silent !== undefined && entry.answers.silent.length > 0;
      if (entry.id === id || !isSaid || entry.outcome === null || inImport.includes(entry.state)) continue;
      const { absent, sources } = entry.outcome;
      const now = broughtBeside(entry.id, known);
      const isOther = (each: AbsentFromFile) =>
        isBrought(each, sources, now) !== isBrought(each, sources, entry.brought);
      if (absent.some(isOther)) previewAnew(entry);
    }
  };

  const previewAnew = (entry: Entry<Shown>): void => {
    // It was heard under other answers: an import before the new preview is done must parse again.
    entry.recording = null;
    run(entry, "preview");
  };

  const run = (entry: Entry<Shown>, mode: "preview" | "import"): void => {
    const round = ++entry.round;
    entry.state = mode === "preview" ? "waiting" : "importing";
    queue = queue.then(async () => {
      const { spooled } = entry;
      if (round !== entry.round || !entries.has(entry.id)) return;
      if (mode === "preview") entry.state = "reading";
      let shown: Shown | null = null;
      const recording = mode === "preview" ? recorder(mostRecorded - recordedRows()) : null;
      const look = mode === "preview" ? inspector() : null;
      entry.brought = broughtBeside(entry.id, knownChannels());
      try {
        const outcome = await runImport(deps, spooled, {
          mode,
          answers: entry.answers,
          acceptRejects: entry.acceptRejects,
          sample: false,
          actor: readSettings(deps.db.reader).actor,
          brought: entry.brought,
          onProgress: (progress) => (entry.progress = progress),
          recording: mode === "import" ? entry.recording : null,
          ...(recording === null ? {} : { hear: recording.hear }),
          ...(look === null ? {} : { inspect: (db, found) => void (shown = look(db, found)) }),
        });
        if (round !== entry.round) return;
        // Kept only until the import: many files of a drop must not fill the memory.
        entry.recording = recording?.end() ?? null;
        Object.assign(entry, { outcome, state: outcome.state, progress: null, shown: shown ?? entry.shown });
        if (mode === "preview") previewAnewBeside(entry.id);
        if (mode === "import" && outcome.importId !== null) await rm(spooled.path, { force: true });
      } catch (error) {
        entry.state = "refused";
        entry.progress = null;
        throw error;
      }
    });
    queue = queue.catch((error: unknown) => onFault(error));
  };

  const remove = async (id: string): Promise<void> => {
    const entry = entries.get(id);
    if (entry === undefined || entry.state === "importing") return;
    entries.delete(id);
    previewAnewBeside(id);
    await rm(entry.spooled.path, { force: true });
  };

  return {
    async add(content, name, modifiedMs) {
      await mkdir(spoolDir, { recursive: true });
      const path = join(spoolDir, randomUUID());
      try {
        await spool(content, path);
        const modifiedOn = modifiedMs === null ? null : dayIn(modifiedMs, readSettings(deps.db.reader).timeZone);
        const files = await takeIn(deps.parser, spoolDir, { path, name, modifiedOn });
        const added = files.map(add);
        // A zip is not needed once its members lie beside it.
        if (files.every((file) => file.path !== path)) await rm(path, { force: true });
        added.forEach((entry) => run(entry, "preview"));
        return added;
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
    },
    list: () => [...entries.values()],
    find: (id) => entries.get(id) ?? null,
    absentFrom({ id, outcome }, known) {
      const isReading = [...entries.values()].some((other) => other.outcome === null && other.state !== "refused");
      if (outcome === null || outcome.absent.length === 0 || isReading) return [];
      return absentFromAll(outcome, broughtBeside(id, known));
    },
    answer(id, answers) {
      const entry = entries.get(id);
      if (entry === undefined || inImport.includes(entry.state)) return entry ?? null;
      entry.answers = answers;
      previewAnew(entry);
      return entry;
    },
    importAll(ids, acceptRejects) {
      const chosen = ids.flatMap((id) => entries.get(id) ?? []).filter((entry) => !inImport.includes(entry.state));
      for (const entry of chosen) {
        entry.acceptRejects = acceptRejects.includes(entry.id);
        run(entry, "import");
      }
      return chosen;
    },
    remove,
    async forget() {
      for (const { id, outcome } of entries.values()) if (outcome?.namesPeople !== false) await remove(id);
    },
  };
}
