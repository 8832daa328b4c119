// A note is saved at once: every screen that shows notes asks anew, and a short message offers to undo it.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useToast } from "../Toast.tsx";

export interface NoteStep<Result> {
  run: () => Promise<Result>;
  /** What the message says when it is done. */
  said: string;
  /** Takes it back. */
  undo: (result: Result) => Promise<unknown>;
}

const showingNotes = ["overview", "goal", "goal-notes", "review"];

/** `save` runs a step, and `then` when it is done; `error` is that of the last one. */
export function useSaveNote<Result>(then?: () => void) {
  const queries = useQueryClient();
  const toast = useToast();
  const shell = useTranslations("shell");
  const refresh = () => Promise.all(showingNotes.map((name) => queries.invalidateQueries({ queryKey: [name] })));
  const undo = useMutation({ mutationFn: (run: () => Promise<unknown>) => run(), onSettled: refresh });
  const save = useMutation({
    mutationFn: (step: NoteStep<Result>) => step.run(),
    onSuccess: (result, step) => {
      toast({ text: step.said, action: { label: shell("undo"), run: () => undo.mutate(() => step.undo(result)) } });
      then?.();
    },
    onSettled: refresh,
  });
  return { save: save.mutate, isSaving: save.isPending, error: save.error ?? undo.error };
}
