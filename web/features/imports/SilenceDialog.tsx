// Which channels posted nothing in which months: ticked by somebody who knows, with what becomes whole by it.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { addDays, type Month, monthEnd, monthStart } from "../../../shared/period.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Check } from "../../ui/Field.tsx";
import { useGoalName } from "../../ui/notes/useGoalName.ts";
import { periodText } from "../../ui/period-text.ts";
import { useSaveWithUndo } from "../../ui/useSaveWithUndo.ts";
import { type Cell, changedByImports, saySilent, silencePreviewQuery } from "./api.ts";
import { type Days, joined, type OpenChannel } from "./open-cells.ts";

/** `open`: what is asked about, never empty. */
export function SilenceDialog({ open, onClose }: { open: readonly OpenChannel[]; onClose: () => void }) {
  const t = useTranslations("silence.dialog");
  const shell = useTranslations("shell");
  const format = useFormat();
  const daysText = useDaysText();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { save, isSaving, error } = useSaveWithUndo({ shownBy: changedByImports, onSaved: onClose });
  const [first, ...others] = open;
  if (first === undefined) return null;
  // One channel is asked about by its months, several by their names.
  const isOfOne = others.length === 0;
  const items = (isOfOne ? first.months.map((month) => ({ ...first, months: [month] })) : open).map((each) => {
    const days = daysText(each.months.flatMap((month) => month.days));
    return { ...each, days, id: `${each.channel.key} ${each.months[0]?.month}` };
  });
  const allMonths = [...new Set(open.flatMap(({ months }) => months.map(({ month }) => month)))].sort();
  const [month = ""] = allMonths;
  const isOfMonth = allMonths.length === 1;
  const days = items[0]?.days ?? "";
  const about = isOfOne ? (isOfMonth ? "cell" : "channel") : isOfMonth ? "month" : "all";
  // A zero is somebody's word: of several nothing is ticked until somebody does.
  const chosen = items.filter(({ id }) => about === "cell" || ticked.has(id));
  const cells = chosen.flatMap(({ channel, months }) =>
    months.map((each): Cell => ({ channel: channel.key, month: each.month })),
  );
  const tick = (ids: readonly string[], on: boolean) => {
    const others = [...ticked].filter((id) => !ids.includes(id));
    setTicked(new Set(on ? [...others, ...ids] : others));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(about, {
        channel: first.channel.name,
        month: format.month(month),
        days,
        whole: days === format.month(month) ? "yes" : "no",
      })}
      description={t("text")}
      actions={
        <>
          <Button onClick={onClose}>{shell("cancel")}</Button>
          <Button
            look="primary"
            disabled={cells.length === 0 || isSaving}
            onClick={() =>
              save({
                run: () => saySilent(cells, true),
                said: t("done", { count: cells.length }),
                undo: () => saySilent(cells, false),
              })
            }
          >
            {t("yes", { count: isOfOne ? 1 : Math.max(1, chosen.length) })}
          </Button>
        </>
      }
    >
      {about === "cell" ? null : (
        <fieldset className="silence-names">
          <legend className="visually-hidden">{t(isOfOne ? "months" : "channels")}</legend>
          <Check
            label={t("every")}
            checked={chosen.length === items.length}
            onChange={(event) =>
              tick(
                items.map(({ id }) => id),
                event.target.checked,
              )
            }
          />
          {items.map(({ id, channel, days }) => (
            <Check
              key={id}
              label={isOfOne ? days : <ChannelDays name={channel.name} days={days} month={isOfMonth ? month : null} />}
              checked={ticked.has(id)}
              onChange={(event) => tick([id], event.target.checked)}
            />
          ))}
        </fieldset>
      )}
      {cells.length > 0 ? <MadeWhole cells={cells} month={isOfMonth ? month : null} /> : null}
      {error ? <ErrorNote error={error} /> : null}
    </Dialog>
  );
}

/** The days stand beside the name where they are not the month that is asked about. */
function ChannelDays({ name, days, month }: { name: string; days: string; month: Month | null }) {
  const format = useFormat();
  if (month !== null && days === format.month(month)) return name;
  return (
    <>
      {name} <span className="quiet small">{days}</span>
    </>
  );
}

/** `month` where nothing else is asked about: then it need not be named. */
function MadeWhole({ cells, month }: { cells: Cell[]; month: Month | null }) {
  const t = useTranslations("silence.dialog");
  const goalName = useGoalName();
  const daysText = useDaysText();
  const preview = useQuery({ ...silencePreviewQuery(cells), placeholderData: keepPreviousData });
  const goals = preview.data?.goals;
  return (
    <section aria-busy={preview.isFetching}>
      <h3>{t("whole", { months: month === null ? 2 : 1 })}</h3>
      {preview.error ? <ErrorNote error={preview.error} onRetry={() => void preview.refetch()} /> : null}
      {goals === undefined ? (
        <p className="quiet">{preview.error ? null : t("looking")}</p>
      ) : goals.length === 0 ? (
        <p className="quiet">{t("none")}</p>
      ) : (
        <ul className="silence-goals">
          {goals.map((goal) => (
            <li key={goal.id}>
              {goalName(goal)}
              {month === null ? (
                <span className="quiet small"> {daysText(goal.months.map((each) => daysOf(each.month)))}</span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function daysOf(month: Month): Days {
  return { from: monthStart(month), to: addDays(monthEnd(month), -1) };
}

/** "January 2026 – March 2026, 8 May – 14 May 2026" */
function useDaysText(): (days: readonly Days[]) => string {
  const format = useFormat();
  return (days) =>
    joined(days)
      .map(({ from, to }) => periodText(format, from, to))
      .join(", ");
}
