// A few lines about what was learnt.
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../Button.tsx";
import { ErrorNote } from "../ErrorNote.tsx";
import { TextArea } from "../Field.tsx";
import { addLesson, type NewLesson, takeBackLesson } from "./api.ts";
import { useSaveNote } from "./useSaveNote.ts";

export function LessonForm({
  first = "",
  isSaving,
  error,
  onSave,
  onCancel,
}: {
  first?: string;
  isSaving: boolean;
  error: Error | null;
  onSave: (text: string) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("notes");
  const shell = useTranslations("shell");
  const [text, setText] = useState(first);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The button that opened the form is gone: the keyboard goes on in the field.
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const isEmpty = text.trim() === "";
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isEmpty) onSave(text);
  };
  return (
    <form ref={form} className="lesson-form" onSubmit={onSubmit} noValidate>
      <TextArea
        label={t("lesson")}
        placeholder={t("lessonPlaceholder")}
        rows={3}
        maxLength={2000}
        value={text}
        error={tried && isEmpty ? t("lessonMissing") : undefined}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="row">
        <Button look="primary" type="submit" disabled={isSaving}>
          {t("save")}
        </Button>
        <Button onClick={onCancel}>{shell("cancel")}</Button>
      </div>
      {error ? <ErrorNote error={error} /> : null}
    </form>
  );
}

/** A new lesson of the month, of the goal or of all. */
export function NewLessonForm({ about, onDone }: { about: Omit<NewLesson, "text">; onDone: () => void }) {
  const t = useTranslations("notes");
  const { save, isSaving, error } = useSaveNote<{ id: number }>(onDone);
  return (
    <LessonForm
      isSaving={isSaving}
      error={error}
      onCancel={onDone}
      onSave={(text) =>
        save({ run: () => addLesson({ ...about, text }), said: t("lessonSaved"), undo: ({ id }) => takeBackLesson(id) })
      }
    />
  );
}
