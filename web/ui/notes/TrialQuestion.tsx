// A trial that has ended asks what came of it, with the goal's months beside the question.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type Outcome, outcomes } from "../../../shared/notes/annotation.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../Button.tsx";
import { ErrorNote } from "../ErrorNote.tsx";
import { TextInput } from "../Field.tsx";
import { changeNote, type Trial, writtenNote } from "./api.ts";
import { TrialFigures } from "./TrialFigures.tsx";
import { useSaveNote } from "./useSaveNote.ts";
import "./notes.css";

export function TrialQuestion({ trial }: { trial: Trial }) {
  const t = useTranslations("notes");
  const format = useFormat();
  const [outcomeText, setOutcomeText] = useState("");
  const { save, isSaving, error } = useSaveNote<unknown>();
  const { note, figures } = trial;
  const { title, to, expected } = note;
  const before = writtenNote(note);
  const decide = (outcome: Outcome) =>
    save({
      run: () => changeNote(note.id, { ...before, outcome, outcomeText: outcomeText.trim() }),
      said: t("outcomeSaved", { title }),
      undo: () => changeNote(note.id, before),
    });
  return (
    <section className="trial-question" aria-label={t("question", { title, day: format.day(to) })}>
      <p>
        <strong>{t("question", { title, day: format.day(to) })}</strong>
      </p>
      <p className="small">{t("expectedWas", { expected })}</p>
      {figures === null ? null : <TrialFigures figures={figures} />}
      <TextInput
        label={t("outcomeText")}
        maxLength={1000}
        value={outcomeText}
        onChange={({ target }) => setOutcomeText(target.value)}
      />
      <div className="row">
        {outcomes.map((outcome) => (
          <Button key={outcome} disabled={isSaving} onClick={() => decide(outcome)}>
            {t(`outcomes.${outcome}`)}
          </Button>
        ))}
      </div>
      {error ? <ErrorNote error={error} /> : null}
    </section>
  );
}
