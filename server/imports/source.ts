// What a source declares about an export format. A source is data: the engine beside it does the reading.
import type { Measure } from "../../shared/measure.ts";
import type { Platform } from "../../shared/platform.ts";
import type { ProblemCode } from "../../shared/problem.ts";
import type { Breakdown } from "./types.ts";

/** What a column can hold besides a count. */
export type Role =
  | "id"
  | "permalink"
  | "text"
  | "more-text"
  | "posted"
  | "format"
  | "funding"
  | "is-share"
  | "is-crosspost"
  | "account-id"
  | "account-name"
  | "account-handle"
  | "scope"
  | "day"
  | "nth-day"
  | "source-medium"
  | "source"
  | "medium"
  | "channel-group"
  | "post"
  | "comment-link"
  | "author"
  | "author-id"
  | "parent"
  | "children"
  | "inbound"
  | "time"
  | "title"
  | "place"
  | "sentiment"
  | "stars"
  | "page-type"
  | "ignored";
export type Field = Role | Measure;

export interface Column {
  /** Header spellings in every language; letter case, soft hyphens and odd spaces do not matter. A last `*` stands for any ending. */
  names: readonly string[];
  /** What an empty cell means. Left out: unknown. `noneWith`: none, so 0, wherever that other column holds a number. */
  empty?: { noneWith: Measure };
  /** What a zero means. Left out: none. `unknownWith`: unknown, wherever that other column is above zero. */
  zero?: { unknownWith: Measure };
  /** A difference, which may be below zero. */
  net?: boolean;
  /** May have decimals. Everything else counts whole things. */
  fraction?: boolean;
  /** Factor to the measure's own unit, such as 3600 from hours to seconds. */
  scale?: number;
}

/** How the instant of a post stands in its id: the id's upper bits are milliseconds, `epoch` is their zero. */
export interface IdClock {
  epoch: bigint;
}

/** One kind of table that a source's files hold. */
export interface Shape {
  /** posts: a row is a post. days: a row is a channel's day. web: a row is a traffic source in a period. mentions: a row is about us, elsewhere. unused: known, but no metric needs it. */
  kind: "posts" | "days" | "web" | "comments" | "mentions" | "unused";
  columns: Partial<Record<Field, Column>>;
  /** The header must have all of these … */
  required: readonly Field[];
  /** … and at least one of these, where given … */
  anyOf?: readonly Field[];
  /** … and none of these spellings, which tell a look-alike. */
  without?: readonly string[];
  /** Header in a language that we do not know: told by the number of columns and the look of a data row. */
  byPosition?: { fields: readonly Field[]; looksRight: (cells: readonly string[]) => boolean };
  /** Decides by the first data row, where the header alone does not tell. Absent: the header is enough. */
  firstRow?: (cells: readonly string[], width: number) => boolean;
  /** Zone of the times in the file: an IANA name, or "company" where they are the user's own. */
  zone: string | "company";
  /** Order of day and month where the column's own dates do not tell; null asks. */
  dateOrder: "mdy" | "dmy" | null;
  /** Days until the platform's numbers are whole. */
  lagDays: number;
  /** Rows may be shorter than the header, because trailing empty cells are left out. */
  ragged: boolean;
  /** lifetime: counts as they stand. period: sums of the export's own period. day: what happened that day. */
  scope: "lifetime" | "period" | "day";
  breakdown?: Breakdown;
  idClock?: IdClock;
  /** The cell as an id; null when the cell is none. */
  idOf?: (cell: string) => string | null;
  /** Posts that have no link in the file. */
  linkOf?: (id: string) => string;
  /** Account named inside the permalink. */
  handleOf?: (permalink: string) => string | null;
  /** Replies to others are no posts of the channel: text that begins with another account. */
  repliesAreApart?: boolean;
  /** Words of the `scope` column that say "lifetime"; a date there means that the table is by day. */
  lifetimeWords?: readonly string[];
  /** Short numbers in its id column may count rows, anew for each file; they are then no ids of comments. */
  mayNumberRows?: boolean;
  /** Why such a table is not taken, when the shape is a known look-alike. */
  refuse?: ProblemCode;
}

/** What a file's name can say. */
export interface NameFacts {
  /** Inclusive civil dates. */
  period?: { from: string; to: string };
  channel?: string;
  /** Where its rows were written, for mentions. */
  place?: string;
  /** Epoch milliseconds at which the file was made. */
  exportedAt?: number;
}

export interface Source {
  /** Also the name in the ledger and the address. */
  id: string;
  /** null: the answer says it, as for comments, or there is none, as for mentions. */
  platform: Platform | null;
  shapes: readonly Shape[];
  /** Reads the file's name, at most its last two segments. */
  name?: (name: string) => NameFacts;
  /** Lines that begin with this sign are preamble, wherever they stand, and part tables. */
  preamble?: "#";
  /** What the preamble says: its dates and the account that it names. */
  readPreamble?: (lines: readonly string[]) => NameFacts;
  /** After such a preamble every header is this source's, known or not. */
  ownsUnknownTables?: boolean;
  /** Rows name people. */
  namesPeople?: boolean;
}
