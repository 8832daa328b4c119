// What is saved at once: the screens that show it ask anew, and a short message offers to undo it.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useToast } from "./Toast.tsx";

export interface Step<Result> {
  run: () => Promise<Result>;
  /** What the message says when it is done. */
  said: string | ((result: Result) => string);
  /** Nothing was changed that could be taken back. */
  isNothing?: (result: Result) => boolean;
  /** Takes it back. */
  undo: (result: Result) => Promise<unknown>;
  /** What a message says when it is taken back; none where the screen shows it. */
  undone?: string;
}

interface Shown {
  /** The first parts of the keys of what shows it; everything where left out. */
  shownBy?: readonly string[];
  /** When it is saved, before the screens have asked anew. */
  onSaved?: (() => void) | undefined;
}

/** `save` runs a step; what is handed to it beside the step waits until the screens have asked anew. `error` is that of the last one. */
export function useSaveWithUndo<Result = unknown>({ shownBy, onSaved }: Shown = {}) {
  const queries = useQueryClient();
  const toast = useToast();
  const shell = useTranslations("shell");
  const refresh = () =>
    shownBy === undefined
      ? queries.invalidateQueries()
      : Promise.all(shownBy.map((name) => queries.invalidateQueries({ queryKey: [name] })));
  const undo = useMutation({
    mutationFn: ({ run }: { run: () => Promise<unknown>; undone: string | undefined }) => run(),
    onSuccess: (_, { undone }) => {
      if (undone !== undefined) toast({ text: undone });
    },
    onSettled: refresh,
  });
  const save = useMutation({
    mutationFn: (step: Step<Result>) => step.run(),
    onSuccess: (result, step) => {
      const takeBack = () => undo.mutate({ run: () => step.undo(result), undone: step.undone });
      const text = typeof step.said === "string" ? step.said : step.said(result);
      toast({ text, ...(step.isNothing?.(result) ? {} : { action: { label: shell("undo"), run: takeBack } }) });
      onSaved?.();
    },
    onSettled: refresh,
  });
  return { save: save.mutate, isSaving: save.isPending || undo.isPending, error: save.error ?? undo.error };
}
