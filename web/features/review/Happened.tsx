// Everything that is written of what happened, newest first.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { monthOf } from "../../../shared/period.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { noteAbout, NoteDialog } from "../../ui/notes/NoteDialog.tsx";
import { NoteItem } from "../../ui/notes/NoteItem.tsx";
import type { ReviewData } from "./api.ts";

const shownAtFirst = 10;

export function Happened({ data }: { data: ReviewData }) {
  const t = useTranslations("review.happened");
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const shown = all ? data.notes : data.notes.slice(0, shownAtFirst);
  return (
    <section className="stack" aria-labelledby="happened">
      <h2 id="happened">{t("title")}</h2>
      {data.notes.length === 0 ? <p className="prose quiet">{t("none")}</p> : null}
      <ul className="note-list">
        {shown.map((note) => (
          <NoteItem key={note.id} note={note} />
        ))}
      </ul>
      <div className="row">
        <Button onClick={() => setOpen(true)}>{t("add")}</Button>
        {shown.length < data.notes.length ? (
          <Button onClick={() => setAll(true)}>{t("all", { count: format.count(data.notes.length) })}</Button>
        ) : null}
      </div>
      {isOpen ? (
        <NoteDialog start={noteAbout(data.lastMonth ?? monthOf(data.today))} onClose={() => setOpen(false)} />
      ) : null}
    </section>
  );
}
