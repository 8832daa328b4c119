// A chart of months with all that belongs to it: its place kept free until the drawing is fetched, the table twin, the copies.
import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Counts, Unit } from "../../shared/metrics/define.ts";
import type { Month } from "../../shared/period.ts";
import { useFormat } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import "./charts.css";
import { targetDecimals } from "./targetDecimals.ts";
import { FigureTools } from "./FigureTools.tsx";
import { geometry, isNarrow, notesRoom } from "./geometry.ts";
import { MonthColumns } from "./MonthColumns.tsx";
import { MonthTable } from "./MonthTable.tsx";
import type { ChartNote } from "./notes.ts";
import { usePointWords } from "./pointWords.ts";
import { axisDecimals, inSight, type Limits, type Scale, type SeriesPoint, scaleOf } from "./series.ts";
import { useWidth } from "./useWidth.ts";

const MonthChart = lazy(() => import("./MonthChart.tsx"));
const NoteKey = lazy(() => import("./NoteKey.tsx"));

/** Pixels; a chart lower than this has fewer lines. */
const lowHeight = 200;

export interface MonthFigureProps {
  /** Names the figure: the metric, and the channel where there are several. */
  name: string;
  /** Stands over the chart, when the words around do not say it already. */
  heading?: ReactNode;
  points: readonly SeriesPoint[];
  /** What happened in the months: marked under them, and named under a large chart. */
  notes?: readonly ChartNote[];
  unit: Unit;
  counts: Counts;
  month: Month;
  height: number;
  /** Opens what is behind a month. */
  onOpen?: ((month: Month) => void) | undefined;
  scale?: Scale | undefined;
  /** The limits of routine variation, drawn as a faint band. */
  limits?: readonly Limits[];
  compact?: boolean;
  /** all: table and copies under the chart; table: in its head, and the copies come with the table. */
  tools?: "all" | "table";
}

export function MonthFigure(props: MonthFigureProps) {
  const { name, heading, points, notes = [], unit, counts, month, height, onOpen, scale } = props;
  const { compact = false, tools = "all" } = props;
  // The marks get room of their own: the plot stays as high as without them.
  const drawnHeight = height + (notes.length > 0 ? notesRoom : 0);
  const limits = props.limits ?? [];
  const t = useTranslations("chart");
  const format = useFormat();
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const [asTable, setAsTable] = useState(false);
  const words = usePointWords(unit, counts, notes);
  const bounds = [points.at(-1)?.target?.max, points.at(-1)?.target?.min].filter((bound) => bound !== undefined);
  const targets = bounds.map((value) => ({
    value,
    text: t("target", { value: format.value(value, unit, targetDecimals(value, unit)) }),
  }));
  const narrow = isNarrow(width, compact);
  const drawnScale = scale ?? scaleOf([...points, ...inSight(points, limits)], height < lowHeight ? 3 : 4, unit);
  const { ticks } = drawnScale;
  const axisWords = new Map(ticks.map((tick) => [tick, format.value(tick, unit, axisDecimals(ticks, unit))]));
  const letters = { left: longest(axisWords.values()), right: longest(targets.map((each) => each.text)) };
  const area = geometry(width, drawnHeight, points.length, compact, letters, notes.length > 0);
  const first = points[0];
  const last = points.at(-1);
  const summary =
    first && last
      ? t(onOpen ? "summary" : "summaryStill", {
          name,
          months: points.length,
          from: format.month(first.month),
          to: format.month(last.month),
        })
      : name;
  const handles = (
    <div className="figure-tools">
      {tools === "all" || asTable ? (
        <FigureTools name={name} points={points} words={words} plot={asTable ? null : plot} />
      ) : null}
      <Button look="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
        {t("table")}
        <span className="visually-hidden">: {name}</span>
      </Button>
    </div>
  );
  return (
    <figure className="figure">
      <div className="figure-head">
        {heading}
        {narrow && !compact && !asTable && last?.target ? (
          <TargetKey words={t("pointTarget", { target: words(last).target })} />
        ) : null}
        {limits.length > 0 && !asTable ? <BandKey limits={limits} unit={unit} /> : null}
        {tools === "table" ? handles : null}
      </div>
      {asTable ? <MonthTable name={name} points={points} words={words} month={month} /> : null}
      <div ref={plot} className="plot" style={{ height: drawnHeight }} hidden={asTable}>
        {width > 0 ? (
          <>
            <div aria-hidden="true">
              <Suspense fallback={<Skeleton height={`${height}px`} />}>
                <MonthChart
                  {...{ points, notes, unit, month, width, compact, area, axisWords, limits }}
                  height={drawnHeight}
                  scale={drawnScale}
                  ends={narrow ? [] : targets}
                />
              </Suspense>
            </div>
            <MonthColumns
              points={points}
              area={area}
              width={width}
              month={month}
              words={words}
              summary={summary}
              onOpen={onOpen}
            />
          </>
        ) : null}
      </div>
      {tools === "all" && notes.length > 0 ? (
        <Suspense fallback={<Skeleton height="24px" />}>
          <NoteKey notes={notes} />
        </Suspense>
      ) : null}
      {tools === "all" ? handles : null}
    </figure>
  );
}

/** The band's name with a piece of it, and its figures in the newest month. */
function BandKey({ limits, unit }: { limits: readonly Limits[]; unit: Unit }) {
  const t = useTranslations("outlook.signal");
  const format = useFormat();
  const last = limits.at(-1);
  return (
    <span className="target-key quiet">
      <svg width="18" height="10" aria-hidden="true">
        <rect width="18" height="10" className="limits-band" />
      </svg>
      {t("band")}
      {last ? ` ${format.bare(last.low, unit)}–${format.value(last.high, unit)}` : ""}
    </span>
  );
}

/** The target's words with a piece of its line, where the plot has no room for them. */
function TargetKey({ words }: { words: string }) {
  return (
    <span className="target-key">
      <svg width="18" height="8" aria-hidden="true">
        <line x1="0" x2="18" y1="4" y2="4" className="mark-target" />
      </svg>
      {words}
    </span>
  );
}

function longest(words: Iterable<string>): number {
  return Math.max(0, ...[...words].map((word) => word.length));
}
