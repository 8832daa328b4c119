// Days on which offices are closed in Sweden, Norway, Denmark, Finland and Germany (nationwide), by year. Holidays of single German states are absent.
import { addDays, dayFromNumber, dayNumber, type Day } from "../period.ts";

export const countries = ["SE", "NO", "DK", "FI", "DE"] as const;
export type Country = (typeof countries)[number];

export interface Holiday {
  day: Day;
  /** In the country's own language. */
  name: string;
  /** law: a public holiday. custom: an eve or like day on which offices are closed although the law makes it no holiday. */
  by: "law" | "custom";
}

/** Easter Sunday in the Gregorian calendar: the "anonymous" algorithm (Nature, 20 April 1876; J. Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(century / 4);
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - d - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return day(year, Math.floor(n / 31), (n % 31) + 1);
}

/**
 * All of a year's holidays in order of date, Sundays among them. Years from 2005.
 * Sources: SE lag (1989:253) om allmänna helgdagar, and semesterlagen (1977:480) 3 a § for the eves; NO lov 24.2.1995 nr. 12 om helligdager § 2
 * and lov 26.4.1947 nr. 1 om 1. og 17. mai; DK the national church's holidays, without Store bededag since its abolition from 2024, and the
 * days on which banks are closed; FI the church's holidays (kirkkolaki), 388/1937 (itsenäisyyspäivä), 272/1944 (vapunpäivä), and vuosilomalaki
 * (162/2005) 4 § for the eves; DE the days that the holiday laws of all states share, Einigungsvertrag art. 2 (3 October), and Reformation
 * Day of 2017.
 */
export function holidaysOf(country: Country, year: number): readonly Holiday[] {
  const key = `${country} ${year}`;
  let list = lists.get(key);
  if (!list) {
    const all = rules[country](year, easterSunday(year));
    lists.set(key, (list = all.sort(compareHolidays)));
  }
  return list;
}

const lists = new Map<string, Holiday[]>();

/** By date; where law and custom fall on one day, as Whit Monday on a Grundlovsdag, the law comes first. */
function compareHolidays(one: Holiday, other: Holiday): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.by === other.by ? 0 : one.by === "law" ? -1 : 1;
}

/** The holiday on a day; null for a day that is none. */
export function holidayOn(country: Country, day: Day): Holiday | null {
  return holidaysOf(country, Number(day.slice(0, 4))).find((holiday) => holiday.day === day) ?? null;
}

/** The next so many holidays on or after a day, each date once; eves and like days only when they are closed too. */
export function nextHolidays(country: Country, from: Day, count: number, customaryDays: boolean): Holiday[] {
  const year = Number(from.slice(0, 4));
  const coming = [year, year + 1]
    .flatMap((each) => holidaysOf(country, each))
    .filter((holiday) => holiday.day >= from && (holiday.by === "law" || customaryDays));
  return coming.filter(({ day }, index) => coming[index - 1]?.day !== day).slice(0, count);
}

