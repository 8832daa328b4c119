// The arithmetic of metrics over comments: pooled over channels, null where something is unknown.
import { type Computed, known } from "./compute.ts";
import type { MonthDialogue } from "./conversations/dialogue.ts";
import {
  answeredByCustomers,
  answeredInTime,
  answeredShare,
  type Counted,
  medianAnswerSeconds,
  type Outcome,
} from "./conversations/replies.ts";
import type { MonthCriticism } from "./criticism/outcome.ts";
import { median } from "./median.ts";
import type { CriticalFormula, DialogueFormula } from "./metrics/define.ts";
import type { UnknownReason } from "./verdict.ts";

/**
 * A metric over one month of several channels, each channel's comments as one dialogue. Counts count covered days of `of`; shares and times
 * count the messages that could be judged, of those that wanted an answer. Times are in hours.
 */
export function computeComments(
  formula: DialogueFormula,
  dialogues: readonly MonthDialogue[],
  coveredDays: number,
  of: number,
): Computed {
  const received = dialogues.reduce((sum, dialogue) => sum + dialogue.received.length, 0);
  const isRead = coveredDays > 0 || received > 0 || dialogues.some((dialogue) => dialogue.ownReplies > 0);
  if (!isRead) return known(null, 0, of, "not-read");
  const counted = (value: number | null): Computed => ({
    ...known(value, coveredDays, of, "not-supplied"),
    ...(value === null ? {} : { events: value }),
  });
  switch (formula.kind) {
    case "comments":
      return counted(received);
    case "people":
      return counted(new Set(dialogues.flatMap(formula.returning ? ({ returning }) => returning : authorsOf)).size);
    case "taking-part":
      return dialogues.some((dialogue) => dialogue.wordlessReplies > 0)
        ? known(null, coveredDays, of, "texts-not-kept")
        : counted(takingPart(formula.count, dialogues));
    case "depth": {
      const levels = dialogues.flatMap((dialogue) => dialogue.levels);
      const value = known(median(levels), levels.length, levels.length, "nothing-to-divide");
      return { ...value, events: levels.length };
    }
    case "answered":
    case "answer-time-median":
      return ofMessages(formula, dialogues);
  }
}

/**
 * Critical comments of one month of several channels: all, or those left past the promise. Counts count covered days of `of`. Null where some
 * comments' words were not kept: whoever wants none must not reach that by not knowing.
 */
export function computeCriticism(
  { count }: CriticalFormula,
  months: readonly MonthCriticism[],
  coveredDays: number,
  of: number,
): Computed {
  if (coveredDays === 0 && months.every(({ received }) => received === 0)) return known(null, 0, of, "not-read");
  if (count === "unanswered" && !months.some(({ promises }) => promises)) return known(null, 0, of, "no-promise");
  if (months.some(({ unknown }) => unknown > 0)) return known(null, 0, of, "criticism-unknown");
  const critical = months.flatMap((month) => month.critical);
  const value = count === "all" ? critical.length : critical.filter(({ isOverdue }) => isOverdue).length;
  return known(value, coveredDays, of, "not-read");
}

function authorsOf({ received }: MonthDialogue): string[] {
  const authors = new Set<string>();
  for (const { author } of received) if (author !== null) authors.add(author);
  return [...authors];
}

function takingPart(
  count: "own-replies" | "conversations" | "joined-elsewhere",
  dialogues: readonly MonthDialogue[],
): number | null {
  const counts = dialogues.map((dialogue) => {
    if (count === "own-replies") return dialogue.ownReplies;
    return count === "conversations" ? dialogue.conversationsTakenPartIn : dialogue.joinedElsewhere;
  });
  return counts.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
}

function ofMessages(
  formula: Extract<DialogueFormula, { kind: "answered" | "answer-time-median" }>,
  dialogues: readonly MonthDialogue[],
): Computed {
  const outcomes = dialogues.flatMap((dialogue) => dialogue.outcomes);
  const unknownWants = dialogues.reduce((sum, dialogue) => sum + dialogue.unknownWants, 0);
  const isInTime = formula.kind === "answered" && formula.by === "us-in-time";
  // A channel whose month had no promise leaves nothing to hold its answers against.
  const judged = isInTime ? dialogues.filter((dialogue) => dialogue.promises) : dialogues;
  const result = messageValue(formula, isInTime ? judged.flatMap((dialogue) => dialogue.outcomes) : outcomes);
  const reason = ((): UnknownReason => {
    if (isInTime && judged.length === 0) return "no-promise";
    if (result.counted > 0) return "mostly-unanswered";
    return outcomes.length === 0 && unknownWants > 0 ? "texts-not-kept" : "nothing-to-divide";
  })();
  return { ...known(result.value, result.counted, result.of + unknownWants, reason), events: result.counted };
}

function messageValue(
  formula: Extract<DialogueFormula, { kind: "answered" | "answer-time-median" }>,
  outcomes: readonly Outcome[],
): Counted {
  if (formula.kind === "answer-time-median") {
    const { value, ...counts } = medianAnswerSeconds(outcomes);
    return { value: value === null ? null : value / 3600, ...counts };
  }
  if (formula.by === "us") return answeredShare(outcomes);
  return formula.by === "us-in-time" ? answeredInTime(outcomes) : answeredByCustomers(outcomes);
}
