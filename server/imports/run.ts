// One file from bytes to numbers: sniff → decode → table → recognise → map → validate (in the parsing process) → store → publish.
// A preview is the same thing inside a transaction that is rolled back.
import {
  beginImport,
  dropUnpublished,
  type Import,
  observeAs,
  publishImport,
  sameContent,
  setObservedOn,
} from "../db/imports.ts";
import type { Db, Sqlite } from "../db/open.ts";
import { readPostGroups } from "../db/post-readings.ts";
import { classifyRows } from "../db/row-states.ts";
import type { ImportTable, RowCounts } from "../db/schema.ts";
import { readSettings } from "../db/settings.ts";
import { addDays, type Day } from "../../shared/period.ts";
import { isPlatform } from "../../shared/platform.ts";
import type { Problem } from "../../shared/problem.ts";
import type { FileAnswers, ImportOptions, Outcome, SpooledFile } from "./file.ts";
import { type Copy, copyFile } from "./kept-files.ts";
import type { Parser } from "./parser.ts";
import { ProblemError } from "./problem-error.ts";
import { createStore, type Store } from "./store.ts";
import type { Answers, FileReport, ParseEvent, TableReport } from "./types.ts";

export interface ImportDeps {
  db: Db;
  parser: Parser;
  /** Lease of this process; a half import of a dead process is swept by it. */
  writer: string;
  now: () => Date;
  /** Civil date of today in the company's zone. */
  today: () => Day;
}

/** More than this share of rejected rows needs the user's consent. */
const rejectedWithoutAsking = 0.2;
/** Rejected rows kept in memory for the preview's download. */
const rejectedShown = 10_000;

/** What the parsing process has said so far. */
interface Parsed {
  tables: TableReport[];
  file: FileReport | null;
  rejectedByTable: Map<number, number>;
  rejected: { table: number; line: number; problem: Problem; cells: string[] }[];
  rows: number;
}

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
      const store = createStore(writer, importId, deps.db.personKey);
      const parsed = await parse(deps, file, options, store, (step) => step());
      return finish(deps, writer, importId, file, options, parsed, store);
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
    const store = createStore(db.writer, importId, db.personKey);
    const parsed = await parse(deps, file, options, store, inTransaction, copyOnce);
    if (parsed.file?.namesPeople === false) await (copy as Copy | null)?.keep();
    outcome = await inTransaction(() => finish(deps, db.writer, importId, file, options, parsed, store));
    return outcome;
  } finally {
    await (copy as Copy | null)?.discard();
    if (outcome?.state !== "imported") await inTransaction(() => dropUnpublished(db.writer, importId));
  }
}

