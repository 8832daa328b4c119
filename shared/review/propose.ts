// What a review may change in the strategy, by plain rules over what is known. Proposals only: people write the next version.
import type { ChannelDecision } from "../notes/channel-check.ts";
import { isOldCheck } from "../notes/channel-check.ts";
import type { Outcome } from "../notes/annotation.ts";
import type { Day } from "../period.ts";
import type { Verdict } from "../verdict.ts";

/** What a goal is measured from: the kind of file that is missing where it has no judged month. */
export type FileKind = "posts" | "activity" | "comments";

/** At-least targets that a goal could have next, in its unit; null where none is worked out, or it would be no change in that direction. */
export interface NextTargets {
  raise: number | null;
  lower: number | null;
}

export interface ReviewFacts {
  today: Day;
  /** In the strategy's order; the verdicts of the months that had a target, oldest first. */
  goals: readonly { id: string; files: FileKind; verdicts: readonly Verdict[]; next: NextTargets }[];
  channels: readonly {
    key: string;
    inStrategy: boolean;
    dormant: boolean | null;
    /** The decision of the newest check; null where there is none. */
    decision: ChannelDecision | null;
  }[];
  hoursPublished: { where: string; checkedOn: Day | null };
  trials: readonly { id: number; outcome: Outcome | null }[];
}

export type Proposal =
  | { kind: "no-data"; goal: string; files: FileKind }
  /** `to` is a target that the last months speak for. */
  | { kind: "lower" | "raise"; goal: string; of: number; to: number | null }
  | { kind: "close-channel" | "dormant-channel"; channel: string }
  | { kind: "keep-trial"; trial: number }
  | { kind: "check-hours"; checkedOn: Day | null };

/** Judged months that a proposal about a target rests on. */
export const judgedMonths = 6;
const mostProposals = 7;

/** The most pressing first, seven at most; `left` is how many more there are. */
export function propose(facts: ReviewFacts): { shown: Proposal[]; left: number } {
  const all = [
    ...facts.goals.flatMap(({ id, files, verdicts }): Proposal[] => {
      const isJudged = verdicts.some((verdict) => verdict === "met" || verdict === "missed" || verdict === "too-close");
      return !isJudged && verdicts.includes("no-data") ? [{ kind: "no-data", goal: id, files }] : [];
    }),
    ...facts.goals.flatMap(({ id, verdicts, next }) =>
      allOf(verdicts, "missed", { kind: "lower", goal: id, to: next.lower }),
    ),
    ...facts.channels.flatMap((channel): Proposal[] => {
      if (!channel.inStrategy) return [];
      if (channel.decision === "close") return [{ kind: "close-channel", channel: channel.key }];
      const isQuiet = channel.dormant === true && channel.decision !== "rest";
      return isQuiet ? [{ kind: "dormant-channel", channel: channel.key }] : [];
    }),
    ...hours(facts),
    ...facts.goals.flatMap(({ id, verdicts, next }) =>
      allOf(verdicts, "met", { kind: "raise", goal: id, to: next.raise }),
    ),
    ...facts.trials
      .filter(({ outcome }) => outcome === "worked")
      .map(({ id }): Proposal => ({ kind: "keep-trial", trial: id })),
  ];
  return { shown: all.slice(0, mostProposals), left: Math.max(0, all.length - mostProposals) };
}

/** The proposal where each of the last six months that were judged met or missed came out so. */
function allOf(
  verdicts: readonly Verdict[],
  wanted: "met" | "missed",
  proposal: { kind: "lower" | "raise"; goal: string; to: number | null },
): Proposal[] {
  const judged = verdicts.filter((verdict) => verdict === "met" || verdict === "missed").slice(-judgedMonths);
  const isSo = judged.length === judgedMonths && judged.every((verdict) => verdict === wanted);
  return isSo ? [{ ...proposal, of: judgedMonths }] : [];
}

/** Hours that are published somewhere and were never looked at, or not for six months. */
function hours({ hoursPublished: { where, checkedOn }, today }: ReviewFacts): Proposal[] {
  const isFresh = checkedOn === null ? where === "" : !isOldCheck(checkedOn, today);
  return isFresh ? [] : [{ kind: "check-hours", checkedOn }];
}
