// Marks save at once; the message that says so takes them back.
import { useTranslations } from "use-intl";
import { type CommentMarkName, markComment } from "../../ui/comment-mark.ts";
import { useSaveWithUndo } from "../../ui/useSaveWithUndo.ts";

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
  const { save, error, isSaving } = useSaveWithUndo();
  const mark = ({ key, marks }: Marked, action: MarkAction) => {
    const [name, value] = meaning[action];
    const before = marks[name] ?? null;
    save(
      {
        run: () => markComment(key, name, value),
        said: t(action),
        undo: () => markComment(key, name, before),
        undone: t("undone"),
      },
      { onSuccess: () => onDone?.() },
    );
  };
  return { mark, error, isSaving };
}
