// The relevance of a month's comments as its page shows it: the share with its interval, its parts, what changed, and how it was made.
import type { GoalPoint } from "../../shared/goal-point.ts";
import { relevance } from "../../shared/metrics/relevance.ts";
import { addMonths, type Month, monthsFrom } from "../../shared/period.ts";
import { type Agreement, agreementOf } from "../../shared/relevance/agreement.ts";
import { changeOf, type ShareChange } from "../../shared/relevance/change.ts";
import { fitOf, type ShareEstimate } from "../../shared/relevance/estimate.ts";
import type { Interval } from "../../shared/verdict.ts";
import type { Audit } from "../db/audits.ts";
import type { Rating } from "../db/ratings.ts";
import { type AuditSizing, sizingOf } from "./audit-sizing.ts";
import {
  answersBy,
  answersTo,
  type AuditedMonth,
  auditedMonth,
  auditOf,
  comparedMonth,
  firstAnswers,
  ofChannels,
  type Part,
  shareOf,
  whole,
} from "./audited-month.ts";
import { channelName, type ChannelName } from "./goals.ts";
import { type MonthComment, monthComments, monthsWithComments, type ShownClass } from "./month-comments.ts";
import { taughtRatings } from "./rating.ts";
import { monthValues } from "./month-values.ts";
import { enoughAudited } from "./relevant-share.ts";
import { definitionOf, sensesIn, topicsOf } from "./topics.ts";
import { resolveScope, type World } from "./world.ts";

/** A part of the month's comments with its share; `share` null where too few of it were audited to say. */
export interface PartRow<Name> {
  name: Name;
  share: (Interval & { share: number }) | null;
  audited: number;
  of: number;
}

export interface AuditShown {
  id: number;
  rater: string;
  /** ISO instant. */
  startedAt: string;
  /** Fixed before anybody rated; `wanted` differs where comments came or went since. */
  size: number;
  wanted: number;
  answered: number;
  finished: boolean;
  /** Comments that came after the start, and are in the sample. */
  late: number;
  /** The topics are not defined any longer as they were then. */
  outdated: boolean;
  /** How the model that was frozen at the start did: null without one. `helps`: its guesses narrow the interval. */
  model: { ratings: number; correlation: number | null; helps: boolean } | null;
}

export type ChangeShown =
  | ({ kind: "change"; before: Month } & ShareChange)
  | { kind: "unknown"; before: Month; why: "not-audited" | "unfinished" | "other-topics" | "too-few-posts" };

export interface RelevanceMonth extends AuditSizing {
  month: Month;
  /** First and last month of which there are comments. */
  months: { first: Month; last: Month } | null;
  topics: { id: string; name: string }[];
  /** Comments of others in the month, by class; the share is of those of class text. */
  classes: Record<ShownClass, number>;
  audit: AuditShown | null;
  /** Counted so far; the month's figure only when the audit is finished. Null before the first answer. */
  estimate: ShareEstimate | null;
  change: ChangeShown | null;
  byChannel: PartRow<ChannelName>[];
  byTopic: PartRow<{ id: string; name: string }>[];
  /** By the format of the post that they stand under; null where no post is known. */
  byFormat: PartRow<string | null>[];
  agreement: { again: Agreement | null; others: ({ rater: string } & Agreement)[] };
  /** Comments rated for teaching, and how many of them as relevant and not relevant. */
  taught: { rated: number; relevant: number; notRelevant: number };
  /** Thirteen months, the one asked for last. */
  series: Omit<GoalPoint, "now">[];
}

const monthsShown = 13;

/** The whole page, of committed ratings; what only the learner knows is asked for apart. */
export function relevanceMonth(world: World, month: Month): RelevanceMonth {
  const months = monthsWithComments(world);
  const all = monthComments(world, month);
  const audit = auditOf(world, month);
  const audited = audit === null ? null : auditedMonth(world, audit);
  const [first, last] = [months[0], months.at(-1)];
  return {
    month,
    months: first === undefined || last === undefined ? null : { first, last },
    topics: topicsOf(world, month).map(({ id, name }) => ({ id, name })),
    classes: countClasses(all, audited),
    audit: audited === null ? null : auditShown(world, audited, month),
    estimate: audited === null ? null : shareOf(world, audited, whole).estimate,
    change: audited === null ? null : changeShown(world, audited, month),
    ...parts(world, audited),
    agreement: audited === null ? { again: null, others: [] } : agreements(world, audited.audit),
    taught: taughtCounts(taughtRatings(world)),
    ...sizingOf(world, month),
    series: series(world, month),
  };
}

function countClasses(comments: readonly MonthComment[], audited: AuditedMonth | null): Record<ShownClass, number> {
  const classes = { text: 0, "emoji-only": 0, "tag-a-friend": 0, empty: 0, "not-kept": 0 };
  // Of an audited month, comments whose words have been removed since still count as what they were.
  const withWords = new Set(audited?.comments.map(({ name }) => name));
  for (const comment of comments) classes[withWords.has(comment.name) ? "text" : comment.class] += 1;
  return classes;
}

