// Marks save at once; the message that says so takes them back.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { type CommentMarkName, markComment } from "../../ui/comment-mark.ts";
import { useToast } from "../../ui/Toast.tsx";

export type MarkAction = "answered" | "wantsNone" | "wantsOne" | "critical" | "notCritical";

const meaning: Record<MarkAction, [name: CommentMarkName, value: string]> = {
  answered: ["answered", "yes"],
  wantsNone: ["wants-answer", "no"],
  wantsOne: ["wants-answer", "yes"],
  critical: ["critical", "yes"],
  notCritical: ["critical", "no"],
};

interface Marked {
  key: string;
  marks: { readonly [Name in CommentMarkName]?: string | undefined };
}

/** `onDone` runs when the mark is saved and the lists are read again: what was marked may have left them. */
export function useMark(onDone?: () => void) {
  const t = useTranslations("comments.mark.done");
  const shell = useTranslations("shell");
  const toast = useToast();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: ({ key, name, value }: { key: string; name: CommentMarkName; value: string | null }) =>
      markComment(key, name, value),
    onSuccess: () => queries.invalidateQueries(),
  });
  const mark = (comment: Marked, action: MarkAction) => {
    const [name, value] = meaning[action];
    const before = comment.marks[name] ?? null;
    const undo = () =>
      save.mutate({ key: comment.key, name, value: before }, { onSuccess: () => toast({ text: t("undone") }) });
    save.mutate(
      { key: comment.key, name, value },
      {
        onSuccess: () => {
          toast({ text: t(action), action: { label: shell("undo"), run: undo } });
          onDone?.();
        },
      },
    );
  };
  return { mark, error: save.error, isSaving: save.isPending };
}
