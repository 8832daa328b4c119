// From which months the next version of the strategy may judge, and from which it is proposed to.
import { expect, test } from "vitest";
import { addMonths, monthsFrom } from "../../shared/period.ts";
import { startsOfNext } from "../../shared/strategy-start.ts";
import { strategySchema } from "../../shared/strategy.ts";

const thisMonth = "2026-11";
const newest = (effectiveFrom: string) => ({ document: strategySchema.parse({ effectiveFrom }) });

test.each([
  ["the first begins with the first month that is read in", null, "2026-01", "2026-01", "2027-11"],
  ["a later one leaves the months that have been", newest("2026-01"), thisMonth, thisMonth, "2027-11"],
  ["one after a version that has yet to begin takes its place", newest("2027-03"), thisMonth, "2027-03", "2028-03"],
])("%s", (_, standing, first, usual, last) => {
  expect(startsOfNext(standing, thisMonth, "2026-01")).toEqual({ months: monthsFrom(first, last), usual });
  expect(monthsFrom(first, last)).toContain(addMonths(usual, 12));
});
