// How well the lexicon as it comes tells criticism from the rest, in each language. The comments are made up; the
// criticism among them is also of the kind that no word gives away, so that the share found says something.
import { describe, expect, test } from "vitest";
import { nameOf, readEntry } from "../../../shared/criticism/entry.ts";
import { judgeCriticism } from "../../../shared/criticism/judge.ts";
import { defaultLexicon, lexiconWords } from "../../../shared/criticism/lexicon.ts";
import { answerLanguages } from "../../../shared/conversations/wants-answer.ts";
import { readText } from "../../../shared/relevance/tokens.ts";
import { da } from "./comments/da.ts";
import { de } from "./comments/de.ts";
import { en } from "./comments/en.ts";
import { fi } from "./comments/fi.ts";
import { nb } from "./comments/nb.ts";
import { sv } from "./comments/sv.ts";

const comments = { sv, nb, da, fi, de, en };
const levelOf = (text: string) => judgeCriticism(text, defaultLexicon()).level;
const share = (texts: readonly string[], is: (text: string) => boolean) => texts.filter(is).length / texts.length;

describe.each(answerLanguages)("%s", (language) => {
  const { innocent, negative, urgent } = comments[language];

  test.each(innocent)("innocent: %s", (text) => {
    expect(judgeCriticism(text, defaultLexicon())).toEqual({ level: null, words: [] });
  });

  test("at least four fifths of the criticism is found", () => {
    const critical = [...negative, ...urgent];
    expect(critical.length).toBeGreaterThanOrEqual(30);
    expect(share(critical, (text) => levelOf(text) !== null)).toBeGreaterThanOrEqual(0.8);
  });

  test("urgent criticism is found as urgent, other criticism is not", () => {
    expect(share(urgent, (text) => levelOf(text) === "urgent")).toBeGreaterThanOrEqual(0.9);
    expect(negative.filter((text) => levelOf(text) === "urgent")).toEqual([]);
  });

  test("no entry is a whole comment of these", () => {
    const whole = new Set([...negative, ...urgent].map((text) => readText(text).words.join(" ")));
    const { negative: words, urgent: urgentWords, negativeUnlessAsked, urgentUnlessAsked } = lexiconWords[language];
    const names = [...words, ...urgentWords, ...negativeUnlessAsked, ...urgentUnlessAsked]
      .flatMap(readEntry)
      .map(nameOf);
    expect(names.filter((name) => name.split(" ").length > 3 && whole.has(name))).toEqual([]);
  });
});

test("every entry catches the comment that consists of it, and no other language calls it harmless", () => {
  const dead: string[] = [];
  for (const language of answerLanguages)
    for (const kind of ["negative", "urgent", "negativeUnlessAsked", "urgentUnlessAsked"] as const)
      for (const entry of lexiconWords[language][kind])
        for (const parts of readEntry(entry)) {
          const text = parts.map((part) => part.text).join(" ");
          if (levelOf(text) === null) dead.push(`${language}: ${text}`);
        }
  expect(dead).toEqual([]);
});
