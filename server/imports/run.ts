// One file from bytes to numbers: sniff → decode → table → recognise → map → validate (in the parsing process) → store → finish.
// A preview is the same thing inside a transaction that is rolled back.
import { beginImport, dropUnpublished } from "../db/imports.ts";
import { writeErasedList } from "../db/erased-list.ts";
import type { Db, Sqlite } from "../db/open.ts";
import { emptyLog } from "../db/scrub.ts";
import { readSettings } from "../db/settings.ts";
import type { Day } from "../../shared/period.ts";
import { isPlatform } from "../../shared/platform.ts";
import type { FileAnswers, ImportOptions, Outcome, SpooledFile } from "./file.ts";
import { finishImport, observedProblem, type Stored } from "./finish.ts";
import { type Copy, copyFile } from "./kept-files.ts";
import { type Parsed, refused } from "./outcome.ts";
import type { Parser } from "./parser.ts";
import { ProblemError } from "./problem-error.ts";
import { createStore, type Store } from "./store.ts";
import type { Answers, ParseEvent } from "./types.ts";

export interface ImportDeps {
  db: Db;
  parser: Parser;
  /** Id of this process's lease; a half import of a dead process is swept by it. */
  lease: string;
  now: () => Date;
  /** Civil date of today in the company's zone. */
  today: () => Day;
}

/** Rejected rows kept in memory for the preview's download. */
const rejectedShown = 10_000;

/** The last file of each parser. */
const turns = new WeakMap<Parser, Promise<unknown>>();

/**
 * Previews or imports one file. Wrong data comes back as an outcome; only faults throw.
 * One file at a time: a preview holds the writer while it waits for the parser, an import the parser while it waits for the writer.
 */
export function runImport(deps: ImportDeps, file: SpooledFile, options: ImportOptions): Promise<Outcome> {
  const before = turns.get(deps.parser) ?? Promise.resolve();
  const outcome = before.then(() => runOne(deps, file, options));
  turns.set(
    deps.parser,
    outcome.catch(() => undefined),
  );
  return outcome;
}

async function runOne(deps: ImportDeps, file: SpooledFile, options: ImportOptions): Promise<Outcome> {
  const late = observedProblem(options.answers.observedOn, null, deps.today());
  if (late !== null) return refused([late]);
  try {
    return options.mode === "preview" ? await preview(deps, file, options) : await importFile(deps, file, options);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.problem.code === "undecided-encoding")
      return { ...refused([error.problem]), state: "question", questions: ["encoding"] };
    return refused([error.problem]);
  }
}

/** Everything in one transaction, which is rolled back whatever comes of it. */
function preview(deps: ImportDeps, file: SpooledFile, options: ImportOptions): Promise<Outcome> {
  return deps.db.exclusively(async (writer) => {
    writer.exec("BEGIN IMMEDIATE");
    try {
      const importId = begin(deps, writer, file, options);
      const store = createStore(writer, importId, deps.db.personKey, deps.today());
      const parsed = await parse(deps, file, options, store, (step) => step());
      return finishImport(writer, storedAs(deps, file, importId, parsed, store), options);
    } finally {
      writer.exec("ROLLBACK");
    }
  });
}

/** Batches in short transactions of their own, invisible until the last one publishes them all. */
async function importFile(deps: ImportDeps, file: SpooledFile, options: ImportOptions): Promise<Outcome> {
  const { db } = deps;
  const inTransaction = <Result>(step: () => Result) =>
    db.exclusively((writer) => writer.transaction(step).immediate());
  const importId = await inTransaction(() => begin(deps, db.writer, file, options));
  // Begun only when it is known that the file names nobody.
  let copy: Copy | null = null;
  const copyOnce = (): void => {
    if (db.dataDir !== null) copy ??= copyFile(db.dataDir, file.sha256, file.path);
  };
  let outcome: Outcome | null = null;
  try {
    const store = createStore(db.writer, importId, db.personKey, deps.today());
    const parsed = await parse(deps, file, options, store, inTransaction, copyOnce);
    if (parsed.file?.namesPeople === false && !store.hasDroppedNames()) await (copy as Copy | null)?.keep();
    const stored = storedAs(deps, file, importId, parsed, store);
    outcome = await inTransaction(() => finishImport(db.writer, stored, options));
    if (store.learnt.people.size > 0 || store.learnt.ids.size > 0) {
      await emptyLog(db);
      writeErasedList(db);
    }
    return outcome;
  } finally {
    await (copy as Copy | null)?.discard();
    // Words that came back are in another import: this one is then not needed.
    if (outcome?.importId !== importId) await inTransaction(() => dropUnpublished(db.writer, importId));
  }
}

