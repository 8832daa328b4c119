// Who said that a channel posted nothing in a month, when, and the way to take it back.
import { useTranslations } from "use-intl";
import type { Month } from "../../../shared/period.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { periodText } from "../../ui/period-text.ts";
import { useSaveWithUndo } from "../../ui/useSaveWithUndo.ts";
import { changedByImports, saySilent } from "./api.ts";
import type { CoverageCell, Row } from "./open-cells.ts";

/** A month of a channel of which somebody has said something. */
export interface Said {
  channel: Row["channel"];
  month: Month;
  silence: NonNullable<CoverageCell["silence"]>;
}

export function SaidDialog({ said: { channel, month, silence }, onClose }: { said: Said; onClose: () => void }) {
  const t = useTranslations("silence.said");
  const format = useFormat();
  const { save, isSaving, error } = useSaveWithUndo({ shownBy: changedByImports, onSaved: onClose });
  const named = { channel: channel.name, month: format.month(month) };
  const cells = [{ channel: channel.key, month }];
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("title", named)}
      description={t("text", {
        actor: silence.actor === "" ? "none" : silence.actor,
        day: format.day(silence.statedAt.slice(0, 10)),
        period: periodText(format, silence.from, silence.to) ?? "",
      })}
      actions={
        <>
          <Button onClick={onClose}>{t("close")}</Button>
          <Button
            disabled={isSaving}
            onClick={() =>
              save({ run: () => saySilent(cells, false), said: t("done", named), undo: () => saySilent(cells, true) })
            }
          >
            {t("takeBack")}
          </Button>
        </>
      }
    >
      {silence.contradicted ? <p>{t("contradicted")}</p> : null}
      {error ? <ErrorNote error={error} /> : null}
    </Dialog>
  );
}
