// What was done about a critical comment saves at once; the message that says so takes it back.
import { useTranslations } from "use-intl";
import { markComment } from "../../ui/comment-mark.ts";
import { useSaveWithUndo } from "../../ui/useSaveWithUndo.ts";
import type { CriticalComment } from "./criticism-api.ts";

/** `onDone` runs when it is saved and the lists are read again: the comment may have left them. */
export function useDeed(onDone: () => void) {
  const t = useTranslations("criticism");
  const { save, error, isSaving } = useSaveWithUndo();
  const choose = ({ key, marks }: CriticalComment, done: string | null) => {
    const before = marks.done ?? null;
    save(
      {
        run: () => markComment(key, "done", done),
        said: t("saved"),
        undo: () => markComment(key, "done", before),
      },
      { onSuccess: onDone },
    );
  };
  return { choose, error, isSaving };
}
