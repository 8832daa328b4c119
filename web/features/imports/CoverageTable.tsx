// Which months of which channels are read: three quiet states, told apart by shape and word as well as by colour.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { monthOf } from "../../../shared/period.ts";
import type { Coverage as State } from "../../../shared/verdict.ts";
import { useFormat } from "../../i18n.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Back, Forward } from "../../ui/icons.tsx";
import type { Coverage } from "./api.ts";

/** Months side by side before the rest is a step away. */
const shownMonths = 14;
/** Rows before the rest waits behind a button. */
const shownRows = 24;
const states: readonly State[] = ["complete", "partial", "none"];

export function CoverageTable({ coverage }: { coverage: Coverage }) {
  const t = useTranslations("imports.coverage");
  const shell = useTranslations("shell");
  const format = useFormat();
  const { months, rows } = coverage;
  const newest = Math.max(0, months.length - shownMonths);
  const [stepsBack, setStepsBack] = useState(0);
  const [all, setAll] = useState(false);
  const start = Math.max(0, newest - stepsBack * shownMonths);
  const shown = months.slice(start, start + shownMonths);
  return (
    <div className="coverage">
      <div className="coverage-head">
        <ul className="coverage-legend" aria-label={t("legend")}>
          {states.map((state) => (
            <li key={state}>
              <CoverageMark state={state} /> {t(state)}
            </li>
          ))}
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
                  {format.monthShort(month)}
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
                      <CoverageMark state={cell.state} />
                      <span className="visually-hidden">{words}</span>
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
    </div>
  );
}

/** Where not all months fit, the newest are the ones to see first. */
function newestInSight(scroll: HTMLElement | null) {
  if (scroll) scroll.scrollLeft = scroll.scrollWidth;
}

/** A full square, a half one, an empty one. */
export function CoverageMark({ state }: { state: State }) {
  return (
    <svg
      className={`coverage-mark coverage-${state}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-state={state}
    >
      <rect x="2" y="2" width="12" height="12" rx="2" />
      {state === "partial" ? <path d="M4 2h4v12H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z" /> : null}
    </svg>
  );
}
