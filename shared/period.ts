// Civil dates and months. No time zone, no clock, no milliseconds: a day is a label on a calendar.

/** "2026-03-29" */
export type Day = string;
/** "2026-03" */
export type Month = string;
/** "2026-Q1" */
export type Quarter = string;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;
const quarterPattern = /^\d{4}-Q[1-4]$/;

/** True for a day that exists in the Gregorian calendar, years 1900 to 2199. */
export function isDay(text: string): boolean {
  const match = dayPattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** True for "YYYY-MM". */
export function isMonth(text: string): boolean {
  return monthPattern.test(text);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export function dayNumber(day: Day): number {
  return Math.round(
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000,
  );
}

/** Inverse of dayNumber. */
export function dayFromNumber(number: number): Day {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Number of days in [from, to); negative when to is before from. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The month that the day is in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** First day of the month. */
export function monthStart(month: Month): Day {
  return `${month}-01`;
}

/** First day of the next month: the open end of the month. */
export function monthEnd(month: Month): Day {
  return monthStart(addMonths(month, 1));
}

/** The month so many months later; earlier for a negative number. */
export function addMonths(month: Month, months: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** All months from the first to the last, both included; empty when last is before first. */
export function monthsFrom(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Number of days in the month. */
export function monthDays(month: Month): number {
  return daysBetween(monthStart(month), monthEnd(month));
}

/** True for "YYYY-Qn". */
export function isQuarter(text: string): boolean {
  return quarterPattern.test(text);
}

/** The calendar quarter that the day is in. */
export function quarterOf(day: Day): Quarter {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** First month of the quarter. */
export function quarterStart(quarter: Quarter): Month {
  return `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 2).padStart(2, "0")}`;
}

/** The three months of the quarter. */
export function quarterMonths(quarter: Quarter): Month[] {
  const first = quarterStart(quarter);
  return monthsFrom(first, addMonths(first, 2));
}

/** The quarter so many quarters later; earlier for a negative number. */
export function addQuarters(quarter: Quarter, quarters: number): Quarter {
  return quarterOf(monthStart(addMonths(quarterStart(quarter), quarters * 3)));
}
