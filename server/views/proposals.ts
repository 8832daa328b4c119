// Goals to propose for a strategy in the making: each purpose's metrics that the files can supply, with where we are and how far to aim.
import { type Channel, findChannel } from "../db/channels.ts";
import type { Measure } from "../../shared/measure.ts";
import { defineMetrics, type Metric, type Visits } from "../../shared/metrics/define.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { addMonths, type Day, type Month, monthOf, monthsFrom } from "../../shared/period.ts";
import { type Candidate, candidates } from "../../shared/proposals/rules.ts";
import {
  type Baseline,
  baselineOf,
  type Known,
  monthsMissing,
  type ProposedTarget,
  proposedTarget,
} from "../../shared/proposals/target.ts";
import { comparable } from "../../shared/signal/reachable.ts";
import { type GoalScope, type Purpose, purposes, type Strategy, type StrategyVersion } from "../../shared/strategy.ts";
import { channelName, type ChannelName } from "./goals.ts";
import { monthValues, type MonthValue } from "./month-values.ts";
import { canSupply, monthsWithData, resolveScope, type ResolvedScope, type World } from "./world.ts";

/** What keeps a goal from having a target, and so what to do about it. */
export type Missing =
  /** Files of one of these sources. */
  | { kind: "file"; sources: readonly string[] }
  /** Another file of these sources: those that are read in lack the numbers, or the rows, that it takes. */
  | { kind: "other-file"; sources: readonly string[] }
  /** An answering promise. */
  | { kind: "promise" }
  /** Comments that somebody has rated. */
  | { kind: "ratings" }
  /** Whole months: so many there are, and three will be there when `until` is read in; null where those that are over would do. */
  | { kind: "months"; have: number; until: Month | null };

export interface Proposal {
  purpose: Purpose;
  metric: string;
  scope: GoalScope;
  /** Those that the goal is measured on. */
  channels: ChannelName[];
  baseline: Baseline | null;
  /** Null where something is missing. */
  proposed: ProposedTarget | null;
  missing: Missing | null;
}

/** Enough to find twelve whole months among. */
const monthsLookedAt = 15;

/**
 * The chosen purposes' proposals, most important purpose first, then those of the others; each metric and scope once. What can be measured
 * stands before what cannot within a purpose. The draft's answering promise and rules hold for every month, whatever was in force.
 */
export function proposals(saved: World, draft: Strategy, today: Day): Proposal[] {
  const version: StrategyVersion = {
    version: 0,
    savedAt: "",
    author: "",
    withdrawnAt: null,
    document: { ...draft, effectiveFrom: "1970-01" },
  };
  // What was made by the saved strategy must not be taken for the draft's, nor the other way round.
  const world = { ...saved, versions: [version], once: saved.thisTime };
  const ordered = [...draft.purposes, ...purposes.filter((each) => !draft.purposes.includes(each))];
  const found = new Map<string, Proposal>();
  for (const purpose of ordered) {
    const ofPurpose = candidates[purpose].flatMap((candidate) => proposalsOf(world, draft, purpose, candidate, today));
    for (const proposal of [
      ...ofPurpose.filter(({ proposed }) => proposed !== null),
      ...ofPurpose.filter(({ proposed }) => proposed === null),
    ]) {
      const key = `${proposal.metric} ${(proposal.scope.channels ?? []).join(" ")}`;
      if (!found.has(key)) found.set(key, proposal);
    }
  }
  return [...found.values()];
}

