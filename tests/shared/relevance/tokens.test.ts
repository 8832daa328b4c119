// What is left of a comment, in the six languages, and which comments have no words of their own.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classOf, type CommentText, readText } from "../../../shared/relevance/tokens.ts";

const nothing: CommentText = {
  words: [],
  hashtags: [],
  emoji: [],
  links: [],
  mentions: 0,
  asks: false,
  exclaims: false,
};

describe("readText", () => {
  test.each<[string, string, Partial<CommentText>]>([
    [
      "sv",
      "När kommer ELBILSLADDNING till Åre?",
      { words: ["när", "kommer", "elbilsladdning", "till", "åre"], asks: true },
    ],
    [
      "nb",
      "Så bra! Må få støpsel på hytta",
      { words: ["så", "bra", "må", "få", "støpsel", "på", "hytta"], exclaims: true },
    ],
    ["da", "Hvad koster en ladestander på Ærø", { words: ["hvad", "koster", "en", "ladestander", "på", "ærø"] }],
    ["fi", "Missä on lähin pikalatausasema", { words: ["missä", "on", "lähin", "pikalatausasema"] }],
    ["de", "Schnellladesäule in Köln, Große Straße", { words: ["schnellladesäule", "in", "köln", "große", "straße"] }],
    ["en", "It's 20 kWh, isn't it", { words: ["it", "s", "20", "kwh", "isn", "t", "it"] }],
    ["letters in two parts are one", "Ko\u0308p en ha\u030all", { words: ["köp", "en", "håll"] }],
    ["soft hyphens are no borders", "elbils\u00adladdning", { words: ["elbilsladdning"] }],
    ["underscores are", "Volvo_cars", { words: ["volvo", "cars"] }],
    ["a link", "se https://www.bolaget.se/kop?x=1 nu", { words: ["se", "nu"], links: ["www.bolaget.se"] }],
    [
      "a link without a scheme",
      "titta på bolaget.se/kop och exempel.com",
      { words: ["titta", "på", "och"], links: ["bolaget.se", "exempel.com"] },
    ],
    ["a full stop without its space is no link", "Bra.Se här", { words: ["bra", "se", "här"] }],
    ["a mention", "@bolaget hej @anna.b!", { words: ["hej"], mentions: 2, exclaims: true }],
    ["an address is no mention", "skriv till info@bolaget.se", { words: ["skriv", "till", "info", "bolaget", "se"] }],
    ["a hashtag is also its words", "Kör #Elbil_nu", { words: ["kör", "elbil", "nu"], hashtags: ["#elbil_nu"] }],
    ["emoji and flags", "toppen 👍🏽🇸🇪", { words: ["toppen"], emoji: ["👍", "🇸🇪"] }],
    ["smileys", "bra :) <3 xD", { words: ["bra"], emoji: [":)", "<3", "xd"] }],
    ["a time is no smiley", "kl 8:30 (p 3)", { words: ["kl", "8", "30", "p", "3"] }],
    [
      "markup of video sites",
      'det&#39;s &amp; <a href="https://x.se/a">här</a><br />ja',
      { words: ["det", "s", "här", "ja"] },
    ],
  ])("%s", (_, text, wanted) => {
    expect(readText(text)).toEqual({ ...nothing, ...wanted });
  });

  test("any text gives lower-case words of letters and digits only", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const word of readText(text).words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});

describe("classOf", () => {
  test.each([
    ["text", "Bra jobbat"],
    ["text", "https://bolaget.se/kop"],
    ["text", "@bolaget funkar inte"],
    ["text", "7"],
    ["text", "#elbil"],
    ["emoji-only", "😂😂"],
    ["emoji-only", "<3 :)"],
    ["emoji-only", "❤️!!!"],
    ["tag-a-friend", "@anna"],
    ["tag-a-friend", "@anna @bo 😍"],
    ["empty", ""],
    ["empty", " ... "],
  ])("%s: %s", (wanted, text) => {
    expect(classOf(readText(text))).toBe(wanted);
  });
});
