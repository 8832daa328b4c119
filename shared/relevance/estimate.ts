// The relevant share of a month's comments from a random sample that a person rated, helped by a frozen model's guesses.
// Never from guesses alone (unaudited.ts), and never from comments that were chosen for teaching.
import { effectiveSize, type Interval, wilson, z95 } from "./interval.ts";

/** What the rater said; unsure and skipped stay in the sample and widen the interval. */
export type AuditAnswer = "relevant" | "not-relevant" | "unsure" | "skipped";

/** One audited comment with what the model, frozen before the audit, had guessed; null without a model. */
export interface Audited {
  answer: AuditAnswer;
  guess: number | null;
}

export interface MonthAudit {
  /** How many comments the share is of: all of the month that have words of their own. */
  of: number;
  /** The sample, whole: simple random, without replacement. */
  audited: readonly Audited[];
  /** The frozen model's mean probability over all `of`; null without a model. */
  meanGuess: number | null;
  /** How far the guesses are trusted, 0 to 1, from earlier months (`lambdaFrom`); 0 is the labels alone. */
  lambda: number;
}

/** counted: every comment was rated. difference: labels and guesses. labels: the sample alone. */
export type ShareMethod = "counted" | "difference" | "labels";

/** The share (0 to 1) with its 95 % interval, which of a complete count is empty unless answers are open. */
export interface ShareEstimate extends Interval {
  share: number;
  method: ShareMethod;
  /** How many were audited, and how many of them are unsure or skipped. */
  sampled: number;
  open: number;
  of: number;
  lambda: number;
}

/** Up to so many comments all are rated. */
export const rateAllUpTo = 60;
const fewestSampled = 30;
const fewestOfEachKind = 5;

/**
 * The relevant share; null without any audited comment. Open answers are taken as irrelevant for the lower end and as
 * relevant for the upper; the share is the middle of the two. A sample below 30, with fewer than 5 of either kind, or
 * whose differences do not vary gives the labels' own interval.
 */
export function estimateShare(month: MonthAudit): ShareEstimate | null {
  const sampled = month.audited.length;
  if (sampled === 0) return null;
  const open = month.audited.filter(({ answer }) => answer === "unsure" || answer === "skipped").length;
  const facts = { sampled, open, of: month.of };
  if (sampled >= month.of) {
    const ends = [0, 1].map((guessed) => meanOf(answersWith(month, guessed)));
    return {
      ...together(ends.map((share) => ({ share, low: share, high: share }))),
      ...facts,
      method: "counted",
      lambda: 0,
    };
  }
  const differences = guessesHelp(month) ? [0, 1].map((guessed) => differenceShare(month, guessed)) : [];
  const whole = differences.filter((each) => each !== null);
  if (whole.length === 2) return { ...together(whole), ...facts, method: "difference", lambda: month.lambda };
  const labels = [0, 1].map((guessed) => {
    const share = meanOf(answersWith(month, guessed));
    return { share, ...wilson(share, effectiveSize(sampled, month.of)) };
  });
  return { ...together(labels), ...facts, method: "labels", lambda: 0 };
}

/**
 * The difference estimator (a survey's generalised regression; prediction-powered inference): lambda mean of all
 * guesses + mean of (y - lambda guess) in the sample; its variance (1 - n/N) s²/n of the differences.
 */
export function difference(
  y: readonly number[],
  guesses: readonly number[],
  meanGuess: number,
  of: number,
  lambda: number,
) {
  const errors = y.map((value, n) => value - lambda * guesses[n]!);
  const share = lambda * meanGuess + meanOf(errors);
  const variance = ((1 - y.length / of) * spread(errors)) / y.length;
  return { share, variance };
}

/**
 * How far to trust the model: Cov(y, f)/Var(f), cut to 0..1, from guesses that did not see the ratings, of EARLIER
 * months. 0 where the correlation is below 1/sqrt(n - 2) of this month's sample size, for then labels alone do better.
 */
export function lambdaFrom(earlier: readonly LabelledGuess[], n: number): number {
  const fit = fitOf(earlier);
  if (fit === null || n < 3) return 0;
  return fit.correlation < 1 / Math.sqrt(n - 2) ? 0 : Math.min(1, fit.slope);
}

/** A rated comment with a guess that had not seen the rating. */
export interface LabelledGuess {
  label: 0 | 1;
  guess: number;
}

/** Correlation of labels and guesses, and the slope Cov(y, f)/Var(f); null for fewer than three, or where either does not vary. */
export function fitOf(pairs: readonly LabelledGuess[]): { correlation: number; slope: number } | null {
  const y = pairs.map(({ label }) => label as number);
  const f = pairs.map(({ guess }) => guess);
  const [meanY, meanF] = [meanOf(y), meanOf(f)];
  const shared = y.reduce((sum, value, at) => sum + (value - meanY) * (f[at]! - meanF), 0) / (y.length - 1);
  const [spreadY, spreadF] = [spread(y), spread(f)];
  if (pairs.length < 3 || spreadY === 0 || spreadF === 0) return null;
  return { correlation: shared / Math.sqrt(spreadY * spreadF), slope: shared / spreadF };
}

/**
 * How many of `of` comments to audit for an interval of ± `halfWidth`, if the share is about `share` and guesses and
 * labels correlate by `correlation` (0: no model): n0 = z² p(1-p)(1-rho²)/d², n = n0/(1 + n0/of). All up to 60.
 */
export function auditSize(of: number, halfWidth: number, share: number, correlation: number): number {
  if (of <= rateAllUpTo) return of;
  const endless = (z95 * z95 * share * (1 - share) * (1 - correlation * correlation)) / (halfWidth * halfWidth);
  const size = Number.isFinite(of) ? endless / (1 + endless / of) : endless;
  return Math.min(of, Math.max(fewestSampled, Math.round(size)));
}

function guessesHelp({ audited, meanGuess, lambda }: MonthAudit): boolean {
  const count = (answer: AuditAnswer) => audited.filter((each) => each.answer === answer).length;
  return (
    lambda > 0 &&
    meanGuess !== null &&
    audited.length >= fewestSampled &&
    count("relevant") >= fewestOfEachKind &&
    count("not-relevant") >= fewestOfEachKind &&
    audited.every(({ guess }) => guess !== null)
  );
}

/** Null where the formula gives no interval: differences without spread, or a share at or beyond an end. */
function differenceShare(month: MonthAudit, open: number): (Interval & { share: number }) | null {
  const guesses = month.audited.map(({ guess }) => guess ?? 0);
  const { share, variance } = difference(
    answersWith(month, open),
    guesses,
    month.meanGuess ?? 0,
    month.of,
    month.lambda,
  );
  if (variance <= 0 || share <= 0 || share >= 1) return null;
  return { share, ...wilson(share, (share * (1 - share)) / variance) };
}

function answersWith({ audited }: MonthAudit, open: number): number[] {
  return audited.map(({ answer }) => (answer === "relevant" ? 1 : answer === "not-relevant" ? 0 : open));
}

function together(ends: readonly (Interval & { share: number })[]): Interval & { share: number } {
  return {
    share: meanOf(ends.map(({ share }) => share)),
    low: Math.min(...ends.map(({ low }) => low)),
    high: Math.max(...ends.map(({ high }) => high)),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The sample variance, with n - 1. */
function spread(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
