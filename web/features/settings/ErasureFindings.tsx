// What an erasure would change: whose comments in which months, which numbers, which copies.
import { useTranslations } from "use-intl";
import { metricById } from "../../../shared/metrics/index.ts";
import type { Platform } from "../../../shared/platform.ts";
import { useFormat } from "../../i18n.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import { useChannelOn } from "../../ui/useChannelOn.ts";
import type { Erasure } from "./privacy-requests.ts";

/** Rows of a table before the rest is only counted. */
const shownAtMost = 12;

export function ErasureFindings({ found }: { found: Erasure }) {
  const t = useTranslations("privacy.erase");
  const isNothing = found.comments + found.mentions + found.addressed === 0;
  return (
    <div className="stack">
      {found.mentions > 0 ? <p>{t("mentions", { count: found.mentions })}</p> : null}
      {found.addressed > 0 ? <p>{t("addressed", { count: found.addressed })}</p> : null}
      {isNothing ? <p>{t("nothing")}</p> : null}
      {found.months.length > 0 ? <Months months={found.months} /> : null}
      {found.numbers.length > 0 ? <Numbers numbers={found.numbers} /> : null}
      {found.numbers.length === 0 && !isNothing ? <p>{t("noNumbers")}</p> : null}
      {found.backups > 0 ? <p>{t("backups", { count: found.backups })}</p> : null}
      <p className="quiet small">
        {t("waiting")} {t("elsewhere")}
      </p>
    </div>
  );
}

function Months({ months }: { months: Erasure["months"] }) {
  const t = useTranslations("privacy.erase");
  const format = useFormat();
  const place = usePlace();
  const columns: Column<Erasure["months"][number]>[] = [
    { id: "month", head: t("month"), cell: ({ month }) => format.month(month) },
    { id: "channel", head: t("channel"), cell: place },
    { id: "comments", head: t("comments"), number: true, cell: ({ comments }) => format.count(comments) },
  ];
  return (
    <div>
      <Table
        caption={t("monthsCaption")}
        rows={months.slice(0, shownAtMost)}
        rowKey={({ month, channelId }) => `${month} ${channelId}`}
        columns={columns}
      />
      <More of={months.length} />
    </div>
  );
}

function usePlace(): (of: { channel: string; platform: Platform }) => string {
  const channelOn = useChannelOn();
  return ({ channel, platform }) => channelOn({ name: channel, platform });
}

function Numbers({ numbers }: { numbers: Erasure["numbers"] }) {
  const t = useTranslations("privacy.erase");
  const words = useMetricWords();
  const format = useFormat();
  const place = usePlace();
  const columns: Column<Erasure["numbers"][number]>[] = [
    {
      id: "metric",
      head: t("metric"),
      cell: (row) => (
        <>
          {words(row.metric).name}
          <br />
          <span className="quiet small">
            {format.month(row.month)}, {place(row)}
          </span>
        </>
      ),
    },
    { id: "before", head: t("before"), number: true, cell: (row) => <Value of={row.metric} value={row.before} /> },
    { id: "after", head: t("after"), number: true, cell: (row) => <Value of={row.metric} value={row.after} /> },
  ];
  return (
    <div>
      <Table
        caption={t("numbersCaption")}
        rows={numbers.slice(0, shownAtMost)}
        rowKey={({ metric, month, channelId }) => `${metric} ${month} ${channelId}`}
        columns={columns}
      />
      <More of={numbers.length} />
    </div>
  );
}

function Value({ of, value }: { of: string; value: number | null }) {
  const shell = useTranslations("shell");
  const format = useFormat();
  const metric = metricById(of);
  if (value === null || metric === null) return <span title={shell("unknown")}>{shell("unknownMark")}</span>;
  return <span className="one-line">{format.value(value, metric.unit)}</span>;
}

function More({ of }: { of: number }) {
  const t = useTranslations("privacy.erase");
  return of > shownAtMost ? <p className="quiet small">{t("more", { count: of - shownAtMost })}</p> : null;
}
