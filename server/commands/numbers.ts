// maltal metrics METRIC…, maltal progress: the numbers, and how the goals of a month stand.
import { parseArgs } from "node:util";
import { toCsv } from "../../shared/csv.ts";
import type { Metric } from "../../shared/metrics/define.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { isMonth } from "../../shared/period.ts";
import { inWholes, type Target } from "../../shared/target.ts";
import { metricRows, type MetricRow } from "../views/metrics.ts";
import { progressRows } from "../views/progress.ts";
import { monthsWithData, readWorld } from "../views/world.ts";
import type { YearPace } from "../views/year-pace.ts";
import { type Command, UsageError } from "./command.ts";

export const metricsCommand: Command = async ({ instance, args, out, say }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      from: { type: "string" },
      to: { type: "string" },
      by: { type: "string" },
      json: { type: "boolean", default: false },
      csv: { type: "boolean", default: false },
    },
  });
  if (positionals.length === 0) throw new UsageError("Name at least one metric, such as engagement-rate-by-reach.");
  const metrics = positionals.map(metricNamed);
  const from = monthOption("--from", values.from);
  const to = monthOption("--to", values.to ?? values.from);
  if (from > to) throw new UsageError("--from must not be after --to.");
  if (values.by !== undefined && values.by !== "channel") throw new UsageError("--by can only be channel.");
  if (values.json && values.csv) throw new UsageError("Choose --json or --csv, not both.");
  const { db } = instance();
  const rows = metricRows(readWorld(db.reader, db.personKey), metrics, from, to, values.by === "channel");
  if (values.json) out(JSON.stringify(rows, null, 2));
  else if (values.csv) out(toCsv(csvHeader, rows.map(csvRow)));
  else
    rows.forEach((row) =>
      say(
        csvRow(row)
          .map((cell) => cell ?? "–")
          .join("  "),
      ),
    );
  return 0;
};

const csvHeader = ["metric", "bucket", "channel", "platform", "value", "counted", "of", "coverage", "through"];

function csvRow(row: MetricRow): (string | number | null)[] {
  const { metric, bucket, channel, platform, value, counted, of, coverage, through } = row;
  return [metric, bucket, channel ?? null, platform ?? null, value, counted, of, coverage, through ?? null];
}

export const progressCommand: Command = async ({ instance, args, out, say }) => {
  const { values } = parseArgs({
    args,
    options: { month: { type: "string" }, json: { type: "boolean", default: false } },
  });
  const { db } = instance();
  const world = readWorld(db.reader, db.personKey);
  const month = values.month === undefined ? monthsWithData(world)?.last : monthOption("--month", values.month);
  if (month === undefined) throw new UsageError("Nothing has been imported yet; say which month with --month 2026-01.");
  const rows = progressRows(world, month);
  if (values.json) out(JSON.stringify(rows, null, 2));
  else if (rows.length === 0) say(`No strategy is in force in ${month}.`);
  else
    rows.forEach(({ goal, verdict, value, coverage, pace }) =>
      say(`${goal}  ${verdict ?? "–"}  ${value ?? "–"}  (${coverage})${pace === undefined ? "" : paceText(pace)}`),
    );
  return 0;
};

/** Of a year's total, how far its months have come: "  on pace 2026-07..2026-12: 412 through 2026-10, at least 405 by then, at least 605 in all". */
function paceText(pace: YearPace): string {
  const span = `${pace.from}..${pace.to}`;
  if ("unknown" in pace) return `  no pace ${span}: ${pace.unknown}`;
  const total = pace.target === null ? "" : `${boundsText(pace.target)} in all`;
  if (pace.monthsLeft === 0) return `  ${pace.onPace ? "met" : "missed"} ${span}: ${pace.soFar}, ${total}`;
  const soFar = `${pace.soFar} through ${pace.through}, ${boundsText(pace.expected)} by then`;
  return `  ${pace.onPace ? "on" : "off"} pace ${span}: ${soFar}, ${total}`;
}

function boundsText(target: Target): string {
  const { min, max } = inWholes(target);
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  return min === undefined ? `at most ${max}` : `at least ${min}`;
}

function metricNamed(id: string): Metric {
  const metric = metricById(id);
  if (metric === null) throw new UsageError(`There is no metric ${id}. The README lists them all.`);
  return metric;
}

function monthOption(option: string, value: string | undefined): string {
  if (value === undefined || !isMonth(value)) throw new UsageError(`${option} wants a month such as 2026-01.`);
  return value;
}
