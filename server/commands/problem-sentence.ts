// Problems in English for the command line, from the same words as the screen's.
import { createTranslator } from "use-intl/core";
import { problem as messages } from "../../shared/messages/en/problem.ts";
import type { Problem } from "../../shared/problem.ts";
import { problemSentence as sentence, type ProblemTranslator } from "../../shared/problem-text.ts";

const translate = createTranslator({ locale: "en", messages }) as ProblemTranslator;

/** What the command line takes where the screen asks. */
const options: Partial<Record<Problem["code"], string>> = {
  "needs-period": "--period FROM..TO|lifetime",
  "needs-channel": "--channel NAME|platform:NAME",
  "needs-date-order": "--date-order dmy|mdy|ymd",
  "undecided-encoding": "--encoding NAME",
  "too-many-rejected": "--accept-rejects",
};

/** Where, what, what to do, and the option that answers it. */
export function problemSentence(problem: Problem): string {
  const option = options[problem.code];
  return `${sentence(translate, problem)}${option === undefined ? "" : ` (${option})`}`;
}
