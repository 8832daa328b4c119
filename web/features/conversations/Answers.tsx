// Answers: how many of the messages that wanted one got it, how soon, and which still wait.
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import type { AnswersSearch } from "../../routes/search.ts";
import { CommentsNav } from "../../ui/CommentsNav.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { MonthPicker } from "../../ui/MonthPicker.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { answersQuery } from "./api.ts";
import { AnswersSentence } from "./AnswersSentence.tsx";
import { AsOf } from "./AsOf.tsx";
import { ByChannel } from "./ByChannel.tsx";
import { ChannelSelect } from "./ChannelSelect.tsx";
import { Figures } from "./Figures.tsx";
import { Hours } from "./Hours.tsx";
import { NoComments, NoThreads } from "./NoComments.tsx";
import { ThreadDialog } from "./ThreadDialog.tsx";
import { WaitingList } from "./WaitingList.tsx";
import "./conversations.css";

export function Answers() {
  const t = useTranslations("comments");
  const format = useFormat();
  const search = useSearch({ from: "/comments" });
  const navigate = useNavigate({ from: "/comments" });
  const change = (part: AnswersSearch, replace = false) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace, resetScroll: false });
  const { data, error, refetch, isPlaceholderData } = useQuery(answersQuery(search.month, search.channel));
  return (
    <>
      <PageHead title={t("title")}>
        {data?.months ? (
          <MonthPicker
            month={search.month ?? data.month}
            first={data.months.first}
            last={data.months.last}
            onChange={(month) => change({ month })}
          />
        ) : null}
      </PageHead>
      <CommentsNav />
      {error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <AnswersSkeleton /> : null}
      {data?.state === "none" ? <NoComments /> : null}
      {data && data.state !== "none" ? (
        <div className="answers" aria-busy={isPlaceholderData}>
          <section className="stack" aria-label={format.month(data.month)}>
            {data.channels.length > 1 ? (
              <ChannelSelect
                channels={data.channels}
                value={search.channel}
                onChange={(channel) => change({ channel })}
              />
            ) : null}
            {data.state === "flat" ? <NoThreads /> : <AnswersSentence answers={data} />}
            <AsOf asOf={data.asOf} />
          </section>
          <Figures answers={data} />
          {data.byChannel.length > 1 ? <ByChannel answers={data} /> : null}
          {data.state === "threads" ? <Hours hours={data.hours} month={data.month} /> : null}
          {data.state === "threads" ? (
            <WaitingList
              month={data.month}
              channel={search.channel}
              span={search.span ?? "recent"}
              onSpan={(span) => change({ span }, true)}
              onOpen={(open) => change({ open })}
            />
          ) : null}
        </div>
      ) : null}
      <ThreadDialog open={search.open} onClose={() => change({ open: undefined }, true)} />
    </>
  );
}

function AnswersSkeleton() {
  return (
    <div className="answers" aria-busy="true">
      <Skeleton width="min(44rem, 100%)" height="96px" />
      <Skeleton height="320px" />
      <Skeleton height="320px" />
    </div>
  );
}
