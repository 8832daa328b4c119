// The words under the months of a long series: as many as there is room for, in step with the calendar, the year under the first of each year.
import type { Month } from "../../shared/period.ts";
import { useFormat } from "../i18n.tsx";
import type { SeriesPoint } from "./series.ts";

interface TickProps {
  /** Set by recharts. */
  x?: number | string;
  y?: number | string;
  payload?: { value: Month };
  points: readonly SeriesPoint[];
  /** Pixels of one month. */
  band: number;
}

/** Pixels that a short month's name, or a year, needs. */
const wordRoom = 40;

/** Every month, quarter, half-year or year, so that January is always among them. */
export function monthsApart(band: number): number {
  return [1, 2, 3, 6, 12].find((months) => months * band >= wordRoom) ?? 12;
}

export function YearTick({ x = 0, y = 0, payload, points, band }: TickProps) {
  const format = useFormat();
  const own = payload?.value;
  if (own === undefined) return null;
  const apart = monthsApart(band);
  const isNamed = (month: Month) => (Number(month.slice(5)) - 1) % apart === 0;
  // A short series may hold none of the months that are named.
  const named = points.filter(({ month }) => isNamed(month));
  const shown = named.length === 0 ? points.slice(0, 1) : named;
  const index = shown.findIndex(({ month }) => month === own);
  if (index < 0) return null;
  const year = own.slice(0, 4);
  return (
    <text x={Number(x)} y={Number(y) + 10} textAnchor="middle" className="tick">
      {format.monthShort(own)}
      {index === 0 || shown[index - 1]?.month.slice(0, 4) !== year ? (
        <tspan x={Number(x)} dy={15}>
          {year}
        </tspan>
      ) : null}
    </text>
  );
}
