// Where a post's numbers come from: every reading of it, with the file and the line in which it stood.
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { InferResponseType } from "hono/client";
import { useTranslations } from "use-intl";
import { type Measure, measures } from "../../shared/measure.ts";
import { answer, api } from "../api.ts";
import { useFormat } from "../i18n.tsx";
import { Dialog } from "./Dialog.tsx";
import { ErrorNote } from "./ErrorNote.tsx";
import { ExternalLink } from "./ExternalLink.tsx";
import { FileName } from "./FileName.tsx";
import { useFormatName } from "./format-name.ts";
import { periodText } from "./period-text.ts";
import { MessageTypeMark } from "./MessageTypeMark.tsx";
import { FundingMark } from "./FundingMark.tsx";
import { Skeleton } from "./Skeleton.tsx";
import { type Column, Table } from "./Table.tsx";
import { useChannelOn } from "./useChannelOn.ts";

export type PostDetail = InferResponseType<(typeof api.posts)[":key"]["$get"], 200>;
type Reading = PostDetail["readings"][number];

const postQuery = (key: string) =>
  queryOptions({
    queryKey: ["post", key],
    // A key holds a slash, and the client fills it in as it stands.
    queryFn: () => answer(api.posts[":key"].$get({ param: { key: encodeURIComponent(key) } })),
  });

/** Open while `postKey` is set. */
export function PostDialog({ postKey, onClose }: { postKey: string | undefined; onClose: () => void }) {
  const t = useTranslations("post");
  if (postKey === undefined) return null;
  return (
    <Dialog open wide onClose={onClose} title={t("title")}>
      <Post postKey={postKey} />
    </Dialog>
  );
}

function Post({ postKey }: { postKey: string }) {
  const t = useTranslations("post");
  const posts = useTranslations("posts");
  const channelOn = useChannelOn();
  const format = useFormat();
  const formatName = useFormatName();
  const { data: post, error, refetch } = useQuery(postQuery(postKey));
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!post) return <Skeleton height="240px" />;
  const facts = [
    channelOn(post.channel),
    post.postedOn === null ? "" : `${format.day(post.postedOn)} ${post.time ?? ""}`.trim(),
    post.format === null ? "" : formatName(post.format),
    post.funding === null ? "" : posts(`fundings.${post.funding}`),
    post.messageTypes.find(({ id }) => id === post.messageType)?.name ?? "",
  ];
  return (
    <div className="stack">
      <p className="quiet">{facts.filter((fact) => fact !== "").join(" · ")}</p>
      <p className="prose post-words" dir="auto">
        {post.text.trim() === "" ? posts("noText") : post.text}
      </p>
      {post.url === null ? null : (
        <p>
          <ExternalLink href={post.url}>{posts("original")}</ExternalLink>
        </p>
      )}
      {post.readings.length === 0 ? <p>{t("none")}</p> : <Readings readings={post.readings} />}
      <MessageTypeMark post={post} />
      <FundingMark postKey={postKey} marked={{ funding: post.funding, mark: post.fundingMark }} />
    </div>
  );
}

function Readings({ readings }: { readings: readonly Reading[] }) {
  const t = useTranslations("post");
  const said = measures.filter((measure) => readings.some((reading) => reading.measures[measure] !== undefined));
  const columns = useColumns(said);
  return (
    <>
      <p className="quiet small">{t("readings")}</p>
      <Table
        caption={t("title")}
        hiddenCaption
        rows={readings}
        rowKey={(reading) => `${reading.importId} ${reading.file} ${reading.line} ${reading.period?.from ?? ""}`}
        columns={columns}
      />
    </>
  );
}

function useColumns(said: readonly Measure[]): Column<Reading>[] {
  const t = useTranslations("post");
  const measure = useTranslations("measure");
  const shell = useTranslations("shell");
  const format = useFormat();
  return [
    {
      id: "file",
      head: t("file"),
      cell: (reading) => (
        <div className="post-file">
          <Link to="/imports" search={{ open: String(reading.importId) }}>
            <FileName name={reading.file} />
          </Link>
          <span className="quiet small">
            {[
              t("line", { line: String(reading.line) }),
              reading.period === null ? "" : periodText(format, reading.period.from, reading.period.to),
            ]
              .filter(Boolean)
              .join(", ")}
          </span>
        </div>
      ),
    },
    {
      id: "observed",
      head: t("observed"),
      cell: (reading) => <span className="one-line">{format.day(reading.observedOn)}</span>,
    },
    ...said.map((each) => ({
      id: each,
      head: measure(each),
      number: true,
      cell: (reading: Reading) => {
        const value = reading.measures[each];
        if (value === undefined) return <span title={shell("unknown")}>{shell("unknownMark")}</span>;
        if (!reading.used.includes(each)) return <span className="quiet">{format.count(value)}</span>;
        return (
          <strong>
            {format.count(value)}
            <span className="visually-hidden"> ({t("used")})</span>
          </strong>
        );
      },
    })),
  ];
}
