import { describe, expect, test } from "vitest";
import { orderWitness, parseDate } from "../../server/imports/dates.ts";
import type { DateOrder } from "../../server/imports/dates.ts";

const hours = 3_600_000;
const minutes = 60_000;

describe("what one cell says", () => {
  test.each<[string, DateOrder | null, string, number | null, number | null]>([
    ["02/13/2026 00:52", "mdy", "2026-02-13", 52 * minutes, null],
    ["22/12/2025", "dmy", "2025-12-22", null, null],
    ["03/12/25 06:24:13", "dmy", "2025-12-03", 6 * hours + 24 * minutes + 13_000, null],
    ["1.9.2026 klo 8", "dmy", "", null, null],
    ["1.9.2026 klo 8.05", "dmy", "2026-09-01", 8 * hours + 5 * minutes, null],
    ["1 februari 2026 kl. 10:11", null, "2026-02-01", 10 * hours + 11 * minutes, null],
    ["February 1, 2026 at 10:11 PM", null, "2026-02-01", 22 * hours + 11 * minutes, null],
    ["1. Februar 2026 um 10:11 Uhr", null, "2026-02-01", 10 * hours + 11 * minutes, null],
    ["26-02-13 10:11", "ymd", "2026-02-13", 10 * hours + 11 * minutes, null],
    ["26-02-13 10:11", "dmy", "2013-02-26", 10 * hours + 11 * minutes, null],
    ["1.9.2026 8.05", null, "2026-09-01", 8 * hours + 5 * minutes, null],
    ["2026-08-10", null, "2026-08-10", null, null],
    ["2026-08-10T12:30:15.250Z", null, "2026-08-10", 12 * hours + 30 * minutes + 15_000, 0],
    ["2021-08-31 19:53 +0000", null, "2021-08-31", 19 * hours + 53 * minutes, 0],
    ["2021-08-31T19:53:00+02:00", null, "2021-08-31", 19 * hours + 53 * minutes, 120],
    ["2025/10/31 18:19:10", null, "2025-10-31", 18 * hours + 19 * minutes + 10_000, null],
    ["20231010", null, "2023-10-10", null, null],
    ["Sat, Aug 1, 2026", null, "2026-08-01", null, null],
    ["Mon Feb 17 2025", null, "2025-02-17", null, null],
    ["Aug 26, 2024", null, "2024-08-26", null, null],
    ["May 3, 2024", null, "2024-05-03", null, null],
    ["26 augusti 2024", null, "2024-08-26", null, null],
    ["lör 15 aug. 2026", null, "2026-08-15", null, null],
    ["3. toukokuuta 2026", null, "2026-05-03", null, null],
    ["9. Dezember 2025", null, "2025-12-09", null, null],
    ["Tue Oct 31 22:10:47 +0000 2017", null, "2017-10-31", 22 * hours + 10 * minutes + 47_000, 0],
    ["2/17/2026 10:49 am", "mdy", "2026-02-17", 10 * hours + 49 * minutes, null],
    ["2/17/2026 12:05 PM", "mdy", "2026-02-17", 12 * hours + 5 * minutes, null],
  ])("%s", (cell, order, day, ms, offset) => {
    const found = parseDate(cell, order);
    expect(found && { day: found.day, ms: found.ms, offset: found.offset }).toEqual(
      day === "" ? null : { day, ms, offset },
    );
  });
});

test.each([
  ["02/30/2026 10:00", "mdy"],
  ["13/01/2026", "mdy"],
  ["2026-02-29", null],
  ["2026-13-01", null],
  ["01/02/2026 25:00", "mdy"],
  ["01/02/2026 10:61", "mdy"],
  ["03/04/2026", null],
  ["yesterday", null],
  ["42895", null],
  ["", null],
] as const)("%s is no date in order %s", (cell, order) => {
  expect(parseDate(cell, order)).toBeNull();
});

describe("what a column says of its order", () => {
  function ask(cells: string[], rule: DateOrder | null): { order: DateOrder | null; needed: boolean } {
    const witness = orderWitness();
    for (const cell of cells) witness.see(cell);
    return { order: witness.order(rule), needed: witness.needed() };
  }
  test.each<[string, string[], DateOrder | null, DateOrder | null, boolean]>([
    ["a day above twelve first", ["03/04/2026", "22/12/2025"], null, "dmy", true],
    ["a day above twelve second", ["03/04/2026", "12/22/2025"], null, "mdy", true],
    ["nothing tells", ["03/04/2026"], null, null, true],
    ["no order needed", ["2026-03-04", "Aug 1, 2026"], null, null, false],
    ["dots have the day first", ["03.04.2026"], null, "dmy", true],
    ["a short year can stand first or last", ["26-02-13", "25-12-31"], null, null, true],
    ["one impossible date does not turn a format over", ["03/04/2026", "05/06/2026", "30/02/2026"], "mdy", "mdy", true],
    ["a file saved anew with its days first does", ["13/04/2026", "14/04/2026", "30/04/2026"], "mdy", "dmy", true],
  ])("%s", (_name, cells, rule, order, needed) => {
    expect(ask(cells, rule)).toEqual({ order, needed });
  });

  test.each<[string, string[], string | null]>([
    ["all with slashes", ["02/01/2026", "02/13/2026"], null],
    ["all year first", ["2026-02-01", "2026-02-13"], null],
    ["year first where the day could be a month", ["02/13/2026", "02/14/2026", "2026-01-02"], "2026-01-02"],
    ["dots where the day could be a month", ["02.01.2026", "02.03.2026", "02/13/2026"], "02/13/2026"],
    ["words beside them", ["02/13/2026", "Feb 14, 2026", ""], null],
  ])("rewritten by a spreadsheet: %s", (_name, cells, odd) => {
    const witness = orderWitness();
    for (const cell of cells) witness.see(cell);
    expect(witness.mixed()).toBe(odd);
  });
});
