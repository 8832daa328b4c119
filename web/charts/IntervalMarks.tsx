// How far an estimate may be off: a thin line from the lower to the upper end of its interval, with a foot at both.
import { useXAxisScale, useYAxisScale } from "recharts";
import type { SeriesPoint } from "./series.ts";

const foot = 4;

/** Nothing for values that are counts of everything. */
export function IntervalMarks({ points }: { points: readonly SeriesPoint[] }) {
  const across = useXAxisScale();
  const down = useYAxisScale();
  if (!across || !down) return null;
  return (
    <g>
      {points.map(({ month, value, interval }) => {
        const x = across(month);
        // While the months change, the scale is a moment behind and does not know the new ones.
        if (value === null || interval === undefined || x === undefined || Number.isNaN(x)) return null;
        const [low, high] = [Number(down(interval.low)), Number(down(interval.high))];
        return (
          <path
            key={month}
            className="interval"
            data-month={month}
            d={`M${x - foot},${high}H${x + foot}M${x},${high}V${low}M${x - foot},${low}H${x + foot}`}
          />
        );
      })}
    </g>
  );
}
