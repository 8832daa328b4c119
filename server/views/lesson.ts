// What there is to learn relevance from: people's answers with the meaning that topics have now.
import type { Month } from "../../shared/period.ts";
import type { LabelledGuess } from "../../shared/relevance/estimate.ts";
import { seedsOf } from "../../shared/relevance/seeds.ts";
import { answersTo, auditsOf } from "./audited-month.ts";
import { namesNow } from "./month-comments.ts";
import { taughtRatings } from "./rating.ts";
import { definitionMark, definitionOf, sameTopics, topicsOf } from "./topics.ts";
import type { World } from "./world.ts";

export interface RelevanceLesson {
  seeds: string[];
  /** By comment name; each once. */
  rated: { key: string; label: 0 | 1 }[];
  /** Names with the answer of audits alone: the only ones that were not chosen. */
  audited: ReadonlyMap<string, 0 | 1>;
  /** The same text for the same topics, and for the same lesson. */
  topics: string;
  mark: string;
}

/** All first answers, yes or no, that were given by the topics that hold for the month; a later one about the same comment wins. */
export function relevanceLesson(world: World, month: Month): RelevanceLesson {
  const topics = topicsOf(world, month);
  const mark = definitionMark(definitionOf(topics));
  const nameNow = namesNow(world);
  const labels = new Map<string, 0 | 1>();
  const audited = new Map<string, 0 | 1>();
  let newest = 0;
  const take = (ratings: ReturnType<typeof taughtRatings>, rater: string | null, into: Map<string, 0 | 1>[]) => {
    for (const rating of ratings) {
      newest = Math.max(newest, rating.id);
      const isFirst = rating.pass === 1 && (rater === null || rating.rater === rater);
      const name = nameNow(rating.channelKey, rating.key);
      const isClear = rating.answer === "relevant" || rating.answer === "not-relevant";
      if (!isFirst || !isClear || name === null || !sameTopics(rating.definition, mark)) continue;
      for (const map of into) map.set(name, rating.answer === "relevant" ? 1 : 0);
    }
  };
  take(taughtRatings(world), null, [labels]);
  for (const audit of auditsOf(world)) take(answersTo(world, audit), audit.rater, [labels, audited]);
  return {
    seeds: topics.flatMap(seedsOf),
    rated: [...labels].map(([key, label]) => ({ key, label })),
    audited,
    topics: mark,
    mark: `${mark} ${labels.size} ${newest}`,
  };
}

/** Answers of audits with the guesses of models that had not seen them. */
export function auditedGuesses(
  { audited }: RelevanceLesson,
  unseen: ReadonlyMap<string, number | null>,
): LabelledGuess[] {
  return [...audited].flatMap(([name, label]) => {
    const guess = unseen.get(name) ?? null;
    return guess === null ? [] : { label, guess };
  });
}
