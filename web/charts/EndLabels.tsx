// Words in the plot: the value of the month in question, every target at its beginning and the last one at its end, and how far a partial month reaches.
import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { useTranslations } from "use-intl";
import { decimalsFor } from "../../shared/format.ts";
import type { Unit } from "../../shared/metrics/define.ts";
import type { Month } from "../../shared/period.ts";
import { useFormat } from "../i18n.tsx";
import { type SeriesPoint, targetSteps } from "./series.ts";

interface EndLabelsProps {
  points: readonly SeriesPoint[];
  unit: Unit;
  month: Month;
  /** The words at the right of the plot; none where there is no room. */
  ends: readonly { value: number; text: string }[];
}

/** Lines of words closer than this run into each other. */
const lineHeight = 15;

export function EndLabels({ points, unit, month, ends }: EndLabelsProps) {
  const t = useTranslations("chart");
  const format = useFormat();
  const across = useXAxisScale();
  const down = useYAxisScale();
  const plot = usePlotArea();
  if (!across || !down || !plot) return null;
  const chosen = points.find((point) => point.month === month);
  const bound = chosen?.target?.min ?? chosen?.target?.max;
  const value = chosen?.value ?? null;
  const decimals = value !== null && bound !== undefined ? decimalsFor(unit, value, bound) : undefined;
  const over = bound === undefined || (value !== null && value >= bound);
  const heights = apart(ends.map((end) => Number(down(end.value))));
  const atEnd = chosen === points.at(-1) && ends.length === 0;
  return (
    <g className="words">
      {targetSteps(points).map((step) => (
        <text
          key={`${step.month} ${step.value}`}
          x={Number(across(step.month)) - 4}
          y={Number(down(step.value)) + (step.valueOver ? 15 : -6)}
          textAnchor="start"
          className="label-target"
        >
          {format.value(step.value, unit)}
        </text>
      ))}
      {ends.map((end, index) => (
        <text key={end.text} x={plot.x + plot.width + 8} y={(heights[index] ?? 0) + 4} className="label-target">
          {end.text}
        </text>
      ))}
      {chosen && value !== null ? (
        <text
          x={Number(across(chosen.month)) + (atEnd ? 8 : 0)}
          y={Number(down(value)) + (over ? -10 : 20)}
          textAnchor={atEnd ? "end" : "middle"}
          className="label-value"
        >
          {format.value(value, unit, decimals)}
          {chosen.through !== null && chosen.coverage === "partial" ? (
            <tspan className="label-through"> {t("through", { day: format.dayShort(chosen.through) })}</tspan>
          ) : null}
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
