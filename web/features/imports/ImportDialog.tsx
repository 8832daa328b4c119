// One import of the ledger in full: what it was, by table, and everything that was noted of it.
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { buttonClass } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { FileName } from "../../ui/FileName.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useSourceName } from "../../ui/source-text.ts";
import { importQuery, type ImportRow } from "./api.ts";
import { ChannelNames } from "./ChannelNames.tsx";
import { Evidence } from "./Evidence.tsx";
import { periodText } from "../../ui/period-text.ts";
import { ProblemList } from "./ProblemList.tsx";

export function ImportDialog({ row, onClose }: { row: ImportRow | null; onClose: () => void }) {
  const format = useFormat();
  const sourceName = useSourceName();
  if (row === null) return null;
  const about = [sourceName(row.source), periodText(format, row.from, row.to)].filter(Boolean).join(" · ");
  return (
    <Dialog open wide onClose={onClose} title={<FileName name={row.file} />} description={about}>
      <ImportDetail row={row} />
    </Dialog>
  );
}

function ImportDetail({ row }: { row: ImportRow }) {
  const t = useTranslations("imports");
  const detail = useQuery(importQuery(row.id));
  if (detail.error) return <ErrorNote error={detail.error} onRetry={() => void detail.refetch()} />;
  if (!detail.data) return <Skeleton height="160px" />;
  return (
    <div className="file-detail">
      {row.channels.length > 0 ? (
        <section>
          <h3>{t("channels.title")}</h3>
          <ChannelNames channels={row.channels} most={40} />
        </section>
      ) : null}
      {row.fileKept ? (
        <p>
          <a href={`/api/imports/${row.id}/file`} download className={buttonClass()}>
            {t("file.download")}
          </a>
        </p>
      ) : null}
      <Evidence tables={detail.data.tables} source={row.source} />
      <ProblemList
        problems={detail.data.problems}
        rejectedUrl={row.rows.rejected > 0 ? `/api/imports/${row.id}/rejected.csv` : null}
      />
    </div>
  );
}
