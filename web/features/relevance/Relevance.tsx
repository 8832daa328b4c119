// Relevance: the relevant share of the month with its interval, the sample behind it, and the way to rate.
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { MonthFigure } from "../../charts/MonthFigure.tsx";
import { buttonClass } from "../../ui/Button.tsx";
import { CommentsNav } from "../../ui/CommentsNav.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { MonthPicker } from "../../ui/MonthPicker.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { AgreementPart } from "./AgreementPart.tsx";
import { learntQuery, type RelevanceMonth, relevanceQuery } from "./api.ts";
import { Change } from "./Change.tsx";
import { Classes } from "./Classes.tsx";
import { Finding } from "./Finding.tsx";
import { HowMade } from "./HowMade.tsx";
import { Learnt } from "./Learnt.tsx";
import { NothingToRate } from "./NothingToRate.tsx";
import { Parts } from "./Parts.tsx";
import { Queues } from "./Queues.tsx";
import { Sizes } from "./Sizes.tsx";
import "./relevance.css";

const route = getRouteApi("/comments/relevance");
const chartHeight = 260;

export function Relevance() {
  const t = useTranslations("relevance");
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch, isPlaceholderData } = useQuery(relevanceQuery(search.month));
  return (
    <>
      <PageHead title={t("title")}>
        {data?.months ? (
          <MonthPicker
            month={search.month ?? data.month}
            first={data.months.first}
            last={data.months.last}
            onChange={(month) => void navigate({ search: { month }, resetScroll: false })}
          />
        ) : null}
      </PageHead>
      <CommentsNav />
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height="32rem" /> : null}
      {data && !data.months ? <NothingToRate /> : null}
      {data?.months ? <Month page={data} busy={isPlaceholderData} /> : null}
    </>
  );
}

function Month({ page, busy }: { page: RelevanceMonth; busy: boolean }) {
  const t = useTranslations("relevance");
  const navigate = route.useNavigate();
  const learnt = useQuery({ ...learntQuery(page.month), enabled: page.classes.text > 0 && !busy });
  const known = page.series.some(({ value }) => value !== null);
  return (
    <div className={busy ? "relevance relevance-busy" : "relevance"} aria-busy={busy}>
      <Finding page={page} learnt={learnt.data} />
      {page.topics.length === 0 ? (
        <section className="note">
          <h2>{t("noTopics.title")}</h2>
          <p>{t("noTopics.text")}</p>
          <div className="row">
            <Link to="/settings" hash="topics-title" className={buttonClass()}>
              {t("noTopics.action")}
            </Link>
          </div>
        </section>
      ) : null}
      {page.classes.text > 0 ? <Queues key={page.month} page={page} /> : null}
      <section aria-label={t("chart.heading")}>
        {known ? (
          <>
            <MonthFigure
              name={t("chart.name")}
              heading={<h2>{t("chart.heading")}</h2>}
              points={page.series}
              unit="share"
              counts="comments"
              month={page.month}
              height={chartHeight}
              onOpen={(month) => void navigate({ search: { month }, resetScroll: false })}
            />
            {page.series.some(({ breaks }) => breaks) ? <p className="quiet small">{t("chart.broken")}</p> : null}
          </>
        ) : (
          <p className="quiet">{t("chart.empty")}</p>
        )}
      </section>
      <Change page={page} />
      <Parts page={page} />
      <Classes page={page} />
      <AgreementPart page={page} />
      <Sizes page={page} />
      {page.classes.text > 0 ? (
        <Learnt month={page.month} learnt={learnt.data} error={learnt.error} onRetry={() => void learnt.refetch()} />
      ) : null}
      <HowMade page={page} />
    </div>
  );
}
