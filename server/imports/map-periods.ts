// A row about a day of a channel, or about a traffic source in a period, becomes a draft of a period.
import type { Problem } from "../../shared/problem.ts";
import { addDays } from "../../shared/period.ts";
import { parseDate } from "./dates.ts";
import { asideOf, cell, headerOf, isProblem, missing, readMeasures, widthProblem } from "./reading.ts";
import type { MapRow, Reading } from "./reading.ts";
import type { PeriodDraft, Row, Span } from "./types.ts";

/** A channel by day. */
export function dayMapper(reading: Reading): MapRow {
  return (row) => {
    const key = cell(row, reading, "day");
    const aside = asideOf(row, key || (row.cells[0] ?? "").trim(), reading);
    if (aside) return aside;
    const span = spanOf(row, reading, key);
    return isProblem(span) ? span : draft(row, reading, span, {});
  };
}

/** A web property's traffic by source and medium, or by GA4's channel group; by day too where the table has a day. */
export function webMapper(reading: Reading): MapRow {
  const { fields } = reading.found;
  const byDay = fields.has("day") || fields.has("nth-day");
  return (row) => {
    const dims = dimensionsOf(row, reading);
    const key = Object.values(dims).join("");
    const aside = key === "" ? "totals-row" : asideOf(row, Object.values(dims)[0]!, reading);
    if (aside) return aside;
    if (Object.values(dims)[0] === "") return missing(row, reading, "source-medium");
    const span = byDay ? spanOf(row, reading, cell(row, reading, "day")) : reading.period;
    if (!span) return { code: "needs-period", line: row.line };
    return isProblem(span) ? span : draft(row, reading, span, dims);
  };
}

function dimensionsOf(row: Row, reading: Reading): Record<string, string> {
  const { fields } = reading.found;
  if (fields.has("channel-group")) return { channelGroup: cell(row, reading, "channel-group") };
  if (!fields.has("source-medium"))
    return { source: cell(row, reading, "source"), medium: cell(row, reading, "medium") };
  const both = cell(row, reading, "source-medium");
  const cut = both.lastIndexOf(" / ");
  return cut < 0
    ? { source: both, medium: "" }
    : { source: both.slice(0, cut).trim(), medium: both.slice(cut + 3).trim() };
}

function spanOf(row: Row, reading: Reading, key: string): Span | Problem {
  if (reading.found.fields.has("nth-day") && reading.period) {
    const nth = cell(row, reading, "nth-day");
    const from = /^\d{1,4}$/.test(nth) ? addDays(reading.period.from, Number(nth)) : null;
    if (from && from < reading.period.to) return { from, to: addDays(from, 1) };
    return { code: "bad-date", line: row.line, column: headerOf(reading, "nth-day"), value: nth };
  }
  if (key === "") return missing(row, reading, "day");
  const printed = parseDate(key, reading.order);
  if (printed) return { from: printed.day, to: addDays(printed.day, 1) };
  return {
    code: "bad-date",
    line: row.line,
    column: headerOf(reading, "day"),
    value: key,
    wanted: reading.order ?? "date",
  };
}

function draft(row: Row, reading: Reading, span: Span, dims: Record<string, string>): PeriodDraft | Problem {
  const width = widthProblem(row, reading);
  if (width) return width;
  const measures = readMeasures(row, reading);
  if (isProblem(measures)) return measures;
  return {
    kind: "period",
    line: row.line,
    channel: reading.channel!,
    breakdown: reading.found.shape.breakdown ?? "total",
    dims,
    from: span.from,
    to: span.to,
    measures,
  };
}
