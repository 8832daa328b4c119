// The one place that says whether a comment needs an eye, and why: a person's mark first, else the words of the strategy, else what was learnt.
import type { Channel } from "../db/channels.ts";
import { idsOf } from "../db/channels.ts";
import { commentScores } from "../db/comment-scores.ts";
import { type Criticism, judgeCriticism } from "../../shared/criticism/judge.ts";
import { defaultLexicon, type Lexicon, lexiconWith } from "../../shared/criticism/lexicon.ts";
import { type Month, monthOf } from "../../shared/period.ts";
import { placeOf } from "../../shared/relevance/random.ts";
import { type Comment, commentsOf } from "./comments.ts";
import { marksOf, strategyOf } from "./conversations.ts";
import { commentName } from "./month-comments.ts";
import type { World } from "./world.ts";

export interface Critical {
  level: "urgent" | "negative";
  /** mark: somebody said so. words: the words say so. learnt: it resembles what people have marked. */
  by: "mark" | "words" | "learnt";
  /** The phrases and signs found, urgent ones first; empty where the words say nothing. */
  words: string[];
}

/** What is learnt from marks, in the table of scores. */
export const criticalTarget = "critical";

/** Why a comment needs an eye; null where it does not. Our own need one only if somebody says so. */
export function criticalOf(world: World, channel: Channel, comment: Comment): Critical | null {
  const mark = marksOf(world, channel).get(comment.key)?.critical?.value;
  if (mark === "no" || (mark === undefined && comment.ours)) return null;
  const { level, words } = wordsOf(world, comment);
  if (mark === "yes") return { level: level ?? "negative", by: "mark", words };
  if (level !== null) return { level, by: "words", words };
  return scoresOf(world, channel).has(comment.key) ? { level: "negative", by: "learnt", words } : null;
}

/** Whether it needs an eye. */
export function isCritical(world: World, channel: Channel, comment: Comment): boolean {
  return criticalOf(world, channel, comment) !== null;
}

/** True where nobody can know: its words were not kept, and nobody has said. */
export function isCriticismUnknown(world: World, channel: Channel, { key, ours, text }: Comment): boolean {
  return text === null && !ours && marksOf(world, channel).get(key)?.critical === undefined;
}

/** What people have marked as critical or as not, by the names that the learner knows. */
export function markedCritical(world: World): { key: string; label: 0 | 1 }[] {
  return world.channels.flatMap((channel) =>
    [...marksOf(world, channel)].flatMap(([key, { critical }]) =>
      critical === undefined
        ? []
        : { key: commentName(channel, key), label: critical.value === "yes" ? (1 as const) : (0 as const) },
    ),
  );
}

const mostHarmless = 1_000;

/**
 * Names of comments that are learnt as harmless because nobody marked them and no word flags them: the same ones as long as there are the same
 * comments. At most half of the unmarked, so that most critical ones among them are still seen by a model that did not learn them as harmless.
 */
export function probablyHarmless(world: World): string[] {
  const unmarked = world.channels.flatMap((channel) => {
    const marks = marksOf(world, channel);
    return commentsOf(world, channel).flatMap((comment) => {
      if (comment.ours || comment.text === null || marks.get(comment.key)?.critical !== undefined) return [];
      const name = commentName(channel, comment.key);
      return { name, comment, place: placeOf("harmless", name) };
    });
  });
  const wanted = Math.min(mostHarmless, Math.floor(unmarked.length / 2));
  unmarked.sort((one, other) => one.place - other.place);
  const names: string[] = [];
  for (const { name, comment } of unmarked) {
    if (names.length === wanted) break;
    if (wordsOf(world, comment).level === null) names.push(name);
  }
  return names;
}

/** What the words of a text say by the lexicon of a month. */
export function judgeWords(world: World, month: Month, text: string): Criticism {
  return judgeCriticism(text, lexiconOf(world, month));
}

const silent: Criticism = { level: null, words: [] };

function wordsOf(world: World, comment: Comment): Criticism {
  if (comment.text === null) return silent;
  const lexicon = lexiconOf(world, monthOf(comment.day));
  const known = world.once("criticism in words", () => new WeakMap<Comment, Criticism>());
  let judged = known.get(comment);
  if (judged === undefined) known.set(comment, (judged = judgeCriticism(comment.text, lexicon)));
  return judged;
}

/** The words of the strategy that holds for the month: the built-in ones, with what it adds and takes away. */
function lexiconOf(world: World, month: Month): Lexicon {
  return world.once(`lexicon ${month}`, () => {
    const { added, removed } = strategyOf(world, month)?.criticism ?? { added: [], removed: [] };
    if (added.length === 0 && removed.length === 0) return defaultLexicon();
    return world.once(`lexicon of ${JSON.stringify([added, removed])}`, () =>
      lexiconWith({ negative: added }, removed),
    );
  });
}

/** Comments that resemble those that people have marked as critical: only those that resemble them much are kept. */
function scoresOf(world: World, channel: Channel): ReadonlySet<string> {
  return world.thisTime(
    `learnt as critical ${channel.id}`,
    () => new Set(commentScores(world.db, criticalTarget, idsOf(channel)).keys()),
  );
}
