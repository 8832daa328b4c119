// A sitting on the screen: the question, its answers by key and by touch, and where it stands.
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { ApiError } from "../../api.ts";
import { useFormat } from "../../i18n.tsx";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Question } from "./Question.tsx";
import type { Session } from "./rating-api.ts";
import { Rubric } from "./Rubric.tsx";
import { type Sitting, useSession } from "./useSession.ts";

export function RateSession({ session }: { session: Session }) {
  const t = useTranslations("rating");
  const format = useFormat();
  const queries = useQueryClient();
  const sitting = useSession(session);
  const { batch, current, progress } = sitting;
  // What was rated changes goals, charts and the page of relevance.
  useEffect(() => () => void queries.invalidateQueries(), [queries]);

  if (sitting.error instanceof ApiError && sitting.error.code === "no-audit")
    return (
      <EmptyState
        title={t("refused.no-audit")}
        actions={
          <Link to="/comments/relevance" search={{ month: session.month }} className={buttonClass("primary")}>
            {t("back")}
          </Link>
        }
      >
        <p>{t("choose.auditNone", { month: session.month === undefined ? "" : format.month(session.month) })}</p>
      </EmptyState>
    );
  if (sitting.error !== null && current === null) return <ErrorNote error={sitting.error} onRetry={sitting.retry} />;
  if (batch === null || (current === null && !sitting.isOver)) return <Skeleton height="420px" />;
  const seconds = sitting.answered === 0 ? null : format.bare(sitting.milliseconds / 1000 / sitting.answered, "mean");
  return (
    <div className="rate">
      <div className="rate-head">
        <p role="status">
          <strong>{t(`choose.${session.queue}`)}</strong> · {format.month(batch.month)}
          {progress === null
            ? null
            : ` · ${progress.of === null ? t("progressTeach", { done: progress.done }) : t("progress", { done: format.count(progress.done), of: format.count(progress.of) })}`}
        </p>
        <p className="quiet small">
          {t("who", { name: batch.rater === "" ? t("nobody") : batch.rater })}
          {seconds === null ? "" : ` · ${t("pace", { seconds })}`}
        </p>
        {progress === null || progress.of === null ? null : (
          <progress className="rate-bar" value={progress.done} max={progress.of} aria-label={t("title")} />
        )}
      </div>
      {sitting.hasFailed ? (
        <p className="note" role="alert">
          {t("failed")}
        </p>
      ) : null}
      {current === null ? (
        <Over session={session} sitting={sitting} seconds={seconds} month={format.month(batch.month)} />
      ) : (
        <Question
          key={`${current.channel.key} ${current.key} ${current.pass}`}
          item={current}
          batch={batch}
          sitting={sitting}
        />
      )}
      <Rubric topics={batch.topics} />
    </div>
  );
}

interface OverProps {
  session: Session;
  sitting: Sitting;
  seconds: string | null;
  month: string;
}

function Over({ session, sitting, seconds, month }: OverProps) {
  const t = useTranslations("rating.done");
  const rating = useTranslations("rating");
  const isAudit = session.queue === "audit";
  return (
    <EmptyState
      title={t(isAudit ? "title" : "teachTitle")}
      actions={
        <>
          <Link to="/comments/relevance" search={{ month: session.month }} className={buttonClass("primary")}>
            {t("action")}
          </Link>
          {sitting.answered > 0 ? (
            <Button look="quiet" onClick={sitting.undo}>
              {rating("undo")}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{t(isAudit ? "text" : "teachText", { month })}</p>
      {seconds === null ? null : <p>{t("pace", { count: sitting.answered, seconds })}</p>}
    </EmptyState>
  );
}
