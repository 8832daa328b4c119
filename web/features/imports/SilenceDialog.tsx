// Which channels posted nothing in which months: ticked by somebody who knows, with what becomes whole by it.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Month } from "../../../shared/period.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Check } from "../../ui/Field.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import { useSaveWithUndo } from "../../ui/useSaveWithUndo.ts";
import { useScopeName } from "../../ui/useScopeName.ts";
import { type Cell, changedByImports, saySilent, silencePreviewQuery } from "./api.ts";
import { type OpenChannel, stretchesOf } from "./open-cells.ts";

/** `open`: what is asked about, never empty. */
export function SilenceDialog({ open, onClose }: { open: readonly OpenChannel[]; onClose: () => void }) {
  const t = useTranslations("silence");
  const shell = useTranslations("shell");
  const format = useFormat();
  const monthsText = useMonthsText();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { save, isSaving, error } = useSaveWithUndo({ shownBy: changedByImports, onSaved: onClose });
  const [first, ...others] = open;
  if (first === undefined) return null;
  // One channel is asked about by its months, several by their names.
  const isOfOne = others.length === 0;
  const items = isOfOne
    ? first.months.map((month) => ({ id: month, label: format.month(month), channel: first.channel, months: [month] }))
    : open.map((each) => ({ id: each.channel.key, label: each.channel.name, ...each }));
  const allMonths = [...new Set(open.flatMap(({ months }) => months))].sort();
  const [month = ""] = allMonths;
  const isOfMonth = allMonths.length === 1;
  const chosen = items.filter(({ id }) => !left.has(id));
  const cells = chosen.flatMap(({ channel, months }) =>
    months.map((each): Cell => ({ channel: channel.key, month: each })),
  );
  const about = isOfOne ? (isOfMonth ? "cell" : "channel") : isOfMonth ? "month" : "all";
  const tick = (ids: readonly string[], on: boolean) => {
    const after = new Set(left);
    for (const id of ids)
      if (on) after.delete(id);
      else after.add(id);
    setLeft(after);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`dialog.${about}`, { channel: first.channel.name, month: format.month(month) })}
      description={t("dialog.text")}
      actions={
        <>
          <Button onClick={onClose}>{shell("cancel")}</Button>
          <Button
            look="primary"
            disabled={cells.length === 0 || isSaving}
            onClick={() =>
              save({
                run: () => saySilent(cells, true),
                said: t("dialog.done", { count: cells.length }),
                undo: () => saySilent(cells, false),
              })
            }
          >
            {t("dialog.yes", { count: new Set(cells.map(({ channel }) => channel)).size })}
          </Button>
        </>
      }
    >
      {items.length > 1 ? (
        <fieldset className="silence-names">
          <legend>{t(isOfOne ? "dialog.months" : "dialog.channels")}</legend>
          <Check
            label={t("dialog.every")}
            checked={left.size === 0}
            onChange={(event) =>
              tick(
                items.map(({ id }) => id),
                event.target.checked,
              )
            }
          />
          {items.map(({ id, label, months }) => (
            <Check
              key={id}
              label={
                <>
                  {label}
                  {isOfOne || isOfMonth ? null : (
                    <span className="quiet small">
                      {" "}
                      {t("dialog.monthsOf", { count: months.length, months: monthsText(months) })}
                    </span>
                  )}
                </>
              }
              checked={!left.has(id)}
              onChange={(event) => tick([id], event.target.checked)}
            />
          ))}
        </fieldset>
      ) : null}
      <MadeWhole cells={cells} />
      {error ? <ErrorNote error={error} /> : null}
    </Dialog>
  );
}

function MadeWhole({ cells }: { cells: Cell[] }) {
  const t = useTranslations("silence.dialog");
  const metric = useMetricWords();
  const scope = useScopeName();
  const monthsText = useMonthsText();
  const preview = useQuery({ ...silencePreviewQuery(cells), placeholderData: keepPreviousData });
  const goals = cells.length === 0 ? [] : preview.data?.goals;
  return (
    <section aria-busy={preview.isFetching}>
      <h3>{t("whole")}</h3>
      {preview.error ? <ErrorNote error={preview.error} /> : null}
      {goals === undefined ? (
        <p className="quiet">{preview.error ? null : t("looking")}</p>
      ) : goals.length === 0 ? (
        <p className="quiet">{t("none")}</p>
      ) : (
        <ul className="silence-goals">
          {goals.map((goal) => (
            <li key={goal.id}>
              {t("wholeMonths", {
                name: [metric(goal.metric).name, scope(goal)].filter(Boolean).join(", "),
                count: goal.months.length,
                months: monthsText(goal.months.map(({ month }) => month)),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** "January 2026 – March 2026, May 2026" */
function useMonthsText(): (months: readonly Month[]) => string {
  const format = useFormat();
  return (months) =>
    stretchesOf(months)
      .map(({ from, to }) => (from === to ? format.month(from) : `${format.month(from)} – ${format.month(to)}`))
      .join(", ");
}
