// One post down to the rows of the files that it came from.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { Measure } from "../../../shared/measure.ts";
import { useFormat } from "../../i18n.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Table } from "../../ui/Table.tsx";
import { type PostDetail, postQuery } from "./api.ts";

/** Open while `postKey` is set. */
export function PostDialog({ postKey, onClose }: { postKey: string | undefined; onClose: () => void }) {
  const t = useTranslations("goal.post");
  return (
    <Dialog open={postKey !== undefined} onClose={onClose} title={t("title")} wide>
      {postKey === undefined ? null : <Post postKey={postKey} />}
    </Dialog>
  );
}

function Post({ postKey }: { postKey: string }) {
  const t = useTranslations("goal");
  const format = useFormat();
  const { data: post, error, refetch } = useQuery(postQuery(postKey));
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!post) return <Skeleton height="240px" />;
  return (
    <div className="stack">
      <p className="quiet">
        {[post.channel.name, post.postedOn === null ? "" : `${format.day(post.postedOn)} ${post.time ?? ""}`]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p className="prose post-text">{post.text || t("behind.noText")}</p>
      {post.url ? (
        <p>
          <ExternalLink href={post.url}>{t("post.original")}</ExternalLink>
        </p>
      ) : null}
      <p className="quiet small">{t("post.usedNote")}</p>
      <Readings readings={post.readings} />
    </div>
  );
}

type Reading = PostDetail["readings"][number];

function Readings({ readings }: { readings: readonly Reading[] }) {
  const t = useTranslations("goal");
  const shell = useTranslations("shell");
  const format = useFormat();
  const measures = [...new Set(readings.flatMap((reading) => Object.keys(reading.measures)))] as Measure[];
  return (
    <Table
      caption={t("post.readings")}
      hiddenCaption
      rows={readings}
      rowKey={(reading) => `${reading.importId} ${reading.line} ${reading.period?.from ?? ""}`}
      columns={[
        {
          id: "file",
          head: t("post.file"),
          cell: (reading) => (
            <Link to="/imports" search={{ open: String(reading.importId) }} className="reading-file">
              {reading.file}
            </Link>
          ),
        },
        { id: "line", head: t("post.line"), number: true, cell: (reading) => String(reading.line) },
        { id: "observed", head: t("post.observed"), cell: (reading) => format.day(reading.observedOn) },
        ...measures.map((measure) => ({
          id: measure,
          head: t(`measure.${measure}`),
          number: true,
          cell: (reading: Reading) => {
            const value = reading.measures[measure];
            if (value === undefined) return <span aria-label={shell("unknown")}>{shell("unknownMark")}</span>;
            return reading.used.includes(measure) ? <strong>{format.count(value)}</strong> : format.count(value);
          },
        })),
      ]}
    />
  );
}
