// Why a goal's number changed between two months: its change split by channel, message type, format, post and sender, each adding up to the whole.
import { messageTypeName } from "../../shared/message-types.ts";
import type { Metric } from "../../shared/metrics/define.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { addMonths, type Day, type Month, monthDays } from "../../shared/period.ts";
import {
  changeBetween,
  type Item,
  largest,
  type NoSplit,
  type Others,
  type Part as Share,
} from "../../shared/why/decompose.ts";
import { type NoParts, wayOf } from "../../shared/why/way.ts";
import { noPost, unnamedType } from "../../shared/why/keys.ts";
import type { Platform } from "../../shared/platform.ts";
import { type ChangeItem, itemsOf, type SplitBy } from "./change-items.ts";
import { findGoal } from "./goals.ts";
import { monthParts, monthValue } from "./month-values.ts";
import { postPlace } from "./posts.ts";
import { resolveScope, type World } from "./world.ts";

/** A part of the change. */
export type ChangePart = Share & Named;

interface Named {
  /** The channel's, the type's, the format, the sender, or the post's text. */
  name: string;
  /** The post's address and day. */
  post?: string;
  postedOn?: Day | null;
  /** The channel's: channels often share a name. */
  platform?: Platform;
}

export interface ChangeSplit {
  by: SplitBy;
  parts: ChangePart[];
  others: Others | null;
}

export interface GoalChange {
  before: { month: Month; value: number | null };
  after: { month: Month; value: number | null };
  /** In the metric's unit: after minus before; null where either is unknown. */
  change: number | null;
  /** Why there are no parts: what the metric is, what is unknown, or a month that is not whole. */
  reason: NoParts | NoSplit | "not-whole" | null;
  splits: ChangeSplit[];
}

const partsShown = 8;

/** The change of the goal from `against` (default: the month before) to the month, both as judged. Null when there is no such goal. */
export function goalChange(world: World, id: string, month: Month, against: Month | null): GoalChange | null {
  const found = findGoal(world, id, month);
  const metric = found === null ? null : metricById(found.goal.metric);
  if (found === null || metric === null) return null;
  const scope = resolveScope(world, metric, found.goal.scope, found.version.document);
  const earlier = against ?? addMonths(month, -1);
  const read = (each: Month) => {
    const parts = monthParts(world, metric, scope, [each], "judged", true)(each);
    return { ...monthValue(world, metric, scope, each, parts, "judged"), parts };
  };
  const [before, after] = [read(earlier), read(month)];
  const change = before.value === null || after.value === null ? null : after.value - before.value;
  const whole = {
    before: { month: earlier, value: before.value },
    after: { month, value: after.value },
    change,
  };
  const without = (reason: GoalChange["reason"]): GoalChange => ({ ...whole, reason, splits: [] });
  const way = wayOf(metric);
  if (typeof way !== "string") return without(way.reason);
  if (change === null || before.coverage !== "complete" || after.coverage !== "complete") return without("not-whole");
  const items = ({ parts }: typeof after) => itemsOf(metric, parts, scope.senders);
  const [items0, items1] = [items(before), items(after)];
  const splits: ChangeSplit[] = [];
  for (const by of splitsOf(metric)) {
    const split = changeBetween(way, keyed(items0, by, monthDays(earlier)), keyed(items1, by, monthDays(month)));
    if ("reason" in split) return without(split.reason);
    const { parts, others } = largest(split, partsShown);
    splits.push({ by, parts: parts.map((part) => ({ ...part, ...named(world, by, part.key) })), others });
  }
  // A split into one part says nothing but the part's mix, which is worth a table only where there is no other.
  const several = splits.filter(({ parts }) => parts.filter(({ key }) => key !== noPost).length > 1);
  return { ...whole, reason: null, splits: several.length > 0 ? several : splits.slice(0, 1) };
}

/** The items by one of their keys. What is a total of the month has the month's days under it, once. */
function keyed(items: readonly ChangeItem[], by: SplitBy, days: number): Item[] {
  const seen = new Set<string>();
  return items.map(({ keys, numerator, denominator }) => {
    const key = keys[by] ?? "";
    const isFirst = !seen.has(key);
    seen.add(key);
    return { key, numerator, denominator: denominator ?? (isFirst ? days : 0) };
  });
}

/** By what the metric's facts can be told apart, the broadest first. */
function splitsOf(metric: Metric): SplitBy[] {
  if (metric.basis === "published") return ["channel", "type", "format", "post"];
  if (metric.over === "comments") return ["channel", "type", "format", "post"];
  return metric.family === "traffic" ? ["channel", "sender"] : ["channel"];
}

function named(world: World, by: SplitBy, key: string): Named {
  if (key === noPost) return { name: "" };
  if (by === "type") return { name: key === "" || key === unnamedType ? "" : messageTypeName(world.versions, key) };
  if (by === "channel") {
    const found = world.channels.find((channel) => String(channel.id) === key);
    return found === undefined ? { name: key } : { name: found.name, platform: found.platform };
  }
  if (by !== "post") return { name: key };
  const post = postPlace(world, key)?.post;
  return { name: post?.text ?? "", post: key, postedOn: post?.postedOn ?? null };
}
