// The topics that comments of a month are held against, and what they meant when somebody rated by them.
import { createHash } from "node:crypto";
import type { Month } from "../../shared/period.ts";
import { seedsOf } from "../../shared/relevance/seeds.ts";
import type { Topic } from "../../shared/strategy.ts";
import { strategyOf } from "./conversations.ts";
import type { World } from "./world.ts";

/** What a rating by topics rests on. */
export interface TopicSense {
  id: string;
  name: string;
  description: string;
  words: string[];
}

/** The topics of the strategy in force in the month, else of the oldest; none where it names none. */
export function topicsOf(world: World, month: Month): readonly Topic[] {
  return strategyOf(world, month)?.topics ?? [];
}

/** Topics as text that is the same as long as they mean the same: id, name, description and words. */
export function definitionOf(topics: readonly Topic[]): string {
  const senses = topics.map((topic): TopicSense => ({
    id: topic.id,
    name: topic.name,
    description: topic.description,
    words: [...new Set(seedsOf(topic))].sort(),
  }));
  return JSON.stringify(senses.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** The topics of a definition. */
export function sensesIn(definition: string): TopicSense[] {
  return JSON.parse(definition) as TopicSense[];
}

/** A topic as a rater sees it. */
export interface RatedTopic {
  id: string;
  name: string;
  description: string;
  examples: string[];
  counterExamples: string[];
}

/**
 * The topics to rate by: those of the month, or of an audit's `definition`, which holds until its end whatever the strategy says since.
 * Examples help to read a topic and are no part of what it means, so they are today's.
 */
export function ratedTopics(topics: readonly Topic[], definition: string | null): RatedTopic[] {
  const today = new Map(topics.map((topic) => [topic.id, topic]));
  return (definition === null ? topics : sensesIn(definition)).map(({ id, name, description }) => ({
    id,
    name,
    description,
    examples: today.get(id)?.examples ?? [],
    counterExamples: today.get(id)?.counterExamples ?? [],
  }));
}

/** A definition in short, for each rating: which topics there are, and what they mean. */
export function definitionMark(definition: string): string {
  const ids = JSON.stringify(sensesIn(definition).map(({ id }) => id));
  return `${shortHash(ids)}.${shortHash(definition)}`;
}

/** Whether two marks are of the same topics, though their words may differ: ratings by the one then teach the other. */
export function sameTopics(one: string, other: string): boolean {
  return one.split(".")[0] === other.split(".")[0];
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
