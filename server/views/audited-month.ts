// A month's audit: its comments in the audit's order, the answers so far, and the share that follows from them.
import type { Channel } from "../db/channels.ts";
import { type Audit, auditedComments, listAudits } from "../db/audits.ts";
import { auditRatings, type Rating } from "../db/ratings.ts";
import type { Day, Month } from "../../shared/period.ts";
import type { ComparedMonth } from "../../shared/relevance/change.ts";
import { type AuditAnswer, estimateShare, lambdaFrom, type ShareEstimate } from "../../shared/relevance/estimate.ts";
import { placeOf } from "../../shared/relevance/random.ts";
import { reachOf } from "../../shared/relevance/sample.ts";
import { type MonthComment, monthComments, namesNow, wasKnown } from "./month-comments.ts";
import type { World } from "./world.ts";

/** A comment of an audited month. */
export interface PlacedComment extends MonthComment {
  /** Where it stands in the audit's order, 0 to 1. */
  place: number;
  /** The frozen model's probability; null where there is no model. */
  guess: number | null;
  /** It came after the audit had begun. */
  isLate: boolean;
}

export interface AuditedMonth {
  audit: Audit;
  /** All comments of the month that have words, in the audit's order. */
  comments: readonly PlacedComment[];
  /** The sample is every comment up to this place. */
  reach: number;
}

/** Every audit, oldest first. */
export function auditsOf(world: World): readonly Audit[] {
  return world.thisTime("audits", () => listAudits(world.db));
}

/** The audit that holds for a month; null when nobody has begun one. */
export function auditOf(world: World, month: Month): Audit | null {
  return auditsOf(world).findLast((audit) => audit.month === month) ?? null;
}

/** An audit with its month's comments as known now. */
export function auditedMonth(world: World, audit: Audit): AuditedMonth {
  return world.once(`audited month ${audit.id} ${audit.seed}`, () => {
    const nameNow = namesNow(world);
    const atStart = auditedComments(world.db, audit.id);
    const stored = new Map(atStart.flatMap((each) => [[nameNow(each.channelKey, each.key) ?? "", each] as const]));
    const nameThen = (name: string): string => {
      const then = stored.get(name);
      return then === undefined ? name : `${then.channelKey} ${then.key}`;
    };
    const guesses = atStart.flatMap(({ guess }) => guess ?? []);
    // A comment that came later has no guess of its own. Any number that was fixed before the rating will do: the mean of the others.
    const usual = guesses.length === 0 ? null : guesses.reduce((sum, guess) => sum + guess, 0) / guesses.length;
    const comments = monthComments(world, audit.month)
      // What had words when the audit began still counts when they are not kept any longer.
      .filter((each) => each.class === "text" || (each.class === "not-kept" && stored.has(each.name)))
      .map((each) => ({
        ...each,
        // The channel may have been called otherwise then; the order must not change with its name.
        place: placeOf(audit.seed, nameThen(each.name)),
        guess: stored.get(each.name)?.guess ?? usual,
        isLate: !stored.has(each.name),
      }))
      .sort((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1));
    const reach = reachOf(
      audit.seed,
      audit.size,
      atStart.map(({ channelKey, key }) => `${channelKey} ${key}`),
      comments.map(({ name }) => nameThen(name)),
    );
    return { audit, comments, reach };
  });
}

/** All answers to an audit that hold, in the order in which they were given. */
export function answersTo(world: World, audit: Audit): readonly Rating[] {
  return world.thisTime(`answers ${audit.id}`, () => auditRatings(world.db, audit.id));
}

/** The answers of one rater by the comment's name now. */
export function answersBy(
  world: World,
  ratings: readonly Rating[],
  rater: string,
  pass: 1 | 2,
): ReadonlyMap<string, Rating> {
  const nameNow = namesNow(world);
  return new Map(
    ratings
      .filter((rating) => rating.rater === rater && rating.pass === pass)
      .map((rating) => [nameNow(rating.channelKey, rating.key) ?? "", rating]),
  );
}

