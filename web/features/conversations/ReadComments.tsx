// What is read of each channel's comments, held against what the posts themselves count.
import { useTranslations } from "use-intl";
import { isTooFew } from "../../../shared/rows-read.ts";
import { useFormat } from "../../i18n.tsx";
import { periodText } from "../../ui/period-text.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import { useChannelOn } from "../../ui/useChannelOn.ts";
import type { ChannelComments } from "./sources-api.ts";

export function ReadComments({ channels }: { channels: readonly ChannelComments[] }) {
  const t = useTranslations("commentSources.read");
  const shell = useTranslations("shell");
  const channelOn = useChannelOn();
  const format = useFormat();
  const isRead = ({ theirs, ours }: ChannelComments) => theirs + ours > 0;
  const columns: Column<ChannelComments>[] = [
    {
      id: "channel",
      head: t("channel"),
      cell: ({ channel }) => channelOn(channel),
    },
    {
      id: "comments",
      head: t("comments"),
      number: true,
      cell: (row) =>
        isRead(row) ? (
          <>
            {format.count(row.theirs + row.ours)}
            <span className="quiet small source-second">{t("ours", { count: format.count(row.ours) })}</span>
          </>
        ) : (
          <>
            {t("noRows")}
            {row.counted === null ? null : (
              <span className="quiet small source-second">{t("counted", { count: row.counted })}</span>
            )}
          </>
        ),
    },
    {
      id: "period",
      head: t("period"),
      cell: (row) =>
        row.from === null ? (
          shell("unknownMark")
        ) : (
          <>
            {periodText(format, row.from, row.to)}
            {row.asOf === null ? null : (
              <span className="quiet small source-second">{t("asOf", { day: format.day(row.asOf) })}</span>
            )}
          </>
        ),
    },
    {
      id: "complete",
      head: t("complete"),
      cell: (row) => <Complete row={row} />,
    },
    { id: "chains", head: t("chains"), cell: (row) => (isRead(row) ? t(row.threaded ? "yes" : "no") : "") },
    {
      id: "words",
      head: t("words"),
      number: true,
      cell: (row) => (isRead(row) ? format.value(row.withWords / (row.theirs + row.ours), "share", 0) : ""),
    },
  ];
  return (
    <section className="stack" aria-labelledby="read-comments">
      <h2 id="read-comments">{t("title")}</h2>
      <Table
        caption={t("caption")}
        hiddenCaption
        phone="list"
        columns={columns}
        rows={channels}
        rowKey={({ channel }) => channel.id}
      />
    </section>
  );
}

function Complete({ row }: { row: ChannelComments }) {
  const t = useTranslations("commentSources.read");
  const format = useFormat();
  if (row.theirs + row.ours === 0) return null;
  if (row.months.length === 0) return <span className="quiet">{t("cannotCompare")}</span>;
  return (
    <ul className="source-months">
      {row.months.map(({ month, read, of }) => (
        <li key={month}>
          {t("completeMonth", {
            month: format.month(month),
            read: format.count(read),
            of: format.count(of),
          })}
          {isTooFew({ read, of }) ? <strong className="source-second">{t("tooFew")}</strong> : null}
        </li>
      ))}
    </ul>
  );
}
