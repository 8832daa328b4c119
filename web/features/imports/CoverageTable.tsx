// Which months of which channels are read: quiet states, told apart by shape and word as well as by colour. What only a person can say is asked where it is missing.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { monthOf } from "../../../shared/period.ts";
import type { Month } from "../../../shared/period.ts";
import { useFormat } from "../../i18n.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Back, Forward } from "../../ui/icons.tsx";
import type { Coverage } from "./api.ts";
import { CellMark, CoverageMark } from "./CoverageCell.tsx";
import { type Asked, openChannels, type Row } from "./open-cells.ts";
import { type Said, SaidDialog } from "./SaidDialog.tsx";
import { SilenceDialog } from "./SilenceDialog.tsx";
import { Silences } from "./Silences.tsx";

/** Months side by side before the rest is a step away. */
const shownMonths = 14;
/** Rows before the rest waits behind a button. */
const shownRows = 24;
const states = ["complete", "partial", "none"] as const;

interface Props {
  coverage: Coverage;
  /** The month that an address asks about. */
  asked?: Month | undefined;
  /** It has been answered, or put away. */
  onAnswered?: () => void;
}

export function CoverageTable({ coverage, asked, onAnswered }: Props) {
  const t = useTranslations("imports.coverage");
  const shell = useTranslations("shell");
  const format = useFormat();
  const { months, rows } = coverage;
  const newest = Math.max(0, months.length - shownMonths);
  const [stepsBack, setStepsBack] = useState(0);
  const [all, setAll] = useState(false);
  const [asking, setAsking] = useState<Asked | null>(asked === undefined ? null : { month: asked });
  const [said, setSaid] = useState<Said | null>(null);
  const silence = useTranslations("silence");
  const open = asking === null ? [] : openChannels(coverage, asking);
  const everyOpen = openChannels(coverage);
  const hasSaid = rows.some((row) => row.cells.some((cell) => cell.silence !== null));
  const start = Math.max(0, newest - stepsBack * shownMonths);
  const shown = months.slice(start, start + shownMonths);
  return (
    <div className="coverage">
      <Silences coverage={coverage} onAsk={setAsking} onSaid={setSaid} />
      <div className="coverage-head">
        <ul className="coverage-legend" aria-label={t("legend")}>
          {states.map((state) => (
            <li key={state}>
              <CoverageMark state={state} /> {t(state)}
            </li>
          ))}
          {everyOpen.length > 0 ? (
            <li>
              <CoverageMark state="open" /> {silence("legend.open")}
            </li>
          ) : null}
          {hasSaid ? (
            <li>
              <CoverageMark state="silent" /> {silence("legend.silent")}
            </li>
          ) : null}
        </ul>
        {newest > 0 ? (
          <div className="row">
            <IconButton label={t("earlier")} disabled={start === 0} onClick={() => setStepsBack(stepsBack + 1)}>
              <Back />
            </IconButton>
            <IconButton label={t("later")} disabled={stepsBack === 0} onClick={() => setStepsBack(stepsBack - 1)}>
              <Forward />
            </IconButton>
          </div>
        ) : null}
      </div>
      <section ref={newestInSight} className="table-scroll" aria-label={t("caption")} tabIndex={0}>
        <table className="table coverage-table">
          <caption className="visually-hidden">{t("caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("channel")}</th>
              {shown.map((month, index) => (
                <th key={month} scope="col" abbr={format.month(month)}>
                  <MonthHead
                    month={month}
                    open={everyOpen.filter(({ months: of }) => of.some((each) => each.month === month)).length}
                    onAsk={setAsking}
                  />
                  <span className="coverage-year">{index === 0 || month.endsWith("-01") ? month.slice(0, 4) : ""}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, shownRows)).map((row) => (
              <tr key={`${row.channel.key} ${row.kind}`}>
                <th scope="row">
                  {row.channel.name}{" "}
                  <span className="quiet small">
                    {shell(`platform.${row.channel.platform}`)}, {t(`kind.${row.kind}`)}
                    {row.endedOn === null ? "" : `, ${t("endedOn", { day: format.day(row.endedOn) })}`}
                  </span>
                  <OpenMonths row={row} onAsk={setAsking} />
                </th>
                {row.cells.slice(start, start + shownMonths).map((cell, index) => {
                  const through =
                    cell.state === "partial" && cell.through !== null
                      ? t("partialTo", { day: format.dayMonth(cell.through) })
                      : null;
                  const month = shown[index] ?? "";
                  const isOver = cell.state === "none" && row.endedOn !== null && month > monthOf(row.endedOn);
                  if (isOver)
                    return (
                      <td key={month} title={`${format.month(month)}: ${t("over")}`}>
                        <span className="visually-hidden">{t("over")}</span>
                      </td>
                    );
                  const words = through === null ? t(cell.state) : `${t(cell.state)}, ${through}`;
                  return (
                    <td key={month} title={`${format.month(month)}: ${words}`}>
                      <CellMark row={row} month={month} cell={cell} words={words} onAsk={setAsking} onSaid={setSaid} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {!all && rows.length > shownRows ? (
        <p>
          <Button onClick={() => setAll(true)}>{t("all", { count: rows.length })}</Button>
        </p>
      ) : null}
      <p className="quiet small">{t("hint")}</p>
      {open.length > 0 ? (
        <SilenceDialog
          open={open}
          onClose={() => {
            setAsking(null);
            onAnswered?.();
          }}
        />
      ) : null}
      {said === null ? null : <SaidDialog said={said} onClose={() => setSaid(null)} />}
    </div>
  );
}

/** Where not all months fit, the newest are the ones to see first. */
function newestInSight(scroll: HTMLElement | null) {
  if (scroll) scroll.scrollLeft = scroll.scrollWidth;
}

/** A month that some channel is missing in asks about all of them. */
function MonthHead({ month, open, onAsk }: { month: Month; open: number; onAsk: (asked: Asked) => void }) {
  const t = useTranslations("silence");
  const format = useFormat();
  if (open === 0) return format.monthShort(month);
  return (
    <button type="button" className="link coverage-month" onClick={() => onAsk({ month })}>
      {format.monthShort(month)}
      <span className="visually-hidden">{t("openMonth", { count: open })}</span>
    </button>
  );
}

function OpenMonths({ row, onAsk }: { row: Row; onAsk: (asked: Asked) => void }) {
  const t = useTranslations("silence");
  const count = row.cells.filter((cell) => cell.open.length > 0).length;
  // A single month has its own button.
  if (count < 2) return null;
  return (
    <button
      type="button"
      className="link small coverage-months"
      aria-label={t("openMonthsOf", { channel: row.channel.name, count })}
      onClick={() => onAsk({ channel: row.channel.key })}
    >
      {t("openMonths", { count })}
    </button>
  );
}
