// Posts behind a month, with the measures that the metric is made of.
import { useTranslations } from "use-intl";
import type { Measure } from "../../../shared/measure.ts";
import { measuresOf } from "../../../shared/metrics/define.ts";
import { metricById } from "../../../shared/metrics/index.ts";
import { useFormat } from "../../i18n.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { useChannelName } from "../../ui/useChannelName.ts";
import type { GoalDetail, GoalPosts } from "./api.ts";

type Row = GoalPosts["rows"][number];

export function PostTable({
  goal,
  rows,
  onPost,
}: {
  goal: GoalDetail;
  rows: readonly Row[];
  onPost: (key: string) => void;
}) {
  const t = useTranslations("goal");
  const words = useTranslations("measure");
  const posts = useTranslations("posts");
  const shell = useTranslations("shell");
  const format = useFormat();
  const channelName = useChannelName();
  const metric = metricById(goal.metric);
  const needed: readonly Measure[] = metric ? measuresOf(metric) : [];
  const unknown = (
    <>
      <span aria-hidden="true">{shell("unknownMark")}</span>
      <span className="visually-hidden">{shell("unknown")}</span>
    </>
  );
  const columns: Column<Row>[] = [
    {
      id: "date",
      head: t("behind.date"),
      cell: (row) => (
        <button type="button" className="button-text" onClick={() => onPost(row.key)}>
          {row.postedOn === null ? shell("unknownMark") : format.dayShort(row.postedOn)} {row.time ?? ""}
          <span className="visually-hidden">. {t("behind.open")}</span>
        </button>
      ),
    },
    ...(goal.channels.length > 1
      ? [{ id: "channel", head: t("behind.channel"), cell: (row: Row) => channelName(row.channel, goal.channels) }]
      : []),
    {
      id: "text",
      head: t("behind.text"),
      cell: (row) => (
        <span className="behind-text">
          {row.text || <span className="quiet">{posts("noText")}</span>}
          {row.goneSince ? (
            <span className="quiet small"> {t("behind.gone", { day: format.dayShort(row.goneSince) })}</span>
          ) : null}
        </span>
      ),
    },
    ...needed.map((measure) => ({
      id: measure,
      head: words(measure),
      number: true,
      cell: (row: Row) => {
        const value = row.measures[measure];
        return value === undefined ? unknown : format.count(value);
      },
    })),
    {
      id: "counts",
      head: t("behind.counts"),
      cell: (row) =>
        row.counts ? (
          <>
            <span aria-hidden="true">✓</span>
            <span className="visually-hidden">{t("behind.counts")}</span>
          </>
        ) : (
          <span className="quiet small">{t("behind.countsNot")}</span>
        ),
    },
  ];
  return (
    <Table
      caption={t("behind.caption", { month: format.month(goal.point.month) })}
      hiddenCaption
      rows={rows}
      rowKey={(row) => row.key}
      columns={columns}
    />
  );
}
