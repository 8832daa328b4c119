// Where a post's numbers come from: every reading of it, with the file and the line in which it stood.
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { type Measure, measures } from "../../../shared/measure.ts";
import { useFormat } from "../../i18n.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { type PostDetail, postQuery } from "./api.ts";
import { useFormatName } from "./format-name.ts";

export function PostDialog({ postKey, onClose }: { postKey: string | null; onClose: () => void }) {
  const t = useTranslations("posts.detail");
  if (postKey === null) return null;
  return (
    <Dialog open wide onClose={onClose} title={t("title")}>
      <Readings postKey={postKey} />
    </Dialog>
  );
}

function Readings({ postKey }: { postKey: string }) {
  const t = useTranslations("posts");
  const shell = useTranslations("shell");
  const format = useFormat();
  const formatName = useFormatName();
  const post = useQuery(postQuery(postKey));
  if (post.error) return <ErrorNote error={post.error} onRetry={() => void post.refetch()} />;
  if (!post.data) return <Skeleton height="240px" />;
  const { data } = post;
  return (
    <div className="post-detail">
      <p className="quiet">
        {[
          `${data.channel.name} (${shell(`platform.${data.channel.platform}`)})`,
          data.postedOn === null ? "" : `${format.day(data.postedOn)} ${data.time ?? ""}`.trim(),
          data.format === null ? "" : formatName(data.format),
          data.funding === null ? t("fundings.not-stated") : t(`fundings.${data.funding}`),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p className="post-detail-text">{data.text.trim() === "" ? t("noText") : data.text}</p>
      {data.url === null ? null : (
        <p>
          <ExternalLink href={data.url}>{t("original")}</ExternalLink>
        </p>
      )}
      {data.readings.length === 0 ? <p>{t("detail.none")}</p> : <ReadingTable readings={data.readings} />}
    </div>
  );
}

type Reading = PostDetail["readings"][number];

function ReadingTable({ readings }: { readings: readonly Reading[] }) {
  const t = useTranslations("posts");
  const format = useFormat();
  const said = measures.filter((measure) => readings.some((reading) => reading.measures[measure] !== undefined));
  const number = (measure: Measure): Column<Reading> => ({
    id: measure,
    head: t(`measure.${measure}`),
    number: true,
    cell: (reading) => {
      const value = reading.measures[measure];
      if (value === undefined) return <span title={t("unknown")}>–</span>;
      if (!reading.used.includes(measure)) return <span className="quiet">{format.count(value)}</span>;
      return (
        <strong>
          {format.count(value)}
          <span className="visually-hidden"> ({t("detail.used")})</span>
        </strong>
      );
    },
  });
  return (
    <>
      <p className="small">{t("detail.readings")}</p>
      <Table
        caption={t("detail.title")}
        hiddenCaption
        rows={readings}
        rowKey={(reading) => `${reading.importId} ${reading.line} ${reading.period?.from ?? ""}`}
        columns={[
          {
            id: "file",
            head: t("detail.file"),
            cell: (reading) => (
              <>
                <span className="post-file">{reading.file}</span>
                <span className="quiet small">
                  {t("detail.line", { line: String(reading.line) })}
                  {reading.period === null
                    ? ""
                    : `, ${format.dayShort(reading.period.from)} – ${format.day(reading.period.to)}`}
                </span>
              </>
            ),
          },
          {
            id: "observed",
            head: t("detail.observed"),
            cell: (reading) => <span className="number">{format.day(reading.observedOn)}</span>,
          },
          ...said.map(number),
        ]}
      />
    </>
  );
}
