// Numbers, months and days as a reader of the language writes them. Storage is locale-free; only this file and the ICU messages know separators.
import type { Day, Month, Quarter } from "./period.ts";
import { addMonths, dayFromNumber, monthStart, quarterStart } from "./period.ts";
import type { Unit } from "./metrics/define.ts";

export type Language = "en" | "sv";
export const languages: readonly Language[] = ["en", "sv"];

/** British order of day and month for English: the product is read in Europe. */
const tags: Record<Language, string> = { en: "en-GB", sv: "sv-SE" };

const nbsp = "\u00a0";

/** Decimals that a unit is written with when nothing asks for more. */
const usualDecimals: Record<Unit, number> = {
  count: 0,
  share: 1,
  mean: 1,
  "per-week": 1,
  "per-thousand": 1,
  hours: 1,
  duration: 1,
  levels: 1,
};

export interface Format {
  language: Language;
  /** A value in its unit: share 0.032 as "3.2 %" or "3,2 %", hours with "h". `decimals` where the usual number would hide a difference. */
  value(value: number, unit: Unit, decimals?: number): string;
  /** A value in its unit without the unit's sign, for axes and tables whose head names the unit. */
  bare(value: number, unit: Unit, decimals?: number): string;
  /** A length of time in words, from hours: "45 minutes", "4 hours", "1.1 hours", "408 hours"; a tenth is the finest, and none from a day up. */
  duration(hours: number): string;
  /** A whole number, grouped. */
  count(value: number): string;
  /** "February 2026" */
  month(month: Month): string;
  /** "February", inside a sentence that has its year from the page. */
  monthName(month: Month): string;
  /** "July–December 2026", of two months of one year; "July 2026" where they are one. */
  months(from: Month, to: Month): string;
  /** "January–March 2026" */
  quarter(quarter: Quarter): string;
  /** "Feb" */
  monthShort(month: Month): string;
  /** "5 March 2026" */
  day(day: Day): string;
  /** "5 March" */
  dayMonth(day: Day): string;
  /** "5 Mar" */
  dayShort(day: Day): string;
  /** "Mon" or "Monday"; 0 = Monday. */
  weekday(weekday: number, length: "short" | "long"): string;
  /** "Facebook, Instagram and LinkedIn" */
  list(items: readonly string[]): string;
  /** The same with "or". */
  either(items: readonly string[]): string;
}

/**
 * Decimals with which a value and its bound are told apart in print: the usual ones, more when both would look the same.
 * `usual` are those to begin with. So "3.0 %, missed by 0.0" cannot be written, and the printed gap is the difference of the printed figures.
 */
export function decimalsFor(unit: Unit, value: number, bound: number, usual = usualOf(unit, value, bound)): number {
  if (value === bound) return usual;
  for (let decimals = usual; decimals < usual + 4; decimals += 1)
    if (rounded(value, unit, decimals) !== rounded(bound, unit, decimals)) return decimals;
  return usual + 4;
}

/** Printed value minus printed bound, in the units of print: percentage points for a share. */
export function printedGap(
  unit: Unit,
  value: number,
  bound: number,
  decimals = decimalsFor(unit, value, bound),
): { gap: number; decimals: number } {
  const gap = rounded(value, unit, decimals) - rounded(bound, unit, decimals);
  return { gap: Number(gap.toFixed(decimals)), decimals };
}

/** Small figures get more decimals, for two figures that say something: 0.43 %, not 0.4 %, and 0.017 per visit, not 0.02. */
function decimalsOf(unit: Unit, value: number): number {
  const usual = usualDecimals[unit];
  const size = Math.abs(unit === "share" ? value * 100 : value);
  if (usual === 0 || size === 0 || size >= 1) return usual;
  return size < 0.1 ? usual + 2 : usual + 1;
}

