// The form for what happened: opens filled in with the month and the goal or channel that it was asked from.
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import {
  type AnnotationText,
  annotationFaultCodes,
  annotationFaults,
  type FieldFault,
} from "../../../shared/notes/annotation.ts";
import { addDays, type Month, monthEnd, monthStart } from "../../../shared/period.ts";
import { ApiError } from "../../api.ts";
import { Button } from "../Button.tsx";
import { Dialog } from "../Dialog.tsx";
import { ErrorNote } from "../ErrorNote.tsx";
import { addNote, bringBackNote, changeNote, type Note, noteChoicesQuery, takeBackNote, writtenNote } from "./api.ts";
import { NoteFields } from "./NoteFields.tsx";
import { useSaveNote } from "./useSaveNote.ts";
import "./notes.css";

/** A new note about the whole month. `goal` holds once the note is a trial. */
export function noteAbout(month: Month, channel: string | null = null): AnnotationText {
  return {
    kind: "campaign",
    title: "",
    text: "",
    from: monthStart(month),
    to: addDays(monthEnd(month), -1),
    channel,
    goal: null,
    expected: "",
    outcome: null,
    outcomeText: "",
  };
}

/** `note` is the one to change; without it a new one begins as `start`. `goal` is the goal that a trial is offered first. */
export function NoteDialog({
  note,
  start,
  goal = null,
  onClose,
}: {
  note?: Note;
  start: AnnotationText;
  goal?: string | null;
  onClose: () => void;
}) {
  const t = useTranslations("notes");
  const shell = useTranslations("shell");
  const form = useId();
  const [written, setWritten] = useState<AnnotationText>(note ? writtenNote(note) : start);
  const fields = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  // What has to be mended is where the keyboard goes on.
  useEffect(() => {
    if (tries > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const choices = useQuery(noteChoicesQuery).data ?? { channels: [], goals: [] };
  const { save, isSaving, error } = useSaveNote<{ id: number }>(onClose);
  const faults = annotationFaults(written);
  const refused = refusedFields(error);
  const change = (part: Partial<AnnotationText>) =>
    setWritten((before) => ({ ...before, ...ofKind(before, part, goal) }));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (faults.length > 0) return;
    const { title } = written;
    if (note === undefined)
      save({ run: () => addNote(written), said: t("saved", { title }), undo: ({ id }) => takeBackNote(id) });
    else
      save({
        run: () => changeNote(note.id, written),
        said: t("saved", { title }),
        undo: () => changeNote(note.id, writtenNote(note)),
      });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={note ? t("changeTitle") : t("addTitle")}
      description={t("intro")}
      actions={
        <>
          <Button onClick={onClose}>{shell("cancel")}</Button>
          <Button look="primary" type="submit" form={form} disabled={isSaving}>
            {t("save")}
          </Button>
        </>
      }
    >
      <form ref={fields} id={form} onSubmit={onSubmit} noValidate className="note-form">
        <NoteFields
          written={written}
          choices={choices}
          faults={tries > 0 ? [...faults, ...refused] : []}
          onChange={change}
        />
        {error && refused.length === 0 ? <ErrorNote error={error} /> : null}
      </form>
    </Dialog>
  );
}

/** What the server refused, field by field; none where it was something else. */
function refusedFields(error: Error | null): FieldFault[] {
  if (!(error instanceof ApiError)) return [];
  return error.issues.flatMap((issue) => {
    const code = annotationFaultCodes.find((each) => each === issue.code);
    return code === undefined ? [] : [{ path: issue.path as FieldFault["path"], code }];
  });
}

/** What only a trial has goes when the note becomes something else, and the goal at hand comes when it becomes a trial. */
function ofKind(before: AnnotationText, part: Partial<AnnotationText>, goal: string | null): Partial<AnnotationText> {
  if (part.kind === undefined || part.kind === before.kind) return part;
  if (part.kind === "trial") return { ...part, goal };
  return { ...part, goal: null, expected: "", outcome: null, outcomeText: "" };
}

/** Takes a note back, with a way to bring it back. */
export function useTakeBackNote() {
  const t = useTranslations("notes");
  const { save, error } = useSaveNote<unknown>();
  const takeBack = ({ id, title }: Note) =>
    save({ run: () => takeBackNote(id), said: t("takenBack", { title }), undo: () => bringBackNote(id) });
  return { takeBack, error };
}
