// A target in the making over the months: what they were, where they usually lie, what the target asks of them and of those to come, and the saved target beside it.
import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Counts, Unit } from "../../shared/metrics/define.ts";
import type { Month } from "../../shared/period.ts";
import { sameTarget, type Target } from "../../shared/target.ts";
import { useFormat } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Table } from "../ui/Table.tsx";
import "./charts.css";
import { geometry } from "./geometry.ts";
import { MonthColumns } from "./MonthColumns.tsx";
import { type PointWords, usePointWords } from "./pointWords.ts";
import { axisDecimals, scaleOf, type SeriesPoint } from "./series.ts";
import { useTargetWords } from "./targetWords.ts";
import { useWidth } from "./useWidth.ts";

const MonthChart = lazy(() => import("./MonthChart.tsx"));
const height = 220;

interface TargetFigureProps {
  /** Names the figure: the metric, and where it is measured. */
  name: string;
  unit: Unit;
  counts: Counts;
  months: readonly SeriesPoint[];
  /** The months after those. */
  ahead: readonly { month: Month; target: Target | null; saved: Target | null }[];
  usual: { low: number; high: number } | null;
  /** What "usual" is, in words. */
  usualWords: string;
  /** The target asks each month for something else: its figure at the end of the line would stand for one month alone. */
  changing: boolean;
}

export function TargetFigure({ name, unit, counts, months, ahead, usual, usualWords, changing }: TargetFigureProps) {
  const t = useTranslations("preview");
  const chart = useTranslations("chart");
  const format = useFormat();
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const [asTable, setAsTable] = useState(false);
  const said = usePointWords(unit, counts);
  const targetWords = useTargetWords(unit);
  const points = [...months, ...ahead.map(toCome)];
  const isAhead = ({ month }: SeriesPoint) => months.every((each) => each.month < month);
  const differs = points.some(({ target, saved }) => saved && !sameTarget(target, saved));
  const drawn: readonly SeriesPoint[] = differs ? points : points.map(({ saved: _, ...point }) => point);
  const wanted = (target: Target | null | undefined) => (target ? targetWords(target) : chart("noTarget"));
  const words = (point: SeriesPoint): PointWords => {
    const differsHere = point.saved && !sameTarget(point.target, point.saved);
    const target = differsHere
      ? t("withSaved", { target: wanted(point.target), saved: wanted(point.saved) })
      : wanted(point.target);
    const own = { ...said(point), target };
    return isAhead(point) ? { ...own, value: t("ahead"), verdict: t("notJudged"), coverage: "", counted: "" } : own;
  };
  const scale = scaleOf([...points, ...drawn.map(({ saved }) => ({ value: null, target: saved ?? null }))], 4, unit);
  const axisWords = new Map(
    scale.ticks.map((tick) => [tick, format.value(tick, unit, axisDecimals(scale.ticks, unit))]),
  );
  const area = geometry(width, height, points.length, false, {
    left: Math.max(0, ...[...axisWords.values()].map((word) => word.length)),
    right: 0,
  });
  const last = points.findLast(({ target }) => target !== null)?.target ?? null;
  const first = points[0];
  const end = points.at(-1);
  return (
    <figure className="figure">
      <div className="figure-head">
        {asTable ? null : (
          <div className="figure-keys">
            {usual ? (
              <Key words={usualWords}>
                <rect width="18" height="8" className="mark-usual" />
              </Key>
            ) : null}
            {last ? (
              <Key words={changing ? t("targetMonths") : t("target", { target: targetWords(last) })}>
                <line x1="0" x2="18" y1="4" y2="4" className="mark-target" />
              </Key>
            ) : null}
            {differs ? (
              <Key words={t("saved")}>
                <line x1="0" x2="18" y1="4" y2="4" className="mark-saved" />
              </Key>
            ) : null}
          </div>
        )}
        <div className="figure-tools">
          <Button look="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {chart("table")}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </div>
      </div>
      {asTable ? (
        <Table
          caption={name}
          hiddenCaption
          rows={points.toReversed()}
          rowKey={(point) => point.month}
          columns={[
            { id: "month", head: chart("month"), cell: (point) => words(point).month },
            { id: "value", head: chart("value"), number: true, cell: (point) => words(point).value },
            { id: "target", head: t("newTarget"), number: true, cell: (point) => wanted(point.target) },
            ...(differs
              ? [
                  {
                    id: "saved",
                    head: t("savedTarget"),
                    number: true,
                    cell: (point: SeriesPoint) => wanted(point.saved),
                  },
                ]
              : []),
            { id: "coverage", head: chart("coverageHead"), cell: (point) => words(point).coverage },
          ]}
        />
      ) : null}
      <div ref={plot} className="plot" style={{ height }} hidden={asTable}>
        {width > 0 && first && end ? (
          <>
            <div aria-hidden="true">
              <Suspense fallback={<Skeleton height={`${height}px`} />}>
                <MonthChart
                  {...{ unit, width, height, area, axisWords, scale, usual }}
                  points={drawn}
                  month={null}
                  compact={false}
                  ends={[]}
                  limits={[]}
                  notes={[]}
                />
              </Suspense>
            </div>
            <MonthColumns
              points={points}
              area={area}
              width={width}
              month={months.at(-1)?.month ?? null}
              words={words}
              summary={chart("summaryStill", {
                name,
                months: points.length,
                from: format.month(first.month),
                to: format.month(end.month),
              })}
            />
          </>
        ) : null}
      </div>
    </figure>
  );
}

function Key({ words, children }: { words: string; children: ReactNode }) {
  return (
    <span className="target-key">
      <svg width="18" height="8" aria-hidden="true">
        {children}
      </svg>
      {words}
    </span>
  );
}

/** A month of which nothing can be known yet. */
function toCome(asked: TargetFigureProps["ahead"][number]): SeriesPoint {
  const nothing = { value: null, verdict: null, coverage: "none", through: null, backfilled: false } as const;
  return { ...asked, ...nothing, counted: 0, of: 0 };
}
