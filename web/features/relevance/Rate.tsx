// Rating: one comment large, keys for the answers, nothing that reloads.
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { PageHead } from "../../ui/PageHead.tsx";
import { ChooseQueue } from "./ChooseQueue.tsx";
import "./rate.css";
import { RateSession } from "./RateSession.tsx";

export function Rate() {
  const t = useTranslations("rating");
  const { queue, month, rater } = useSearch({ from: "/comments/rate" });
  const navigate = useNavigate({ from: "/comments/rate" });
  const session = useMemo(() => (queue === undefined ? null : { queue, month, rater }), [queue, month, rater]);
  return (
    <>
      <PageHead title={t("title")}>
        <Link to="/comments/relevance" search={{ month }}>
          {t("back")}
        </Link>
      </PageHead>
      {session === null ? (
        <ChooseQueue month={month} onChoose={(search) => void navigate({ search })} />
      ) : (
        <RateSession key={`${queue} ${month} ${rater}`} session={session} />
      )}
    </>
  );
}
