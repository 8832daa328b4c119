// A date for tables: short enough to stand on one line.
import type { Format } from "../../shared/format.ts";
import type { Day } from "../../shared/period.ts";

/** "5 Mar 2026" */
export function shortDate(format: Format, day: Day): string {
  return `${format.dayShort(day)} ${day.slice(0, 4)}`;
}
