// What was learnt, by month, and what came of the year's trials.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { groupBy } from "../../../shared/group.ts";
import { addDays, addMonths, type Day, type Month, monthEnd, monthOf, monthsFrom } from "../../../shared/period.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Field.tsx";
import type { Trial } from "../../ui/notes/api.ts";
import { NewLessonForm } from "../../ui/notes/LessonForm.tsx";
import { LessonItem } from "../../ui/notes/LessonItem.tsx";
import { noteAbout, NoteDialog } from "../../ui/notes/NoteDialog.tsx";
import { TrialFigures } from "../../ui/notes/TrialFigures.tsx";
import { useGoalName } from "../../ui/notes/useGoalName.ts";
import type { ReviewData } from "./api.ts";

const monthsOffered = 12;
/** A month says little of a trial. */
const trialMonths = 2;

export function Learnt({ data }: { data: ReviewData }) {
  const t = useTranslations("review.learnt");
  const format = useFormat();
  const goalName = useGoalName();
  const nameOf = (id: string | null) => {
    const goal = data.goals.find((each) => each.id === id);
    return goal === undefined ? id : goalName(goal);
  };
  const settled = data.trials.filter((trial) => !trial.open);
  return (
    <section className="stack" aria-labelledby="learnt">
      <h2 id="learnt">{t("title")}</h2>
      {data.lessons.length === 0 ? <p className="prose quiet">{t("none")}</p> : null}
      {[...groupBy(data.lessons, (lesson) => lesson.month)].map(([month, lessons]) => (
        <div key={month}>
          <h3>{format.month(month)}</h3>
          <ul className="note-list">
            {lessons.map((lesson) => (
              <LessonItem key={lesson.id} lesson={lesson} about={nameOf(lesson.goal)} />
            ))}
          </ul>
        </div>
      ))}
      <AddLesson last={data.lastMonth ?? monthOf(data.today)} />
      <h3>{t("trials")}</h3>
      {settled.length === 0 ? <p className="prose quiet">{t("noTrials")}</p> : null}
      {settled.map((trial) => (
        <TrialOutcome key={trial.note.id} trial={trial} />
      ))}
      <BeginTrial today={data.today} />
    </section>
  );
}

function TrialOutcome({ trial: { note, figures } }: { trial: Trial }) {
  const t = useTranslations("notes");
  const review = useTranslations("review.learnt");
  const format = useFormat();
  return (
    <div className="review-trial">
      <p>
        <strong>{note.title}</strong>{" "}
        {note.outcome === null ? review("running", { day: format.day(note.to) }) : `${t(`outcomes.${note.outcome}`)}.`}{" "}
        {note.outcomeText}
      </p>
      <p className="small">{t("expectedWas", { expected: note.expected })}</p>
      {figures === null ? null : <TrialFigures figures={figures} />}
    </div>
  );
}

/** From today to the end of the second month after this one, until somebody writes other days. */
function BeginTrial({ today }: { today: Day }) {
  const t = useTranslations("review.learnt");
  const [isOpen, setOpen] = useState(false);
  const to = addDays(monthEnd(addMonths(monthOf(today), trialMonths)), -1);
  return (
    <div className="row">
      <Button onClick={() => setOpen(true)}>{t("beginTrial")}</Button>
      {isOpen ? (
        <NoteDialog
          start={{ ...noteAbout(monthOf(today)), kind: "trial", from: today, to }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
}

/** A lesson of one of the last thirteen months; what belongs to a goal is written on the goal's page. */
function AddLesson({ last }: { last: Month }) {
  const t = useTranslations("review.learnt");
  const notes = useTranslations("notes");
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const [month, setMonth] = useState(last);
  if (!isOpen)
    return (
      <div className="row">
        <Button onClick={() => setOpen(true)}>{notes("addLesson")}</Button>
      </div>
    );
  return (
    <div className="stack">
      <div className="review-month">
        <Select
          label={t("month")}
          value={month}
          options={monthsFrom(addMonths(last, -monthsOffered), last)
            .toReversed()
            .map((each) => ({ value: each, label: format.month(each) }))}
          onChange={({ target }) => setMonth(target.value)}
        />
      </div>
      <NewLessonForm about={{ month, goal: null }} onDone={() => setOpen(false)} />
    </div>
  );
}
