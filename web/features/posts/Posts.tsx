// Posts: every post of every channel, as fast to scroll with fifty thousand as with fifty. What is chosen stands in the address.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { PostsSearch } from "../../routes/search.ts";
import { startQuery } from "../../start.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PostDialog } from "../../ui/PostDialog.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { isFiltered, postsPageQuery } from "./api.ts";
import { KindsLine } from "./KindsLine.tsx";
import { PostFilters } from "./PostFilters.tsx";
import { PostTable } from "./PostTable.tsx";
import "./posts.css";

export function Posts() {
  const t = useTranslations("posts");
  const { post, ...question } = useSearch({ from: "/posts" });
  const navigate = useNavigate({ from: "/posts" });
  const start = useQuery(startQuery);
  const first = useQuery({ ...postsPageQuery(question, 0), placeholderData: keepPreviousData });
  const change = (part: PostsSearch) => void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  const total = first.data?.total;
  if (start.data?.empty) return <NothingYet />;
  return (
    <>
      <PageHead title={t("title")} />
      <PostFilters
        question={question}
        formats={first.data?.formats ?? []}
        messageTypes={first.data?.messageTypes ?? []}
        months={start.data?.months ?? null}
        total={total}
        onChange={change}
      >
        {first.data && total ? <KindsLine question={question} page={first.data} /> : null}
      </PostFilters>
      {first.error ? <ErrorNote error={first.error} onRetry={() => void first.refetch()} /> : null}
      {total === undefined && !first.error ? <Skeleton height="60vh" /> : null}
      {total === 0 && !isFiltered(question) ? <NoPosts /> : null}
      {total === 0 && isFiltered(question) ? (
        <EmptyState title={t("nothing.title")}>
          <p>{t("nothing.text")}</p>
        </EmptyState>
      ) : null}
      {total ? (
        <PostTable
          question={question}
          total={total}
          messageTypes={first.data?.messageTypes ?? []}
          onSort={(sort, direction) => change({ sort, direction })}
          onOpen={(key) => change({ post: key })}
        />
      ) : null}
      <PostDialog postKey={post} onClose={() => change({ post: undefined })} />
    </>
  );
}

function NothingYet() {
  const t = useTranslations("posts");
  return (
    <>
      <PageHead title={t("title")} />
      <NoPosts />
    </>
  );
}

function NoPosts() {
  const t = useTranslations("posts");
  return (
    <EmptyState
      title={t("empty.title")}
      actions={
        <Link to="/imports" className={buttonClass("primary")}>
          {t("empty.action")}
        </Link>
      }
    >
      <p>{t("empty.text")}</p>
    </EmptyState>
  );
}
