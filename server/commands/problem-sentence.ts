// Problems in English for the command line, from the same words as the screen's.
import { createTranslator } from "use-intl/core";
import { problem as messages } from "../../shared/messages/en/problem.ts";
import type { Problem } from "../../shared/problem.ts";
import { problemSentence as sentence, type ProblemTranslator } from "../../shared/problem-text.ts";

const translate = createTranslator({ locale: "en", messages }) as ProblemTranslator;

/** Where, what, and what to do. */
export function problemSentence(problem: Problem): string {
  return sentence(translate, problem);
}
