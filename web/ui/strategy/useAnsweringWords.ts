// The answering hours and the promise in sentences, as a colleague would say them.
import { useTranslations } from "use-intl";
import type { Weekday } from "../../../shared/conversations/answering-hours.ts";
import type { Day } from "../../../shared/period.ts";
import type { Answering } from "../../../shared/strategy.ts";
import { useFormat } from "../../i18n.tsx";
import {
  closedRuns,
  dayMinutes,
  momentOf,
  type PromiseUnit,
  promiseExample,
  promiseUnit,
  runsOf,
  unitMinutes,
} from "./answering.ts";

export interface AnsweringWords {
  amount(minutes: number, unit: PromiseUnit, day: number): string;
  days(days: readonly Weekday[]): string;
  run(run: { first: Day; last: Day }): string;
  /** Hours, closed days and promise, one sentence each. For hours without issues only. */
  sentences(answering: Answering): string[];
  /** What the promise means for a question on Friday afternoon; null where none is made. For hours without issues only. */
  example(answering: Answering, zone: string, today: Day): string | null;
}

export function useAnsweringWords(): AnsweringWords {
  const t = useTranslations("answering");
  const format = useFormat();
  const amount: AnsweringWords["amount"] = (minutes, unit, day) =>
    t(`amounts.${unit}`, { n: minutes / unitMinutes(unit, day) });
  const run: AnsweringWords["run"] = ({ first, last }) => {
    if (first === last) return format.day(first);
    const from = first.slice(0, 4) === last.slice(0, 4) ? format.dayMonth(first) : format.day(first);
    return `${from} – ${format.day(last)}`;
  };
  const days: AnsweringWords["days"] = (list) =>
    format.list(
      runsOf(list).map(({ first, last }) =>
        first === last ? t(`days.${first}`) : t("sentence.run", { first: t(`days.${first}`), last: t(`days.${last}`) }),
      ),
    );
  const moment = (instant: number, zone: string) => {
    const { weekday, day, time } = momentOf(instant, zone);
    return t("sentence.moment", { weekday: t(`days.${weekday}`), day: format.dayMonth(day), time });
  };
  return {
    amount,
    days,
    run,
    sentences(answering) {
      const { hours, holidays, customaryDays, closed, promiseMinutes } = answering;
      const spans = hours.map(({ days: open, from, to }) => t("sentence.span", { days: days(open), from, to }));
      const day = dayMinutes(hours);
      const country = holidays === null ? null : t(`holidays.countryNames.${holidays}`);
      const runs = closedRuns(closed).map(run);
      return [
        spans.length === 0 ? t("sentence.always") : t("sentence.hours", { spans: format.list(spans) }),
        country === null ? "" : t(customaryDays ? "sentence.customary" : "sentence.holidays", { country }),
        runs.length === 0 ? "" : t("sentence.closed", { days: format.list(runs) }),
        promiseMinutes === null
          ? t("sentence.noPromise")
          : t("sentence.promise", { amount: amount(promiseMinutes, promiseUnit(promiseMinutes, day), day) }),
      ].filter((sentence) => sentence !== "");
    },
    example(answering, zone, today) {
      if (answering.promiseMinutes === null) return null;
      const { asked, due } = promiseExample(answering, zone, today);
      return due === null
        ? t("sentence.never")
        : t("sentence.example", { asked: moment(asked, zone), due: moment(due, zone) });
    },
  };
}
