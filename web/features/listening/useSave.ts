// What is written down or decided is saved at once: the screen asks anew, and a short message offers to undo it.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useToast } from "../../ui/Toast.tsx";

export interface Step<Result> {
  run: () => Promise<Result>;
  /** What the message says when it is done. */
  said: string;
  /** Takes it back. */
  undo: (result: Result) => Promise<unknown>;
}

/** `save` runs a step; `error` is that of the last one. */
export function useSave<Result>() {
  const queries = useQueryClient();
  const toast = useToast();
  const shell = useTranslations("shell");
  const refresh = () => queries.invalidateQueries({ queryKey: ["listening"] });
  const undo = useMutation({ mutationFn: (run: () => Promise<unknown>) => run(), onSettled: refresh });
  const save = useMutation({
    mutationFn: (step: Step<Result>) => step.run(),
    onSuccess: (result, step) =>
      toast({ text: step.said, action: { label: shell("undo"), run: () => undo.mutate(() => step.undo(result)) } }),
    onSettled: refresh,
  });
  return { save: save.mutate, isSaving: save.isPending, error: save.error ?? undo.error };
}
