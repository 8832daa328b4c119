// From grids of raw rows to drafts and reports: the table of contents of recognise → map → validate. Bytes and the database are elsewhere.
import { dayIn } from "../../shared/zone.ts";
import type { Problem } from "../../shared/problem.ts";
import { sources } from "./sources/index.ts";
import { createTableReader } from "./table-reader.ts";
import type { TableReader } from "./table-reader.ts";
import { createSplitter, isBlank } from "./tables.ts";
import type { NameFacts } from "./source.ts";
import type { FileReport, Grid, ParseEvent, ParseJob, TableReport } from "./types.ts";

const batch = 1_000;

interface FileState {
  tables: number;
  reports: TableReport[];
  questions: Set<FileReport["questions"][number]>;
  facts: NameFacts;
  namesPeople: boolean;
  anyRow: boolean;
  strangers: (string | null)[];
}

/** Reads all tables of all grids: emits batches of drafts, a report after each table, and the file's report last. */
export async function readGrids(
  grids: AsyncIterable<Grid>,
  job: ParseJob,
  emit: (event: ParseEvent) => void | Promise<void>,
): Promise<void> {
  const file: FileState = {
    tables: 0,
    reports: [],
    questions: new Set(),
    facts: {},
    namesPeople: false,
    anyRow: false,
    strangers: [],
  };
  for await (const grid of grids) await readGrid(grid, job, file, emit);
  for (const name of file.reports.length > 0 ? file.strangers : []) {
    await emit({ type: "table", table: file.tables++, report: stranger(name) });
  }
  await emit({ type: "file", report: fileReport(file, job) });
}

async function readGrid(
  grid: Grid,
  job: ParseJob,
  file: FileState,
  emit: (event: ParseEvent) => void | Promise<void>,
): Promise<void> {
  const splitter = createSplitter(sources);
  let reader: TableReader | null = null;
  let any = false;
  const before = file.tables;

  const close = async (): Promise<void> => {
    if (!reader) return;
    const { drafts, report, resolved } = reader.finish();
    reader = null;
    for (let from = 0; from < drafts.length; from += batch) {
      await emit({ type: "rows", table: file.tables, drafts: drafts.slice(from, from + batch) });
    }
    await emit({ type: "table", table: file.tables++, report });
    file.reports.push(report);
    if (!resolved) return;
    for (const question of resolved.questions) file.questions.add(question);
    file.facts = { ...resolved.facts, ...file.facts };
    if (resolved.layout.found.source.namesPeople) file.namesPeople = true;
  };

  for await (const rows of grid.rows) {
    for (const row of rows) {
      if (!any && !isBlank(row.cells)) any = true;
      const piece = splitter.take(row);
      if (!piece) continue;
      if (piece.start || piece.end) await close();
      if (piece.start) reader = createTableReader(piece.start, grid.name, job);
      const drafts = piece.row && (reader as TableReader | null)?.take(piece.row);
      if (drafts) await emit({ type: "rows", table: file.tables, drafts });
    }
    if (splitter.lost()) break;
  }
  await close();
  if (any) file.anyRow = true;
  if (any && file.tables === before) file.strangers.push(grid.name);
}

/** A sheet that nobody knows, in a book of which another sheet is known. */
function stranger(name: string | null): TableReport {
  const problem: Problem = { code: "not-used", ...(name === null ? {} : { table: name }) };
  return {
    name,
    source: null,
    state: "skipped",
    evidence: {},
    header: [],
    headerLine: 0,
    claims: [],
    problems: [problem],
    read: 0,
    newestDay: null,
  };
}

function fileReport(file: FileState, job: ParseJob): FileReport {
  const problems: Problem[] = [];
  if (!file.anyRow) problems.push({ code: "empty-file" });
  else if (file.reports.length === 0) problems.push({ code: "unknown-format" });
  const wanted = file.reports.filter((report) => report.state !== "skipped");
  if (wanted.length > 0 && wanted.every((report) => report.read === 0)) problems.push({ code: "headers-only" });
  const { period, channel } = file.facts;
  const platform = sources.find((source) => source.id === wanted[0]?.source)?.platform;
  const channels = new Set(wanted.flatMap((report) => report.claims.map((claim) => claim.channel.name)));
  const proposed = channel && platform && channels.size <= 1 ? { channel: { platform, name: channel } } : {};
  return {
    ...observed(file, job),
    questions: [...file.questions],
    proposals: { ...(period ? { period } : {}), ...proposed },
    problems,
    namesPeople: file.namesPeople,
  };
}

/** The day on which the numbers were true: never before the newest day in the file, never after today. */
function observed(file: FileState, job: ParseJob): Pick<FileReport, "observedOn" | "observedFrom"> {
  const { exportedAt } = file.facts;
  const named = exportedAt === undefined ? null : dayIn(exportedAt, job.companyZone);
  const [said, from] =
    named !== null
      ? ([named, "name"] as const)
      : job.modifiedOn !== null
        ? ([job.modifiedOn, "modified"] as const)
        : ([job.today, "today"] as const);
  const newest = file.reports
    .map((report) => report.newestDay ?? "")
    .reduce((one, other) => (one > other ? one : other), "");
  const notBefore = said < newest ? newest : said;
  return { observedOn: notBefore > job.today ? job.today : notBefore, observedFrom: from };
}
