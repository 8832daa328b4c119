// Saved versions of the strategy, newest first: months are judged by the one that was in force.
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { Table } from "../../ui/Table.tsx";
import type { SavedVersion } from "./api.ts";

export function Versions({ versions }: { versions: readonly SavedVersion[] }) {
  const t = useTranslations("settings.versions");
  const format = useFormat();
  if (versions.length === 0) return <p className="quiet">{t("none")}</p>;
  const newestFirst = versions.toSorted((a, b) => b.version - a.version);
  return (
    <>
      <p className="quiet">{t("intro")}</p>
      <Table
        caption={t("caption")}
        hiddenCaption
        rows={newestFirst}
        rowKey={(row) => row.version}
        columns={[
          {
            id: "version",
            head: t("version"),
            cell: (row) => (
              <>
                {row.version} {row === newestFirst[0] ? <span className="quiet small">{t("current")}</span> : null}
              </>
            ),
          },
          { id: "from", head: t("from"), cell: (row) => format.month(row.document.effectiveFrom) },
          { id: "goals", head: t("goals"), number: true, cell: (row) => format.count(row.document.goals.length) },
          {
            id: "saved",
            head: t("saved"),
            cell: (row) => <time dateTime={row.savedAt}>{format.day(row.savedAt.slice(0, 10))}</time>,
          },
          { id: "author", head: t("author"), cell: (row) => row.author },
          {
            id: "reason",
            head: t("reason"),
            cell: (row) => (row.document.reason === "" ? t("noReason") : row.document.reason),
          },
        ]}
      />
    </>
  );
}
