// What a comment is judged by: phrases, negations, questions, clauses, signs; and how the lexicon is changed.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeCriticism } from "../../../shared/criticism/judge.ts";
import { defaultLexicon, lexiconWith } from "../../../shared/criticism/lexicon.ts";

const judge = (text: string) => judgeCriticism(text, defaultLexicon());

describe("the lexicon as it comes", () => {
  test.each<[string, string, string | null, string[]]>([
    ["a word", "Den är trasig", "negative", ["trasig"]],
    ["inside a word", "Kjempedårlig service", "negative", ["dårlig"]],
    ["a phrase with a gap", "Skorna gick redan sönder", "negative", ["gick … sönder"]],
    ["written together", "#neveragain", "negative", ["never again"]],
    ["urgent goes first", "Dålig laddare, den började brinna", "urgent", ["började … brinna", "dålig"]],
    ["each word once, in order", "Trasig igen! Trasig och försenad", "negative", ["trasig", "försenad"]],
    ["a sign alone", "👎🏽", "negative", ["👎"]],
    ["a sign beside words", "Jaha 😡😡 och trasig", "negative", ["trasig", "😡"]],
    ["negated", "Inte dåligt", null, []],
    ["negated over small words", "Ikke i det hele tatt dårlig", null, []],
    ["negated in its gap", "Den gick aldrig sönder", null, []],
    ["a negation of another clause", "Gillar den inte, dålig kvalitet", "negative", ["dålig"]],
    ["a negation farther away", "Förstår inte hur man säljer trasig elektronik", "negative", ["trasig"]],
    ["a negation that belongs to a phrase", "Fungerar inte dålig kvalitet", "negative", ["fungerar … inte", "dålig"]],
    ["not only", "Inte bara trasig utan smutsig", "negative", ["trasig"]],
    ["an article is no negation: en", "En dålig dator", "negative", ["dålig"]],
    ["an article is no negation: et", "Et dårligt køb", "negative", ["dårlig"]],
    ["but in its own language it is", "En pettynyt", null, []],
    ["a neighbour's negation of a word they share", "Aldrig skuffet", null, []],
    ["never so", "Aldrig varit så besviken", "negative", ["besvik"]],
    ["harmless", "Farligt gott", null, []],
    ["harmless beside criticism", "Farligt gott men servicen var usel", "negative", ["usel"]],
    ["only asked, by mark", "Är den farlig för hundar?", null, []],
    ["only asked, by word", "Kan man få pengarna tillbaka om den är för stor", null, []],
    ["asked in another sentence", "Är den i lager? Den förra var farlig.", "urgent", ["farlig"]],
    ["said", "Den är farlig", "urgent", ["farlig"]],
    ["complained of in a question", "Varför är min redan trasig?", "negative", ["trasig"]],
    ["a line is a sentence", "Finns den\nFarlig sladd", "urgent", ["farlig"]],
    ["in a link it is no word", "Läs https://bolaget.example/trasig", null, []],
    ["in a name it is no word", "@trasig hej", null, []],
    ["nothing", "", null, []],
  ])("%s: %s", (_, text, level, words) => expect(judge(text)).toEqual({ level, words }));

  // Words that mean harm in one language, or look like one of its entries, and are everyday words of another.
  test.each<[string, string]>([
    ["sv", "rolig fart slut bra gift kastrullen hörlurar felfri fälla överklaga svindlande buggar skit reklam"],
    ["nb", "muggen skuffen lurt frekk sint feil anmeldelse mold assistent triviallitteratur slutt bad"],
    ["da", "maden rude slutter bad fart brystet gebyret reklamerer ringe forbrænding erstattet brand sur"],
    ["fi", "mies home tuli kuolematon juoksentelee saharassa alkusetti toimi osta myrkytön vaaraton"],
    ["de", "Fahrt Gift Bad Brand die Geschlecht Lebensgefährte ausschlaggebend gruselig Schimmelpilzfrei arg not"],
    ["en", "bad die brand gift mug broker buggy toxicology home fart burnt smoking petty fire"],
  ])("%s: no everyday word is criticism: %s", (_, words) => {
    for (const word of words.split(" ")) expect([word, judge(word).level]).toEqual([word, null]);
  });

  test("any text is judged, and level and words agree", () => {
    const piece = fc.constantFrom(
      "inte",
      "dålig",
      "trasig",
      "farlig",
      "?",
      "! ",
      ", ",
      " ",
      "😡",
      "kom",
      "aldrig",
      "\n",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.array(piece).map((each) => each.join(" ")),
        ),
        (text) => {
          const { level, words } = judge(text);
          expect(words.length > 0).toBe(level !== null);
          expect(new Set(words).size).toBe(words.length);
        },
      ),
    );
  });
});

describe("lexiconWith", () => {
  test.each<[string, Parameters<typeof lexiconWith>, string, string | null, string[]]>([
    ["a word more", [{ negative: ["gnisslar"] }, []], "Den gnisslar", "negative", ["gnisslar"]],
    ["a word more, urgent", [{ urgent: ['"gnistor"'] }, []], "Det kom gnistor", "urgent", ["gnistor"]],
    ["a short word begins others", [{ negative: ["myt"] }, []], "Rena myten", "negative", ["myt"]],
    [
      "one's own word is negated too",
      [{ negative: ["gnisslar"] }, []],
      "Den gnisslar inte, inte gnisslar den",
      "negative",
      ["gnisslar"],
    ],
    ["after any language's negation", [{ negative: ["xyzzy"] }, []], "ei xyzzy", null, []],
    ["but not after an article", [{ negative: ["xyzzy"] }, []], "en xyzzy", "negative", ["xyzzy"]],
    ["a phrase that is harmless here", [{ harmless: ["trasig stil"] }, []], "Snygg trasig stil", null, []],
    ["a word less", [{}, ["trasig"]], "Den är trasig", null, []],
    ["a word less, as it is answered", [{}, ["gick … sönder"]], "Den gick sönder", null, []],
    ["a word less, as it is written", [{}, ['"gick/gått" … "sönder"']], "Den har gått sönder", null, []],
    ["the others stay", [{}, ["trasig"]], "Trasig och usel", "negative", ["usel"]],
    ["a harmless phrase less", [{}, ["farligt gott"]], "Farligt gott", "urgent", ["farlig"]],
    ["a sign more", [{ negative: ["🐌"] }, []], "🐌🐌", "negative", ["🐌"]],
    ["a sign less", [{}, ["👎"]], "👎", null, []],
    ["added and removed", [{ urgent: ["trasig"] }, ["trasig"]], "Den är trasig", "urgent", ["trasig"]],
    ["what holds nothing changes nothing", [{ negative: ["", " … "] }, [""]], "Den är trasig", "negative", ["trasig"]],
  ])("%s", (_, [added, removed], text, level, words) => {
    expect(judgeCriticism(text, lexiconWith(added, removed))).toEqual({ level, words });
  });

  test("leaves the lexicon as it comes alone", () => {
    lexiconWith({ negative: ["lagom"] }, ["trasig", "👎"]);
    expect(judge("Lagom").level).toBeNull();
    expect(judge("Trasig 👎").words).toEqual(["trasig", "👎"]);
  });
});
