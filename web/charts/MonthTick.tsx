// The words under a month: its short name; under it the year (both ends, every January, the month in question), or how far a partial month is read in.
import { useTranslations } from "use-intl";
import type { Month } from "../../shared/period.ts";
import { useFormat } from "../i18n.tsx";
import type { SeriesPoint } from "./series.ts";

interface TickProps {
  /** Set by recharts. */
  x?: number | string;
  y?: number | string;
  payload?: { value: Month };
  month: Month;
  points: readonly SeriesPoint[];
  /** Pixels of one month. */
  band: number;
  /** One line for both ends only. */
  compact: boolean;
}

/** Pixels that a short month's name needs. */
const wordRoom = 34;

export function MonthTick({ x = 0, y = 0, payload, month, points, band, compact }: TickProps) {
  const t = useTranslations("chart");
  const format = useFormat();
  const own = payload?.value;
  if (own === undefined) return null;
  const index = points.findIndex((point) => point.month === own);
  const first = index === 0;
  const last = index === points.length - 1;
  const chosen = own === month;
  const className = chosen ? "tick tick-chosen" : "tick";
  const year = own.slice(0, 4);
  const name = format.monthShort(own);
  if (compact)
    return first || last ? (
      <text x={Number(x)} y={Number(y) + 10} textAnchor={first ? "start" : "end"} className={className}>
        {name} {year}
      </text>
    ) : null;
  const point = points[index];
  const isDated = (at: number) => at === 0 || at === points.length - 1 || points[at]?.month.endsWith("-01") === true;
  // Two lines side by side run into each other: the month in question goes before a year, a year before another reach.
  const hasRoom = chosen || last || (!isDated(index) && !isDated(index - 1) && !isDated(index + 1));
  const reach = point?.coverage === "partial" && hasRoom ? point.through : null;
  const dated = chosen || isDated(index);
  const under = reach !== null ? t("through", { day: format.dayShort(reach) }) : dated ? year : "";
  const third = index % 3 === 0 && index < points.length - 2;
  if (band < wordRoom && !third && !last && !chosen) return null;
  return (
    <text x={Number(x)} y={Number(y) + 10} textAnchor="middle" className={className}>
      {name}
      {under === "" ? null : (
        <tspan
          x={Number(x) + (reach === null || !last ? 0 : band / 2)}
          dy={15}
          textAnchor={reach === null || !last ? "middle" : "end"}
          className={reach === null ? undefined : "tick-reach"}
        >
          {under}
        </tspan>
      )}
    </text>
  );
}
