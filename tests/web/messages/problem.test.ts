// Every problem has a sentence in both languages, whatever the reader of the file could say of it.
import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { problem as en } from "../../../shared/messages/en/problem.ts";
import { problem as sv } from "../../../shared/messages/sv/problem.ts";
import { type Problem, type ProblemCode, problemCodes } from "../../../shared/problem.ts";
import { problemPlace, problemSentence, problemText, type ProblemTranslator } from "../../../shared/problem-text.ts";

function translator(language: "en" | "sv"): ProblemTranslator {
  return createTranslator({
    locale: language,
    messages: { problem: { en, sv }[language] },
    namespace: "problem",
    onError: (error) => {
      throw error;
    },
  });
}

const whole: Omit<Problem, "code"> = {
  table: "Ark {1}",
  line: 12345,
  column: "Visningar",
  value: "12O",
  wanted: "3",
  count: 2,
};
const extents: [string, Omit<Problem, "code">][] = [
  ["bare", {}],
  ["whole", whole],
  ["line", { line: 7 }],
  ["value", { value: "none" }],
  ["one", { count: 1 }],
  ["braces", { value: "{x} 'y' <b>", wanted: "{", column: "{c}" }],
];

describe.each(["en", "sv"] as const)("in %s", (language) => {
  const t = translator(language);
  const cases = problemCodes.flatMap((code) => extents.map(([name, extent]) => ({ code, name, extent })));

  test.each(cases)("$code, $name: a whole sentence without a gap", ({ code, extent }) => {
    const text = problemText(t, { code, ...extent });
    expect(text).toMatch(/^[\p{Lu}\d“”"]/u);
    expect(text).toMatch(/[.]$/);
    expect(text).not.toMatch(/ {2}|undefined|NaN|“”|””|\(\)| \.(\s|$)| ,|(select|plural), /);
    if (JSON.stringify(extent).includes("{")) return;
    expect(text).not.toMatch(/[{}]/);
  });

  test("says where only as far as it is known", () => {
    const place = (extent: Omit<Problem, "code">) => problemPlace(t, { code: "bad-number", ...extent });
    expect(place({})).toBe("");
    const words =
      language === "en"
        ? ["Line 12345", "column “Views”", "“Ark”, line 3"]
        : ["Rad 12345", "kolumn ”Views”", "”Ark”, rad 3"];
    expect(place({ line: 12345 })).toBe(words[0]);
    expect(place({ line: 12345, column: "Views" })).toBe(`${words[0]}, ${words[1]}`);
    expect(place({ table: "Ark", line: 3 })).toBe(words[2]);
  });
});

const sentences: [ProblemCode, Omit<Problem, "code">, string, string][] = [
  [
    "bad-number",
    { line: 12, column: "Views", value: "12O" },
    "Line 12, column “Views”: “12O” is not a number, so the row was left out. Correct it in the file, or export it again.",
    "Rad 12, kolumn ”Views”: ”12O” är inget tal, så raden lämnades utanför. Rätta det i filen eller exportera igen.",
  ],
  [
    "too-large",
    { value: "734003200", wanted: "536870912" },
    "The file is too large (735 MB); the limit is 537 MB. Export a shorter period, such as one month at a time.",
    "Filen är för stor (735 MB); gränsen är 537 MB. Exportera en kortare period, till exempel en månad i taget.",
  ],
  [
    "wrong-content",
    { value: "web page" },
    "This is a saved web page, whatever the file’s name says. Export the data as CSV or Excel and drop that file here.",
    "Det här är en sparad webbsida, vad filnamnet än säger. Exportera som CSV eller Excel och släpp den filen här.",
  ],
  [
    "duplicate-rows",
    { count: 1 },
    "1 row repeats a post that is already in the file. They were joined, so nothing is counted twice.",
    "1 rad upprepar ett inlägg som redan finns i filen. De slogs ihop, så inget räknas två gånger.",
  ],
];

test.each(sentences)("%s %o", (code, extent, english, swedish) => {
  expect(problemSentence(translator("en"), { code, ...extent })).toBe(english);
  expect(problemSentence(translator("sv"), { code, ...extent })).toBe(swedish);
});
