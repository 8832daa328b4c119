// One lesson in a list: read, edited in its place, taken back.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../Button.tsx";
import { ErrorNote } from "../ErrorNote.tsx";
import { bringBackLesson, changeLesson, type Lesson, takeBackLesson } from "./api.ts";
import { LessonForm } from "./LessonForm.tsx";
import { useSaveNote } from "./useSaveNote.ts";

/** `about` names what the lesson is about, where the page does not. */
export function LessonItem({ lesson, about = null }: { lesson: Lesson; about?: string | null }) {
  const t = useTranslations("notes");
  const [isOpen, setOpen] = useState(false);
  const { save, isSaving, error } = useSaveNote<unknown>(() => setOpen(false));
  const { id, month, goal, text, actor } = lesson;
  if (isOpen)
    return (
      <li className="note-item">
        <LessonForm
          first={text}
          isSaving={isSaving}
          error={error}
          onCancel={() => setOpen(false)}
          onSave={(changed) =>
            save({
              run: () => changeLesson(id, { month, goal, text: changed }),
              said: t("lessonSaved"),
              undo: () => changeLesson(id, { month, goal, text }),
            })
          }
        />
      </li>
    );
  const facts = [about, actor === "" ? null : t("by", { actor })].filter((fact) => fact !== null);
  return (
    <li className="note-item">
      <div className="note-words">
        <p className="prose note-text">{text}</p>
        {facts.length === 0 ? null : <p className="quiet small">{facts.join(" · ")}</p>}
      </div>
      <div className="note-tools">
        <Button look="quiet" aria-label={t("changeOne", { title: text })} onClick={() => setOpen(true)}>
          {t("change")}
        </Button>
        <Button
          look="quiet"
          aria-label={t("takeBackOne", { title: text })}
          onClick={() =>
            save({ run: () => takeBackLesson(id), said: t("lessonTakenBack"), undo: () => bringBackLesson(id) })
          }
        >
          {t("takeBack")}
        </Button>
      </div>
      {error ? <ErrorNote error={error} /> : null}
    </li>
  );
}
