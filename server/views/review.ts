// The review of the strategy: each goal's year, each channel, what was learnt, and what the next version may change.
import { findChannel, idsOf } from "../db/channels.ts";
import { type ChannelCheck, listChannelChecks } from "../db/channel-checks.ts";
import type { Lesson } from "../db/lessons.ts";
import { lastPostDays } from "../db/last-posts.ts";
import type { Unit } from "../../shared/metrics/define.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { asksForOutcome } from "../../shared/notes/annotation.ts";
import { isOldCheck } from "../../shared/notes/channel-check.ts";
import { addMonths, type Day, type Month, monthOf } from "../../shared/period.ts";
import { quietDaysAllowed, quietness, type Quiet } from "../../shared/review/dormant.ts";
import { type TargetRule } from "../../shared/proposals/rules.ts";
import { baselineOf, proposedTarget } from "../../shared/proposals/target.ts";
import { comparable } from "../../shared/signal/reachable.ts";
import { judgedMonths, type NextTargets, propose, type Proposal } from "../../shared/review/propose.ts";
import { newestVersion, type Strategy, versionInForce } from "../../shared/strategy.ts";
import type { Verdict } from "../../shared/verdict.ts";
import {
  channelName,
  type ChannelName,
  eachQuarterOnce,
  goalInMonth,
  type GoalMonth,
  type ShownScope,
} from "./goals.ts";
import { type Trial, trialOf } from "./goal-notes.ts";
import { lessons, type Note, notes } from "./notes.ts";
import { kindOf, monthsWithData, type World } from "./world.ts";

interface MonthOfGoal {
  month: Month;
  value: number;
  verdict: Extract<Verdict, "met" | "missed" | "too-close">;
}

/** A goal's judged months, twelve at most, oldest first; a quarter that is judged as a whole stands once, at its last month. */
export interface GoalYear extends ShownScope {
  id: string;
  metric: string;
  unit: Unit;
  months: MonthOfGoal[];
  met: number;
  /** Months that were judged met or missed. */
  of: number;
}

export interface ChannelReview extends Quiet {
  channel: ChannelName;
  owner: string;
  inStrategy: boolean;
  lastPostOn: Day | null;
  /** Days that it may be quiet; null where the strategy promises no posts. */
  allowed: number | null;
  /** The newest check; `old` when it is more than six months ago. */
  check: (ChannelCheck & { old: boolean }) | null;
}

export interface Review {
  today: Day;
  /** Null while there is no strategy. `inForceFrom` is of the version in force today, null before the first. */
  strategy: { reviewOn: Day | null; version: number; inForceFrom: Month | null } | null;
  /** The newest month of which anything is read. */
  lastMonth: Month | null;
  goals: GoalYear[];
  channels: ChannelReview[];
  /** Of the last thirteen months, newest first. */
  lessons: Lesson[];
  /** Those of the last thirteen months, and older ones that ask for their outcome. */
  trials: Trial[];
  /** All annotations, newest first. */
  notes: Note[];
  proposals: { shown: Proposal[]; left: number };
}

const monthsShown = 12;

/** `today` is the company's civil date. */
export function review(world: World, today: Day): Review {
  const version = newestVersion(world.versions);
  const document = version?.document ?? null;
  const lastMonth = monthsWithData(world)?.last ?? null;
  const until = lastMonth ?? monthOf(today);
  const judged =
    version === null
      ? []
      : version.document.goals.flatMap((goal) => goalInMonth(world, goal, version, until)?.shown ?? []);
  const channels = channelReviews(world, document, today);
  const trials = notes(world)
    .filter(({ kind }) => kind === "trial")
    .filter((note) => monthOf(note.to) >= addMonths(until, -monthsShown) || asksForOutcome(note, today))
    .map((note) => trialOf(world, note, today));
  return {
    today,
    strategy:
      version === null
        ? null
        : {
            reviewOn: version.document.reviewOn,
            version: version.version,
            inForceFrom: versionInForce(world.versions, monthOf(today))?.document.effectiveFrom ?? null,
          },
    lastMonth,
    goals: judged.map(goalYear),
    channels,
    lessons: lessons(world).filter(({ month }) => month >= addMonths(until, -monthsShown)),
    trials,
    notes: notes(world),
    proposals:
      document === null
        ? { shown: [], left: 0 }
        : propose({
            today,
            goals: judged.map((goal) => ({
              id: goal.id,
              files: filesOf(goal.metric),
              verdicts: eachQuarterOnce(goal.series).flatMap(({ verdict }) => verdict ?? []),
              next: nextTargets(goal),
            })),
            channels: channels.map(({ channel, inStrategy, dormant, check }) => ({
              key: channel.key,
              inStrategy,
              dormant,
              decision: check?.decision ?? null,
            })),
            hoursPublished: document.hoursPublished,
            trials: trials.map(({ note }) => ({ id: note.id, outcome: note.outcome })),
          }),
  };
}

