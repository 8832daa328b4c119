// The columns of the posts table, in order, and what they can be sorted by.
import type { Measure } from "../../../shared/measure.ts";
import type { PostRow } from "./api.ts";

export const numberColumns = [
  "interactions",
  "reactions",
  "comments",
  "shares",
  "views",
  "impressions",
  "reach",
  "clicks",
  "link-clicks",
] as const satisfies readonly (Measure | "interactions")[];
export type NumberColumn = (typeof numberColumns)[number];

export const sortColumns = ["date", ...numberColumns] as const;
export type SortColumn = (typeof sortColumns)[number];

export const newestFirst: SortColumn = "date";

export function sortColumnOf(text: string | undefined): SortColumn {
  return sortColumns.find((each) => each === text) ?? newestFirst;
}

/** What a row says in a column; null is unknown, and never shown as zero. */
export function numberOf(row: Pick<PostRow, "interactions" | "measures">, column: NumberColumn): number | null {
  return column === "interactions" ? row.interactions : (row.measures[column] ?? null);
}
