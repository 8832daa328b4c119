// Whose words are kept, and for how long: the one decision that storing, removing and the screens share.
import { addDays, addMonths, type Day, monthDays, monthOf } from "./period.ts";

/** The settings that decide. */
export interface KeepingWords {
  keepTexts: boolean;
  /** Null: for ever. */
  retentionMonths: number | null;
}

/** The first day of which words are kept: the same day of the month so many months ago, or that month's last. Null: of every day. */
export function wordsKeptFrom(retentionMonths: number | null, today: Day): Day | null {
  if (retentionMonths === null) return null;
  const month = addMonths(monthOf(today), -retentionMonths);
  const day = Math.min(Number(today.slice(8)), monthDays(month));
  return addDays(`${month}-01`, day - 1);
}

/** Whether what somebody wrote on a civil day in the company's zone keeps its words. */
export function keepsWords({ keepTexts, retentionMonths }: KeepingWords, day: Day, today: Day): boolean {
  const from = wordsKeptFrom(retentionMonths, today);
  return keepTexts && (from === null || day >= from);
}
