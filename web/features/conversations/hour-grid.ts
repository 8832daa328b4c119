// Weekdays and hours as a grid: whole hours on a wide screen, parts of the day on a phone.
import type { HourCell } from "./api.ts";

export type Counts = Pick<HourCell, "wanted" | "answered" | "inTime" | "due">;

export interface GridCell extends Counts {
  /** 0 = Monday. */
  weekday: number;
  /** Hours, half-open. */
  from: number;
  to: number;
}

/** Rows from Monday on, each of 24 ÷ `hours` cells. */
export function gridOf(cells: readonly HourCell[], hours: number): GridCell[][] {
  return Array.from({ length: 7 }, (_, weekday) =>
    Array.from({ length: 24 / hours }, (__, part) => {
      const [from, to] = [part * hours, (part + 1) * hours];
      const within = cells.filter((cell) => cell.weekday === weekday && cell.hour >= from && cell.hour < to);
      return { weekday, from, to, ...sumOf(within) };
    }),
  );
}

export function sumOf(cells: readonly Counts[]): Counts {
  const sum = { wanted: 0, answered: 0, inTime: 0, due: 0 };
  for (const cell of cells) {
    sum.wanted += cell.wanted;
    sum.answered += cell.answered;
    sum.inTime += cell.inTime;
    sum.due += cell.due;
  }
  return sum;
}

/** How strongly a cell is tinted, in five steps; 0 for none. */
export function stepOf(value: number, most: number): number {
  return value <= 0 || most <= 0 ? 0 : Math.max(1, Math.round((value / most) * 5));
}

/** "09" */
export function clockHour(hour: number): string {
  return String(hour).padStart(2, "0");
}