const rules: Record<Country, (year: number, easter: Day) => Holiday[]> = {
  SE: (year, easter) => {
    const midsummer = saturdayFrom(day(year, 6, 20));
    return [
      law("Nyårsdagen", day(year, 1, 1)),
      law("Trettondedag jul", day(year, 1, 6)),
      law("Långfredagen", addDays(easter, -2)),
      law("Påskdagen", easter),
      law("Annandag påsk", addDays(easter, 1)),
      law("Första maj", day(year, 5, 1)),
      law("Kristi himmelsfärdsdag", addDays(easter, 39)),
      law("Pingstdagen", addDays(easter, 49)),
      law("Sveriges nationaldag", day(year, 6, 6)),
      custom("Midsommarafton", addDays(midsummer, -1)),
      law("Midsommardagen", midsummer),
      law("Alla helgons dag", saturdayFrom(day(year, 10, 31))),
      custom("Julafton", day(year, 12, 24)),
      law("Juldagen", day(year, 12, 25)),
      law("Annandag jul", day(year, 12, 26)),
      custom("Nyårsafton", day(year, 12, 31)),
    ];
  },
  NO: (year, easter) => [
    law("Første nyttårsdag", day(year, 1, 1)),
    law("Skjærtorsdag", addDays(easter, -3)),
    law("Langfredag", addDays(easter, -2)),
    law("Første påskedag", easter),
    law("Andre påskedag", addDays(easter, 1)),
    law("1. mai", day(year, 5, 1)),
    law("Grunnlovsdagen", day(year, 5, 17)),
    law("Kristi himmelfartsdag", addDays(easter, 39)),
    law("Første pinsedag", addDays(easter, 49)),
    law("Andre pinsedag", addDays(easter, 50)),
    law("Første juledag", day(year, 12, 25)),
    law("Andre juledag", day(year, 12, 26)),
  ],
  DK: (year, easter) => [
    law("Nytårsdag", day(year, 1, 1)),
    law("Skærtorsdag", addDays(easter, -3)),
    law("Langfredag", addDays(easter, -2)),
    law("Påskedag", easter),
    law("2. påskedag", addDays(easter, 1)),
    ...(year < 2024 ? [law("Store bededag", addDays(easter, 26))] : []),
    law("Kristi himmelfartsdag", addDays(easter, 39)),
    law("Pinsedag", addDays(easter, 49)),
    law("2. pinsedag", addDays(easter, 50)),
    custom("Grundlovsdag", day(year, 6, 5)),
    custom("Juleaftensdag", day(year, 12, 24)),
    law("Juledag", day(year, 12, 25)),
    law("2. juledag", day(year, 12, 26)),
    custom("Nytårsaftensdag", day(year, 12, 31)),
  ],
  FI: (year, easter) => {
    const midsummer = saturdayFrom(day(year, 6, 20));
    return [
      law("Uudenvuodenpäivä", day(year, 1, 1)),
      law("Loppiainen", day(year, 1, 6)),
      law("Pitkäperjantai", addDays(easter, -2)),
      custom("Pääsiäislauantai", addDays(easter, -1)),
      law("Pääsiäispäivä", easter),
      law("Toinen pääsiäispäivä", addDays(easter, 1)),
      law("Vapunpäivä", day(year, 5, 1)),
      law("Helatorstai", addDays(easter, 39)),
      law("Helluntaipäivä", addDays(easter, 49)),
      custom("Juhannusaatto", addDays(midsummer, -1)),
      law("Juhannuspäivä", midsummer),
      law("Pyhäinpäivä", saturdayFrom(day(year, 10, 31))),
      law("Itsenäisyyspäivä", day(year, 12, 6)),
      custom("Jouluaatto", day(year, 12, 24)),
      law("Joulupäivä", day(year, 12, 25)),
      law("Tapaninpäivä", day(year, 12, 26)),
    ];
  },
  DE: (year, easter) => [
    law("Neujahr", day(year, 1, 1)),
    law("Karfreitag", addDays(easter, -2)),
    law("Ostermontag", addDays(easter, 1)),
    law("Tag der Arbeit", day(year, 5, 1)),
    law("Christi Himmelfahrt", addDays(easter, 39)),
    law("Pfingstmontag", addDays(easter, 50)),
    law("Tag der Deutschen Einheit", day(year, 10, 3)),
    ...(year === 2017 ? [law("Reformationstag", day(year, 10, 31))] : []),
    law("1. Weihnachtstag", day(year, 12, 25)),
    law("2. Weihnachtstag", day(year, 12, 26)),
  ],
};

function law(name: string, day: Day): Holiday {
  return { day, name, by: "law" };
}

function custom(name: string, day: Day): Holiday {
  return { day, name, by: "custom" };
}

function day(year: number, month: number, date: number): Day {
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** The first Saturday on or after a day. 1 January 1970 was a Thursday. */
function saturdayFrom(from: Day): Day {
  const number = dayNumber(from);
  return dayFromNumber(number + ((((2 - number) % 7) + 7) % 7));
}
