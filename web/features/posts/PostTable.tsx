// The table of posts: only the rows in sight exist, and their windows come from the server as they come into sight.
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { MessageType, PostRow, PostsQuestion } from "./api.ts";
import { numberColumns, type SortColumn, sortColumnOf } from "./columns.ts";
import { PostCard } from "./PostCard.tsx";
import { PostLine } from "./PostLine.tsx";
import { useNarrow } from "../../ui/useNarrow.ts";
import { useRows } from "./windows.ts";

const lineHeight = 48;
const cardHeight = 148;
/** About two seconds: as long as a far window may take to arrive. */
const framesToWait = 120;

interface Props {
  question: PostsQuestion;
  total: number;
  messageTypes: readonly MessageType[];
  onSort: (column: SortColumn, direction: "asc" | "desc") => void;
  onOpen: (key: string) => void;
}

export function PostTable({ question, total, messageTypes, onSort, onOpen }: Props) {
  const t = useTranslations("posts");
  const isNarrow = useNarrow();
  const frame = useRef<HTMLDivElement>(null);
  const height = isNarrow ? cardHeight : lineHeight;
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 12,
    getItemKey: (index) => `${height} ${index}`,
  });
  // Another order or choice begins at its top, not where the last one was left.
  const asked = JSON.stringify(question);
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is no clean-up.
    void frame.current?.scrollTo({ top: 0 });
  }, [asked]);
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index, items.at(-1)?.index];
  const rowAt = useRows(question, first === undefined || last === undefined ? null : { first, last });
  const sort = sortColumnOf(question.sort);
  const direction = question.direction ?? "desc";
  const kindOf = (row: PostRow | undefined) => messageTypes.find(({ id }) => id === row?.messageType)?.name ?? "";
  const Row = isNarrow ? PostCard : PostLine;

  /** Arrow keys walk the rows, also those that do not exist yet. */
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-index]") : null;
    if (!row) return;
    const here = Number(row.dataset["index"]);
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / height) - 1);
    const next = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: total - 1,
      PageDown: here + page,
      PageUp: here - page,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const index = Math.min(total - 1, Math.max(0, next));
    virtual.scrollToIndex(index);
    focusRow(frame.current, index, framesToWait);
  };

  return (
    <div ref={frame} className="post-frame" role="region" aria-label={t("title")} tabIndex={0} onKeyDown={walk}>
      <div
        role="table"
        aria-label={t("table", { column: t(`column.${sort}`) })}
        aria-rowcount={total + 1}
        className={isNarrow ? "post-table post-table-narrow" : "post-table"}
      >
        <div role="rowgroup" className={isNarrow ? "visually-hidden" : "post-head"}>
          <div role="row" aria-rowindex={1} className="post-line">
            <Heading column="date" sort={sort} direction={direction} onSort={onSort} />
            <span role="columnheader">{t("column.channel")}</span>
            <span role="columnheader">{t("column.text")}</span>
            <span role="columnheader">{t("column.format")}</span>
            {numberColumns.map((column) => (
              <Heading key={column} column={column} sort={sort} direction={direction} onSort={onSort} />
            ))}
          </div>
        </div>
        <div role="rowgroup" className="post-body" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => (
            <div
              key={item.key}
              role="row"
              aria-rowindex={item.index + 2}
              data-index={item.index}
              className={isNarrow ? "post-card" : "post-line"}
              style={{ height, transform: `translateY(${item.start}px)` }}
            >
              <Row row={rowAt(item.index)} index={item.index} kind={kindOf(rowAt(item.index))} onOpen={onOpen} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The row is focused as soon as it exists; `tries` frames are waited for it. */
function focusRow(frame: HTMLElement | null, index: number, tries: number) {
  const target = frame?.querySelector<HTMLElement>(`[data-index="${index}"] button`);
  if (target) target.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusRow(frame, index, tries - 1));
}

function Heading({
  column,
  sort,
  direction,
  onSort,
}: {
  column: SortColumn;
  sort: SortColumn;
  direction: "asc" | "desc";
  onSort: Props["onSort"];
}) {
  const t = useTranslations("posts");
  const isSorted = column === sort;
  const next = isSorted && direction === "desc" ? "asc" : "desc";
  return (
    <span
      role="columnheader"
      aria-sort={isSorted ? (direction === "asc" ? "ascending" : "descending") : "none"}
      className={column === "date" ? undefined : "number"}
    >
      <button type="button" className="post-sort-button" onClick={() => onSort(column, next)}>
        {t(`column.${column}`)}
        <span aria-hidden="true" className="post-arrow">
          {isSorted ? (direction === "asc" ? "↑" : "↓") : ""}
        </span>
      </button>
    </span>
  );
}
