// The months beside which a trial is judged: three before it, those it touches, and three after it.
import { addMonths, type Day, type Month, monthOf, monthsFrom } from "../period.ts";
import { daysWithin } from "./annotation.ts";

const monthsBeside = 3;

export interface TrialMonths {
  before: Month[];
  /** `whole` is false where the trial covers only a part of the month. */
  during: { month: Month; whole: boolean }[];
  after: Month[];
}

/** Oldest first; none after `last`, the newest month of which anything is read. */
export function trialMonths(trial: { from: Day; to: Day }, last: Month): TrialMonths {
  const [first, end] = [monthOf(trial.from), monthOf(trial.to)];
  const known = (months: Month[]) => months.filter((month) => month <= last);
  return {
    before: known(monthsFrom(addMonths(first, -monthsBeside), addMonths(first, -1))),
    during: known(monthsFrom(first, end)).map((month) => {
      const { days, of } = daysWithin(trial, month);
      return { month, whole: days === of };
    }),
    after: known(monthsFrom(addMonths(end, 1), addMonths(end, monthsBeside))),
  };
}
