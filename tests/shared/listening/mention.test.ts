// What several rows say of one mention, when it is critical, and when two links are one.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldMention, isCritical, mentionAddress, topicSeeds, topicsIn } from "../../../shared/listening/mention.ts";

const row = {
  place: "reddit.com",
  isReview: false,
  url: null,
  at: null,
  on: "2026-02-03",
  sentiment: null,
  stars: null,
  text: null,
  observedOn: "2026-02-04",
} as const;

describe("rows of one mention", () => {
  test("the newest that is known stands, and a blank never overwrites", () => {
    const old = { ...row, sentiment: "negative", text: "all of it", stars: 2 } as const;
    const newer = { ...row, sentiment: "neutral", text: "", observedOn: "2026-03-01" } as const;
    expect(foldMention([newer, old])).toMatchObject({ sentiment: "neutral", text: "all of it", stars: 2 });
  });

  test("are folded alike in any order", () => {
    const some = fc.record({
      observedOn: fc.constantFrom("2026-02-04", "2026-03-01"),
      sentiment: fc.constantFrom("negative", "neutral", null),
      stars: fc.constantFrom(1, 5, null),
      text: fc.constantFrom("", "a", "b", null),
      url: fc.constantFrom("https://a.example/1", null),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 5 }), (parts) => {
        const rows = parts.map((part) => ({ ...row, ...part }));
        expect(foldMention(rows.toReversed())).toEqual(foldMention(rows));
      }),
    );
  });
});

test.each([
  [{ stars: 2, sentiment: null }, null, true],
  [{ stars: 2.5, sentiment: null }, null, false],
  [{ stars: 0, sentiment: "positive" }, null, true],
  [{ stars: null, sentiment: "negative" }, null, true],
  [{ stars: 4, sentiment: "negative" }, null, true],
  [{ stars: null, sentiment: "neutral" }, null, false],
  [{ stars: null, sentiment: null }, null, false],
  [{ stars: 1, sentiment: "negative" }, false, false],
  [{ stars: 5, sentiment: "positive" }, true, true],
] as const)("%o marked %s is critical: %s", (said, mark, wanted) => {
  expect(isCritical(said, mark, false)).toBe(wanted);
  expect(isCritical(said, mark, true)).toBe(mark ?? true);
});

test.each([
  ["https://www.Example.com/A/?utm_source=x&fbclid=1", "example.com/A"],
  ["http://example.com/A", "example.com/A"],
  ["https://example.com/thread?id=7&utm_medium=y#post-3", "example.com/thread?id=7#post-3"],
  ["https://example.com", "example.com"],
])("%j is %s", (url, address) => {
  expect(mentionAddress(url)).toBe(address);
});

test("topics are found inside compounds, and nothing is found where no text was kept", () => {
  const topic = {
    id: "t1",
    name: "Laddning",
    description: "",
    words: ["ladd"],
    byLanguage: {},
    examples: [],
    counterExamples: [],
  };
  const seeds = topicSeeds([topic]);
  expect(topicsIn("Funkar elbilsladdningen?", seeds)).toEqual(["t1"]);
  expect(topicsIn("Bromsarna skriker", seeds)).toEqual([]);
  expect(topicsIn(null, seeds)).toEqual([]);
});
