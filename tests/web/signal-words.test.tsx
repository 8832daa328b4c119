// What is said of signal or noise, in both languages, letter by letter.
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { GoalMonth } from "../../web/api.ts";
import { useSignalWords } from "../../web/ui/useSignalWords.ts";
import { inLanguage } from "./inLanguage.tsx";
import { goalMonth, point, routine } from "./judged.ts";

const missed = point({ value: 0.028, verdict: "missed" });

function Said({ goal }: { goal: GoalMonth }) {
  return <p>{useSignalWords()(goal)}</p>;
}

test.each<[string, Partial<GoalMonth>, string, string]>([
  [
    "met and routine",
    { signal: routine },
    "Within routine variation (2.3–3.5%).",
    "Inom den vanliga variationen (2,3–3,5 %).",
  ],
  [
    "missed and routine",
    { signal: routine, point: missed, reach: { count: 4, of: 12, backfilled: 0 } },
    "Within routine variation (2.3–3.5%): one such month is no reason to change course. As we work today, 4 of 12 months reach the target.",
    "Inom den vanliga variationen (2,3–3,5 %): en sådan månad är inget skäl att ändra kurs. Med dagens arbetssätt når 4 av 12 månader målet.",
  ],
  [
    "limits on trial, and too few months to count those that reach the target",
    { signal: { ...routine, trial: true, months: 7 }, point: missed, reach: { count: 2, of: 5, backfilled: 0 } },
    "Within routine variation (2.3–3.5%, from 7 months): one such month is no reason to change course.",
    "Inom den vanliga variationen (2,3–3,5 %, räknat på 7 månader): en sådan månad är inget skäl att ändra kurs.",
  ],
  [
    "outside",
    { signal: { ...routine, state: "signal", rule: "outside", direction: "below", since: "2026-11" } },
    "A clear change: below routine variation (2.3–3.5%).",
    "Tydlig förändring: lägre än den vanliga variationen (2,3–3,5 %).",
  ],
  [
    "outside since a month of the first year",
    {
      signal: {
        ...routine,
        state: "signal",
        rule: "outside",
        direction: "above",
        since: "2026-08",
        trial: true,
        months: 9,
      },
    },
    "A clear change since August 2026: above routine variation (2.3–3.5%, from 9 months).",
    "Tydlig förändring sedan augusti 2026: högre än den vanliga variationen (2,3–3,5 %, räknat på 9 månader).",
  ],
  [
    "outside like the same month of the year before",
    {
      signal: {
        ...routine,
        state: "signal",
        rule: "outside",
        direction: "below",
        since: "2026-11",
        alsoIn: "2025-11",
      },
    },
    "Below routine variation (2.3–3.5%). November 2025 was low too: it may be the season.",
    "Lägre än den vanliga variationen (2,3–3,5 %). Även november 2025 låg lågt: det kan bero på säsongen.",
  ],
  [
    "a real change",
    { signal: { ...routine, state: "signal", rule: "run-of-eight", direction: "above", since: "2026-03" } },
    "A real change since March 2026: higher than before, more than routine variation explains.",
    "Tydlig förändring sedan mars 2026: högre än tidigare, mer än vanlig variation förklarar.",
  ],
  [
    "too few months",
    { signal: { ...routine, state: "too-few", months: 1, centre: null, low: null, high: null, baseline: null } },
    "Too few months to tell whether anything has changed: 1 whole month of the six needed.",
    "För få månader för att se om något har förändrats: 1 hel månad av de sex som behövs.",
  ],
  [
    "an unusual part of boosted posts",
    { signal: null, point: point({ unusualBoost: true }) },
    "No sign is read from this month: an unusual part of its posts was boosted.",
    "Inget tecken läses ur den här månaden: ovanligt många eller ovanligt få av inläggen var sponsrade.",
  ],
  ["a month that is not whole", { signal: null }, "", ""],
])("%s", (_, change, en, sv) => {
  for (const [language, wanted] of [
    ["en", en],
    ["sv", sv],
  ] as const) {
    const { unmount } = inLanguage(language, <Said goal={goalMonth(change)} />);
    expect(screen.getByRole("paragraph").textContent?.replaceAll("\u00a0", " ")).toBe(wanted);
    unmount();
  }
});
