// Metrics over comments, by hand: what counts, what is null and why.
import { describe, expect, test } from "vitest";
import { computeComments } from "../../shared/compute-comments.ts";
import type { MonthDialogue } from "../../shared/conversations/dialogue.ts";
import type { Outcome } from "../../shared/conversations/replies.ts";
import type { DialogueFormula } from "../../shared/metrics/define.ts";

const hour = 3_600_000;

function outcome(comment: number, waitedHours: number | null, more: Partial<Outcome> = {}): Outcome {
  const answered = waitedHours !== null;
  return {
    comment,
    answer: answered ? comment + 1 : -1,
    answered,
    customerAnswer: -1,
    answersNotRead: false,
    waitedMs: answered ? waitedHours * hour : Infinity,
    inTime: answered ? waitedHours <= 4 : false,
    ...more,
  };
}

const quiet: MonthDialogue = {
  received: [],
  returning: [],
  outcomes: [],
  unknownWants: 0,
  promises: true,
  ownReplies: 0,
  wordlessReplies: 0,
  conversationsTakenPartIn: 0,
  joinedElsewhere: 0,
  levels: [],
};
const facebook: MonthDialogue = {
  ...quiet,
  received: [{ author: "a" }, { author: "a" }, { author: "b" }, { author: null }],
  returning: ["a"],
  outcomes: [outcome(0, 1), outcome(2, 6), outcome(4, null)],
  ownReplies: 5,
  conversationsTakenPartIn: 2,
  joinedElsewhere: null,
  levels: [1, 2, 4],
};
const x: MonthDialogue = {
  ...quiet,
  received: [{ author: "c" }],
  outcomes: [outcome(0, 2, { customerAnswer: 3 }), outcome(2, null, { inTime: null })],
  unknownWants: 2,
  ownReplies: 1,
  joinedElsewhere: 1,
  levels: [3],
};

describe("over two channels", () => {
  test.each<[string, DialogueFormula, number | null, number, number]>([
    ["an unknown author is a comment", { kind: "comments" }, 5, 28, 28],
    ["… and nobody", { kind: "people", returning: false }, 3, 28, 28],
    ["who came back", { kind: "people", returning: true }, 1, 28, 28],
    ["own replies add up", { kind: "taking-part", count: "own-replies" }, 6, 28, 28],
    ["conversations add up", { kind: "taking-part", count: "conversations" }, 2, 28, 28],
    ["3 of 5 answered; of two more nobody knows", { kind: "answered", by: "us" }, 3 / 5, 5, 7],
    [
      "1 and 2 hours are within 4; the one that is not due yet is left out",
      { kind: "answered", by: "us-in-time" },
      2 / 4,
      4,
      7,
    ],
    ["one of five by a customer", { kind: "answered", by: "customers" }, 1 / 5, 5, 7],
    // 1, 2, 6, never, never: the middle is 6.
    ["the unanswered rank last", { kind: "answer-time-median" }, 6, 5, 7],
    ["levels are pooled: 1, 2, 3, 4", { kind: "depth" }, 2.5, 4, 4],
  ])("%s", (_, formula, value, counted, of) => {
    expect(computeComments(formula, [facebook, x], 28, 28)).toMatchObject({ value, counted, of, unknown: null });
  });

  test.each<[string, DialogueFormula, MonthDialogue[], string]>([
    ["nothing was read", { kind: "comments" }, [quiet], "not-read"],
    [
      "one channel's own posts are not known",
      { kind: "taking-part", count: "joined-elsewhere" },
      [facebook, x],
      "not-supplied",
    ],
    ["no promise", { kind: "answered", by: "us-in-time" }, [{ ...facebook, promises: false }], "no-promise"],
    [
      "no message wanted an answer",
      { kind: "answered", by: "us" },
      [{ ...facebook, outcomes: [] }],
      "nothing-to-divide",
    ],
    [
      "no words were kept",
      { kind: "answered", by: "us" },
      [{ ...facebook, outcomes: [], unknownWants: 3 }],
      "texts-not-kept",
    ],
    [
      "most are unanswered",
      { kind: "answer-time-median" },
      [{ ...facebook, outcomes: [outcome(0, 1), outcome(2, null), outcome(4, null)] }],
      "mostly-unanswered",
    ],
  ])("null: %s", (reason, formula, dialogues, unknown) => {
    const days = reason === "nothing was read" ? 0 : 28;
    expect(computeComments(formula, dialogues, days, 28)).toMatchObject({ value: null, unknown });
  });

  test("own replies without words may be automatic: what leaves automatic ones out is then unknown", () => {
    const wordless = [facebook, { ...quiet, wordlessReplies: 1 }];
    for (const count of ["own-replies", "conversations", "joined-elsewhere"] as const)
      expect(computeComments({ kind: "taking-part", count }, wordless, 28, 28)).toMatchObject({
        value: null,
        unknown: "texts-not-kept",
      });
    expect(computeComments({ kind: "comments" }, wordless, 28, 28).value).toBe(4);
  });

  test("a covered month without comments has none", () => {
    expect(computeComments({ kind: "comments" }, [quiet], 28, 28).value).toBe(0);
  });
});
