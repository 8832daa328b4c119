// What was done about a critical comment saves at once; the message that says so takes it back.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { markComment } from "../../ui/comment-mark.ts";
import { useToast } from "../../ui/Toast.tsx";
import type { CriticalComment } from "./criticism-api.ts";

/** `onDone` runs when it is saved and the lists are read again: the comment may have left them. */
export function useDeed(onDone: () => void) {
  const t = useTranslations("criticism");
  const shell = useTranslations("shell");
  const toast = useToast();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: ({ key, done }: { key: string; done: string | null }) => markComment(key, "done", done),
    onSuccess: () => queries.invalidateQueries(),
  });
  const choose = ({ key, marks }: CriticalComment, done: string | null) => {
    const undo = () => save.mutate({ key, done: marks.done ?? null });
    save.mutate(
      { key, done },
      {
        onSuccess: () => {
          toast({ text: t("saved"), action: { label: shell("undo"), run: undo } });
          onDone();
        },
      },
    );
  };
  return { choose, error: save.error, isSaving: save.isPending };
}