/** Some of an audited month's comments: those of channels, as known by a date of each, of one kind of post. */
export interface Part {
  /** Null: all that are known now. */
  includes: ((comment: PlacedComment) => boolean) | null;
  /** The share of comments that fit this topic; null: that fit any. */
  topic: string | null;
}

export const whole: Part = { includes: null, topic: null };

export interface PartShare {
  /** Over the longest answered beginning of the order, whatever stands behind it; null before the first answer. */
  estimate: ShareEstimate | null;
  /** Comments with words. */
  of: number;
  /** How many were to be rated, and how many have been. */
  wanted: number;
  answered: number;
  /** All that were to be rated have been. */
  finished: boolean;
}

/** The relevant share of a part of an audited month. A part of a random sample is a random sample of the part. */
export function shareOf(world: World, month: AuditedMonth, { includes, topic }: Part): PartShare {
  const comments = includes === null ? month.comments : month.comments.filter(includes);
  const answers = firstAnswers(world, month.audit);
  const firstOpen = comments.findIndex(({ name }) => !answers.has(name));
  const audited = firstOpen === -1 ? comments : comments.slice(0, firstOpen);
  const wanted = comments.filter(({ place }) => place <= month.reach).length;
  // The model knows nothing of single topics.
  const guesses = topic === null ? comments.flatMap(({ guess }) => guess ?? []) : [];
  const hasGuesses = comments.length > 0 && guesses.length === comments.length;
  const estimate = estimateShare({
    of: comments.length,
    audited: audited.map(({ name, guess }) => ({
      answer: answerOn(answers.get(name) as Rating, topic),
      guess: hasGuesses ? guess : null,
    })),
    meanGuess: hasGuesses ? guesses.reduce((sum, guess) => sum + guess, 0) / guesses.length : null,
    lambda: lambdaFrom(month.audit.model?.earlier ?? [], audited.length),
  });
  const answered = Math.min(wanted, audited.length);
  return { estimate, of: comments.length, wanted, answered, finished: answered === wanted };
}

/** The first answers of the audit's own rater, by the comment's name now: what the share is counted from. */
export function firstAnswers(world: World, audit: Audit): ReadonlyMap<string, Rating> {
  return world.thisTime(`first answers ${audit.id}`, () => answersBy(world, answersTo(world, audit), audit.rater, 1));
}

/** Of a relevant comment whose topics nobody named, it is open which ones it fits. */
function answerOn({ answer, topics }: Rating, topic: string | null): AuditAnswer {
  if (topic === null || answer !== "relevant") return answer;
  if (topics.length === 0) return "unsure";
  return topics.includes(topic) ? "relevant" : "not-relevant";
}

/** The comments of channels that were known by each channel's date (null: now). */
export function ofChannels(untilOf: ReadonlyMap<Channel["id"], Day | null>): (comment: MonthComment) => boolean {
  return ({ channel, comment }) => {
    const until = untilOf.get(channel.id);
    return until !== undefined && wasKnown(comment, until);
  };
}

/** The month as it is compared with another. */
export function comparedMonth(world: World, month: AuditedMonth): ComparedMonth {
  const share = shareOf(world, month, whole);
  const answers = firstAnswers(world, month.audit);
  const audited = new Set(month.comments.slice(0, share.estimate?.sampled ?? 0).map(({ name }) => name));
  return {
    lambda: share.estimate?.lambda ?? 0,
    comments: month.comments.map(({ name, channel, comment, guess }) => ({
      post: `${channel.key} ${comment.post ?? comment.key}`,
      guess: guess ?? 0,
      audited: audited.has(name) ? numberOf((answers.get(name) as Rating).answer) : null,
    })),
  };
}

function numberOf(answer: AuditAnswer): number {
  return answer === "relevant" ? 1 : answer === "not-relevant" ? 0 : 0.5;
}
