import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countries, easterSunday, holidayOn, holidaysOf } from "../../../shared/conversations/holidays.ts";
import type { Country } from "../../../shared/conversations/holidays.ts";
import { isDay } from "../../../shared/period.ts";

// Easter: the table of the Swedish almanac and, for the limits, the earliest and latest Easters of the calendar.
test.each([
  [1818, "1818-03-22"],
  [2008, "2008-03-23"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2027, "2027-03-28"],
  [2038, "2038-04-25"],
])("Easter of %i is %s", (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

// Sources: SE lag (1989:253) and semesterlagen 3 a §, NO lov om helligdager § 2, DK the abolition of Store bededag, FI vuosilomalaki 4 §.
describe("days of the calendar, by hand", () => {
  test.each<[Country, string, string, "law" | "custom"]>([
    ["SE", "2024-06-21", "Midsommarafton", "custom"],
    ["SE", "2025-06-20", "Midsommarafton", "custom"],
    ["SE", "2026-06-19", "Midsommarafton", "custom"],
    ["SE", "2027-06-25", "Midsommarafton", "custom"],
    ["SE", "2026-06-20", "Midsommardagen", "law"],
    ["SE", "2027-06-26", "Midsommardagen", "law"],
    ["SE", "2024-11-02", "Alla helgons dag", "law"],
    ["SE", "2025-11-01", "Alla helgons dag", "law"],
    ["SE", "2026-10-31", "Alla helgons dag", "law"],
    ["SE", "2027-11-06", "Alla helgons dag", "law"],
    ["SE", "2026-04-03", "Långfredagen", "law"],
    ["SE", "2026-04-06", "Annandag påsk", "law"],
    ["SE", "2026-05-14", "Kristi himmelsfärdsdag", "law"],
    ["SE", "2026-12-24", "Julafton", "custom"],
    ["NO", "2026-04-02", "Skjærtorsdag", "law"],
    ["NO", "2026-05-17", "Grunnlovsdagen", "law"],
    ["NO", "2027-05-17", "Grunnlovsdagen", "law"],
    ["NO", "2024-05-20", "Andre pinsedag", "law"],
    ["DK", "2023-05-05", "Store bededag", "law"],
    ["DK", "2025-06-05", "Grundlovsdag", "custom"],
    ["DK", "2017-06-05", "2. pinsedag", "law"],
    ["FI", "2026-12-06", "Itsenäisyyspäivä", "law"],
    ["FI", "2026-06-19", "Juhannusaatto", "custom"],
    ["FI", "2026-10-31", "Pyhäinpäivä", "law"],
    ["DE", "2026-10-03", "Tag der Deutschen Einheit", "law"],
    ["DE", "2026-05-25", "Pfingstmontag", "law"],
    ["DE", "2017-10-31", "Reformationstag", "law"],
  ])("%s %s: %s", (country, day, name, by) => {
    expect(holidayOn(country, day)).toEqual({ day, name, by });
  });

  test.each<[Country, string]>([
    ["DK", "2024-04-26"],
    ["NO", "2026-06-19"],
    ["SE", "2026-05-25"],
    ["DE", "2018-10-31"],
    ["DE", "2026-01-06"],
    ["FI", "2026-06-06"],
  ])("%s %s is none", (country, day) => {
    expect(holidayOn(country, day)).toBeNull();
  });
});

test("so many are there by law", () => {
  const counts = countries.map((country) => holidaysOf(country, 2026).filter(({ by }) => by === "law").length);
  expect(Object.fromEntries(countries.map((country, index) => [country, counts[index]]))).toEqual({
    SE: 13,
    NO: 12,
    DK: 10,
    FI: 13,
    DE: 9,
  });
});

test("every year's list is in order, of that year, and of days that exist; midsummer and All Saints keep their weekdays", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2005, max: 2199 }), fc.constantFrom(...countries), (year, country) => {
      const list = holidaysOf(country, year);
      const days = list.map(({ day }) => day);
      expect(days).toEqual([...days].sort());
      for (const day of days) {
        expect(isDay(day)).toBe(true);
        expect(day.startsWith(String(year))).toBe(true);
      }
      const saturdays = list.filter(({ name }) => /Midsommardagen|Alla helgons|Juhannuspäivä|Pyhäin/.test(name));
      for (const { day } of saturdays) expect(new Date(day).getUTCDay()).toBe(6);
      expect(new Date(easterSunday(year)).getUTCDay()).toBe(0);
    }),
  );
});
