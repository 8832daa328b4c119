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
}: {
  caption: string;
  hiddenCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  /** Marks the row that the page is about. */
  current?: (row: Row) => boolean;
}) {
  return (
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className="table">
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
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} aria-current={current?.(row) ? "true" : undefined}>
              {columns.map((column, index) => {
                const Cell = index === 0 ? "th" : "td";
                return (
                  <Cell
                    key={column.id}
                    {...(index === 0 ? { scope: "row" } : {})}
                    className={column.number ? "number" : undefined}
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
