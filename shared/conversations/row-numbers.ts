// Tools that know no ids number their rows anew in each file. Links by such numbers come to name keys, which hold in every file.
import { addTo } from "../group.ts";
import type { CommentRow } from "./fold-comment.ts";

interface KeyedRow extends CommentRow {
  /** The comment's natural key, the same in every import. */
  key: string;
  importId: number;
}

/**
 * The rows, of which those with a number have their key for an id and in links to them. A number means the row of its own file, under its own
 * post where the file has it more than once; else the only such row of other files. One that means none or several stays as printed.
 */
export function linkByKeys<Row extends KeyedRow>(rows: readonly Row[]): Row[] {
  const byNumber = new Map<string, Row[]>();
  for (const row of rows) {
    if (!isNumbered(row)) continue;
    addTo(byNumber, `${row.importId} ${row.nativeId}`, row);
    addTo(byNumber, `${row.nativeId}`, row);
  }
  if (byNumber.size === 0) return [...rows];
  const keyOf = (from: Row, id: string): string => {
    const candidates = byNumber.get(`${from.importId} ${id}`) ?? byNumber.get(id) ?? [];
    return onlyKey(candidates) ?? onlyKey(candidates.filter(({ post }) => post === from.post)) ?? id;
  };
  return rows.map((row) => {
    if (!isNumbered(row)) return row;
    const named = (ids: readonly string[]) => ids.map((id) => keyOf(row, id));
    return { ...row, nativeId: row.key, parents: named(row.parents), children: named(row.children) };
  });
}

/** The row's id is its number: comments with an id of the platform's are known by it. */
function isNumbered({ nativeId, key }: KeyedRow): boolean {
  return nativeId !== null && nativeId !== key;
}

function onlyKey(rows: readonly KeyedRow[]): string | null {
  const [first] = rows;
  return first !== undefined && rows.every(({ key }) => key === first.key) ? first.key : null;
}
