// The mark of one month on the line: full when whole, hollow when read late, a ring with a bar when not whole, large for the month in question.
import type { Month } from "../../shared/period.ts";
import type { SeriesPoint } from "./series.ts";

interface MarkProps {
  /** Set by recharts. */
  cx?: number;
  cy?: number | null;
  payload?: SeriesPoint;
  month: Month | null;
  small: boolean;
}

export function PointMark({ cx, cy, payload, month, small }: MarkProps) {
  if (payload === undefined || payload.value === null || cx === undefined || cy === undefined || cy === null)
    return null;
  const chosen = payload.month === month;
  const radius = chosen ? (small ? 3.5 : 5) : small ? 1.75 : 2.5;
  const hollow = payload.backfilled || payload.coverage !== "complete";
  return (
    <circle
      cx={cx}
      cy={cy}
      r={radius}
      data-month={payload.month}
      className={hollow ? "point point-hollow" : "point"}
      strokeWidth={hollow ? 1.5 : 0}
    />
  );
}
