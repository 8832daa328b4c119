// What came of a file, in the words that every door answers with. Pure: whether it goes in is decided in finish.ts.
import type { RowStates } from "../db/row-states.ts";
import type { ImportTable, RowCounts } from "../db/schema.ts";
import type { AbsentChannel } from "../db/absent-channels.ts";
import type { Channel } from "../db/channels.ts";
import { groupBy } from "../../shared/group.ts";
import { addDays, type Day } from "../../shared/period.ts";
import type { Problem } from "../../shared/problem.ts";
import type { AbsentFromFile, ChannelDays, FileChannel, Outcome } from "./file.ts";
import type { FileReport, Span, TableReport } from "./types.ts";

/** Problems of rejected rows that are told one by one; the rest stand in the download. */
const rejectedTold = 50;

/** What the parsing process has said so far. */
export interface Parsed {
  tables: TableReport[];
  /** Null until the process has come to the end of the file. */
  file: FileReport | null;
  rejectedByTable: Map<number, number>;
  /** The first of the rejected rows, for the preview's download. */
  rejected: { table: number; line: number; problem: Problem; cells: string[] }[];
  /** Drafts so far, for the progress bar. */
  rows: number;
}

/** The outcome of a file that has been read to its end, as if nothing spoke against it. */
export function outcomeOf(
  state: "preview" | "imported",
  parsed: Parsed,
  report: FileReport,
  observed: Pick<Outcome, "observedOn" | "observedFrom">,
  channels: FileChannel[],
  states: RowStates,
): Outcome {
  const tables = parsed.tables.map((table, index) =>
    importTable(table, states.byTable.get(index), parsed.rejectedByTable.get(index) ?? 0),
  );
  const known = parsed.tables.filter((table) => table.state !== "skipped");
  return {
    state,
    importId: null,
    sources: [...new Set(known.flatMap((table) => table.source ?? []))],
    tables,
    channels,
    absent: [],
    contradicts: [],
    ...daysOf(
      parsed.tables
        .filter((table) => table.state === "read")
        .flatMap((table): Span[] => [...table.claims, ...(table.about ? [table.about] : [])]),
    ),
    ...observed,
    rows: tables.reduce((sum, table) => addCounts(sum, table.rows), noRows),
    problems: [
      ...report.problems,
      ...parsed.tables.flatMap((table) => table.problems),
      ...parsed.rejected.slice(0, rejectedTold).map((row) => row.problem),
    ],
    questions: report.questions,
    proposals: report.proposals,
    months: [...states.months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, { channels: touched, rows }]) => ({ month, channels: touched.size, rows })),
    rejected: parsed.rejected.map(({ table, ...row }) => ({ table: parsed.tables[table]?.name ?? null, ...row })),
    // A file that nobody recognised may name anybody.
    namesPeople: report.namesPeople || known.some((table) => table.source === null) || known.length === 0,
  };
}

/** The outcome of a file of which nothing could be read. */
export function refused(problems: Problem[]): Outcome {
  return {
    state: "refused",
    importId: null,
    sources: [],
    tables: [],
    channels: [],
    absent: [],
    contradicts: [],
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
    namesPeople: true,
  };
}

/** The outcome of bytes that already are the import of that id: nothing is new, and no month changes. */
export function unchanged(outcome: Outcome, importId: number): Outcome {
  const still = (rows: RowCounts): RowCounts => ({ ...rows, new: 0, changed: 0, unchanged: rows.read - rows.rejected });
  const tables = outcome.tables.map((table) => ({ ...table, rows: still(table.rows) }));
  return { ...outcome, state: "unchanged", importId, rows: still(outcome.rows), tables, months: [] };
}

/** A channel that the file has no row of, as every door shows it. */
export function absentShown({ channel, stretches, isSilent, wasSilent }: AbsentChannel): AbsentFromFile {
  return { ...channelDays(channel, stretches), isSilent, wasSilent };
}

/** Of what the file contradicts, each channel once. */
export function contradictionsShown(found: readonly { channel: Channel; silence: Span }[]): ChannelDays[] {
  const byChannel = groupBy(found, ({ channel }) => channel.id);
  return [...byChannel.values()].flatMap((each) => {
    const spans = each.map(({ silence }) => silence);
    return each[0] === undefined ? [] : channelDays(each[0].channel, spans);
  });
}

/** `spans` are half-open, and some. */
function channelDays({ key, platform, name }: Channel, spans: readonly Span[]): ChannelDays {
  return { key, platform, name, ...(daysOf(spans) as { from: Day; to: Day }) };
}

/** First and last day of half-open spans, both included. */
function daysOf(spans: readonly Span[]): { from: Day | null; to: Day | null } {
  const ends = spans.map((span) => span.to).sort();
  const end = ends.at(-1);
  return { from: spans.map((span) => span.from).sort()[0] ?? null, to: end === undefined ? null : addDays(end, -1) };
}

const noRows: RowCounts = { read: 0, new: 0, changed: 0, unchanged: 0, rejected: 0 };

/** `read` counts what the table's rows became, so that it is the sum of the other four. */
function importTable(
  table: TableReport,
  states: Omit<RowCounts, "read" | "rejected"> | undefined,
  rejected: number,
): ImportTable {
  const { name, source, state, evidence } = table;
  if (state !== "read") return { name, source, state, evidence, rows: noRows };
  const counts = states ?? { new: 0, changed: 0, unchanged: 0 };
  const read = counts.new + counts.changed + counts.unchanged + rejected;
  return { name, source, state, evidence, rows: { read, ...counts, rejected } };
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
