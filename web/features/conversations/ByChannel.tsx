// The month channel by channel.
import { useTranslations } from "use-intl";
import type { Unit } from "../../../shared/metrics/define.ts";
import { useFormat } from "../../i18n.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import type { Answers } from "./api.ts";

type Row = Answers["byChannel"][number];

export function ByChannel({ answers }: { answers: Answers }) {
  const t = useTranslations("comments.answers");
  const shell = useTranslations("shell");
  const format = useFormat();
  const value = (row: Row, metric: keyof Row["values"], unit: Unit) => {
    const known = row.values[metric] ?? null;
    return known === null ? (
      <span className="quiet" title={shell("unknown")}>
        {shell("unknownMark")}
      </span>
    ) : (
      format.value(known, unit)
    );
  };
  const count = (row: Row, of: "wanted" | "waiting") =>
    row.threaded ? format.count(row.counts[of]) : <span className="quiet">{shell("unknownMark")}</span>;
  const columns: Column<Row>[] = [
    {
      id: "channel",
      head: t("column.channel"),
      cell: ({ channel, threaded }) => (
        <>
          {channel.name}{" "}
          <span className="quiet small">
            {shell(`platform.${channel.platform}`)}
            {threaded ? "" : ` · ${t("flatChannel")}`}
          </span>
        </>
      ),
    },
    { id: "wanted", head: t("column.wanted"), number: true, cell: (row) => count(row, "wanted") },
    { id: "answered", head: t("column.answered"), number: true, cell: (row) => value(row, "answered-share", "share") },
    {
      id: "inTime",
      head: t("column.inTime"),
      number: true,
      cell: (row) => value(row, "answered-in-promised-time", "share"),
    },
    {
      id: "median",
      head: t("column.median"),
      number: true,
      cell: (row) => value(row, "time-to-first-answer-median", "duration"),
    },
    { id: "waiting", head: t("column.waiting"), number: true, cell: (row) => count(row, "waiting") },
    {
      id: "conversations",
      head: t("column.conversations"),
      number: true,
      cell: (row) => value(row, "conversations-taken-part-in", "count"),
    },
    { id: "people", head: t("column.people"), number: true, cell: (row) => value(row, "people-who-replied", "count") },
    {
      id: "returning",
      head: t("column.returning"),
      number: true,
      cell: (row) => value(row, "returning-people", "count"),
    },
  ];
  return (
    <section className="stack">
      <h2>{t("byChannel")}</h2>
      <Table
        caption={t("byChannel")}
        hiddenCaption
        columns={columns}
        rows={answers.byChannel}
        rowKey={(row) => row.channel.key}
      />
    </section>
  );
}