function filesOf(id: string): ReturnType<typeof kindOf> {
  const metric = metricById(id);
  return metric === null ? "posts" : kindOf(metric);
}

/** A tenth above where the last six whole months lie, and what three of four of them reach; only for a target of each month. */
function nextTargets({ unit, direction, pace, point, series }: GoalMonth): NextTargets {
  const baseline = baselineOf(comparable(series).slice(-judgedMonths));
  const now = point.target?.min;
  if (baseline === null || now === undefined || direction !== "at-least" || pace !== null)
    return { raise: null, lower: null };
  const by = (rule: TargetRule) =>
    proposedTarget(rule, unit, baseline, { promised: null, others: null })?.target.value ?? null;
  const cap = unit === "share" ? { cap: 1 } : {};
  const [raise, lower] = [by({ kind: "raise", ...cap }), by({ kind: "hold" })];
  return { raise: raise !== null && raise > now ? raise : null, lower: lower !== null && lower < now ? lower : null };
}

function goalYear(shown: GoalMonth): GoalYear {
  const { id, metric, unit, channels, scope, messageTypes, groups, partOf, senders, series } = shown;
  const months = eachQuarterOnce(series)
    .flatMap(({ month, value: own, verdict, quarter }) => {
      const value = quarter === undefined ? own : quarter.value;
      return value !== null && (verdict === "met" || verdict === "missed" || verdict === "too-close")
        ? [{ month, value, verdict }]
        : [];
    })
    .slice(-monthsShown);
  return {
    id,
    metric,
    unit,
    channels,
    scope,
    messageTypes,
    groups,
    partOf,
    senders,
    months,
    met: months.filter(({ verdict }) => verdict === "met").length,
    of: months.filter(({ verdict }) => verdict !== "too-close").length,
  };
}

/** Every channel but web sites, which are not posted on. */
function channelReviews(world: World, document: Strategy | null, today: Day): ChannelReview[] {
  const lastPosts = lastPostDays(world.db);
  const named = channelsOfStrategy(world, document);
  const checks = newestChecks(world);
  return world.channels
    .filter(({ platform }) => platform !== "web")
    .map((channel) => {
      const said = document?.channels.find((each) => findChannel(world.channels, each.channel)?.id === channel.id);
      const days = idsOf(channel).flatMap((id) => lastPosts.get(id) ?? []);
      const lastPostOn = days.sort().at(-1) ?? null;
      const allowed = quietDaysAllowed(said?.postsPerWeek ?? null);
      const read = (world.claims.get(channel.id) ?? []).filter(({ kind }) => kind === "posts");
      const check = checks.get(channel.id) ?? null;
      return {
        channel: channelName(channel),
        owner: said?.owner ?? "",
        inStrategy: named.has(channel.id),
        lastPostOn,
        allowed,
        ...quietness(read, lastPostOn, allowed),
        check: check === null ? null : { ...check, old: isOldCheck(check.checkedOn, today) },
      };
    });
}

/** Ids of the channels that the strategy names: in its list, in a goal or in a group. */
function channelsOfStrategy(world: World, document: Strategy | null): Set<number> {
  const keys = [
    ...(document?.channels ?? []).map(({ channel }) => channel),
    ...(document?.goals ?? []).flatMap(({ scope }) => scope.channels ?? []),
    ...(document?.groups ?? []).flatMap((group) => group.channels),
  ];
  return new Set(keys.flatMap((key) => findChannel(world.channels, key)?.id ?? []));
}

/** The newest check of each channel, by the channel's id. */
function newestChecks(world: World): Map<number, ChannelCheck> {
  const newest = new Map<number, ChannelCheck>();
  for (const check of listChannelChecks(world.db)) {
    const id = findChannel(world.channels, check.channel)?.id;
    if (id !== undefined && !newest.has(id)) newest.set(id, check);
  }
  return newest;
}
