// Words in the plot: the value of the month in question, every target at its beginning and the last one at its end.
import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import type { Unit } from "../../shared/metrics/define.ts";
import type { Month } from "../../shared/period.ts";
import { decidingBound } from "../../shared/sentence.ts";
import { useFormat } from "../i18n.tsx";
import { decimalsIn } from "./pointWords.ts";
import { type SeriesPoint, targetSteps } from "./series.ts";
import { targetDecimals } from "./targetDecimals.ts";

interface EndLabelsProps {
  points: readonly SeriesPoint[];
  unit: Unit;
  month: Month | null;
  /** The words at the right of the plot; none where there is no room. */
  ends: readonly { value: number; text: string }[];
}

/** Lines of words closer than this run into each other. */
const lineHeight = 15;
/** Pixels from a point to the far side of the words beside it. */
const wordsReach = 24;

export function EndLabels({ points, unit, month, ends }: EndLabelsProps) {
  const format = useFormat();
  const across = useXAxisScale();
  const down = useYAxisScale();
  const plot = usePlotArea();
  if (!across || !down || !plot) return null;
  // While the months change, the scale is a moment behind and does not know the new ones.
  const place = (of: Month) => across(of) ?? Number.NaN;
  const chosen = points.find((point) => point.month === month && !Number.isNaN(place(point.month)));
  const value = chosen?.value ?? null;
  const bound = chosen?.target ? decidingBound(chosen.target, value) : undefined;
  const decimals = chosen === undefined ? undefined : decimalsIn(chosen, unit);
  const before = chosen ? (points[points.indexOf(chosen) - 1]?.value ?? bound) : undefined;
  // On the side that the line does not come from.
  const away = value !== null && (before === undefined || value >= before);
  const rise = value === null || bound === undefined ? 0 : Number(down(value)) - Number(down(bound));
  // Unless the target's line would run through the words there.
  const over = away ? !(rise > 4 && rise < wordsReach) : rise < -4 && rise > -wordsReach;
  const heights = apart(ends.map((end) => Number(down(end.value))));
  const atEdge = chosen === points.at(-1) && ends.length === 0;
  // Where the line does come from: the words begin at its end, beside it.
  const beside = !atEdge && over !== away;
  return (
    <g className="words">
      {targetSteps(points)
        .filter((step) => !Number.isNaN(place(step.month)))
        .map((step) => (
          <text
            key={`${step.month} ${step.value}`}
            x={place(step.month) - 4}
            y={Number(down(step.value)) + (step.valueOver ? 15 : -6)}
            textAnchor="start"
            className="label-target"
          >
            {format.value(step.value, unit, targetDecimals(step.value, unit))}
          </text>
        ))}
      {ends.map((end, index) => (
        <text key={end.text} x={plot.x + plot.width + 8} y={(heights[index] ?? 0) + 4} className="label-target">
          {end.text}
        </text>
      ))}
      {chosen && value !== null ? (
        <text
          x={place(chosen.month) + (atEdge ? 8 : beside ? -2 : 0)}
          y={Number(down(value)) + (over ? -10 : 20)}
          textAnchor={atEdge ? "end" : beside ? "start" : "middle"}
          className="label-value"
        >
          {format.value(value, unit, decimals)}
        </text>
      ) : null}
    </g>
  );
}

/** Two words at nearly one height move away from each other. */
function apart(heights: readonly number[]): number[] {
  const [first, second] = heights;
  if (first === undefined || second === undefined || Math.abs(first - second) >= lineHeight) return [...heights];
  const middle = (first + second) / 2;
  const half = lineHeight / 2;
  return first > second ? [middle + half, middle - half] : [middle - half, middle + half];
}
