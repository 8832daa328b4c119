// The index of phrases gives, for any word, what looking through all phrases would.
import fc from "fast-check";
import { expect, test } from "vitest";
import { partCatches } from "../../../shared/criticism/entry.ts";
import { byLongestWord, phrasesOf } from "../../../shared/criticism/phrases.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "å", "q", "𝕒"), minLength: 1, maxLength: 8 });
const entry = fc
  .array(
    fc.oneof(
      word,
      word.map((each) => `"${each}"`),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => words.join(" "));

test("by its longest word", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), fc.array(word, { maxLength: 8 }), (entries, words) => {
      const phrases = phrasesOf({ negative: entries }, []);
      const phrasesBy = byLongestWord(phrases);
      // Twice, because what was found is remembered.
      for (const each of [...words, ...words]) {
        const wanted = phrases.filter(({ parts }) => {
          const longest = Math.max(...parts.map(({ text }) => text.length));
          return partCatches(
            parts.find(({ text }) => text.length === longest)!,
            each,
          );
        });
        expect(new Set(phrasesBy(each))).toEqual(new Set(wanted));
      }
    }),
  );
});
