// Wrong data as a value. The sentence a person reads is made from the code in messages/, never here.

/** Everything that can be wrong with data. One code = one sentence in messages/{en,sv}.ts under `problem`. */
export const problemCodes = [
  // the file as a whole
  "empty-file",
  "headers-only",
  "not-a-table",
  "wrong-content",
  "unknown-format",
  "too-large",
  "too-many-columns",
  "undecided-encoding",
  "unreadable-workbook",
  "password-protected",
  "unreadable-zip",
  "encrypted-zip",
  "zip-too-many-members",
  "zip-bomb",
  "zip-symlink",
  "nested-zip",
  "parser-stopped",
  "parser-too-slow",
  "daily-look-alike",
  "mixed-dates",
  "ambiguous-source",
  "not-used",
  "too-many-rejected",
  // answers that the file does not hold
  "needs-channel",
  "needs-period",
  "needs-date-order",
  "observed-in-future",
  "observed-too-early",
  // one row
  "unclosed-quote",
  "wrong-width",
  "bad-number",
  "negative-number",
  "bad-date",
  "missing-value",
  "bad-id",
  "long-cell",
  "error-cell",
  "bad-encoding",
  // noted, nothing rejected
  "mojibake",
  "duplicate-rows",
  "damaged-ids",
  "own-replies",
  "totals-row",
  "footer-row",
  "period-crosses-months",
  "reach-above-views",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** `line` is the 1-based line of the text file, or the row of the sheet. `value` is what stood there, `wanted` what was expected. */
export interface Problem {
  code: ProblemCode;
  table?: string;
  line?: number;
  column?: string;
  value?: string;
  wanted?: string;
  /** How many rows this one line stands for, where many rows share a note. */
  count?: number;
}
