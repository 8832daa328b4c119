// The layer over a picture that makes it answer: one button a month. Arrow keys walk them, Enter opens one, hover and focus show the same card.
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Month } from "../../shared/period.ts";
import type { Geometry } from "./geometry.ts";
import type { PointWords } from "./pointWords.ts";
import type { SeriesPoint } from "./series.ts";

interface MonthColumnsProps {
  points: readonly SeriesPoint[];
  area: Geometry;
  width: number;
  /** Where the walk begins. */
  month: Month | null;
  words: (point: SeriesPoint) => PointWords;
  summary: string;
  onOpen?: ((month: Month) => void) | undefined;
}

export function MonthColumns({ points, area, width, month, words, summary, onOpen }: MonthColumnsProps) {
  const t = useTranslations("chart");
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const chosen = Math.max(
    0,
    points.findIndex((point) => point.month === month),
  );
  const [stop, setStop] = useState<number | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const current = stop ?? chosen;

  const onKeyDown = (event: KeyboardEvent) => {
    const goal = {
      ArrowRight: current + 1,
      ArrowLeft: current - 1,
      Home: 0,
      End: points.length - 1,
    }[event.key];
    if (event.key === "Escape") setShown(null);
    if (goal === undefined || goal < 0 || goal >= points.length) return;
    event.preventDefault();
    setStop(goal);
    group.current?.querySelectorAll<HTMLElement>("button")[goal]?.focus();
  };

  const card = shown === null ? undefined : points[shown];
  return (
    <div
      ref={group}
      role="group"
      aria-label={summary}
      className="columns"
      onKeyDown={onKeyDown}
      onPointerLeave={() => setShown(null)}
    >
      {points.map((point, index) => {
        const said = words(point);
        return (
          <button
            key={point.month}
            type="button"
            className="column"
            style={{ left: area.left + index * area.band, width: area.band }}
            tabIndex={index === current ? 0 : -1}
            aria-label={[
              t("point", { ...said, target: targetWords(said, point, t("pointTarget", { target: said.target })) }),
              said.notes === "" ? "" : t("pointNotes", { notes: said.notes }),
            ]
              .join(" ")
              .trimEnd()}
            aria-describedby={shown === index ? id : undefined}
            onPointerEnter={() => setShown(index)}
            onFocus={() => {
              setStop(index);
              setShown(index);
            }}
            onBlur={() => setShown(null)}
            onClick={() => onOpen?.(point.month)}
          />
        );
      })}
      {card && shown !== null ? (
        <div id={id} className="card" style={cardPlace(area.left + (shown + 0.5) * area.band, width)}>
          <Card words={words(card)} />
        </div>
      ) : null}
    </div>
  );
}

function targetWords(said: PointWords, point: SeriesPoint, withTarget: string): string {
  return point.target === null ? said.target : withTarget;
}

function Card({ words }: { words: PointWords }) {
  return (
    <>
      <strong>
        {words.month}: {words.value}
      </strong>
      <span className="quiet">
        {words.target} · {words.verdict}
        {words.coverage === "" ? null : (
          <>
            <br />
            {words.coverage} · {words.counted}
          </>
        )}
      </span>
      {words.notes === "" ? null : <span className="card-notes">{words.notes}</span>}
    </>
  );
}

/** Over its month, and inside the picture at both ends. */
function cardPlace(center: number, width: number) {
  if (center < width * 0.3) return { left: Math.max(0, center - 40) };
  if (center > width * 0.7) return { right: Math.max(0, width - center - 40) };
  return { left: center, transform: "translateX(-50%)" };
}
