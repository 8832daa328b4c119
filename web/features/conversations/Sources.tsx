// Where comments come from: which file each wish needs, how complete the rows are, and what can be said without them.
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { CommentsNav } from "../../ui/CommentsNav.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { GoneComments } from "./GoneComments.tsx";
import { Languages } from "./Languages.tsx";
import { Needs } from "./Needs.tsx";
import { ReadComments } from "./ReadComments.tsx";
import { commentSourcesQuery } from "./sources-api.ts";
import "./sources.css";
import { Tone } from "./Tone.tsx";

export function Sources() {
  const t = useTranslations("commentSources");
  const { data, error, refetch } = useQuery(commentSourcesQuery);
  return (
    <>
      <PageHead title={t("title")} />
      <CommentsNav />
      <div className="comment-sources">
        <p className="prose">{t("intro")}</p>
        {error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
        {data ? (
          <>
            {data.channels.length > 0 ? <ReadComments channels={data.channels} /> : null}
            <Needs channels={data.channels} />
            <Languages />
            <GoneComments gone={data.gone} />
          </>
        ) : error ? null : (
          <Skeleton height="420px" />
        )}
        <Tone />
        <p className="quiet small prose">{t("alarm")}</p>
      </div>
    </>
  );
}
