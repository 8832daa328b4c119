// One goal, large: its story, its channels, its targets over time, and the posts behind a month.
import { idsOf } from "../db/channels.ts";
import type { PostQuery } from "../db/posts.ts";
import type { GoalPoint } from "../../shared/goal-point.ts";
import { measuresOf } from "../../shared/metrics/define.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { type Day, type Month, monthEnd, monthStart } from "../../shared/period.ts";
import type { Segment } from "../../shared/signal/signal.ts";
import { isYearly, type Target, wholeTargetOf } from "../../shared/target.ts";
import { channelName, type ChannelName, findGoal, goalByChannel, goalInMonth, type GoalMonth } from "./goals.ts";
import { type Outlook, outlookOf } from "./outlook.ts";
import { type PostRow, postRows } from "./posts.ts";
import { kindOf, resolveScope, type World } from "./world.ts";

export interface GoalDetail extends GoalMonth {
  months: { first: Month; last: Month } | null;
  byChannel: { channel: ChannelName; points: GoalPoint[] }[];
  /** Which files the month's numbers come from. */
  sources: { channel: ChannelName; source: string; importId: number; observedOn: Day }[];
  /** Channels of which somebody has said that they posted nothing, in the month or on days of it: no file has a row of that. */
  silent: ChannelName[];
  /** The target's steps, oldest first; those of a goal with yearly totals are of the whole year. */
  steps: { from: Month; target: Target }[];
  yearly: boolean;
  /** The limits of routine variation over the months shown, for the band of the chart. */
  limits: Segment[];
  outlook: Outlook;
}

/** Null when no version of the strategy has the goal. */
export function goalDetail(world: World, id: string, month: Month, months: GoalDetail["months"]): GoalDetail | null {
  const found = findGoal(world, id, month);
  const known = found === null ? null : goalInMonth(world, found.goal, found.version, month);
  const metric = found === null ? null : metricById(found.goal.metric);
  if (found === null || known === null || metric === null) return null;
  const { goal, version } = found;
  const { shown, points, signals, wants } = known;
  const scope = resolveScope(world, metric, goal.scope, version.document);
  const shownFrom = shown.series[0]?.month ?? month;
  const claims = scope.channels.flatMap((channel) =>
    (world.claims.get(channel.id) ?? [])
      .filter((claim) => claim.kind === kindOf(metric) && claim.from < monthEnd(month) && claim.to > monthStart(month))
      .map((claim) => ({ channel, claim })),
  );
  const sources = claims
    .filter(({ claim }) => claim.stated !== true)
    .map(({ channel, claim: { source, importId, observedOn } }) => ({
      channel: channelName(channel),
      source,
      importId,
      observedOn,
    }));
  const silent = new Set(claims.filter(({ claim }) => claim.stated === true).map(({ channel }) => channel));
  return {
    ...shown,
    months,
    byChannel: goalByChannel(world, goal, version, month),
    sources: [...new Map(sources.map((source) => [`${source.channel.id} ${source.importId}`, source])).values()],
    silent: [...silent].map(channelName),
    steps: goal.targets
      .map((step) => ({ from: step.from, target: wholeTargetOf(goal, step.from) as Target }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
    yearly: isYearly(goal),
    limits: signals.segments.filter((segment) => segment.to >= shownFrom && !segment.backfilled),
    outlook: outlookOf(goal, metric, points, shown.pace, wants),
  };
}

/** A post behind a point: `counts` says that it was complete, so that it is in the value. */
export interface GoalPost extends PostRow {
  counts: boolean;
}

const postsShown = 500;

/** The posts of the goal's month that its value is made of, largest first. Null when there is no such goal; no rows for metrics that are not about posts. */
export function goalPosts(
  world: World,
  id: string,
  month: Month,
  channelId: number | null,
): { total: number; shown: number; rows: GoalPost[] } | null {
  const found = findGoal(world, id, month);
  const metric = found === null ? null : metricById(found.goal.metric);
  if (found === null || metric === null) return null;
  if (metric.basis !== "published") return { total: 0, shown: 0, rows: [] };
  const { channels, funding, messageTypes } = resolveScope(world, metric, found.goal.scope, found.version.document);
  const chosen = channels.filter((channel) => channelId === null || channel.id === channelId);
  const needs = measuresOf(metric);
  const interacts = (["reactions", "comments", "shares"] as const).every((measure) => needs.includes(measure));
  const order = interacts ? "interactions" : (needs[0] ?? "date");
  const query: PostQuery = {
    channelIds: chosen.flatMap(idsOf),
    from: monthStart(month),
    to: monthEnd(month),
    format: null,
    funding: funding && [...funding],
    messageTypes: messageTypes && [...messageTypes],
    ownReplies: false,
    search: "",
    order,
    descending: true,
    offset: 0,
    limit: postsShown,
  };
  const { total, rows } = postRows(world, query);
  return {
    total,
    shown: rows.length,
    rows: rows.map((row) => ({ ...row, counts: needs.every((measure) => row.measures[measure] !== undefined) })),
  };
}
