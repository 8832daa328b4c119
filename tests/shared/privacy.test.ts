// The rules of what is kept of people who comment, as tables.
import { describe, expect, test } from "vitest";
import { keepsWords, wordsKeptFrom } from "../../shared/kept-words.ts";
import { namesInLink, withoutNames } from "../../shared/without-names.ts";
import { defaultWantsAnswerRule, firstAddressee, wantsAnswer } from "../../shared/conversations/wants-answer.ts";

describe("how long words are kept", () => {
  test.each([
    [12, "2026-04-10", "2025-04-10"],
    [1, "2026-03-31", "2026-02-28"],
    [1, "2024-03-30", "2024-02-29"],
    [14, "2026-01-05", "2024-11-05"],
    [null, "2026-01-05", null],
  ])("%s months before %s", (months, today, from) => expect(wordsKeptFrom(months, today)).toBe(from));

  test.each([
    [true, null, "2001-01-01", true],
    [false, null, "2026-04-09", false],
    [true, 12, "2025-04-10", true],
    [true, 12, "2025-04-09", false],
    [false, 12, "2026-04-09", false],
  ])("kept %s, for %s months, written on %s: %s", (keepTexts, retentionMonths, day, kept) =>
    expect(keepsWords({ keepTexts, retentionMonths }, day, "2026-04-10")).toBe(kept),
  );
});

describe("names after @", () => {
  const erased = new Set(["anna", "bo ek", "bo ek lund", "å.berg", "o'hara"]);
  const isErased = (name: string) => erased.has(name.toLowerCase().replace(/\s+/g, " "));
  test.each([
    ["@anna hej", "@… hej"],
    ["Hej @ANNA!", "Hej @…!"],
    ["@annabel och @anna", "@annabel och @…"],
    ["@anna's cykel", "@…'s cykel"],
    ["@Bo Ek Lund kommer", "@… kommer"],
    ["@Bo  Ek\u00a0kommer", "@…\u00a0kommer"],
    ["@Bo kommer", "@Bo kommer"],
    ["tack @å.berg.", "tack @…."],
    ["@O'Hara, ja", "@…, ja"],
    ["skriv till anna@anna.se", "skriv till anna@anna.se"],
    ["anna sa nej", "anna sa nej"],
    ["@@anna", "@@anna"],
    ["@anna@anna", "@…@anna"],
  ])("%s", (text, after) => expect(withoutNames(text, isErased)).toBe(after));

  test.each([
    ["https://x.com/anna/status/1?a=b#c", ["anna", "status", "1"]],
    ["https://tiktok.com/@bo%20ek/video/2", ["bo ek", "video", "2"]],
    ["https://x.com/%E0%A4%A/", ["%E0%A4%A"]],
    ["https://x.com", []],
    ["anna/1", []],
  ])("in the link %s", (link, names) => expect(namesInLink(link)).toEqual(names));

  test("what begins with an erased name is still to somebody else", () => {
    expect(firstAddressee("Hej @… vad kostar den?")).toBe("…");
    const message = { mentionsUs: false, beginsWithUs: false };
    expect(wantsAnswer({ ...message, text: "@… vad kostar den?" }, defaultWantsAnswerRule).because).toBe(
      "to-someone-else",
    );
    expect(wantsAnswer({ ...message, text: "@… 😀" }, defaultWantsAnswerRule).because).toBe("tag-a-friend");
  });
});
