// The marks under a chart in words: what happened, and when.
import { useTranslations } from "use-intl";
import { useFormat } from "../i18n.tsx";
import { periodText } from "../ui/period-text.ts";
import { NoteSign } from "./NoteMarks.tsx";
import type { ChartNote } from "./notes.ts";

export default function NoteKey({ notes }: { notes: readonly ChartNote[] }) {
  const t = useTranslations("chart");
  const format = useFormat();
  return (
    <ul className="note-key" aria-label={t("notesHead")}>
      {notes.map((note) => (
        <li key={note.id}>
          <NoteSign trial={note.kind === "trial"} />
          <span>
            {note.title} <span className="quiet">{periodText(format, note.from, note.to)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
