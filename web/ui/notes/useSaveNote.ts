// A note, a lesson or a check of a channel is saved at once, with a way back.
import { useSaveWithUndo } from "../useSaveWithUndo.ts";

const shownBy = ["overview", "goal", "goal-notes", "review"];

/** useSaveWithUndo for what is written beside the numbers; `onSaved` runs when it is saved. */
export function useSaveNote<Result>(onSaved?: () => void) {
  return useSaveWithUndo<Result>({ shownBy, onSaved });
}
