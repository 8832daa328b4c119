// A file on its way in: what is known of it before it is parsed, what the user answers, and what came of it.
import type { ImportTable, RowCounts } from "../db/schema.ts";
import type { Sqlite } from "../db/open.ts";
import type { Platform } from "../../shared/platform.ts";
import type { Day, Month } from "../../shared/period.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Brought } from "./brought.ts";
import type { Recording } from "./recording.ts";
import type { Answers, FileReport, ParseEvent } from "./types.ts";

/** A file in the spool folder, under a name of our own. */
export interface SpooledFile {
  path: string;
  /** The client's name, at most the last two segments; a zip's member as "a.zip/b.csv". */
  name: string;
  size: number;
  sha256: string;
  modifiedOn: Day | null;
}

/** Answers as a user gives them. */
export interface FileAnswers {
  observedOn?: Day | undefined;
  /** "NAME" or "platform:NAME". */
  channel?: string | undefined;
  /** Inclusive civil dates, or lifetime. */
  period?: { from: Day; to: Day } | "lifetime" | undefined;
  encoding?: string | undefined;
  dateOrder?: "dmy" | "mdy" | "ymd" | undefined;
  /** Of the channels that are absent from the file, those that posted nothing, by key or name. Nothing is said of the others: what was said of them before stands. */
  silent?: string[] | "all" | undefined;
  /** Those of them of which it is taken back, whatever `silent` says. */
  notSilent?: string[] | "all" | undefined;
}

export interface ImportOptions {
  /** preview does everything but the write. */
  mode: "preview" | "import";
  answers: FileAnswers;
  acceptRejects: boolean;
  sample: boolean;
  actor: string;
  /** What other files bring that go in together with this one: nothing is said of it by `silent`. */
  brought?: readonly Brought[];
  /** Called when the numbers are as the import makes them: in a preview, inside the transaction that is then rolled back. */
  inspect?: (db: Sqlite, outcome: Outcome) => void;
  /** What the preview heard of the same file and answers. */
  recording?: Recording | null;
  hear?: (event: ParseEvent) => void;
  onProgress?: (progress: { bytes: number; of: number; rows: number }) => void;
}

/** A channel as a file names it. */
export interface FileChannel {
  id: number;
  key: string;
  platform: Platform;
  name: string;
}

/** A channel with the first and last day that something is said of, both included. */
export interface ChannelDays extends Omit<FileChannel, "id"> {
  from: Day;
  to: Day;
}

/** A channel that came in one file with others before, and of which this file has no row, with the file's days that no other file covers. */
export interface AbsentFromFile extends ChannelDays {
  /** Somebody says, with this file or before it, that it posted nothing then. */
  isSilent: boolean;
  /** It was said before this file was asked about. */
  wasSilent: boolean;
}

export type OutcomeState = "imported" | "unchanged" | "preview" | "question" | "skipped" | "refused";

export interface Outcome {
  state: OutcomeState;
  importId: number | null;
  sources: string[];
  tables: ImportTable[];
  channels: FileChannel[];
  absent: AbsentFromFile[];
  /** Channels of which the file has posts from days on which they posted nothing, as somebody has said. */
  contradicts: ChannelDays[];
  /** First and last covered day, both included. */
  from: Day | null;
  to: Day | null;
  observedOn: Day | null;
  observedFrom: FileReport["observedFrom"] | "explicit" | null;
  rows: RowCounts;
  problems: Problem[];
  questions: FileReport["questions"];
  proposals: Answers;
  /** Months of which numbers change, oldest first. */
  months: { month: Month; channels: number; rows: number }[];
  rejected: { table: string | null; line: number; problem: Problem; cells: string[] }[];
  /** False only where the file was read and is of a kind that names nobody. */
  namesPeople: boolean;
}
