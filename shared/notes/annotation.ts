// What happened beside the numbers: a campaign, a crisis, a price change, a trial; on a date or a span, for a channel or for all.
import { addDays, type Day, daysBetween, isDay, type Month, monthEnd, monthStart } from "../period.ts";

export const annotationKinds = ["campaign", "crisis", "price", "algorithm", "tracking", "trial", "other"] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

/** What came of a trial, as people judge it. */
export const outcomes = ["worked", "did-not-work", "unclear"] as const;
export type Outcome = (typeof outcomes)[number];

/** An annotation as it is written. Both days are in it. */
export interface AnnotationText {
  kind: AnnotationKind;
  title: string;
  text: string;
  from: Day;
  to: Day;
  /** A channel's key; null: all channels. */
  channel: string | null;
  /** The id of the goal that a trial should move. */
  goal: string | null;
  expected: string;
  outcome: Outcome | null;
  outcomeText: string;
}

export const annotationFaultCodes = [
  "title-missing",
  "day",
  "end-before-beginning",
  "trial-without-expected",
  "only-trial",
  "outcome-missing",
  // Only the server can know these two.
  "channel-unknown",
  "goal-unknown",
] as const;
export type AnnotationFault = (typeof annotationFaultCodes)[number];

/** A fault with the field that it is in. */
export interface FieldFault {
  path: keyof AnnotationText;
  code: AnnotationFault;
}

/** What is wrong with an annotation by itself: the same for the form and at the door. */
export function annotationFaults(written: AnnotationText): FieldFault[] {
  const { kind, title, from, to, goal, expected, outcome, outcomeText } = written;
  const isTrial = kind === "trial";
  const days = (["from", "to"] as const).filter((path) => !isDay(written[path]));
  return [
    ...(title.trim() === "" ? [{ path: "title", code: "title-missing" } as const] : []),
    ...days.map((path) => ({ path, code: "day" }) as const),
    ...(days.length === 0 && to < from ? [{ path: "to", code: "end-before-beginning" } as const] : []),
    ...(isTrial && expected.trim() === "" ? [{ path: "expected", code: "trial-without-expected" } as const] : []),
    ...(!isTrial && (goal !== null || expected !== "" || outcome !== null)
      ? [{ path: "kind", code: "only-trial" } as const]
      : []),
    ...(outcome === null && outcomeText !== "" ? [{ path: "outcome", code: "outcome-missing" } as const] : []),
  ];
}

/** True when some day of the span is in the month. */
export function touches({ from, to }: { from: Day; to: Day }, month: Month): boolean {
  return from < monthEnd(month) && to >= monthStart(month);
}

/** A trial that has ended and of which nobody has said what came of it. */
export function asksForOutcome(
  { kind, to, outcome }: Pick<AnnotationText, "kind" | "to" | "outcome">,
  today: Day,
): boolean {
  return kind === "trial" && outcome === null && to < today;
}

/** How much of a month lies inside the span: its days, and those of the month. */
export function daysWithin({ from, to }: { from: Day; to: Day }, month: Month): { days: number; of: number } {
  const [start, end] = [monthStart(month), monthEnd(month)];
  const first = from > start ? from : start;
  const after = to < end ? addDays(to, 1) : end;
  const last = after < end ? after : end;
  return { days: Math.max(0, daysBetween(first, last)), of: daysBetween(start, end) };
}