function begin(deps: ImportDeps, writer: Sqlite, file: SpooledFile, options: ImportOptions): number {
  return beginImport(writer, {
    writer: deps.lease,
    sha256: file.sha256,
    fileName: file.name,
    size: file.size,
    // Provisional: what the file says of its date is known when it has been read.
    observedOn: deps.today(),
    observedFrom: "today",
    sample: options.sample,
    actor: options.actor,
    importedAt: deps.now().toISOString(),
  });
}

function storedAs(deps: ImportDeps, file: SpooledFile, importId: number, parsed: Parsed, store: Store): Stored {
  return {
    importId,
    sha256: file.sha256,
    personKey: deps.db.personKey,
    parsed,
    store,
    keepsFiles: deps.db.dataDir !== null,
    today: deps.today(),
    now: deps.now().toISOString(),
  };
}

/** The parsing process's events, stored as they come; or those that the preview heard of the same file and answers. */
async function parse(
  deps: ImportDeps,
  file: SpooledFile,
  options: ImportOptions,
  store: Store,
  inTransaction: (step: () => void) => Promise<void> | void,
  onNumbers: () => void = () => undefined,
): Promise<Parsed> {
  const parsed: Parsed = { tables: [], file: null, rejectedByTable: new Map(), rejected: [], rows: 0 };
  const onEvent = async (event: ParseEvent): Promise<void> => {
    if (event.type === "progress") options.onProgress?.({ bytes: event.bytes, of: event.of, rows: parsed.rows });
    else if (event.type === "rows") {
      parsed.rows += event.drafts.length;
      if (event.drafts.some((draft) => draft.kind === "post" || draft.kind === "period")) onNumbers();
      for (const draft of event.drafts) {
        if (draft.kind !== "rejected") continue;
        parsed.rejectedByTable.set(event.table, (parsed.rejectedByTable.get(event.table) ?? 0) + 1);
        if (parsed.rejected.length < rejectedShown) parsed.rejected.push({ table: event.table, ...draft });
      }
      await inTransaction(() => store.add(event.table, event.drafts));
    } else if (event.type === "table") {
      parsed.tables[event.table] = event.report;
      await inTransaction(() => store.table(event.table, event.report));
    } else parsed.file = event.report;
  };
  const job = {
    path: file.path,
    name: file.name,
    modifiedOn: file.modifiedOn,
    today: deps.today(),
    companyZone: readSettings(deps.db.reader).timeZone,
    answers: answersOf(options.answers),
  };
  const replayed = options.recording?.events ?? null;
  if (replayed !== null) for (const event of replayed) await onEvent(event);
  else
    await deps.parser.parse(job, (event) => {
      options.hear?.(event);
      return onEvent(event);
    });
  return parsed;
}

function answersOf(answers: FileAnswers): Answers {
  const { channel, period, encoding, dateOrder } = answers;
  return {
    ...(channel === undefined ? {} : { channel: channelAnswer(channel) }),
    ...(period === undefined ? {} : { period }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
  };
}

/** "facebook:Name" names the platform; anything else is a name on the platform of the file. */
function channelAnswer(text: string): NonNullable<Answers["channel"]> {
  const colon = text.indexOf(":");
  const platform = text.slice(0, colon).trim().toLowerCase();
  return isPlatform(platform) ? { platform, name: text.slice(colon + 1).trim() } : { name: text.trim() };
}