function auditShown(world: World, audited: AuditedMonth, month: Month): AuditShown {
  const { audit } = audited;
  const { estimate, wanted, answered, finished } = shareOf(world, audited, whole);
  const { model } = audit;
  return {
    id: audit.id,
    rater: audit.rater,
    startedAt: audit.startedAt,
    size: audit.size,
    wanted,
    answered,
    finished,
    late: audited.comments.filter(({ place, isLate }) => isLate && place <= audited.reach).length,
    outdated: audit.definition !== definitionOf(topicsOf(world, month)),
    model:
      model === null
        ? null
        : {
            ratings: model.ratings,
            correlation: fitOf(model.earlier)?.correlation ?? null,
            helps: estimate?.method === "difference",
          },
  };
}

/** Against the month before; nothing is compared across a change of the topics. */
function changeShown(world: World, audited: AuditedMonth, month: Month): ChangeShown | null {
  const before = addMonths(month, -1);
  if (!shareOf(world, audited, whole).finished) return null;
  const unknown = (why: Extract<ChangeShown, { kind: "unknown" }>["why"]): ChangeShown => ({
    kind: "unknown",
    before,
    why,
  });
  const earlier = auditOf(world, before);
  if (earlier === null) return unknown("not-audited");
  const earlierMonth = auditedMonth(world, earlier);
  if (!shareOf(world, earlierMonth, whole).finished) return unknown("unfinished");
  if (earlier.definition !== audited.audit.definition) return unknown("other-topics");
  const change = changeOf(
    comparedMonth(world, earlierMonth),
    comparedMonth(world, audited),
    `${earlier.seed} ${audited.audit.seed}`,
  );
  return change === "too-few-posts" ? unknown(change) : { kind: "change", before, ...change };
}

function parts(world: World, audited: AuditedMonth | null): Pick<RelevanceMonth, "byChannel" | "byTopic" | "byFormat"> {
  if (audited === null) return { byChannel: [], byTopic: [], byFormat: [] };
  const row = <Name>(name: Name, part: Part): PartRow<Name> => {
    const { estimate, of } = shareOf(world, audited, part);
    const share = estimate !== null && enoughAudited(estimate) ? estimate : null;
    return {
      name,
      share: share === null ? null : { share: share.share, low: share.low, high: share.high },
      audited: estimate?.sampled ?? 0,
      of,
    };
  };
  const largestFirst = <Name>(rows: PartRow<Name>[]) => rows.sort((a, b) => b.of - a.of);
  const present = new Set(audited.comments.map(({ channel }) => channel.id));
  const formats = new Set(audited.comments.map(({ comment }) => comment.under?.format ?? null));
  return {
    byChannel: largestFirst(
      world.channels
        .filter(({ id }) => present.has(id))
        .map((channel) =>
          row(channelName(channel), { includes: ofChannels(new Map([[channel.id, null]])), topic: null }),
        ),
    ),
    byTopic: sensesIn(audited.audit.definition).map(({ id, name }) => row({ id, name }, { includes: null, topic: id })),
    byFormat: largestFirst(
      [...formats].map((format) =>
        row(format, { includes: ({ comment }) => (comment.under?.format ?? null) === format, topic: null }),
      ),
    ),
  };
}

function agreements(world: World, audit: Audit): RelevanceMonth["agreement"] {
  const ratings = answersTo(world, audit);
  const first = firstAnswers(world, audit);
  const pairsWith = (other: ReadonlyMap<string, Rating>) =>
    [...other].flatMap(([name, { answer }]) => {
      const own = first.get(name);
      return own === undefined ? [] : [[own.answer, answer] as const];
    });
  const raters = [...new Set(ratings.map(({ rater }) => rater))].filter((rater) => rater !== audit.rater);
  return {
    again: agreementOf(pairsWith(answersBy(world, ratings, audit.rater, 2))),
    others: raters.flatMap((rater) => {
      const agreement = agreementOf(pairsWith(answersBy(world, ratings, rater, 1)));
      return agreement === null ? [] : { rater, ...agreement };
    }),
  };
}

function taughtCounts(ratings: readonly Rating[]): RelevanceMonth["taught"] {
  const first = ratings.filter(({ pass }) => pass === 1);
  const count = (answer: string) => first.filter((rating) => rating.answer === answer).length;
  return { rated: first.length, relevant: count("relevant"), notRelevant: count("not-relevant") };
}

function series(world: World, month: Month): RelevanceMonth["series"] {
  const [metric] = relevance;
  if (metric === undefined) return [];
  const months = monthsFrom(addMonths(month, 1 - monthsShown), month);
  return monthValues(world, metric, resolveScope(world, metric, {}, null), months, "now").map(
    ({ channels: _, asOf: __, ...value }) => ({ ...value, target: null, verdict: null }),
  );
}
