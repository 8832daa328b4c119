// What has been imported, newest first, and how to undo it.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { FileName } from "../../ui/FileName.tsx";
import { useSourceName } from "../../ui/source-text.ts";
import { shortDate } from "../../ui/short-date.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { changedByImports, type ImportRow, undoImport } from "./api.ts";
import { ChannelNames } from "./ChannelNames.tsx";
import { ImportDialog } from "./ImportDialog.tsx";
import { periodText } from "../../ui/period-text.ts";

const shownAtFirst = 12;

export function Ledger({ imports }: { imports: readonly ImportRow[] }) {
  const t = useTranslations("imports");
  const { open } = useSearch({ from: "/imports" });
  const navigate = useNavigate({ from: "/imports" });
  const [undoing, setUndoing] = useState<ImportRow | null>(null);
  const [all, setAll] = useState(false);
  const columns = useColumns((row) => void navigate({ search: { open: String(row.id) } }), setUndoing);
  const opened = imports.find((row) => String(row.id) === open) ?? null;
  if (imports.length === 0) return <p className="quiet">{t("ledger.empty")}</p>;
  return (
    <div className="ledger">
      <Table
        caption={t("ledger.caption")}
        hiddenCaption
        rows={all ? imports : imports.slice(0, shownAtFirst)}
        rowKey={(row) => row.id}
        columns={columns}
      />
      {!all && imports.length > shownAtFirst ? (
        <Button onClick={() => setAll(true)}>{t("ledger.all", { count: imports.length })}</Button>
      ) : null}
      <UndoDialog row={undoing} onClose={() => setUndoing(null)} />
      <ImportDialog row={opened} onClose={() => void navigate({ search: {} })} />
    </div>
  );
}

function useColumns(onOpen: (row: ImportRow) => void, onUndo: (row: ImportRow) => void): Column<ImportRow>[] {
  const t = useTranslations("imports");
  const format = useFormat();
  const sourceName = useSourceName();
  const count = (id: "new" | "changed" | "unchanged" | "rejected"): Column<ImportRow> => ({
    id,
    head: t(`rows.${id}`),
    number: true,
    cell: (row) => format.count(row.rows[id]),
  });
  return [
    {
      id: "file",
      head: t("ledger.file"),
      cell: (row) => (
        <span className={row.state === "undone" ? "ledger-file ledger-undone" : "ledger-file"}>
          <button type="button" className="link" onClick={() => onOpen(row)}>
            <FileName name={row.file} />
          </button>
          <span className="quiet small">
            {sourceName(row.source)}
            {row.sample ? <span className="new-mark">{t("ledger.sample")}</span> : null}
          </span>
          <span className="quiet small phone-only">
            {periodText(format, row.from, row.to) ?? t("period.none")},{" "}
            {t("ledger.observed", { day: shortDate(format, row.observedOn) })}
          </span>
          <span className="quiet small phone-only">
            {t("rows.line", {
              newRows: format.count(row.rows.new),
              changed: format.count(row.rows.changed),
              unchanged: format.count(row.rows.unchanged),
              rejected: format.count(row.rows.rejected),
            })}
          </span>
        </span>
      ),
    },
    {
      id: "period",
      head: t("ledger.period"),
      cell: (row) => (
        <span className="ledger-lines">
          <span>{periodText(format, row.from, row.to) ?? t("period.none")}</span>
          <span className="quiet">{t("ledger.observed", { day: shortDate(format, row.observedOn) })}</span>
        </span>
      ),
    },
    { id: "channels", head: t("ledger.channels"), cell: (row) => <ChannelNames channels={row.channels} most={2} /> },
    count("new"),
    count("changed"),
    count("unchanged"),
    count("rejected"),
    {
      id: "when",
      head: t("ledger.when"),
      cell: (row) => (
        <span className="ledger-lines ledger-when">
          <time dateTime={row.importedAt}>{shortDate(format, row.importedAt.slice(0, 10))}</time>
          {row.actor === "" ? null : (
            <span className="quiet" title={row.actor}>
              {t("ledger.by", { actor: row.actor })}
            </span>
          )}
        </span>
      ),
    },
    {
      id: "action",
      head: <span className="visually-hidden">{t("ledger.action")}</span>,
      cell: (row) =>
        row.state === "undone" ? (
          <span className="quiet small">
            {t("ledger.undone", { when: row.undoneAt === null ? "" : shortDate(format, row.undoneAt.slice(0, 10)) })}
          </span>
        ) : (
          <Button look="quiet" aria-label={t("ledger.undoOne", { name: row.file })} onClick={() => onUndo(row)}>
            {t("ledger.undo")}
          </Button>
        ),
    },
  ];
}

function UndoDialog({ row, onClose }: { row: ImportRow | null; onClose: () => void }) {
  const t = useTranslations("imports.ledger");
  const shell = useTranslations("shell");
  const queries = useQueryClient();
  const toast = useToast();
  const undo = useMutation({
    mutationFn: (undone: ImportRow) => undoImport(undone.id),
    onSuccess: async (_, undone) => {
      onClose();
      toast({ text: t("done", { name: undone.file }) });
      await Promise.all(changedByImports.map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
  if (row === null) return null;
  const rows = row.rows.new + row.rows.changed + row.rows.unchanged;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("confirm.title")}
      description={t("confirm.text", { rows, name: row.file })}
      actions={
        <>
          <Button onClick={onClose}>{shell("cancel")}</Button>
          <Button look="danger" disabled={undo.isPending} onClick={() => undo.mutate(row)}>
            {t("confirm.yes")}
          </Button>
        </>
      }
    >
      {undo.error ? <ErrorNote error={undo.error} /> : null}
    </Dialog>
  );
}
