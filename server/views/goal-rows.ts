// The rows of files behind a month of a goal that is not about posts: each with its file and line.
import { type Channel, idsOf } from "../db/channels.ts";
import { periodRows } from "../db/source-rows.ts";
import type { Measures } from "../../shared/measure.ts";
import { shownFileName } from "../../shared/file-name.ts";
import { measuresOf, type Metric } from "../../shared/metrics/define.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { addDays, type Day, type Month, monthEnd, monthStart } from "../../shared/period.ts";
import { isVisitOf, senderOf } from "../../shared/social.ts";
import { chooseBreakdown, isUsed } from "./activity-tiles.ts";
import { channelName, type ChannelName, findGoal } from "./goals.ts";
import { externalComments } from "./month-comments.ts";
import { claimsOf } from "./parts.ts";
import { type ResolvedScope, resolveScope, type World } from "./world.ts";

/** One row of a file. Days are inclusive; `what` is "source / medium", a channel group, a comment's text, or empty for a day's total. */
export interface GoalRow {
  channel: ChannelName;
  from: Day;
  to: Day;
  what: string;
  measures: Measures;
  importId: number;
  file: string;
  line: number;
  observedOn: Day;
}

const rowsShown = 500;

/** The rows that the month is judged by, in the order of their days. Null when there is no such goal; none for metrics about posts. */
export function goalRows(
  world: World,
  id: string,
  month: Month,
  channelId: number | null,
): { total: number; rows: GoalRow[] } | null {
  const found = findGoal(world, id, month);
  const metric = found === null ? null : metricById(found.goal.metric);
  if (found === null || metric === null) return null;
  if (metric.basis === "published") return { total: 0, rows: [] };
  const scope = resolveScope(world, metric, found.goal.scope, found.version.document);
  const channels = scope.channels.filter((channel) => channelId === null || channel.id === channelId);
  const rows = channels.flatMap((channel) =>
    metric.over === "comments" ? commentRows(world, channel, month) : periods(world, metric, scope, channel, month),
  );
  return { total: rows.length, rows: rows.slice(0, rowsShown) };
}

function periods(world: World, metric: Metric, scope: ResolvedScope, channel: Channel, month: Month): GoalRow[] {
  const claims = claimsOf(world, channel, metric).filter(
    (claim) => scope.senders === null || claim.breakdown === "source-medium",
  );
  const chosen = chooseBreakdown(month, claims, metric, world.settings.cutOffDay, "judged", channel.endedOn);
  if (chosen === null) return [];
  const { formula } = metric;
  const visits = formula.kind === "web-sum" || formula.kind === "web-share" ? formula.visits : "all";
  const needs = new Set<string>(measuresOf(metric));
  return periodRows(world.db, idsOf(channel), monthStart(month), monthEnd(month)).flatMap((row) => {
    const dims = JSON.parse(row.dims) as Record<string, string>;
    const sender = senderOf(dims);
    const counts =
      isUsed(chosen, row) &&
      isVisitOf(visits, dims) &&
      (scope.senders === null || (sender !== null && scope.senders.has(sender)));
    if (!counts) return [];
    const { from, to, importId, line, observedOn } = row;
    const measures = Object.fromEntries(Object.entries(row.measures).filter(([name]) => needs.has(name))) as Measures;
    const file = shownFileName(row.file);
    const what = [dims["channelGroup"], dims["source"], dims["medium"]]
      .filter((word) => word !== undefined)
      .join(" / ");
    return {
      channel: channelName(channel),
      from,
      to: addDays(to, -1),
      what,
      measures,
      importId,
      file,
      line,
      observedOn,
    };
  });
}

function commentRows(world: World, channel: Channel, month: Month): GoalRow[] {
  return externalComments(world, channel, month)
    .map(({ day, text, importId, file, line, observedOn }) => ({
      channel: channelName(channel),
      from: day,
      to: day,
      what: text ?? "",
      measures: {},
      importId,
      file: shownFileName(file),
      line,
      observedOn,
    }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.line - b.line));
}
