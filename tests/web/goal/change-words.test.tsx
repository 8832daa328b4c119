// The sentence of a change: the part that it mostly coincides with is named as what it is.
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { GoalChange } from "../../../web/features/goal/api.ts";
import { useChangeWords } from "../../../web/features/goal/useChangeWords.ts";
import { inLanguage } from "../inLanguage.tsx";

function change(by: "channel" | "format" | "post", name: string): GoalChange {
  const part = { name, effect: 2, mix: 0, performance: 2 };
  return {
    before: { month: "2026-07", value: 4 },
    after: { month: "2026-08", value: 6.5 },
    change: 2.5,
    splits: [{ by, parts: [part, { ...part, name: "rest", effect: 0.5 }] }],
  } as unknown as GoalChange;
}

function Said({ of }: { of: GoalChange }) {
  return <p>{useChangeWords("mean")(of)}</p>;
}

test.each([
  ["channel", "Nordcykel", "Det mesta sammanfaller med Nordcykel (+2,0)."],
  ["format", "photo", "Det mesta sammanfaller med formatet Bild (+2,0)."],
  ["post", "Vem hänger med?", "Det mesta sammanfaller med inlägget ”Vem hänger med?” (+2,0)."],
  ["post", "ord ".repeat(40), `Det mesta sammanfaller med inlägget ”${"ord ".repeat(15).trim()}…” (+2,0).`],
] as const)("%s %s", (by, name, words) => {
  inLanguage("sv", <Said of={change(by, name)} />);
  expect(screen.getByRole("paragraph").textContent?.replaceAll("\u00a0", " ")).toBe(`2,5 mer än i juli 2026. ${words}`);
});

test("of two channels with one name the sentence says on which platform the one is", () => {
  const of = change("channel", "Nordcykel");
  const [split] = of.splits;
  const [first, second] = split!.parts;
  Object.assign(first!, { platform: "facebook" });
  Object.assign(second!, { platform: "instagram", name: "Nordcykel" });
  inLanguage("sv", <Said of={of} />);
  expect(screen.getByRole("paragraph").textContent).toContain(
    "Det mesta sammanfaller med Nordcykel på Facebook (+2,0)",
  );
});
