// One thing that happened, as it stands in a list: what, when, where, and for a trial what was expected and what came of it.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../Button.tsx";
import { ErrorNote } from "../ErrorNote.tsx";
import { periodText } from "../period-text.ts";
import { useChannelOn } from "../useChannelOn.ts";
import { type Note, writtenNote } from "./api.ts";
import { NoteDialog, useTakeBackNote } from "./NoteDialog.tsx";

export function NoteItem({ note }: { note: Note }) {
  const t = useTranslations("notes");
  const format = useFormat();
  const channelOn = useChannelOn();
  const [isOpen, setOpen] = useState(false);
  const { takeBack, error } = useTakeBackNote();
  const { title, kind, text, from, to, about, channel, expected, outcome, outcomeText, actor } = note;
  const facts = [
    t(`kinds.${kind}`),
    periodText(format, from, to),
    about ? channelOn(about) : channel === null ? null : channel,
    actor === "" ? null : t("by", { actor }),
  ].filter((fact) => fact !== null);
  return (
    <li className="note-item">
      <div className="note-words">
        <p>
          <strong>{title}</strong> <span className="quiet small">{facts.join(" · ")}</span>
        </p>
        {text === "" ? null : <p className="prose">{text}</p>}
        {expected === "" ? null : <p className="small">{t("expectedWas", { expected })}</p>}
        {outcome === null ? null : (
          <p className="small">
            <strong>{t(`outcomes.${outcome}`)}.</strong> {outcomeText}
          </p>
        )}
      </div>
      <div className="note-tools">
        <Button look="quiet" aria-label={t("changeOne", { title })} onClick={() => setOpen(true)}>
          {t("change")}
        </Button>
        <Button look="quiet" aria-label={t("takeBackOne", { title })} onClick={() => takeBack(note)}>
          {t("takeBack")}
        </Button>
      </div>
      {error ? <ErrorNote error={error} /> : null}
      {isOpen ? <NoteDialog note={note} start={writtenNote(note)} onClose={() => setOpen(false)} /> : null}
    </li>
  );
}
