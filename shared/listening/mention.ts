// One mention or review outside our own channels: what files say of it, folded; when it is critical; what it is about.
import type { Day } from "../period.ts";
import { readSeeds, type Seeds, seedHits, seedsOf } from "../relevance/seeds.ts";
import { readText } from "../relevance/tokens.ts";
import type { Topic } from "../strategy.ts";

export const sentiments = ["positive", "neutral", "negative"] as const;
export type Sentiment = (typeof sentiments)[number];

/** What one row of a file says of a mention; null where it does not say. */
export interface MentionStatement {
  /** A host, or a name as printed; "" where the file names no place. */
  place: string;
  /** A review rates us; anything else that speaks of us is a mention. */
  isReview: boolean;
  url: string | null;
  /** Epoch milliseconds, or null where the file has only a date. */
  at: number | null;
  on: Day | null;
  sentiment: Sentiment | null;
  /** 0 to 5. */
  stars: number | null;
  /** Null where the text was not kept. */
  text: string | null;
}

/** Stars up to here are a complaint. */
const criticalStars = 2;

/** A statement with what decides between two of them. */
type Observed<Statement> = Statement & { observedOn: Day };

/** The mention as its rows say it together: of each field the newest that is known, on a tie the larger by code point. None: a fault. */
export function foldMention<Statement extends MentionStatement>(rows: readonly Observed<Statement>[]): Statement {
  const ordered = rows.toSorted((a, b) => compare(rank(b), rank(a)));
  const [newest] = ordered;
  if (newest === undefined) throw new Error("a mention without rows");
  const known = <Field extends "url" | "sentiment" | "stars" | "text">(field: Field): Statement[Field] =>
    (ordered.find((row) => row[field] !== null && row[field] !== "") ?? newest)[field];
  return { ...newest, url: known("url"), sentiment: known("sentiment"), stars: known("stars"), text: known("text") };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rank({
  observedOn,
  place,
  isReview,
  url,
  at,
  on,
  sentiment,
  stars,
  text,
}: Observed<MentionStatement>): string {
  return JSON.stringify([observedOn, at, on, place, isReview, url, sentiment, stars, text]);
}

/** Whether it needs an eye: a person's mark decides, else its words, few stars or a negative sentiment in the file. */
export function isCritical(
  { stars, sentiment }: Pick<MentionStatement, "stars" | "sentiment">,
  mark: boolean | null,
  saysTheText: boolean,
): boolean {
  return mark ?? (saysTheText || (stars !== null && stars <= criticalStars) || sentiment === "negative");
}

/** Topics with their seed words read once. */
export type TopicSeeds = readonly { id: string; name: string; seeds: Seeds }[];

export function topicSeeds(topics: readonly Topic[]): TopicSeeds {
  return topics.map((topic) => ({ id: topic.id, name: topic.name, seeds: readSeeds(seedsOf(topic)) }));
}

/** Ids of the topics whose seed words stand in the text. */
export function topicsIn(text: string | null, topics: TopicSeeds): string[] {
  if (text === null || topics.length === 0) return [];
  const { words } = readText(text);
  return topics.filter(({ seeds }) => seedHits(words, seeds).length > 0).map(({ id }) => id);
}

/** The link without scheme, www and the parameters that only count clicks: two exports of one mention print it differently. */
export function mentionAddress(url: string): string {
  const text = url.trim().replace(/^https?:\/\/(?:www\.)?/i, "");
  const [, path = "", query = "", fragment = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(text) ?? [];
  const host = path.slice(0, path.search(/\/|$/));
  const kept = query.split("&").filter((pair) => pair !== "" && !/^(?:utm_\w+|fbclid|gclid|igshid)(?:=|$)/i.test(pair));
  const rest = path.slice(host.length).replace(/\/+$/, "");
  return `${host.toLowerCase()}${rest}${kept.length > 0 ? `?${kept.join("&")}` : ""}${fragment}`;
}
