// What the stages of an import hand to each other. Everything here crosses the border of the parsing process, so it is plain data.
import type { Measures, Measure } from "../../shared/measure.ts";
import type { Platform } from "../../shared/platform.ts";
import type { MentionStatement } from "../../shared/listening/mention.ts";
import type { PostStatement } from "../../shared/post.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Day } from "../../shared/period.ts";

/** What the user says of a file that the file does not say itself. */
export interface Answers {
  /** Inclusive civil dates in company time, or "lifetime". */
  period?: { from: Day; to: Day } | "lifetime";
  channel?: ChannelRef | { name: string };
  /** A WHATWG encoding label such as "windows-1252". */
  encoding?: string;
  dateOrder?: "dmy" | "mdy" | "ymd";
}

/** One file to parse. `path` is our own spool file; `name` is the client's name, kept only as text. */
export interface ParseJob {
  path: string;
  /** Path as the user gave it, at most the last two segments: YouTube says its period in the folder's name. */
  name: string;
  /** Civil date of the file's modified time, null when unknown. */
  modifiedOn: Day | null;
  today: Day;
  companyZone: string;
  answers: Answers;
}

/** Identified by native id, else by name. */
export interface ChannelRef {
  platform: Platform;
  nativeId?: string;
  name?: string;
  handle?: string;
}

/** One raw line of a table. `cells` is empty for a blank line. `line` is 1-based: text line, or sheet row. */
export interface Row {
  line: number;
  cells: string[];
  /** Set when the reader itself could not make sense of the line (unclosed quote, cell too long, broken encoding). */
  problem?: Problem;
}

/** One sheet, or one whole text file: preamble, stacked tables, blank lines and footer still in it. */
export interface Grid {
  /** Sheet name; null for a text file. */
  name: string | null;
  rows: AsyncIterable<Row[]> | Iterable<Row[]>;
}

/** Half-open [from, to) in civil dates. */
export interface Span {
  from: Day;
  to: Day;
}

/** One published item. Lifetime when `period` is null: the counts as they stood at the import's observed_on. */
export interface PostDraft extends PostStatement {
  kind: "post";
  line: number;
  channel: ChannelRef;
}

/**
 * Numbers of a channel or web property in a period: what happened in [from, to).
 * `breakdown` names the set of dimensions: "total" for a channel by day; "channel-group", "source-medium", "day" for a web property.
 * `dims` are the dimension's values: {channelGroup} | {source, medium} | {}.
 */
export interface PeriodDraft {
  kind: "period";
  line: number;
  channel: ChannelRef;
  breakdown: Breakdown;
  dims: Record<string, string>;
  from: Day;
  to: Day;
  measures: Measures;
}
export type Breakdown = "total" | "by-post" | "channel-group" | "source-medium" | "day";

/** One comment. Names leave the storing stage only as keyed hashes. */
export interface CommentDraft {
  kind: "comment";
  line: number;
  channel: ChannelRef;
  id: string | null;
  /** The id only counts the rows of this file: others may have it too. */
  isRowNumber?: true;
  /** Post id or permalink as printed, null when the row names none. */
  post: string | null;
  /** Where the comment itself can be seen, as printed; null when the row does not say. */
  url: string | null;
  parents: string[];
  /** Ids of answers that the row itself names; left out where the format has no such column. */
  children?: string[];
  /** What the file says of the direction: true from outside, false from us. Left out where it does not say. */
  inbound?: boolean;
  authorId: string | null;
  authorName: string | null;
  at: number | null;
  on: Day | null;
  precision: "second" | "minute" | "day";
  text: string;
}

/** One mention or review outside our own channels. Its author leaves the storing stage only as a keyed hash. */
export interface MentionDraft extends MentionStatement {
  kind: "mention";
  line: number;
  author: string | null;
  text: string;
}
export type Draft = PostDraft | PeriodDraft | CommentDraft | MentionDraft;

export interface Rejected {
  kind: "rejected";
  line: number;
  problem: Problem;
  /** The raw cells, so that the rejected rows can be downloaded. */
  cells: string[];
}

/** "This table says all there is about these days": what coverage is made of. */
export interface Claim {
  channel: ChannelRef;
  /** posts: lifetime numbers of posts published in the span. activity: what happened in it. */
  kind: "posts" | "activity" | "comments";
  breakdown: Breakdown | null;
  from: Day;
  to: Day;
  /** day: every day of the span is a tile of its own, and a day without a row had nothing. span: one indivisible sum. */
  grain: "day" | "span";
  /** Measures for which the table has a column. */
  measures: Measure[];
  /** Days after the end of a span until the platform's numbers are whole. */
  lagDays: number;
}

/** What was found of one table, sent after its rows. */
export interface TableReport {
  /** Sheet name, or the heading over a stacked table, or null. */
  name: string | null;
  source: string | null;
  state: "read" | "skipped" | "question" | "refused";
  /** Words that a person can check: which header cells decided, zone, joined twins. Codes with values, no prose. */
  evidence: Record<string, string>;
  header: string[];
  headerLine: number;
  claims: Claim[];
  /** The days that a table without claims speaks of: mentions belong to no channel, so no channel's month is covered by them. */
  about?: Span;
  problems: Problem[];
  /** Data rows only: no preamble, header, description, totals, footer, empty rows. */
  read: number;
  /** Newest civil date that stands in the table: observed_on is never before it. */
  newestDay: Day | null;
}

/** What the file says of itself as a whole, sent last. */
export interface FileReport {
  observedOn: Day;
  observedFrom: "file" | "name" | "modified" | "today";
  /** A question needs an answer before the file can go in. */
  questions: ("channel" | "period" | "date-order" | "encoding")[];
  /** What we would answer ourselves, shown as a proposal: LinkedIn's page from the file name, YouTube's period from its folder. */
  proposals: Answers;
  problems: Problem[];
  /** Comment files name people: their raw bytes are not kept. */
  namesPeople: boolean;
}

/** Messages from the parsing process. A batch belongs to the table whose report follows it. */
export type ParseEvent =
  | { type: "progress"; bytes: number; of: number }
  | { type: "rows"; table: number; drafts: (Draft | Rejected)[] }
  | { type: "table"; table: number; report: TableReport }
  | { type: "file"; report: FileReport };
