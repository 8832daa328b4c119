// Several rows about one comment become one: a pure fold, field by field, so that the order of imports never matters.
import type { Day } from "../period.ts";
import { isPowerOfTen } from "../power-of-ten.ts";

/** One row of a file about one comment. null and empty lists: the row does not say. */
export interface CommentRow {
  /** The platform's own id, or the row's number in its file. */
  nativeId: string | null;
  /** Epoch milliseconds, or null where the file has only a date. */
  at: number | null;
  on: Day | null;
  precision: "second" | "minute" | "day";
  /** Keyed hashes. */
  authorId: string | null;
  authorName: string | null;
  /** Null where the text was not kept. */
  text: string | null;
  /** Under which post, as printed. */
  post: string | null;
  url: string | null;
  parents: readonly string[];
  children: readonly string[];
  /** True from outside, false from us; null where the file does not say. */
  inbound: boolean | null;
  /** Keyed hashes of the names in the text; null in rows of before they were stored. */
  mentions: readonly string[] | null;
  observedOn: Day;
  file: string;
  line: number;
}

type Said = string | number | boolean;

/**
 * What the rows say together: per field the newest observed_on that says something, on a tie the larger by code point; a blank never
 * overwrites. A time beats a bare date. All else is the newest row's. Null for no rows.
 */
export function foldComment<Row extends CommentRow>(rows: readonly Row[]): Row | null {
  const [first] = rows;
  if (first === undefined || rows.length === 1) return first ?? null;
  const from = (says: (row: Row) => Said | null): Row | null => newest(rows, says);
  const at = from((row) => row.at)?.at ?? null;
  const on = at === null ? (from((row) => row.on)?.on ?? null) : null;
  const isOfTime = (row: Row): boolean => (at === null ? row.at === null && row.on === on : row.at === at);
  return {
    ...(from(({ file, line, text }) => `${file} ${line} ${text}`) ?? first),
    nativeId: from(({ nativeId }) => nativeId)?.nativeId ?? null,
    at,
    on,
    precision: from((row) => (isOfTime(row) ? row.precision : null))?.precision ?? "day",
    authorId: from(({ authorId }) => authorId)?.authorId ?? null,
    authorName: from(({ authorName }) => authorName)?.authorName ?? null,
    text: (from(({ text }) => text || null) ?? from(({ text }) => text))?.text ?? null,
    post: from(({ post }) => post)?.post ?? null,
    url: from(({ url }) => url)?.url ?? null,
    parents: linksOf(rows, "parents"),
    children: linksOf(rows, "children"),
    inbound: from(({ inbound }) => inbound)?.inbound ?? null,
    mentions: from(({ mentions }) => (mentions === null ? null : mentions.join("\n")))?.mentions ?? null,
  };
}

/** The links of the row whose word holds; spoiled ids say less than whole ones, and more than nothing. */
function linksOf<Row extends CommentRow>(rows: readonly Row[], field: "parents" | "children"): readonly string[] {
  const listing = (is: (id: string) => boolean) =>
    newest(rows, (row) => (row[field].some(is) ? row[field].join("\n") : null))?.[field];
  return listing((id) => !isPowerOfTen(id)) ?? listing(() => true) ?? [];
}

/** The row whose word on something holds; null where none has one. */
function newest<Row extends CommentRow>(rows: readonly Row[], says: (row: Row) => Said | null): Row | null {
  let best: { row: Row; said: Said } | null = null;
  for (const row of rows) {
    if (best !== null && row.observedOn < best.row.observedOn) continue;
    const said = says(row);
    if (said === null) continue;
    if (best === null || row.observedOn > best.row.observedOn || said > best.said) best = { row, said };
  }
  return best?.row ?? null;
}
