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

const shows = ["open", "all"] as const;

export function Criticism() {
  const t = useTranslations("criticism");
  const search = useSearch({ from: "/comments/criticism" });
  const navigate = useNavigate({ from: "/comments/criticism" });
  const change = (part: CriticismSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false });
  const start = useQuery(startQuery);
  const { data, error, refetch, isPlaceholderData } = useQuery(criticismQuery(search));
  const list = useRef<HTMLOListElement>(null);
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
          <section className="stack">
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
              {data.rows.length === 0 ? <p>{t("nothingOpen")}</p> : null}
              <ol ref={list} className="comment-list" aria-label={t("list")} tabIndex={-1}>
                {data.rows.map((row) => (
                  <CriticalItem
                    key={row.key}
                    row={row}
                    onDone={() => list.current?.focus()}
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
          time: format.value(promiseHours, "duration", Number.isInteger(promiseHours) ? 0 : 1),
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
        <Link to="/settings">{t("wordsLink")}</Link>
      </p>
    </section>
  );
}
