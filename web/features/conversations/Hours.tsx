// When messages come and when they are answered in time: a quiet grid of weekdays and hours, with its table.
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Month } from "../../../shared/period.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Table } from "../../ui/Table.tsx";
import { useNarrow } from "../../ui/useNarrow.ts";
import type { HourCell } from "./api.ts";
import { clockHour, type GridCell, gridOf, stepOf, sumOf } from "./hour-grid.ts";

/** On a phone the day has four parts. */
const partHours = 6;

export function Hours({ hours, month }: { hours: readonly HourCell[]; month: Month }) {
  const t = useTranslations("comments.answers.hours");
  const format = useFormat();
  const isNarrow = useNarrow();
  const [look, setLook] = useState<"came" | "inTime">("came");
  const [asTable, setAsTable] = useState(false);
  const all = sumOf(hours);
  if (all.wanted === 0)
    return (
      <section className="stack">
        <h2>{t("title")}</h2>
        <p className="quiet">{t("none")}</p>
      </section>
    );
  const grid = gridOf(hours, isNarrow ? partHours : 1);
  return (
    <section className="stack">
      <h2>{t("title")}</h2>
      <p className="quiet prose">{t("text", { month: format.month(month) })}</p>
      <div className="row">
        {(["came", "inTime"] as const).map((each) =>
          each === "inTime" && all.due === 0 ? null : (
            <Button
              key={each}
              look={look === each && !asTable ? "plain" : "quiet"}
              aria-pressed={look === each && !asTable}
              onClick={() => {
                setLook(each);
                setAsTable(false);
              }}
            >
              {t(each)}
            </Button>
          ),
        )}
        <Button look={asTable ? "plain" : "quiet"} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t("table")}
        </Button>
      </div>
      {asTable ? <HourTable grid={grid} /> : <HourGrid grid={grid} look={look} />}
    </section>
  );
}

function HourGrid({ grid, look }: { grid: readonly GridCell[][]; look: "came" | "inTime" }) {
  const t = useTranslations("comments.answers.hours");
  const format = useFormat();
  const most = Math.max(...grid.flat().map((cell) => cell.wanted));
  const caption = look === "came" ? t("captionCame") : t("captionInTime");
  return (
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className={grid[0]?.length === 24 ? "hours" : "hours hours-parts"}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t("weekday")}</span>
            </th>
            {grid[0]?.map(({ from, to }) => (
              <th key={from} scope="col">
                {to - from === 1 ? clockHour(from) : t("span", { from: clockHour(from), to: clockHour(to) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.map((row, day) => (
            <tr key={day}>
              <th scope="row">{format.weekday(day, "short")}</th>
              {row.map((cell) => (
                <Cell key={cell.from} cell={cell} look={look} most={most} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell, look, most }: { cell: GridCell; look: "came" | "inTime"; most: number }) {
  const t = useTranslations("comments.answers.hours");
  const format = useFormat();
  const { wanted, inTime, due, from, to } = cell;
  const step = look === "came" ? stepOf(wanted, most) : stepOf(inTime, due);
  const words =
    look === "came"
      ? wanted === 0
        ? ""
        : format.count(wanted)
      : due === 0
        ? ""
        : `${Math.round((inTime / due) * 100)}`;
  return (
    <td
      data-step={step}
      data-late={look === "inTime" && due > 0 && step === 0 ? "" : undefined}
      title={t("cell", {
        day: format.weekday(cell.weekday, "long"),
        from: `${clockHour(from)}:00`,
        to: `${clockHour(to)}:00`,
        wanted,
        inTime,
        due,
      })}
    >
      {words}
    </td>
  );
}

function HourTable({ grid }: { grid: readonly GridCell[][] }) {
  const t = useTranslations("comments.answers.hours");
  const format = useFormat();
  const number = (id: "wanted" | "answered" | "due" | "inTime", head: string) => ({
    id,
    head,
    number: true,
    cell: (cell: GridCell) => format.count(cell[id]),
  });
  return (
    <Table
      caption={t("captionCame")}
      hiddenCaption
      rows={grid.flat().filter((cell) => cell.wanted > 0)}
      rowKey={(cell) => `${cell.weekday} ${cell.from}`}
      columns={[
        { id: "weekday", head: t("weekday"), cell: (cell) => format.weekday(cell.weekday, "long") },
        {
          id: "hour",
          head: t("hour"),
          cell: ({ from, to }) => t("span", { from: `${clockHour(from)}:00`, to: `${clockHour(to)}:00` }),
        },
        number("wanted", t("wanted")),
        number("answered", t("answered")),
        number("inTime", t("answeredInTime")),
        number("due", t("due")),
      ]}
    />
  );
}