function begin(deps: ImportDeps, writer: Sqlite, file: SpooledFile, options: ImportOptions): number {
  return beginImport(writer, {
    writer: deps.writer,
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

/** Decides what came of the file; when it goes in, publishes it. Runs inside the caller's transaction. */
function finish(
  deps: ImportDeps,
  writer: Sqlite,
  importId: number,
  file: SpooledFile,
  options: ImportOptions,
  parsed: Parsed,
  store: Store,
): Outcome {
  const report = parsed.file;
  if (report === null) throw new Error("the parsing process ended without a report of the file");
  const newest = parsed.tables.map((table) => table.newestDay ?? "").reduce((a, b) => (a > b ? a : b), "");
  const explicit = options.answers.observedOn;
  const observedOn = explicit ?? report.observedOn;
  const observedFrom = explicit === undefined ? report.observedFrom : "explicit";
  setObservedOn(writer, importId, observedOn, observedFrom);

  const posts = readPostGroups(writer, { importId, months: [] }, importId);
  const states = classifyRows(writer, importId, posts);
  const tables = parsed.tables.map((table, index) =>
    importTable(table, states.byTable.get(index), parsed.rejectedByTable.get(index) ?? 0),
  );
  const rows = tables.reduce((sum, table) => addCounts(sum, table.rows), noRows);
  const read = parsed.tables.filter((table) => table.state === "read");
  const claims = read.flatMap((table) => table.claims);
  const problems = [
    ...report.problems,
    ...parsed.tables.flatMap((table) => table.problems),
    ...parsed.rejected.slice(0, 50).map((row) => row.problem),
  ];
  const outcome: Outcome = {
    state: options.mode === "preview" ? "preview" : "imported",
    importId: null,
    sources: [
      ...new Set(parsed.tables.filter((table) => table.state !== "skipped").flatMap((table) => table.source ?? [])),
    ],
    tables,
    channels: store.channels(),
    from: claims.map((claim) => claim.from).sort()[0] ?? null,
    to:
      claims.length === 0
        ? null
        : addDays(
            claims
              .map((claim) => claim.to)
              .sort()
              .at(-1) as Day,
            -1,
          ),
    observedOn,
    observedFrom,
    rows,
    problems,
    questions: report.questions,
    proposals: report.proposals,
    months: [...states.months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, { channels, rows: changed }]) => ({ month, channels: channels.size, rows: changed })),
    rejected: parsed.rejected.map(({ table, ...row }) => ({ table: parsed.tables[table]?.name ?? null, ...row })),
  };
  if (report.questions.length > 0) return { ...outcome, state: "question" };
  if (read.length === 0 || rows.read === 0) {
    const skipped = tables.length > 0 && tables.every((table) => table.state === "skipped");
    return { ...outcome, state: skipped ? "skipped" : "refused" };
  }
  if (rows.read === rows.rejected) return { ...outcome, state: "refused" };
  const early = observedProblem(explicit, newest, deps.today());
  if (early !== null) return { ...outcome, state: "refused", problems: [early, ...problems] };
  if (rows.rejected > rows.read * rejectedWithoutAsking && !options.acceptRejects) {
    const share: Problem = { code: "too-many-rejected", count: rows.rejected, value: String(rows.read) };
    return { ...outcome, state: "question", problems: [share, ...problems] };
  }
  const channelAnswer = identityOfChannels(
    writer,
    outcome.channels.map((channel) => channel.id),
  );
  const periodAnswer = options.answers.period === "lifetime" ? "lifetime" : `${outcome.from}..${outcome.to}`;
  const twin = twinOf(writer, file.sha256, channelAnswer, periodAnswer, observedOn, explicit !== undefined);
  if (twin !== null) {
    if (options.mode === "import" && isBetterDate(observedOn, observedFrom, twin))
      observeAs(writer, twin.id, observedOn, observedFrom);
    const counts = { ...rows, new: 0, changed: 0, unchanged: rows.read - rows.rejected };
    const same = tables.map((table) => ({
      ...table,
      rows: { ...table.rows, new: 0, changed: 0, unchanged: table.rows.read - table.rows.rejected },
    }));
    return { ...outcome, state: "unchanged", importId: twin.id, rows: counts, tables: same, months: [] };
  }
  if (options.mode === "preview" && options.inspect === undefined) return outcome;
  const finished = {
    sources: outcome.sources,
    channelAnswer,
    periodAnswer,
    fileKept: !report.namesPeople && deps.db.dataDir !== null,
    rows,
    from: outcome.from,
    to: outcome.to,
    report: {
      channels: outcome.channels.map(({ key, platform, name }) => ({ key, platform, name })),
      tables,
      problems,
    },
    keepRejectedCells: !report.namesPeople,
  };
  publishImport(writer, importId, finished, posts);
  options.inspect?.(writer, outcome);
  return { ...outcome, importId: options.mode === "preview" ? null : importId };
}

/** The live import that these bytes already are: the same answers, and a date that nobody chose, or the same date. */
function twinOf(
  writer: Sqlite,
  sha256: string,
  channelAnswer: string,
  periodAnswer: string,
  observedOn: Day,
  explicit: boolean,
): Import | null {
  const same = sameContent(writer, sha256, channelAnswer, periodAnswer);
  const unchosen = explicit ? undefined : same.find((other) => other.observedFrom !== "explicit");
  return unchosen ?? same.find((other) => other.observedOn === observedOn) ?? null;
}

/** A date that the file or its name states stands over one that was only derived; of two derived ones the earlier is kept. */
function isBetterDate(observedOn: Day, observedFrom: Import["observedFrom"], twin: Import): boolean {
  const derived = (from: Import["observedFrom"]) => from === "modified" || from === "today";
  if (!derived(twin.observedFrom)) return false;
  return derived(observedFrom) ? observedOn < twin.observedOn : observedFrom !== "explicit";
}

function identityOfChannels(writer: Sqlite, ids: readonly number[]): string {
  const keys = writer
    .prepare("SELECT key FROM channels WHERE id IN (SELECT value FROM json_each(?)) ORDER BY key")
    .pluck()
    .all(JSON.stringify(ids)) as string[];
  return keys.length === 1 ? (keys[0] as string) : "";
}

function observedProblem(observedOn: Day | undefined, newest: Day | null, today: Day): Problem | null {
  if (observedOn === undefined) return null;
  if (observedOn > today) return { code: "observed-in-future", value: observedOn, wanted: today };
  if (newest !== null && observedOn < newest) return { code: "observed-too-early", value: observedOn, wanted: newest };
  return null;
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

const noRows: RowCounts = { read: 0, new: 0, changed: 0, unchanged: 0, rejected: 0 };

function importTable(
  table: TableReport,
  states: Omit<RowCounts, "read" | "rejected"> | undefined,
  rejected: number,
): ImportTable {
  const { name, source, state, evidence } = table;
  if (state !== "read") return { name, source, state, evidence, rows: noRows };
  const counts = states ?? { new: 0, changed: 0, unchanged: 0 };
  return {
    name,
    source,
    state,
    evidence,
    rows: { read: counts.new + counts.changed + counts.unchanged + rejected, ...counts, rejected },
  };
}

function addCounts(a: RowCounts, b: RowCounts): RowCounts {
  return {
    read: a.read + b.read,
    new: a.new + b.new,
    changed: a.changed + b.changed,
    unchanged: a.unchanged + b.unchanged,
    rejected: a.rejected + b.rejected,
  };
}

function refused(problems: Problem[]): Outcome {
  return {
    state: "refused",
    importId: null,
    sources: [],
    tables: [],
    channels: [],
    from: null,
    to: null,
    observedOn: null,
    observedFrom: null,
    rows: noRows,
    problems,
    questions: [],
    proposals: {},
    months: [],
    rejected: [],
  };
}
