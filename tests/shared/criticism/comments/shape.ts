// Made-up comments of one language, by what they are.
export interface MadeComments {
  /** Praise, questions, friends, talk of products: nothing that needs an eye. */
  innocent: string[];
  /** Criticism that can wait for its turn. */
  negative: string[];
  /** Danger, illness, the law, leaked data. */
  urgent: string[];
}

/** The lines of a text, one comment each. */
export function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
