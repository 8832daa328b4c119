// What stands under a band's bullet, and that it stays short.
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { SaidLine } from "../../../web/features/overview/SaidLine.tsx";
import { inLanguage } from "../inLanguage.tsx";
import { goalMonth, point, routine } from "../judged.ts";

const missed = goalMonth({
  point: point({ value: 0.028, verdict: "missed" }),
  reach: { count: 4, of: 12, backfilled: 0 },
  signal: routine,
});

test.each([
  [
    "en",
    "Met in 4 of the last 6 judged months. Within routine variation (2.3–3.5%): one such month is no reason to change course.",
  ],
  [
    "sv",
    "Nått 4 av de senaste 6 bedömda månaderna. Inom den vanliga variationen (2,3–3,5 %): en sådan månad är inget skäl att ändra kurs.",
  ],
] as const)("the streak and the signal, and not also how many months reach the target: %s", (language, words) => {
  inLanguage(language, <SaidLine goal={missed} />);
  expect(screen.getByRole("paragraph").textContent?.replaceAll("\u00a0", " ")).toBe(words);
});

test("nothing where there is nothing to say", () => {
  inLanguage("en", <SaidLine goal={goalMonth({ streak: { met: 1, of: 1 } })} />);
  expect(screen.queryByRole("paragraph")).toBeNull();
});
