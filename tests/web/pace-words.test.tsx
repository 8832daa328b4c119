// What is said of how far a year's total has come, in both languages, letter by letter: a part of a year is named by its months.
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { GoalMonth } from "../../web/api.ts";
import { usePaceWords } from "../../web/ui/usePaceWords.ts";
import { inLanguage } from "./inLanguage.tsx";

type Pace = NonNullable<GoalMonth["pace"]>;

function Said({ pace }: { pace: Pace | null }) {
  return <p>{usePaceWords()({ pace, unit: "count" })}</p>;
}

const least = (min: number) => ({ direction: "at-least", min }) as const;
const most = (max: number) => ({ direction: "at-most", max }) as const;

/** 1,200 a year from July on, of which 404.4 by the end of October. */
const fromJuly = { from: "2026-07", to: "2026-12", target: least(604.93), changes: false } as const;
const known = {
  through: "2026-10",
  soFar: 412,
  expected: least(404.38),
  difference: 7.62,
  onPace: true,
  monthsLeft: 2,
  perMonthLeft: least(96.47),
} as const;
const whole = { from: "2026-01", to: "2026-12", target: least(1200), changes: false } as const;
const final = { through: "2026-12", monthsLeft: 0, perMonthLeft: null, difference: 0 } as const;

const said = () => screen.getByRole("paragraph").textContent?.replaceAll("\u00a0", " ");

test.each<[string, Pace, string, string]>([
  [
    "from July on, what is asked for rounded to what is enough",
    { ...fromJuly, ...known },
    "On pace for July–December 2026 (at least 605 in all): 412 by the end of October 2026, against a target of at least 405 by then. Each of the 2 months left has to bring at least 97.",
    "I takt med målet för juli–december 2026 (minst 605 sammanlagt): 412 till och med oktober 2026; målet vid det laget är minst 405. Var och en av de 2 månader som återstår behöver ge minst 97.",
  ],
  [
    "a whole year",
    { ...whole, ...known, soFar: 900, expected: least(1000), onPace: false, perMonthLeft: least(150.00000000001) },
    "Off pace for the year: 900 by the end of October 2026, against a target of at least 1,000 by then. Each of the 2 months left has to bring at least 150.",
    "Inte i takt med årets mål: 900 till och med oktober 2026; målet vid det laget är minst 1 000. Var och en av de 2 månader som återstår behöver ge minst 150.",
  ],
  [
    "a whole year of two totals",
    { ...whole, ...known, target: least(1350.4), changes: true, monthsLeft: 1 },
    "On pace for the year (at least 1,351 in all): 412 by the end of October 2026, against a target of at least 405 by then. The month that is left has to bring at least 97. The target changes on the way: each month counts with the one in force in it.",
    "I takt med årets mål (minst 1 351 sammanlagt): 412 till och med oktober 2026; målet vid det laget är minst 405. Den månad som återstår behöver ge minst 97. Målet ändras under tiden: varje månad räknas med det mål som gäller i den.",
  ],
  [
    "at most",
    { ...fromJuly, ...known, target: most(604.93), expected: most(404.38), onPace: false, perMonthLeft: most(96.47) },
    "Off pace for July–December 2026 (at most 604 in all): 412 by the end of October 2026, against a target of at most 404 by then. Each of the 2 months left may bring at most 96.",
    "Inte i takt med målet för juli–december 2026 (högst 604 sammanlagt): 412 till och med oktober 2026; målet vid det laget är högst 404. Var och en av de 2 månader som återstår får ge högst 96.",
  ],
  [
    "reached already",
    { ...fromJuly, ...known, soFar: 650, perMonthLeft: least(-22.5) },
    "On pace for July–December 2026: 650 by the end of October 2026, against a target of at least 405 by then. The target of at least 605 for July–December 2026 is reached already.",
    "I takt med målet för juli–december 2026: 650 till och med oktober 2026; målet vid det laget är minst 405. Målet för juli–december 2026 på minst 605 är redan nått.",
  ],
  [
    "reached to the last one, but for a hair of binary digits",
    { ...fromJuly, ...known, target: least(605.0000000000001), soFar: 605, perMonthLeft: least(1e-13) },
    "On pace for July–December 2026: 605 by the end of October 2026, against a target of at least 405 by then. The target of at least 605 for July–December 2026 is reached already.",
    "I takt med målet för juli–december 2026: 605 till och med oktober 2026; målet vid det laget är minst 405. Målet för juli–december 2026 på minst 605 är redan nått.",
  ],
  [
    "passed already, of a year",
    { ...whole, ...known, target: most(400), expected: most(350), onPace: false, perMonthLeft: most(-6) },
    "Off pace for the year: 412 by the end of October 2026, against a target of at most 350 by then. The year’s target of at most 400 is passed already.",
    "Inte i takt med årets mål: 412 till och med oktober 2026; målet vid det laget är högst 350. Årets mål på högst 400 är redan passerat.",
  ],
  [
    "met for good",
    { ...fromJuly, ...known, ...final, soFar: 605, expected: fromJuly.target },
    "July–December 2026: target met, with 605 in all; it asks for at least 605.",
    "Målet för juli–december 2026 är nått, med 605 sammanlagt; målet är minst 605.",
  ],
  [
    "missed for good, of a year",
    { ...whole, ...known, ...final, soFar: 1199, expected: whole.target, onPace: false },
    "The year: target missed, with 1,199 in all; it asks for at least 1,200.",
    "Årets mål är inte nått: 1 199 sammanlagt; målet är minst 1 200.",
  ],
  [
    "a month before the target",
    { ...fromJuly, unknown: "before-target" },
    "The target begins in July 2026; there is no pace before that.",
    "Målet börjar gälla i juli 2026; dessförinnan finns ingen takt.",
  ],
  [
    "not begun",
    { ...fromJuly, unknown: "not-begun" },
    "No month of July–December 2026 is read in whole yet, so there is no pace.",
    "Ingen månad under juli–december 2026 är helt inläst än, så det finns ingen takt.",
  ],
  [
    "a hole",
    { ...fromJuly, unknown: "months-unknown" },
    "A month of July–December 2026 is not read in whole, so nobody knows how much there is so far.",
    "En månad under juli–december 2026 är inte helt inläst, så ingen vet hur mycket det har blivit hittills.",
  ],
  [
    "last year unknown",
    { ...fromJuly, target: null, unknown: "last-year-unknown" },
    "Last year is not read in whole, so nobody knows how much of the sum for July–December 2026 was to be there by now.",
    "Förra året är inte helt inläst, så ingen vet hur stor del av summan för juli–december 2026 som skulle ha kommit in vid det här laget.",
  ],
])("%s", (_, pace, english, swedish) => {
  const { unmount } = inLanguage("en", <Said pace={pace} />);
  expect(said()).toBe(english);
  unmount();
  inLanguage("sv", <Said pace={pace} />);
  expect(said()).toBe(swedish);
});

test("nothing of a goal without yearly totals", () => {
  inLanguage("en", <Said pace={null} />);
  expect(said()).toBe("");
});
