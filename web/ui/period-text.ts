// A period as people say it: "February 2026" for a whole month, else from day to day.
import { addDays, type Day, monthEnd, monthOf, monthStart } from "../../shared/period.ts";
import type { Format } from "../../shared/format.ts";
import { shortDate } from "./short-date.ts";

/** `to` is inclusive. Null where there are no dates. */
export function periodText(format: Format, from: Day | null, to: Day | null): string | null {
  if (from === null || to === null) return null;
  if (from === to) return format.day(from);
  const [first, last] = [monthOf(from), monthOf(to)];
  const whole = from === monthStart(first) && addDays(to, 1) === monthEnd(last);
  if (whole) return first === last ? format.month(first) : `${format.month(first)} – ${format.month(last)}`;
  return `${from.slice(0, 4) === to.slice(0, 4) ? format.dayShort(from) : shortDate(format, from)} – ${shortDate(format, to)}`;
}
