// Listening: what others say of us outside our own channels, a quarter at a time, and what we decide to do about each place.
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { CommentsNav } from "../../ui/CommentsNav.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { listeningQuery, type ListeningData } from "./api.ts";
import { Competitors } from "./Competitors.tsx";
import { Log } from "./Log.tsx";
import { Networks } from "./Networks.tsx";
import { Places } from "./Places.tsx";
import { QuarterPicker } from "./QuarterPicker.tsx";
import { Summary } from "./Summary.tsx";
import { Written } from "./Written.tsx";
import "./listening.css";

export function Listening() {
  const t = useTranslations("listening");
  const { quarter } = useSearch({ from: "/comments/listening" });
  const navigate = useNavigate({ from: "/comments/listening" });
  const { data, error, refetch } = useQuery(listeningQuery(quarter));
  return (
    <>
      <PageHead title={t("title")}>
        {data ? (
          <QuarterPicker
            quarter={data.quarter}
            first={data.first}
            last={data.last}
            onChange={(chosen) => void navigate({ search: { quarter: chosen } })}
          />
        ) : null}
      </PageHead>
      <CommentsNav />
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {data ? <Quarter data={data} /> : error ? null : <Skeleton height="480px" />}
    </>
  );
}

function Quarter({ data }: { data: ListeningData }) {
  const isEmpty = data.heardOn === null && data.places.length === 0 && data.visitMonths.length === 0;
  return (
    <div className="listening">
      {data.heardOn === null ? <Teaching /> : <Summary data={data} />}
      {isEmpty ? null : (
        <>
          <Places data={data} />
          <Networks data={data} />
          <Written data={data} />
        </>
      )}
      <Competitors data={data} />
      <Log data={data} />
    </div>
  );
}

function Teaching() {
  const t = useTranslations("listening.empty");
  return (
    <EmptyState title={t("title")} actions={<Link to="/imports">{t("toImports")}</Link>}>
      <p>{t("text")}</p>
      <ul>
        <li>{t("file")}</li>
        <li>{t("log")}</li>
        <li>{t("visits")}</li>
      </ul>
    </EmptyState>
  );
}
