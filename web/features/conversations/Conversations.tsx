// Conversations as a person reads them: who wrote what under which post, and where each line comes from.
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { ConversationsSearch } from "../../routes/search.ts";
import { CommentsNav } from "../../ui/CommentsNav.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { answersQuery, conversationPiece, conversationsQuery } from "./api.ts";
import { AsOf } from "./AsOf.tsx";
import { ConversationFilters } from "./ConversationFilters.tsx";
import { ConversationLine } from "./ConversationLine.tsx";
import { More } from "./More.tsx";
import { NoComments } from "./NoComments.tsx";
import { ThreadDialog } from "./ThreadDialog.tsx";
import "./conversations.css";

export function Conversations() {
  const t = useTranslations("comments");
  const { open, ...search } = useSearch({ from: "/comments/conversations" });
  const navigate = useNavigate({ from: "/comments/conversations" });
  const change = (part: ConversationsSearch, replace = true) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace, resetScroll: false });
  const known = useQuery(answersQuery(undefined, undefined));
  const query = useInfiniteQuery(conversationsQuery(search));
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = query.data?.pages.at(-1)?.total;
  const error = query.error ?? known.error;
  return (
    <>
      <PageHead title={t("title")} />
      <CommentsNav />
      {error ? <ErrorNote error={error} onRetry={() => void query.refetch()} /> : null}
      {known.data?.state === "none" ? <NoComments /> : null}
      {known.data && known.data.state !== "none" ? (
        <div className="stack">
          <ConversationFilters search={search} known={known.data} total={total} onChange={change} />
          {total === 0 ? (
            <EmptyState title={t("conversations.nothing.title")}>
              <p>{t("conversations.nothing.text")}</p>
            </EmptyState>
          ) : null}
          {total === undefined && !query.error ? <Skeleton height="60vh" /> : null}
          {rows.length > 0 ? (
            <ol className="comment-list" aria-label={t("conversations.list")} aria-busy={query.isPlaceholderData}>
              {rows.map((row) => (
                <ConversationLine key={row.key} row={row} onOpen={() => change({ open: row.key }, false)} />
              ))}
            </ol>
          ) : null}
          <More piece={conversationPiece} query={query} shown={rows.length} total={total ?? 0} />
          <AsOf asOf={known.data.asOf} />
        </div>
      ) : null}
      {!known.data && !error ? <Skeleton height="60vh" /> : null}
      <ThreadDialog open={open} onClose={() => change({ open: undefined })} />
    </>
  );
}
