// How an entry of the lexicon is written, shown and found among words.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAt, listed, nameOf, readEntry } from "../../../shared/criticism/entry.ts";
import { readText } from "../../../shared/relevance/tokens.ts";

const names = (entry: string) => readEntry(entry).map(nameOf);
/** Where the entry stands, for each word that it can begin with. */
const found = (text: string, entry: string) => {
  const { words } = readText(text);
  return readEntry(entry).flatMap((parts) =>
    words.map((_, at) => findAt(words, at, parts)).filter((at) => at !== null),
  );
};

test("entries are separated by commas and lines", () => {
  expect(listed(`trasig, "är/var fel",\n  "kom" … aldrig\n\n`)).toEqual(["trasig", '"är/var fel"', '"kom" … aldrig']);
});

test.each<[string, string[]]>([
  ["trasig", ["trasig"]],
  ['"Fel"', ["fel"]],
  ['"kom" … "aldrig"', ["kom … aldrig"]],
  ['"kom" ... "aldrig"', ["kom … aldrig"]],
  ['"gick/gått" sönder', ["gick sönder", "gått sönder"]],
  ['"är/var fel/trasig"', ["är fel", "är trasig", "var fel", "var trasig"]],
  ["doesn't work", ["doesn t work"]],
  ["😡", []],
  ["a/b ".repeat(30), []],
  ["  …  ", []],
  ["", []],
])("%s is read as %j", (entry, wanted) => expect(names(entry)).toEqual(wanted));

test("a name reads as itself", () => {
  const word = fc.constantFrom("fel", "trasig", '"gick/gått"', '"kom"', "…", "sönder");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), (words) => {
      for (const name of names(words.join(" "))) expect(names(name)).toEqual([name]);
    }),
  );
});

describe("findAt", () => {
  test.each<[string, string, string, number[][]]>([
    ["inside a compound, as a seed does", "en jättetrasig jacka", "trasig", [[1]]],
    ["a whole word", "fel på kabeln", '"fel"', [[0]]],
    ["a whole word is not in another", "felfri och felix", '"fel"', []],
    ["a phrase, its words side by side", "den gick sönder", '"gick" sönder', [[1, 2]]],
    ["no gap where none is said", "den gick ju sönder", '"gick" sönder', []],
    ["a gap of none", "den gick sönder", '"gick" … sönder', [[1, 2]]],
    ["a gap of three", "gick redan efter dagen sönder", '"gick" … sönder', [[0, 4]]],
    ["a gap of four is too wide", "gick redan efter en dag sönder", '"gick" … sönder', []],
    ["a later word where the next does not fit", "inte ens ett ens svar", '"inte" … "ens svar"', [[0, 3, 4]]],
    ["an end that is cut off", "den gick", '"gick" … sönder', []],
  ])("%s", (_, text, entry, wanted) => expect(found(text, entry)).toEqual(wanted));
});
