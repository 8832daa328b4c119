// What a rater is shown next: comments of the audit in its fixed order, or those that were chosen for teaching.
import type { Audit } from "../db/audits.ts";
import { type Rating, teachRatings } from "../db/ratings.ts";
import type { Day, Month } from "../../shared/period.ts";
import { type Asked, auditPlan, isRepeated, leastBetween } from "../../shared/relevance/sample.ts";
import { answersBy, answersTo, auditedMonth, auditsOf } from "./audited-month.ts";
import type { Comment } from "./comments.ts";
import { commentsAbove } from "./conversations.ts";
import { channelName, type ChannelName } from "./goals.ts";
import { type MonthComment, monthComments, namesNow } from "./month-comments.ts";
import { isThreaded, type World } from "./world.ts";

export type Queue = "audit" | "teach";

/** One comment to be rated, with all that a rater needs to see of it. Nobody is named. */
export interface RatingItem {
  channel: ChannelName;
  /** The comment's key on its channel. */
  key: string;
  /** 2: asked again, blind. To be sent back, and never shown. */
  pass: 1 | 2;
  day: Day;
  /** Null where the words are not kept any longer: it can only be skipped. */
  text: string | null;
  url: string | null;
  post: { text: string; url: string | null; day: Day | null } | null;
  /** What it answers, oldest first, at most the last four. */
  above: { text: string | null; ours: boolean; day: Day }[];
  /** What the model thinks, 0 to 1; null without a model, and always in an audit, where it would sway the rater. */
  guess: number | null;
}

export interface Progress {
  /** Questions that the rater has answered, and how many there are; `of` null in the teach queue, which has no end. */
  done: number;
  of: number | null;
}

const mostAbove = 4;

/** The item of a comment; null where there is no such comment in the month. */
export function ratingItem(world: World, month: Month, { name, pass }: Asked, guess: number | null): RatingItem | null {
  const found = commentNamed(world, month, name);
  if (found === null) return null;
  const { channel, comment } = found;
  const above = isThreaded(world, channel) ? commentsAbove(world, channel, comment.key).slice(-mostAbove) : [];
  return {
    channel: channelName(channel),
    key: comment.key,
    pass,
    day: comment.day,
    text: comment.text,
    url: comment.url,
    post: postOf(comment),
    above: above.map(({ text, ours, day }) => ({ text, ours, day })),
    guess,
  };
}

function postOf({ under }: Comment): RatingItem["post"] {
  return under === null ? null : { text: under.text, url: under.url ?? under.permalink, day: under.postedOn };
}

/** The comment of a month by its name; null when it has none of that name. */
export function commentNamed(world: World, month: Month, name: string): MonthComment | null {
  const byName = world.once(
    `comments by name ${month}`,
    () => new Map(monthComments(world, month).map((each) => [each.name, each])),
  );
  return byName.get(name) ?? null;
}

/** All that an audit asks of a rater, in order: of its own rater a tenth twice, of a second one everything once. */
export function planOf(world: World, audit: Audit, rater: string): readonly Asked[] {
  const isFirst = rater === audit.rater;
  return world.once(`audit plan ${audit.id} ${audit.seed} ${isFirst}`, () => {
    const { comments, reach } = auditedMonth(world, audit);
    const sample = comments.filter(({ place }) => place <= reach).map(({ name }) => name);
    return isFirst ? auditPlan(sample, audit.seed) : sample.map((name) => ({ name, pass: 1 as const }));
  });
}

/** The next questions of an audit for a rater. */
export function auditQuestions(
  world: World,
  audit: Audit,
  rater: string,
  count: number,
): { asked: Asked[]; progress: Progress } {
  const answers = answersTo(world, audit);
  const done = [answersBy(world, answers, rater, 1), answersBy(world, answers, rater, 2)] as const;
  const plan = planOf(world, audit, rater);
  const open = plan.filter(({ name, pass }) => !done[pass - 1]!.has(name));
  return { asked: open.slice(0, count), progress: { done: plan.length - open.length, of: plan.length } };
}

/** Everything rated for teaching that holds, in the order of rating. */
export function taughtRatings(world: World): readonly Rating[] {
  return world.thisTime("teach ratings", () => teachRatings(world.db));
}

/** How much a rater has taught. */
export function teachProgress(world: World, rater: string): Progress {
  return { done: taughtRatings(world).filter((rating) => rating.rater === rater).length, of: null };
}

/** Names of comments of the month that were rated for teaching by this rater long enough ago, and are among the tenth to be asked again. */
export function teachRepeats(world: World, month: Month, rater: string): string[] {
  const nameNow = namesNow(world);
  const own = taughtRatings(world).filter((rating) => rating.rater === rater);
  const again = new Set(own.filter(({ pass }) => pass === 2).map(({ channelKey, key }) => nameNow(channelKey, key)));
  const first = own.filter(({ pass }) => pass === 1);
  return first
    .slice(0, Math.max(0, first.length - leastBetween))
    .flatMap(({ channelKey, key }) => nameNow(channelKey, key) ?? [])
    .filter((name) => isRepeated(rater, name) && !again.has(name) && commentNamed(world, month, name) !== null);
}

/** Names of the month's comments that may be asked for teaching: with words, not taught with, and in no audit's sample. */
export function teachCandidates(world: World, month: Month): string[] {
  const nameNow = namesNow(world);
  const taught = new Set(taughtRatings(world).map(({ channelKey, key }) => nameNow(channelKey, key)));
  const audited = auditedNames(world, month);
  return monthComments(world, month).flatMap((each) =>
    each.class === "text" && !taught.has(each.name) && !audited.has(each.name) ? each.name : [],
  );
}

/** Names of the month's comments that are in the sample of any of its audits, or were answered in one. */
export function auditedNames(world: World, month: Month): ReadonlySet<string> {
  const nameNow = namesNow(world);
  return world.thisTime(
    `audited names ${month}`,
    () =>
      new Set(
        auditsOf(world)
          .filter((audit) => audit.month === month)
          .flatMap((audit) => [
            ...planOf(world, audit, audit.rater).map(({ name }) => name),
            ...answersTo(world, audit).flatMap(({ channelKey, key }) => nameNow(channelKey, key) ?? []),
          ]),
      ),
  );
}
