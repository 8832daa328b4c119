// What each screen keeps in its address. Whatever is not understood is left out, so that an old or mistyped address still opens.
import { isDay, isMonth, isQuarter, type Month, monthOf, type Quarter } from "../../shared/period.ts";
import { type ConversationKind, conversationKinds } from "../../shared/conversations/kinds.ts";

type Raw = Record<string, unknown>;

const textOf = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : undefined);
/** A month, or the month of a day. */
function asMonth(value: unknown): Month | undefined {
  if (typeof value !== "string") return undefined;
  if (isMonth(value)) return value;
  return isDay(value) ? monthOf(value) : undefined;
}
function oneOf<const Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}

export interface OverviewSearch {
  month?: Month | undefined;
}
export function overviewSearch(raw: Raw): OverviewSearch {
  return { month: asMonth(raw["month"]) };
}

export const goalTabs = ["posts", "change", "table", "history"] as const;
export type GoalTab = (typeof goalTabs)[number];
export interface GoalSearch {
  month?: Month | undefined;
  /** A channel's key; narrows the posts. */
  channel?: string | undefined;
  tab?: GoalTab | undefined;
  /** The post whose readings are open. */
  post?: string | undefined;
}
export function goalSearch(raw: Raw): GoalSearch {
  return {
    month: asMonth(raw["month"]),
    channel: textOf(raw["channel"]),
    tab: oneOf(raw["tab"], goalTabs),
    post: textOf(raw["post"]),
  };
}

export interface PostsSearch {
  /** Months, both included. */
  from?: Month | undefined;
  to?: Month | undefined;
  channel?: string | undefined;
  format?: string | undefined;
  funding?: string | undefined;
  /** The id of a message type. */
  type?: string | undefined;
  /** Posts of which nobody has said the message type, or that none of the types fits. */
  named?: "no" | "none" | undefined;
  q?: string | undefined;
  sort?: string | undefined;
  direction?: "asc" | "desc" | undefined;
  /** The post whose readings are open. */
  post?: string | undefined;
}
export function postsSearch(raw: Raw): PostsSearch {
  return {
    from: asMonth(raw["from"]),
    to: asMonth(raw["to"]),
    channel: textOf(raw["channel"]),
    format: textOf(raw["format"]),
    funding: textOf(raw["funding"]),
    type: textOf(raw["type"]),
    named: oneOf(raw["named"], ["no", "none"]),
    q: textOf(raw["q"]),
    sort: textOf(raw["sort"]),
    direction: oneOf(raw["direction"], ["asc", "desc"]),
    post: textOf(raw["post"]),
  };
}

export interface KindsSearch {
  /** Months, both included. */
  from?: Month | undefined;
  to?: Month | undefined;
  channel?: string | undefined;
  format?: string | undefined;
  funding?: string | undefined;
  q?: string | undefined;
}
export function kindsSearch(raw: Raw): KindsSearch {
  const { from, to, channel, format, funding, q } = postsSearch(raw);
  return { from, to, channel, format, funding, q };
}

export interface ImportsSearch {
  /** The import of the ledger that is open. */
  open?: string | undefined;
  /** The month of which it is asked which channels posted nothing. */
  silent?: Month | undefined;
}
export function importsSearch(raw: Raw): ImportsSearch {
  return { open: textOf(raw["open"]), silent: asMonth(raw["silent"]) };
}

export interface ListeningSearch {
  quarter?: Quarter | undefined;
}
export function listeningSearch(raw: Raw): ListeningSearch {
  const quarter = textOf(raw["quarter"]);
  return { quarter: quarter !== undefined && isQuarter(quarter) ? quarter : undefined };
}

export interface RateSearch {
  queue?: "audit" | "teach" | undefined;
  month?: Month | undefined;
  /** Who rates; the name in settings where it is left out. */
  rater?: string | undefined;
}
export function rateSearch(raw: Raw): RateSearch {
  return { queue: oneOf(raw["queue"], ["audit", "teach"]), month: asMonth(raw["month"]), rater: textOf(raw["rater"]) };
}

export interface RelevanceSearch {
  month?: Month | undefined;
}
export function relevanceSearch(raw: Raw): RelevanceSearch {
  return { month: asMonth(raw["month"]) };
}

export const waitingSpans = ["recent", "month", "all"] as const;
export type WaitingSpan = (typeof waitingSpans)[number];
export interface AnswersSearch {
  month?: Month | undefined;
  /** A channel's key. */
  channel?: string | undefined;
  /** Which of the messages that wait are listed. */
  span?: WaitingSpan | undefined;
  /** The comment whose conversation is open. */
  open?: string | undefined;
}
export function answersSearch(raw: Raw): AnswersSearch {
  return {
    month: asMonth(raw["month"]),
    channel: textOf(raw["channel"]),
    span: oneOf(raw["span"], waitingSpans),
    open: textOf(raw["open"]),
  };
}

export interface ConversationsSearch {
  month?: Month | undefined;
  channel?: string | undefined;
  kind?: ConversationKind | undefined;
  q?: string | undefined;
  /** The comment whose conversation is open. */
  open?: string | undefined;
}
export function conversationsSearch(raw: Raw): ConversationsSearch {
  return {
    month: asMonth(raw["month"]),
    channel: textOf(raw["channel"]),
    kind: oneOf(raw["kind"], conversationKinds),
    q: textOf(raw["q"]),
    open: textOf(raw["open"]),
  };
}

export interface CriticismSearch {
  month?: Month | undefined;
  channel?: string | undefined;
  show?: "open" | "all" | undefined;
  /** The comment whose conversation is open. */
  open?: string | undefined;
}
export function criticismSearch(raw: Raw): CriticismSearch {
  return {
    month: asMonth(raw["month"]),
    channel: textOf(raw["channel"]),
    show: oneOf(raw["show"], ["open", "all"]),
    open: textOf(raw["open"]),
  };
}

export const startSteps = ["purpose", "goals", "channels", "answers", "words", "review"] as const;
export type StartStep = (typeof startSteps)[number];
export interface StartSearch {
  step?: StartStep | undefined;
}
export function startSearch(raw: Raw): StartSearch {
  return { step: oneOf(raw["step"], startSteps) };
}
