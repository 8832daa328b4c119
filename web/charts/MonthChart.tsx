// A line of months against its target. Recharts draws; walking the points by keyboard and the card over a point are ours (MonthColumns).
import { useId } from "react";
import { Area, CartesianGrid, ComposedChart, Line, ReferenceArea, ReferenceLine, XAxis, YAxis } from "recharts";
import type { Unit } from "../../shared/metrics/define.ts";
import type { Month } from "../../shared/period.ts";
import { EndLabels } from "./EndLabels.tsx";
import { YearTick } from "./YearTick.tsx";
import type { Geometry } from "./geometry.ts";
import { IntervalMarks } from "./IntervalMarks.tsx";
import { MonthTick } from "./MonthTick.tsx";
import { NoteMarks } from "./NoteMarks.tsx";
import type { ChartNote } from "./notes.ts";
import { PointMark } from "./PointMark.tsx";
import { drawnPoints, type Limits, type Scale, type SeriesPoint } from "./series.ts";

export interface MonthChartProps {
  points: readonly SeriesPoint[];
  unit: Unit;
  /** Where the values usually lie: a quiet band. */
  usual?: { low: number; high: number } | null;
  /** The month that the page is about; null where it is about all of them. */
  month: Month | null;
  /** Pixels. */
  width: number;
  height: number;
  scale: Scale;
  /** What stands at each of the scale's lines. */
  axisWords: ReadonlyMap<number, string>;
  /** A small multiple: no words inside the plot. */
  compact: boolean;
  area: Geometry;
  limits: readonly Limits[];
  /** Words at the right end of the plot. */
  ends: readonly { value: number; text: string }[];
  /** What happened in the months. */
  notes: readonly ChartNote[];
}

export default function MonthChart({
  points,
  unit,
  usual = null,
  month,
  width,
  height,
  scale,
  axisWords,
  compact,
  area,
  ends,
  limits,
  notes,
}: MonthChartProps) {
  const { domain, ticks } = scale;
  const hatch = useId();
  const stroke = {
    type: "linear",
    isAnimationActive: false,
    activeDot: false,
    dot: false,
    legendType: "none",
  } as const;
  const step = { ...stroke, type: "step", className: "line-target" } as const;
  const savedStep = { ...step, className: "line-saved" } as const;
  return (
    <ComposedChart
      width={width}
      height={height}
      data={drawnPoints(points)}
      margin={area.margin}
      accessibilityLayer={false}
      className="month-chart"
    >
      {limits.map(({ from, to, low, high }) => (
        <ReferenceArea
          key={from}
          x1={within(from, points)}
          x2={within(to, points)}
          y1={Math.max(low, domain[0])}
          y2={Math.min(high, domain[1])}
          className="limits-band"
          strokeOpacity={0}
          zIndex={-100}
        />
      ))}
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" x2="0" y1="0" y2="6" className="mark-hatched" />
        </pattern>
      </defs>
      <Area
        type="linear"
        dataKey="aheadBand"
        stroke="none"
        fill={`url(#${hatch})`}
        className="forecast-band"
        isAnimationActive={false}
        activeDot={false}
        legendType="none"
      />
      <Line {...stroke} dataKey="ahead" className="line-ahead" strokeDasharray="3 4" />
      <CartesianGrid vertical={false} syncWithTicks stroke="var(--hairline)" />
      <XAxis
        dataKey="month"
        padding={{ left: area.band / 2, right: area.band / 2 }}
        interval={0}
        height={area.below}
        tickLine={false}
        axisLine={false}
        tick={
          month === null ? (
            <YearTick points={points} band={area.band} />
          ) : (
            <MonthTick month={month} points={points} band={area.band} compact={compact} />
          )
        }
      />
      <YAxis
        domain={domain}
        ticks={ticks}
        interval={0}
        width={area.left}
        tickLine={false}
        axisLine={false}
        tickFormatter={(value: number) => axisWords.get(value) ?? ""}
        className="axis"
      />
      {points.map(({ month: each, newVersion }) =>
        newVersion === undefined ? null : <ReferenceLine key={each} x={each} className="line-version" />,
      )}
      {domain[0] <= 0 ? <ReferenceLine y={0} stroke="var(--edge)" /> : null}
      {usual ? <ReferenceArea y1={usual.low} y2={usual.high} className="band-usual" ifOverflow="hidden" /> : null}
      <Line {...savedStep} dataKey="savedLow" />
      <Line {...savedStep} dataKey="savedHigh" />
      <Line {...step} dataKey="targetLow" />
      <Line {...step} dataKey="targetHigh" />
      {(["", "Again"] as const).flatMap((again) => [
        <Line key={`late${again}`} {...stroke} dataKey={`late${again}`} className="line-actual line-late" />,
        <Line
          key={`partly${again}`}
          {...stroke}
          dataKey={`partly${again}`}
          className="line-actual line-partly"
          strokeDasharray="3 4"
        />,
        <Line key={`whole${again}`} {...stroke} dataKey={`whole${again}`} className="line-actual" />,
      ])}
      <IntervalMarks points={points} />
      <Line
        {...stroke}
        dataKey="value"
        className="points"
        strokeWidth={0}
        dot={<PointMark month={month} small={compact} />}
      />
      {notes.length === 0 ? null : (
        <NoteMarks notes={notes} months={points.map((point) => point.month)} area={area} height={height} />
      )}
      {compact ? null : <EndLabels points={points} unit={unit} month={month} ends={ends} />}
    </ComposedChart>
  );
}

/** A month that the chart shows: the band of an older beginning starts at the edge. */
function within(month: Month, points: readonly SeriesPoint[]): Month {
  const [first, last] = [points[0]?.month ?? month, points.at(-1)?.month ?? month];
  if (month < first) return first;
  return month > last ? last : month;
}
