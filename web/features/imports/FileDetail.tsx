// A file in detail: why it was taken for what it is, when its numbers were true, which months and goals change, and what was wrong.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import { Table } from "../../ui/Table.tsx";
import { type FileState, filesQuery, type Preview, sendAnswers } from "./api.ts";
import { ChannelNames } from "./ChannelNames.tsx";
import { Evidence } from "./Evidence.tsx";
import { ProblemList } from "./ProblemList.tsx";

export function FileDetail({ file, preview }: { file: FileState; preview: Preview }) {
  const t = useTranslations("imports");
  const isRead = preview.rows.read > 0;
  return (
    <div className="file-detail">
      <Evidence tables={preview.tables} source={preview.source} />
      {preview.channels.length > 0 ? (
        <section>
          <h3>{t("channels.title")}</h3>
          <ChannelNames channels={preview.channels} most={12} />
        </section>
      ) : null}
      {isRead && isOpen(file) ? <ObservedOn file={file} preview={preview} /> : null}
      {isRead && file.state !== "question" ? (
        <>
          <Months preview={preview} file={file.name} />
          <Goals preview={preview} file={file.name} />
        </>
      ) : null}
      <ProblemList
        file={file.name}
        problems={preview.problems}
        rejectedUrl={preview.rows.rejected > 0 ? `/api/files/${encodeURIComponent(file.id)}/rejected.csv` : null}
      />
    </div>
  );
}

/** The file can still be answered for. */
function isOpen(file: FileState): boolean {
  return file.state === "preview" || file.state === "question";
}

/** Correctable, because a file copied from elsewhere has lost the time of its export. */
function ObservedOn({ file, preview }: { file: FileState; preview: Preview }) {
  const t = useTranslations("imports.observed");
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (observedOn: string) => sendAnswers(file.id, { ...preview.answers, observedOn }),
    onSettled: () => queries.invalidateQueries({ queryKey: filesQuery.queryKey }),
  });
  return (
    <section>
      <div className="observed">
        <TextInput
          key={preview.observedOn ?? ""}
          type="date"
          label={t("label")}
          hint={t("hint", { from: preview.observedFrom ?? "today" })}
          defaultValue={preview.observedOn ?? ""}
          onBlur={(event) => {
            const day = event.target.value;
            if (day !== "" && day !== preview.observedOn) save.mutate(day);
          }}
        />
      </div>
      {save.error ? <ErrorNote error={save.error} /> : null}
    </section>
  );
}

function Months({ preview, file }: { preview: Preview; file: string }) {
  const t = useTranslations("imports.months");
  const format = useFormat();
  return (
    <section>
      {preview.months.length === 0 ? (
        <p className="quiet">{t("none")}</p>
      ) : (
        <>
          <h3>{t("title")}</h3>
          <Table
            caption={`${t("title")}: ${file}`}
            hiddenCaption
            rows={preview.months}
            rowKey={(row) => row.month}
            columns={[
              { id: "month", head: t("month"), cell: (row) => format.month(row.month) },
              {
                id: "channels",
                head: t("channels"),
                number: true,
                cell: (row) => (row.channels === 0 ? "–" : format.count(row.channels)),
              },
              { id: "rows", head: t("rows"), number: true, cell: (row) => format.count(row.rows) },
            ]}
          />
        </>
      )}
    </section>
  );
}

function Goals({ preview, file }: { preview: Preview; file: string }) {
  const t = useTranslations("imports.goals");
  const format = useFormat();
  const metric = useMetricWords();
  if (preview.goals.length === 0) return <p className="quiet">{t("none")}</p>;
  type Row = Preview["goals"][number];
  const value = (row: Row, number: number | null) => (number === null ? "–" : format.value(number, row.unit));
  return (
    <section>
      <h3>{t("title")}</h3>
      <Table
        caption={`${t("title")}: ${file}`}
        hiddenCaption
        rows={preview.goals}
        rowKey={(row) => `${row.goal} ${row.month}`}
        columns={[
          { id: "goal", head: t("goal"), cell: (row) => metric(row.metric).name },
          { id: "month", head: t("month"), cell: (row) => format.month(row.month) },
          { id: "before", head: t("before"), number: true, cell: (row) => value(row, row.before) },
          { id: "after", head: t("after"), number: true, cell: (row) => <strong>{value(row, row.after)}</strong> },
        ]}
      />
    </section>
  );
}
