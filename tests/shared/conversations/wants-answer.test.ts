import { describe, expect, test } from "vitest";
import {
  defaultWantsAnswerRule,
  firstAddressee,
  isAutomatic,
  wantsAnswer,
} from "../../../shared/conversations/wants-answer.ts";
import type { Wanting, WantsAnswerRule } from "../../../shared/conversations/wants-answer.ts";

const us = "nordcykel";

/** Judged as the product does it: our account is @nordcykel. */
function judge(text: string, rule: WantsAnswerRule = defaultWantsAnswerRule): Wanting {
  const first = firstAddressee(text);
  return wantsAnswer(
    { text, mentionsUs: text.includes(`@${us}`), beginsWithUs: first === null ? null : first === us },
    rule,
  );
}

describe("the rule as it comes", () => {
  test.each<[string, Wanting["because"], string | null]>([
    ["Har ni öppet på söndag?", "question-mark", "?"],
    ["Hej! Hur länge räcker batteriet", "question-word", "hur"],
    ["hej hej, kan ni byta kedja", "question-word", "kan ni"],
    ["Jag undrar en sak. Finns det i blått", "question-word", "finns det"],
    ["Hei, hvor mye veier den", "question-word", "hvor mye"],
    ["Hvornår åbner I", "question-word", "hvornår"],
    ["Onko tätä vielä", "question-word", "onko"],
    ["Hallo, wann kommt das Rad", "question-word", "wann"],
    ["please help me with my order", "question-word", "please help"],
    ["@nordcykel cykeln är trasig", "mentions-us", null],
    ["@nordcykel ?", "too-short", null],
    ["Tack, toppen!", "no-sign", null],
    ["Bra att veta hur det blev", "no-sign", null],
    ["Hurra för er", "no-sign", null],
    ["Det var kul", "no-sign", null],
    ["Vilken fin cykel!", "no-sign", null],
    ["Hvor flott!", "no-sign", null],
    ["När jag var liten cyklade alla", "no-sign", null],
    ["Wie schön", "no-sign", null],
    ["Was a great day", "no-sign", null],
    ["Läs https://nordcykel.example/?id=3", "no-sign", null],
    ["😍😍 !!", "emoji-only", null],
    ["", "emoji-only", null],
    ["@anna @bo 😂", "tag-a-friend", null],
    ["@nordcykel ❤️", "emoji-only", null],
    ["@anna ska vi ta en tur?", "to-someone-else", null],
    ["@anna ska vi fråga @nordcykel?", "question-mark", "?"],
    ["ok", "too-short", null],
  ])("%s: %s", (text, because, word) => {
    const wants = ["question-mark", "question-word", "mentions-us", "everything"].includes(because);
    expect(judge(text)).toEqual({ wants, because, word });
  });
});

test.each<[string, Partial<WantsAnswerRule>, string, Wanting["because"]]>([
  ["questions by mark off", { questionMark: false }, "Blir det regn?", "no-sign"],
  ["mentions off", { mentionOfUs: false }, "@nordcykel cykeln är trasig", "no-sign"],
  ["everything on", { everything: true }, "Tack, toppen!", "everything"],
  ["everything on, but for emoji", { everything: true }, "😍", "emoji-only"],
  ["longer texts only", { minLength: 12 }, "Öppet nu?", "too-short"],
  ["questions to friends too", { skipToOthers: false }, "@anna ska vi ta en tur?", "question-mark"],
  ["own words", { questionWords: { sv: ["saknar"] } }, "Saknar en växel", "question-word"],
])("edited: %s", (_name, edit, text, because) => {
  expect(judge(text, { ...defaultWantsAnswerRule, ...edit }).because).toBe(because);
});

test.each<[string, number | null, Partial<WantsAnswerRule>, boolean]>([
  ["Detta är ett automatiskt svar: vi hör av oss.", 3600, {}, true],
  ["AUTOMATIC REPLY: we are closed", null, {}, true],
  ["Hej Anna, vi tittar på det", 2, {}, false],
  ["Hej Anna, vi tittar på det", 2, { automaticWithinSeconds: 5 }, true],
  ["Hej Anna, vi tittar på det", 5, { automaticWithinSeconds: 5 }, false],
  ["Hej Anna, vi tittar på det", null, { automaticWithinSeconds: 5 }, false],
  ["Hej Anna", 60, { automaticPhrases: [" "] }, false],
])("automatic: %s after %s s", (text, waitedSeconds, edit, automatic) => {
  expect(isAutomatic({ text, waitedSeconds }, { ...defaultWantsAnswerRule, ...edit })).toBe(automatic);
});

test.each([
  ["@anna tack", "anna"],
  ["Hej @bo_1, tack", "bo_1"],
  ["Tack @anna", null],
  ["info@nordcykel.example", null],
])("%s begins with %s", (text, name) => {
  expect(firstAddressee(text)).toBe(name);
});
