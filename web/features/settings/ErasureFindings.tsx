// What an erasure would change: whose comments in which months, which numbers, which copies.
import { useTranslations } from "use-intl";
import { metricById } from "../../../shared/metrics/index.ts";
import type { Platform } from "../../../shared/platform.ts";
import { useFormat } from "../../i18n.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
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

interface InMonth {
  channel: string;
  channelId: number;
  platform: Platform;
  month: string;
}

function useMonthAndChannel<Row extends InMonth>(): Column<Row>[] {
  const t = useTranslations("privacy.erase");
  const shell = useTranslations("shell");
  const format = useFormat();
  return [
    { id: "month", head: t("month"), cell: ({ month }) => <span className="one-line">{format.month(month)}</span> },
    {
      id: "channel",
      head: t("channel"),
      cell: ({ channel, platform }) => shell("channelOn", { channel, platform: shell(`platform.${platform}`) }),
    },
  ];
}

function Months({ months }: { months: Erasure["months"] }) {
  const t = useTranslations("privacy.erase");
  const format = useFormat();
  const columns = useMonthAndChannel<Erasure["months"][number]>();
  return (
    <div>
      <Table
        caption={t("monthsCaption")}
        rows={months.slice(0, shownAtMost)}
        rowKey={({ month, channelId }) => `${month} ${channelId}`}
        columns={[
          ...columns,
          { id: "comments", head: t("comments"), number: true, cell: ({ comments }) => format.count(comments) },
        ]}
      />
      <More of={months.length} />
    </div>
  );
}

function Numbers({ numbers }: { numbers: Erasure["numbers"] }) {
  const t = useTranslations("privacy.erase");
  const words = useMetricWords();
  const columns = useMonthAndChannel<Erasure["numbers"][number]>();
  return (
    <div>
      <Table
        caption={t("numbersCaption")}
        rows={numbers.slice(0, shownAtMost)}
        rowKey={({ metric, month, channelId }) => `${metric} ${month} ${channelId}`}
        columns={[
          ...columns,
          { id: "metric", head: t("metric"), cell: ({ metric }) => words(metric).name },
          {
            id: "before",
            head: t("before"),
            number: true,
            cell: (row) => <Value of={row.metric} value={row.before} />,
          },
          { id: "after", head: t("after"), number: true, cell: (row) => <Value of={row.metric} value={row.after} /> },
        ]}
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