/** One for each platform where the platforms define the metric differently. */
function proposalsOf(world: World, draft: Strategy, purpose: Purpose, candidate: Candidate, today: Day): Proposal[] {
  const metric = metricById(candidate.metric);
  if (metric === null) throw new Error(`a goal is proposed on ${candidate.metric}, which is no metric`);
  const supplying = world.channels.filter((channel) => canSupply(world, channel, metric));
  const usual = supplying.filter(
    (channel) =>
      (candidate.platforms?.includes(channel.platform) ?? true) &&
      (candidate.rule.kind !== "promise" || promisedOn(world, draft, [channel]) !== null),
  );
  // A promise that nobody has made is no goal that waits for a file.
  if (candidate.rule.kind === "promise" && usual.length === 0) return [];
  if (usual.length === 0) {
    // A file of a platform that the company is not on would be nobody's next step.
    const isThere = world.channels.some(({ platform }) => candidate.platforms?.includes(platform) ?? true);
    if (candidate.platforms !== undefined && !isThere) return [];
    const claims = [...world.claims.values()].flat();
    const read = candidate.files.filter((file) => claims.some(({ source }) => source === file));
    const missing: Missing =
      read.length > 0 ? { kind: "other-file", sources: read } : { kind: "file", sources: candidate.files };
    return [{ purpose, metric: metric.id, scope: {}, channels: [], baseline: null, proposed: null, missing }];
  }
  const scopes = metric.acrossPlatforms
    ? [usual]
    : [...new Set(usual.map(({ platform }) => platform))].map((platform) =>
        usual.filter((channel) => channel.platform === platform),
      );
  return scopes.map((channels) => {
    const scope: GoalScope = channels.length === supplying.length ? {} : { channels: channels.map(({ key }) => key) };
    const resolved = resolveScope(world, metric, scope, draft);
    const months = monthsToLookAt(world, today);
    const values = monthValues(world, metric, resolved, months, "judged");
    const baseline = baselineOf(comparable(values));
    const known: Known = {
      promised: promisedOn(world, draft, channels),
      others: candidate.rule.kind === "as-others" ? engagedShareOfOthers(world, resolved, months) : null,
    };
    const proposed = baseline === null ? null : proposedTarget(candidate.rule, metric.unit, baseline, known);
    return {
      purpose,
      metric: metric.id,
      scope,
      channels: channels.map(channelName),
      baseline,
      proposed,
      missing: proposed === null ? missingFor(values, baseline, today) : null,
    };
  });
}

function monthsToLookAt(world: World, today: Day): Month[] {
  const newest = monthsWithData(world)?.last ?? monthOf(today);
  const last = newest < monthOf(today) ? newest : monthOf(today);
  return monthsFrom(addMonths(last, 1 - monthsLookedAt), last);
}

function missingFor(values: readonly MonthValue[], baseline: Baseline | null, today: Day): Missing {
  const whole = values.filter(({ coverage }) => coverage === "complete");
  const lately = whole.at(-1)?.unknown;
  if (lately === "no-promise") return { kind: "promise" };
  if (lately === "not-audited" || lately === "audit-unfinished" || lately === "too-few-audited")
    return { kind: "ratings" };
  const have = baseline?.values.length ?? 0;
  const newest = whole.at(-1)?.month;
  // Without any, those that are over can be read in.
  const until = newest === undefined ? null : addMonths(newest, Math.max(1, monthsMissing(have)));
  return { kind: "months", have, until: until === null || until < monthOf(today) ? null : until };
}

/** Posts a week that the strategy promises on these channels; null where it promises none. */
function promisedOn(world: World, draft: Strategy, channels: readonly Channel[]): number | null {
  const promises = draft.channels.flatMap(({ channel, postsPerWeek }) => {
    const found = findChannel(world.channels, channel);
    return postsPerWeek !== null && found !== null && channels.includes(found) ? [postsPerWeek] : [];
  });
  return promises.length === 0 ? null : promises.reduce((sum, each) => sum + each, 0);
}

/** Engaged sessions of those whom social media did not send, over their sessions, in all whole months together. Null where a month says less. */
function engagedShareOfOthers(world: World, scope: ResolvedScope, months: readonly Month[]): number | null {
  const total = (of: Measure, visits: Visits): Map<Month, number> => {
    const [sum] = defineMetrics({
      id: `${of} ${visits}`,
      family: "traffic",
      basis: "activity",
      over: "periods",
      unit: "count",
      better: "more",
      acrossPlatforms: true,
      formula: { kind: "web-sum", of, visits },
    });
    const values = monthValues(world, sum as Metric, scope, months, "judged");
    return new Map(comparable(values).map(({ month, value }) => [month, value]));
  };
  const [sessions, engaged] = [total("sessions", "all"), total("engaged-sessions", "all")];
  const [fromSocial, engagedFromSocial] = [
    total("sessions", "organic-social"),
    total("engaged-sessions", "organic-social"),
  ];
  let [others, engagedOthers] = [0, 0];
  for (const month of months) {
    const all = [sessions, fromSocial, engaged, engagedFromSocial].map((sums) => sums.get(month));
    if (!all.every((each) => each !== undefined)) continue;
    const [visits, social, stayed, socialStayed] = all as [number, number, number, number];
    others += visits - social;
    engagedOthers += stayed - socialStayed;
  }
  return others > 0 ? engagedOthers / others : null;
}
