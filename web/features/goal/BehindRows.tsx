// The rows of files that the month's number is made of, where it is not made of posts: days, visits by where they came from, comments.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { Measure } from "../../../shared/measure.ts";
import { measuresOf } from "../../../shared/metrics/define.ts";
import { metricById } from "../../../shared/metrics/index.ts";
import { useFormat } from "../../i18n.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { FileName } from "../../ui/FileName.tsx";
import { periodText } from "../../ui/period-text.ts";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { useChannelName } from "../../ui/useChannelName.ts";
import { type GoalDetail, type GoalRow, goalRowsQuery } from "./api.ts";

export function BehindRows({ goal, channel }: { goal: GoalDetail; channel: string | undefined }) {
  const t = useTranslations("goal.rows");
  const behind = useTranslations("goal.behind");
  const format = useFormat();
  const columns = useColumns(goal);
  const { month } = goal.point;
  const { data, error, refetch } = useQuery(goalRowsQuery(goal.id, month, channel));
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height="320px" />;
  if (data.total === 0) return <p className="quiet">{behind("none", { month: format.monthName(month) })}</p>;
  return (
    <div className="rows-behind">
      <p className="quiet small">
        {data.rows.length < data.total
          ? t("shown", { shown: format.count(data.rows.length), total: data.total })
          : t("all", { total: data.total })}
        {goal.counts === "messages" ? (
          <>
            {" "}
            {t.rich("messages", {
              of: goal.point.of,
              answers: (words) => (
                <Link to="/comments" search={{ month }}>
                  {words}
                </Link>
              ),
            })}
          </>
        ) : null}
      </p>
      <Table
        caption={behind("caption", { month: format.month(month) })}
        hiddenCaption
        rows={data.rows}
        rowKey={(row) => `${row.importId} ${row.file} ${row.line} ${row.from} ${row.what}`}
        columns={columns}
      />
    </div>
  );
}

function useColumns(goal: GoalDetail): Column<GoalRow>[] {
  const t = useTranslations("goal.rows");
  const measure = useTranslations("measure");
  const shell = useTranslations("shell");
  const format = useFormat();
  const channelName = useChannelName();
  const metric = metricById(goal.metric);
  const isComments = metric?.basis === "activity" && metric.over === "comments";
  const numbers: readonly Measure[] = metric && !isComments ? measuresOf(metric) : [];
  const several = goal.channels.length > 1;
  const place = (row: GoalRow) => (
    <>
      <Link to="/imports" search={{ open: String(row.importId) }}>
        <FileName name={row.file} />
      </Link>{" "}
      <span className="quiet rows-line">{t("line", { line: String(row.line) })}</span>
    </>
  );
  return [
    {
      id: "period",
      head: isComments ? t("written") : t("period"),
      cell: (row) => <span className="rows-period">{periodText(format, row.from, row.to)}</span>,
    },
    {
      id: "what",
      head: isComments ? t("comment") : t("what"),
      cell: (row) => (
        <>
          <span className="behind-text">{row.what || <span className="quiet">{t("total")}</span>}</span>
          {several ? <span className="quiet small rows-channel">{channelName(row.channel, goal.channels)}</span> : null}
          <span className="small rows-place">{place(row)}</span>
        </>
      ),
    },
    ...numbers.map((each) => ({
      id: each,
      head: measure(each),
      number: true,
      cell: (row: GoalRow) => {
        const value = row.measures[each];
        return value === undefined ? <span title={shell("unknown")}>{shell("unknownMark")}</span> : format.count(value);
      },
    })),
    { id: "place", head: t("place"), cell: (row) => <span className="small">{place(row)}</span> },
  ];
}
