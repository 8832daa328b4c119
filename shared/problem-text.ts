// From a problem to its sentence: which words, with which arguments. The words themselves are in messages/{en,sv}/problem.ts.
import type { Problem, ProblemCode } from "./problem.ts";

/** A problem as it comes out of JSON, where a field that is left out may also be undefined. */
export type ToldProblem = { code: ProblemCode } & {
  [Key in Exclude<keyof Problem, "code">]?: Problem[Key] | undefined;
};

/** A translator of the `problem` messages, as use-intl and use-intl/core give it. */
export type ProblemTranslator = (key: ProblemCode | "place", values: Record<string, string | number>) => string;

/** Every argument that a sentence may name: ICU has no optional arguments, so each one travels with a has-flag. */
function problemValues(problem: ToldProblem): Record<string, string | number> {
  const value = printed(problem, problem.value);
  const wanted = printed(problem, problem.wanted);
  return {
    table: problem.table ?? "",
    hasTable: has(problem.table),
    // As text, because a line number is a label: 12345, never 12,345.
    line: String(problem.line ?? ""),
    hasLine: has(problem.line),
    column: problem.column ?? "",
    hasColumn: has(problem.column),
    value,
    hasValue: has(value),
    wanted,
    hasWanted: has(wanted),
    count: problem.count ?? 1,
    hasCount: has(problem.count),
    kind: word(value),
    wantedKind: word(wanted),
  };
}

function has(value: unknown): "yes" | "no" {
  return value === undefined || value === "" ? "no" : "yes";
}

/** A value that is one of a few words, for `select`, whose keys hold no spaces or hyphens: "web page" is `web_page`. */
function word(value: string): string {
  return value.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "_") || "other";
}

/** Sizes travel as bytes and are read as megabytes; all other values stand as they are. */
function printed(problem: ToldProblem, value: string | undefined): string {
  if (problem.code !== "too-large" || !/^\d+$/.test(value ?? "")) return value ?? "";
  return `${Math.ceil(Number(value) / 1_000_000)} MB`;
}

/** Where it is: "Line 12, column “Views”"; empty for a problem of the file as a whole. */
export function problemPlace(t: ProblemTranslator, problem: ToldProblem): string {
  return t("place", problemValues(problem));
}

/** What is wrong and what to do, without the place. */
export function problemText(t: ProblemTranslator, problem: ToldProblem): string {
  return t(problem.code, problemValues(problem));
}

/** The whole sentence: where, what, and what to do. */
export function problemSentence(t: ProblemTranslator, problem: ToldProblem): string {
  const place = problemPlace(t, problem);
  const text = problemText(t, problem);
  return place === "" ? text : `${place}: ${text}`;
}
