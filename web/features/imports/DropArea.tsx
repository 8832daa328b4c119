// Where files come in: the whole window takes a drop, and a button opens the file chooser for those who do not drag.
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../ui/Button.tsx";
import { useErrorText } from "../../ui/ErrorNote.tsx";
import { chosenFiles, droppedFiles } from "./dropped-files.ts";
import type { Sending } from "./sending.ts";

export function DropArea({ sending }: { sending: Sending }) {
  const t = useTranslations("imports.drop");
  const say = useErrorText();
  const chooser = useRef<HTMLInputElement>(null);
  const isOver = useWindowDrop(sending.send);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    sending.send(chosenFiles(event.target.files ?? []));
    // The same file can be chosen again after it was corrected.
    event.target.value = "";
  };
  return (
    <section className={isOver ? "drop drop-over" : "drop"} aria-labelledby="drop-title">
      <h2 id="drop-title">{isOver ? t("over") : t("title")}</h2>
      <p className="prose quiet">{t("text")}</p>
      <input ref={chooser} type="file" multiple hidden onChange={choose} data-testid="file-chooser" />
      <div className="row">
        <Button onClick={() => chooser.current?.click()}>{t("choose")}</Button>
        <span role="status" className="quiet small">
          {sending.current === null ? "" : t("sending", { name: sending.current })}
        </span>
      </div>
      {sending.failed.map(({ name, error }, index) => (
        <div className="note" role="alert" key={`${index} ${name}`}>
          <p>
            <strong>{t("failed", { name })}</strong> {say(error)}
          </p>
        </div>
      ))}
      {isOver ? <div className="drop-window" aria-hidden="true" /> : null}
    </section>
  );
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** True while files hang over the window. Other drags (a selected text) pass by. */
function useWindowDrop(onDrop: Sending["send"]): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    // Enter and leave fire for every element on the way, so they are counted.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth += 1;
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setIsOver(false);
    };
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setIsOver(false);
      if (!event.dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then(onDrop);
    };
    const ways = [
      ["dragenter", enter],
      ["dragleave", leave],
      ["dragover", over],
      ["drop", drop],
    ] as const;
    for (const [name, listener] of ways) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of ways) window.removeEventListener(name, listener);
    };
  }, [onDrop]);
  return isOver;
}
