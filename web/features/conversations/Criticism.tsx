// Criticism: comments that need an eye, and what was done about each.
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useRef } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import type { CriticismSearch } from "../../routes/search.ts";
import { startQuery } from "../../start.ts";
import { CommentsNav } from "../../ui/CommentsNav.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Select } from "../../ui/Field.tsx";
import { MonthPicker } from "../../ui/MonthPicker.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { AsOf } from "./AsOf.tsx";
import "./conversations.css";
import { CriticalItem } from "./CriticalItem.tsx";
import { type CriticismPage, criticismQuery } from "./criticism-api.ts";
import { NoComments } from "./NoComments.tsx";
import { ThreadDialog } from "./ThreadDialog.tsx";
import { useDeed } from "./useDeed.ts";
import { useMark } from "./useMark.ts";

const shows = ["open", "all"] as const;

export function Criticism() {
  const t = useTranslations("criticism");
  const search = useSearch({ from: "/comments/criticism" });
  const navigate = useNavigate({ from: "/comments/criticism" });
  const change = (part: CriticismSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false });
  const start = useQuery(startQuery);
  const { data, error, refetch, isPlaceholderData } = useQuery(criticismQuery(search));
  const said = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  /** Which comment comes after the one that was acted on: that one may leave the list. */
  const next = useRef<string | undefined>(undefined);
  const goOn = () => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>(":scope > [data-key]") ?? [])];
    (items.find(({ dataset }) => dataset["key"] === next.current) ?? said.current)?.focus();
  };
  const marking = useMark(goOn);
  const deed = useDeed(goOn);
  const failed = marking.error ?? deed.error;
  const months = start.data?.months;
  const show = search.show ?? "open";
  return (
    <>
      <PageHead title={t("title")}>
        {months && data ? (
          <MonthPicker
            month={search.month ?? data.month}
            first={months.first}
            last={months.last}
            onChange={(month) => change({ month })}
          />
        ) : null}
      </PageHead>
      <CommentsNav />
      {error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height="320px" /> : null}
      {data?.channels.length === 0 ? <NoComments /> : null}
      {data && data.channels.length > 0 ? (
        <div className="answers" aria-busy={isPlaceholderData}>
          <section className="stack" ref={said} tabIndex={-1}>
            <Said page={data} />
            <AsOf asOf={data.asOf} />
          </section>
          {data.critical > 0 ? (
            <section className="stack" aria-labelledby="criticism-list">
              <div className="answers-waiting-head">
                <h2 id="criticism-list">{t("list")}</h2>
                <Select
                  label={t("list")}
                  hiddenLabel
                  options={shows.map((each) => ({ value: each, label: t(`show.${each}`) }))}
                  value={show}
                  onChange={({ target }) => change({ show: target.value === "all" ? "all" : undefined })}
                />
              </div>
              {failed ? <ErrorNote error={failed} /> : null}
              {data.rows.length === 0 ? <p>{t("nothingOpen")}</p> : null}
              <ol ref={list} className="comment-list" aria-label={t("list")}>
                {data.rows.map((row, at) => (
                  <CriticalItem
                    key={row.key}
                    row={row}
                    isSaving={marking.isSaving || deed.isSaving}
                    onMark={(action) => {
                      next.current = beside(data.rows, at);
                      marking.mark(row, action);
                    }}
                    onDeed={(done) => {
                      next.current = beside(data.rows, at);
                      deed.choose(row, done);
                    }}
                    onOpen={() => change({ open: row.key })}
                  />
                ))}
              </ol>
            </section>
          ) : null}
          <Words page={data} />
        </div>
      ) : null}
      <ThreadDialog open={search.open} onClose={() => change({ open: undefined })} />
    </>
  );
}

/** The comment after one, else the one before it. */
function beside(rows: CriticismPage["rows"], at: number): string | undefined {
  return (rows[at + 1] ?? rows[at - 1])?.key;
}

function Said({ page }: { page: CriticismPage }) {
  const t = useTranslations("criticism");
  const format = useFormat();
  const { critical, dealtWith, received, urgent, overdue, unknown, promiseHours } = page;
  const month = format.monthName(page.month);
  const late =
    promiseHours === null
      ? t("noPromise")
      : t("overdue", {
          count: overdue,
          time: format.duration(promiseHours),
        });
  return (
    <>
      <p className="answers-sentence">
        {critical === 0 ? t("none", { month, received }) : t("some", { critical, dealtWith, month })}
        {critical === 0 ? null : ` ${late}`}
      </p>
      {urgent > 0 ? <p>{t("urgent", { count: urgent })}</p> : null}
      {unknown > 0 ? <p className="quiet">{t("unknown", { count: unknown })}</p> : null}
    </>
  );
}

function Words({ page }: { page: CriticismPage }) {
  const t = useTranslations("criticism");
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="criticism-words">
      <h2 id="criticism-words">{t("words")}</h2>
      {page.words.length > 0 ? (
        <p className="prose">{page.words.map(({ word, count }) => `${word} (${format.count(count)})`).join(", ")}</p>
      ) : null}
      <p className="prose quiet small">{t("wordsIntro")}</p>
      <p>
        <Link to="/settings" hash="criticism-title">
          {t("wordsLink")}
        </Link>
      </p>
    </section>
  );
}
