// What a seed catches is marked where it stands in the text as it was written.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placedWords, seedMarks } from "../../../shared/relevance/places.ts";
import { readText } from "../../../shared/relevance/tokens.ts";
import { runs } from "../../properties.ts";

const marked = (text: string, seeds: string[]) => seedMarks(text, seeds).map(([from, to]) => text.slice(from, to));

describe("the marked parts", () => {
  test.each([
    ["inside a compound", "Hur fungerar Elbilsladdning hemma?", ["ladd"], ["ladd"]],
    ["a word as it was written", "LADDA nu, ladda sen", ["ladda"], ["LADDA", "ladda"]],
    ["a phrase word by word", "Ni har fri frakt, va?", ["fri frakt"], ["fri", "frakt"]],
    ["a phrase written together", "Finns friaFrakten kvar? Och Frifrakten?", ["fri frakt"], ["Frifrakt"]],
    ["a short seed only begins a word", "elen är el, inte mel", ["el"], ["el", "el"]],
    ["nothing in a link or a name", "@cykel se https://x.se/cykel cykel", ["cykel"], ["cykel"]],
    ["after markup and signs of it", "<b>R&amp;D</b>&lt;3 cykel", ["cykel"], ["cykel"]],
    ["after emoji of several units", "🚲🇸🇪👩‍🔧 cykel", ["cykel"], ["cykel"]],
    ["letters written in two units", "Pa\u030a ko\u0308 i ko\u0308n", ["kö"], ["ko\u0308", "ko\u0308"]],
    ["a hyphen that is not seen", "last\u00adcykel", ["cykel"], ["cykel"]],
    ["not what is not there", "Hej", ["cykel"], []],
  ])("%s", (_, text, seeds, parts) => {
    expect(marked(text, seeds)).toEqual(parts);
  });
});

const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(...["https://a.se/b ", "www.x", "bolaget.se/kop", "@namn", "#Elbil", ":)", "<3", "&lt;3", "&amp;"]),
  fc.constantFrom(...["<br>", "<a href=x>", "\u00ad", "🚲", "🇸🇪", "o\u0308", "İ", "Σ", "Å", "bil", " ", "?", "\n"]),
);

test("the words are those that are read, in order, each within the text", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      const placed = placedWords(text);
      if (placed === null) return;
      expect(placed.map(({ word }) => word)).toEqual(readText(text).words);
      let reached = 0;
      for (const { word, units } of placed) {
        expect(units).toHaveLength(word.length);
        for (const [from, to] of units) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(to).toBeGreaterThanOrEqual(reached);
          reached = to;
        }
      }
    }),
    { numRuns: runs(400) },
  );
});

test("texts of these languages can always be traced", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("").replace(/[\u1100-\u11ff]/gu, "");
      expect(placedWords(text)).not.toBeNull();
    }),
    { numRuns: runs(400) },
  );
});
