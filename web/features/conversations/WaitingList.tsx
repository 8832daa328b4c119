// What still waits for an answer as of the newest files, the most urgent first. Marks act at once and can be taken back.
import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslations } from "use-intl";
import type { Month } from "../../../shared/period.ts";
import { useFormat } from "../../i18n.tsx";
import { type WaitingSpan, waitingSpans } from "../../routes/search.ts";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Select } from "../../ui/Field.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { waitingPiece, waitingQuery } from "./api.ts";
import { More } from "./More.tsx";
import { useMark } from "./useMark.ts";
import { WaitingItem } from "./WaitingItem.tsx";

export function WaitingList({
  month,
  channel,
  span,
  onSpan,
  onOpen,
}: {
  month: Month;
  channel: string | undefined;
  span: WaitingSpan;
  onSpan: (span: WaitingSpan) => void;
  onOpen: (key: string) => void;
}) {
  const t = useTranslations("comments.answers.waiting");
  const format = useFormat();
  const list = useRef<HTMLOListElement>(null);
  const query = useInfiniteQuery(waitingQuery(span, month, channel));
  // The line that was acted on may be gone: the reading goes on where it was.
  const { mark, error, isSaving } = useMark(() => list.current?.focus());
  const pages = query.data?.pages ?? [];
  const rows = pages.flatMap((page) => page.rows);
  const last = pages.at(-1);
  return (
    <section className="stack" aria-labelledby="answers-waiting">
      <div className="answers-waiting-head">
        <div>
          <h2 id="answers-waiting">{t("title")}</h2>
          <p className="quiet" role="status">
            {last ? t("count", { count: last.total, critical: last.critical, span, month: format.month(month) }) : ""}
          </p>
        </div>
        <Select
          label={t("span")}
          hiddenLabel
          options={waitingSpans.map((each) => ({ value: each, label: t(each, { month: format.month(month) }) }))}
          value={span}
          onChange={({ target }) => onSpan(waitingSpans.find((each) => each === target.value) ?? "recent")}
        />
      </div>
      {query.error ? <ErrorNote error={query.error} onRetry={() => void query.refetch()} /> : null}
      {error ? <ErrorNote error={error} /> : null}
      {!query.data && !query.error ? <Skeleton height="240px" /> : null}
      {last?.total === 0 ? <p className="prose">{span === "all" ? t("none") : t("noneHere")}</p> : null}
      {rows.length > 0 ? (
        <ol
          ref={list}
          className="comment-list"
          aria-label={t("list")}
          tabIndex={-1}
          aria-busy={query.isPlaceholderData}
        >
          {rows.map((row) => (
            <WaitingItem
              key={row.key}
              row={row}
              isSaving={isSaving}
              onMark={(action) => mark(row, action)}
              onOpen={() => onOpen(row.key)}
            />
          ))}
        </ol>
      ) : null}
      <More piece={waitingPiece} query={query} shown={rows.length} total={last?.total ?? 0} />
    </section>
  );
}
