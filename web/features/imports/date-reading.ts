// How a date that can be read in several ways would be read in each of them.
import { type Day, isDay } from "../../../shared/period.ts";

export const dateOrders = ["dmy", "mdy", "ymd"] as const;
export type DateOrder = (typeof dateOrders)[number];

/** A date that can be read both ways, for files whose own dates are not at hand. */
export const exampleDate = "03/04/2026";

/** The day that `text` names when read in this order, or null where that makes no date. Two-digit years are of this century. */
export function readDate(text: string, order: DateOrder): Day | null {
  const parts = /(\d{1,4})\D(\d{1,2})\D(\d{1,4})/.exec(text)?.slice(1);
  if (!parts) return null;
  const part = (letter: string) => parts[order.indexOf(letter)] ?? "";
  const year = part("y").length === 2 ? `20${part("y")}` : part("y");
  const day = `${year}-${part("m").padStart(2, "0")}-${part("d").padStart(2, "0")}`;
  return isDay(day) ? day : null;
}
