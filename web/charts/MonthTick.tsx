// The words under a month: both ends and the month in question with their year, the others short where there is room.
import type { Month } from "../../shared/period.ts";
import { useFormat } from "../i18n.tsx";

interface TickProps {
  /** Set by recharts. */
  x?: number | string;
  y?: number | string;
  payload?: { value: Month };
  month: Month;
  months: readonly Month[];
  /** Pixels of one month; zero allows no words between the ends. */
  room: number;
}

/** Pixels that a short month's name needs. */
const wordRoom = 38;

export function MonthTick({ x = 0, y = 0, payload, month, months, room }: TickProps) {
  const format = useFormat();
  const own = payload?.value;
  if (own === undefined) return null;
  const index = months.indexOf(own);
  const first = index === 0;
  const last = index === months.length - 1;
  const chosen = own === month;
  const every = room >= wordRoom;
  const third = room * 3 >= wordRoom * 2 && index % 3 === 0 && index < months.length - 2;
  if (!every && !third && !first && !last && !chosen) return null;
  const withYear = first || chosen || own.endsWith("-01");
  const short = room > 0;
  const year = short ? `’${own.slice(2, 4)}` : own.slice(0, 4);
  return (
    <text
      x={Number(x)}
      y={Number(y) + 10}
      textAnchor={every || !(first || last) ? "middle" : first ? "start" : "end"}
      className={chosen ? "tick tick-chosen" : "tick"}
    >
      {withYear ? `${format.monthShort(own)} ${year}` : format.monthShort(own)}
    </text>
  );
}
