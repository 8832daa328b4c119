// A bullet graph: the month's value as a bar, the target as a tick, and two quiet ranges from the metric's own history. Plain SVG, because it belongs to the first paint.
import { useId } from "react";
import type { Unit } from "../../shared/metrics/define.ts";
import type { Target } from "../../shared/target.ts";
import { useFormat } from "../i18n.tsx";
import "./charts.css";

export interface BulletProps {
  value: number | null;
  unit: Unit;
  target: Target | null;
  /** The month is not whole: the bar is hatched. */
  partial: boolean;
  /** Quartiles and largest of the earlier months; null while there are too few. */
  history: { low: number; high: number; largest: number } | null;
  /** The whole graph in words. */
  label: string;
  /** Decimals with which value and target can be told apart. */
  decimals?: number | undefined;
}

/** Every bullet has this height, so that the eye can run down the page. */
export const bulletHeight = 60;
const ranges = { y: 18, height: 22 };
const bar = { y: 24, height: 10 };

export function Bullet({ value, unit, target, partial, history, label, decimals }: BulletProps) {
  const hatch = useId();
  const format = useFormat();
  const limits = [target?.min, target?.max].filter((bound) => bound !== undefined);
  const all = [...limits, value ?? 0, history?.largest ?? 0];
  const top = Math.max(0, ...all) * 1.08 || 1;
  const bottom = Math.min(0, ...all) * 1.08;
  const at = (number: number) => ((number - bottom) / (top - bottom)) * 100;
  const span = (from: number, to: number) => ({
    x: `${Math.min(at(from), at(to)).toFixed(2)}%`,
    width: `${Math.abs(at(to) - at(from)).toFixed(2)}%`,
  });
  const words = (number: number) => ({ x: `${at(number).toFixed(2)}%`, textAnchor: anchor(at(number)) });
  return (
    <svg className="bullet" width="100%" height={bulletHeight} role="img" aria-label={label}>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.5" height="6" className="mark-actual" />
        </pattern>
      </defs>
      <rect {...span(bottom, history?.largest ?? top)} {...ranges} className="bullet-range" />
      {history ? <rect {...span(history.low, history.high)} {...ranges} className="bullet-middle" /> : null}
      {value === null ? null : (
        <>
          <rect
            {...span(0, value)}
            {...bar}
            data-part="value"
            className="mark-actual"
            {...(partial ? { fill: `url(#${hatch})`, className: "mark-hatched" } : {})}
          />
          <text {...words(value)} y={12} className="bullet-value">
            {format.value(value, unit, decimals)}
          </text>
        </>
      )}
      {limits.map((bound) => (
        <g key={bound} data-part="target">
          <line x1={`${at(bound)}%`} x2={`${at(bound)}%`} y1={15} y2={43} className="mark-target" />
          <text {...words(bound)} y={56} className="bullet-target">
            {format.value(bound, unit, decimals)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Words near an edge grow away from it. */
function anchor(percent: number): "start" | "middle" | "end" {
  if (percent < 8) return "start";
  return percent > 87 ? "end" : "middle";
}