/** Of both, the finer; but minutes beside hours say nothing more of the hours: 51 min and 180.0 h. */
function usualOf(unit: Unit, value: number, bound: number): number {
  const finer = Math.max(decimalsOf(unit, value), decimalsOf(unit, bound));
  return unit === "duration" && Math.abs(value - bound) >= 1 ? usualDecimals.duration : finer;
}

function rounded(value: number, unit: Unit, decimals: number): number {
  return Number((unit === "share" ? value * 100 : value).toFixed(decimals));
}

const timeWords: Record<Language, Record<"minute" | "hour", readonly [one: string, other: string]>> = {
  en: { minute: ["minute", "minutes"], hour: ["hour", "hours"] },
  sv: { minute: ["minut", "minuter"], hour: ["timme", "timmar"] },
};

function timeWord(language: Language, unit: "minute" | "hour", amount: number): string {
  return timeWords[language][unit][amount === 1 ? 0 : 1];
}

/** A formatter of one language; makes its Intl objects once. */
export function createFormat(language: Language): Format {
  const tag = tags[language];
  const numbers = new Map<number, Intl.NumberFormat>();
  const dates = new Map<string, Intl.DateTimeFormat>();
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  const either = new Intl.ListFormat(tag, { type: "disjunction" });

  const number = (value: number, decimals: number) => {
    let format = numbers.get(decimals);
    if (!format) {
      format = new Intl.NumberFormat(tag, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        useGrouping: true,
      });
      numbers.set(decimals, format);
    }
    // The printed zero has no sign.
    return format.format(Number(value.toFixed(decimals)) === 0 ? 0 : value);
  };
  const date = (day: Day, name: string, options: Intl.DateTimeFormatOptions) => {
    let format = dates.get(name);
    if (!format) {
      format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
      dates.set(name, format);
    }
    return format.format(new Date(`${day}T00:00:00Z`));
  };
  const bare = (value: number, unit: Unit, decimals: number = decimalsOf(unit, value)) =>
    number(unit === "share" ? value * 100 : value, decimals);

  const month = (month: Month) => date(monthStart(month), "month", { month: "long", year: "numeric" });
  const monthName = (month: Month) => date(monthStart(month), "monthName", { month: "long" });
  const months = (from: Month, to: Month) => (from === to ? month(to) : `${monthName(from)}–${month(to)}`);

  return {
    language,
    bare,
    value: (value, unit, decimals) => {
      const text = bare(value, unit, decimals);
      if (unit === "share") return language === "sv" ? `${text}${nbsp}%` : `${text}%`;
      if (unit === "duration" && Math.abs(value) < 1) return `${number(value * 60, 0)}${nbsp}min`;
      if (unit === "hours" || unit === "duration") return `${text}${nbsp}${language === "sv" ? "tim" : "h"}`;
      return text;
    },
    duration: (hours) => {
      const minutes = Math.round(hours * 60);
      if (minutes < 60) return `${number(minutes, 0)}${nbsp}${timeWord(language, "minute", minutes)}`;
      const shown = hours < 24 ? Number(hours.toFixed(1)) : Math.round(hours);
      return `${number(shown, Number.isInteger(shown) ? 0 : 1)}${nbsp}${timeWord(language, "hour", shown)}`;
    },
    count: (value) => number(value, 0),
    month,
    monthName,
    months,
    quarter: (quarter) => months(quarterStart(quarter), addMonths(quarterStart(quarter), 2)),
    monthShort: (month) => date(monthStart(month), "monthShort", { month: "short" }).replace(/\.$/, ""),
    day: (day) => date(day, "day", { day: "numeric", month: "long", year: "numeric" }),
    dayMonth: (day) => date(day, "dayMonth", { day: "numeric", month: "long" }),
    dayShort: (day) => date(day, "dayShort", { day: "numeric", month: "short" }).replace(/\.$/, ""),
    // 5 January 1970 was a Monday.
    weekday: (weekday, length) => date(dayFromNumber(4 + weekday), `weekday ${length}`, { weekday: length }),
    list: (items) => list.format(items),
    either: (items) => either.format(items),
  };
}
