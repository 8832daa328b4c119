// A row about a day of a channel, or about a traffic source in a period, becomes a draft of a period.
import type { Problem } from "../../shared/problem.ts";
import { addDays } from "../../shared/period.ts";
import { parseDate } from "./dates.ts";
import { asideOf, cell, headerOf, isProblem, missing, readMeasures, widthProblem } from "./layout.ts";
import type { MapRow, Layout } from "./layout.ts";
import type { PeriodDraft, Row, Span } from "./types.ts";

/** A channel by day. */
export function dayMapper(layout: Layout): MapRow {
  return (row) => {
    const key = cell(row, layout, "day");
    const aside = asideOf(row, key || (row.cells[0] ?? "").trim(), layout);
    if (aside) return aside;
    const span = spanOf(row, layout, key);
    return isProblem(span) ? span : draft(row, layout, span, {});
  };
}

/** A web property's traffic by source and medium, or by GA4's channel group; by day too where the table has a day. */
export function webMapper(layout: Layout): MapRow {
  const { fields } = layout.found;
  const byDay = fields.has("day") || fields.has("nth-day");
  return (row) => {
    const dims = dimensionsOf(row, layout);
    const key = Object.values(dims).join("");
    const aside = key === "" ? "totals-row" : asideOf(row, Object.values(dims)[0]!, layout);
    if (aside) return aside;
    if (Object.values(dims)[0] === "") return missing(row, layout, "source-medium");
    const span = byDay ? spanOf(row, layout, cell(row, layout, "day")) : layout.period;
    if (!span) return { code: "needs-period", line: row.line };
    return isProblem(span) ? span : draft(row, layout, span, dims);
  };
}

function dimensionsOf(row: Row, layout: Layout): Record<string, string> {
  const { fields } = layout.found;
  if (fields.has("channel-group")) return { channelGroup: cell(row, layout, "channel-group") };
  if (!fields.has("source-medium")) return { source: cell(row, layout, "source"), medium: cell(row, layout, "medium") };
  const both = cell(row, layout, "source-medium");
  const cut = both.lastIndexOf(" / ");
  return cut < 0
    ? { source: both, medium: "" }
    : { source: both.slice(0, cut).trim(), medium: both.slice(cut + 3).trim() };
}

function spanOf(row: Row, layout: Layout, key: string): Span | Problem {
  if (layout.found.fields.has("nth-day") && layout.period) {
    const nth = cell(row, layout, "nth-day");
    const from = /^\d{1,4}$/.test(nth) ? addDays(layout.period.from, Number(nth)) : null;
    if (from && from < layout.period.to) return { from, to: addDays(from, 1) };
    return { code: "bad-date", line: row.line, column: headerOf(layout, "nth-day"), value: nth };
  }
  if (key === "") return missing(row, layout, "day");
  const printed = parseDate(key, layout.order);
  if (printed) return { from: printed.day, to: addDays(printed.day, 1) };
  return {
    code: "bad-date",
    line: row.line,
    column: headerOf(layout, "day"),
    value: key,
    wanted: layout.order ?? "date",
  };
}

function draft(row: Row, layout: Layout, span: Span, dims: Record<string, string>): PeriodDraft | Problem {
  const width = widthProblem(row, layout);
  if (width) return width;
  const measures = readMeasures(row, layout);
  if (isProblem(measures)) return measures;
  return {
    kind: "period",
    line: row.line,
    channel: layout.channel!,
    breakdown: layout.found.shape.breakdown ?? "total",
    dims,
    from: span.from,
    to: span.to,
    measures,
  };
}
