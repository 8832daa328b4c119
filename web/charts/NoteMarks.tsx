// Quiet marks under the months in which something happened, and a thin line over the months that it took. A trial's mark is hollow.
import type { Month } from "../../shared/period.ts";
import type { Geometry } from "./geometry.ts";
import { type ChartNote, drawnNotes } from "./notes.ts";

/** Half the height of a mark, in pixels. */
const size = 4;
/** From the lower edge of the picture to the middle of the marks. */
const rise = 7;
/** Between a line's end and the edge of its month. */
const inset = 6;

export function NoteMarks({
  notes,
  months,
  area,
  height,
}: {
  notes: readonly ChartNote[];
  months: readonly Month[];
  area: Geometry;
  height: number;
}) {
  const { marks, lines } = drawnNotes(notes, months);
  const y = height - rise;
  const center = (index: number) => area.left + (index + 0.5) * area.band;
  return (
    <g className="note-marks">
      {lines.map(({ id, first, last }) => (
        <path key={id} className="note-span" d={`M${center(first)},${y}H${center(last) + area.band / 2 - inset}`} />
      ))}
      {marks.map(({ index, count, trial }) => (
        <g key={index} data-note={months[index]}>
          <path className={trial ? "note-mark note-trial" : "note-mark"} d={diamond(center(index), y)} />
          {count > 1 ? (
            <text x={center(index) + size + 3} y={y + 4} className="note-count">
              {count}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
}

/** The same mark beside words. */
export function NoteSign({ trial }: { trial: boolean }) {
  return (
    <svg width={12} height={12} aria-hidden="true" className="note-sign">
      <path className={trial ? "note-mark note-trial" : "note-mark"} d={diamond(6, 6)} />
    </svg>
  );
}

function diamond(x: number, y: number): string {
  return `M${x},${y - size}L${x + size},${y}L${x},${y + size}L${x - size},${y}Z`;
}
