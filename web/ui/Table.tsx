// A plain table: a caption, heads with scope, numbers to the right. The wrapper scrolls sideways, and can be reached by keyboard to do so.
import type { ReactNode } from "react";

export interface Column<Row> {
  id: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right, one under the other. */
  number?: boolean;
}

/** The first column is each row's head. */
export function Table<Row>({
  caption,
  hiddenCaption,
  columns,
  rows,
  rowKey,
  current,
  phone = "scroll",
}: {
  caption: string;
  hiddenCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  /** Marks the row that the page is about. */
  current?: (row: Row) => boolean;
  /** On a phone: sideways in its frame, or read down as a list (columns need heads of words). */
  phone?: "scroll" | "list";
}) {
  const isList = phone === "list";
  // Laid out as blocks, a table loses its meaning to screen readers unless it is said.
  const role = (name: string) => (isList ? name : undefined);
  return (
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className={isList ? "table table-list" : "table"} role={role("table")}>
        <caption className={hiddenCaption ? "visually-hidden" : ""}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.number ? "number" : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={role("rowgroup")}>
          {rows.map((row) => (
            <tr role={role("row")} key={rowKey(row)} aria-current={current?.(row) ? "true" : undefined}>
              {columns.map((column, index) => {
                const Cell = index === 0 ? "th" : "td";
                return (
                  <Cell
                    key={column.id}
                    role={role(index === 0 ? "rowheader" : "cell")}
                    {...(index === 0 ? { scope: "row" } : {})}
                    className={column.number ? "number" : undefined}
                    data-head={isList && index > 0 ? column.head : undefined}
                  >
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
