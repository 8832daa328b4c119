// What one channel's comments of one month come to: everything that the metrics of dialogue are computed from.
import type { Outcome } from "./replies.ts";

export interface MonthDialogue {
  /** Comments that others wrote in the month. `author` null: the file does not say who, counted as nobody. */
  received: readonly { author: string | null }[];
  /** Of their authors, those who had written before the month. */
  returning: readonly string[];
  /** First messages of the month that wanted an answer, with what became of them. */
  outcomes: readonly Outcome[];
  /** First messages of which nobody knows whether they wanted one, because their words were not kept. */
  unknownWants: number;
  /** The strategy of the month makes an answering promise. */
  promises: boolean;
  ownReplies: number;
  /** Those of them of which nobody knows whether they were automatic, because their words were not kept. */
  wordlessReplies: number;
  conversationsTakenPartIn: number;
  /** Null where our own posts are not known, so that others' cannot be told from them. */
  joinedElsewhere: number | null;
  /** Of each conversation that began in the month: its levels, 1 for a message that nobody answered. */
  levels: readonly number[];
}
