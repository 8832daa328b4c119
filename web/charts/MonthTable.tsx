// The table twin of a chart of months: every figure that the picture holds, newest month first.
import { useTranslations } from "use-intl";
import type { Month } from "../../shared/period.ts";
import { Table } from "../ui/Table.tsx";
import { VerdictMark } from "../ui/VerdictMark.tsx";
import type { PointWords } from "./pointWords.ts";
import type { SeriesPoint } from "./series.ts";

export function MonthTable({
  name,
  points,
  words,
  month,
}: {
  name: string;
  points: readonly SeriesPoint[];
  words: (point: SeriesPoint) => PointWords;
  month: Month;
}) {
  const t = useTranslations("chart");
  const hasNotes = points.some((point) => words(point).notes !== "");
  return (
    <Table
      caption={name}
      hiddenCaption
      rows={points.toReversed()}
      rowKey={(point) => point.month}
      current={(point) => point.month === month}
      columns={[
        { id: "month", head: t("month"), cell: (point) => words(point).month },
        { id: "value", head: t("value"), number: true, cell: (point) => words(point).value },
        { id: "target", head: t("targetHead"), number: true, cell: (point) => words(point).target },
        {
          id: "verdict",
          head: t("verdictHead"),
          cell: (point) => (point.forecast ? words(point).verdict : <VerdictMark verdict={point.verdict} />),
        },
        { id: "counted", head: t("countedHead"), number: true, cell: (point) => words(point).counted },
        { id: "coverage", head: t("coverageHead"), cell: (point) => words(point).coverage },
        ...(hasNotes ? [{ id: "notes", head: t("notesHead"), cell: (point: SeriesPoint) => words(point).notes }] : []),
      ]}
    />
  );
}
