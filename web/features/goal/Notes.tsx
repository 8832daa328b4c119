// What is written about the goal's month: what happened, what was learnt, and the trials that ask what came of them.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { monthNotesQuery } from "../../ui/notes/api.ts";
import { NewLessonForm } from "../../ui/notes/LessonForm.tsx";
import { LessonItem } from "../../ui/notes/LessonItem.tsx";
import { noteAbout, NoteDialog } from "../../ui/notes/NoteDialog.tsx";
import { NoteItem } from "../../ui/notes/NoteItem.tsx";
import { TrialQuestion } from "../../ui/notes/TrialQuestion.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { GoalDetail } from "./api.ts";

type Open = "note" | "lesson" | null;

export function Notes({ goal }: { goal: GoalDetail }) {
  const t = useTranslations("notes");
  const format = useFormat();
  const [open, setOpen] = useState<Open>(null);
  const { month } = goal.point;
  const { data, error, refetch } = useQuery(monthNotesQuery(goal.id, month));
  const [only] = goal.channels.length === 1 ? goal.channels : [];
  const close = () => setOpen(null);
  const isEmpty = data?.notes.length === 0 && data.lessons.length === 0;
  return (
    <section className="stack" aria-labelledby="notes">
      <h2 id="notes">{t("heading")}</h2>
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height="64px" /> : null}
      {data?.openTrials.map((trial) => (
        <TrialQuestion key={trial.note.id} trial={trial} />
      ))}
      {isEmpty ? <p className="quiet">{t("none", { month: format.month(month) })}</p> : null}
      {data && !isEmpty ? (
        <ul className="note-list">
          {data.notes.map((note) => (
            <NoteItem key={`note ${note.id}`} note={note} />
          ))}
          {data.lessons.map((lesson) => (
            <LessonItem
              key={`lesson ${lesson.id}`}
              lesson={lesson}
              about={lesson.goal === null ? `${t("lesson")} · ${t("ofMonth")}` : t("lesson")}
            />
          ))}
        </ul>
      ) : null}
      {open === "lesson" ? <NewLessonForm about={{ month, goal: goal.id }} onDone={close} /> : null}
      <div className="row">
        <Button onClick={() => setOpen("note")}>{t("add")}</Button>
        {open === "lesson" ? null : <Button onClick={() => setOpen("lesson")}>{t("addLesson")}</Button>}
      </div>
      {open === "note" ? (
        <NoteDialog start={noteAbout(month, only?.key ?? null)} goal={goal.id} onClose={close} />
      ) : null}
    </section>
  );
}
