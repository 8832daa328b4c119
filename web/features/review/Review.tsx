// The review: when it is due, each goal's year, each channel, what was learnt, what happened, and what the next version may change.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { startQuery } from "../../start.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { TrialQuestion } from "../../ui/notes/TrialQuestion.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { SampleMark } from "../../ui/SampleMark.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useScrollToPart } from "../../ui/useScrollToPart.ts";
import { type ReviewData, reviewQuery } from "./api.ts";
import { Changes } from "./Changes.tsx";
import { Channels } from "./Channels.tsx";
import { GoalYears } from "./GoalYears.tsx";
import { Happened } from "./Happened.tsx";
import { Learnt } from "./Learnt.tsx";
import { ReviewDay } from "./ReviewDay.tsx";
import "../../ui/notes/notes.css";
import "./review.css";

export function Review() {
  const t = useTranslations("review");
  const { data, error, refetch } = useQuery(reviewQuery);
  const start = useQuery(startQuery).data;
  return (
    <>
      <PageHead title={t("title")}>{start?.demo.state === "loaded" ? <SampleMark /> : null}</PageHead>
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {data ? <Parts data={data} /> : error ? null : <Skeleton height="480px" />}
    </>
  );
}

function Parts({ data }: { data: ReviewData }) {
  const t = useTranslations("review");
  useScrollToPart(true);
  return (
    <div className="review">
      {data.strategy === null ? (
        <EmptyState
          title={t("noStrategy.title")}
          actions={
            <Link to="/start" className={buttonClass("primary")}>
              {t("noStrategy.action")}
            </Link>
          }
        >
          <p>{t("noStrategy.text")}</p>
        </EmptyState>
      ) : (
        <ReviewDay strategy={data.strategy} today={data.today} />
      )}
      {data.trials
        .filter((trial) => trial.open)
        .map((trial) => (
          <TrialQuestion key={trial.note.id} trial={trial} />
        ))}
      {data.strategy === null ? null : <GoalYears goals={data.goals} />}
      <Channels data={data} />
      <Learnt data={data} />
      <Happened data={data} />
      {data.strategy === null ? null : <Changes data={data} />}
    </div>
  );
}
