// Criticism: what needs an eye in a month, and what is learnt from people's marks in the background.
import { Hono } from "hono";
import { z } from "zod";
import { type CommentScore, replaceCommentScores } from "../db/comment-scores.ts";
import { commentedChannels } from "../views/answers.ts";
import { criticalTarget, markedCritical, probablyHarmless } from "../views/critical.ts";
import { criticismPage } from "../views/criticism-list.ts";
import { wordedComments } from "../views/month-comments.ts";
import type { World } from "../views/world.ts";
import { askLearner, commentsName } from "./ask-learner.ts";
import { commentedChannelsAsked, commentMonthAsked } from "./asked.ts";
import { type Deps, worldOf } from "./deps.ts";
import { channelText, monthText, valid } from "./validate.ts";

const criticismQuery = z.object({
  month: monthText.optional(),
  channel: channelText.optional(),
  show: z.enum(["open", "all"]).default("open"),
});

export function criticismRoutes(deps: Deps) {
  return new Hono().get("/criticism", valid("query", criticismQuery), (c) => {
    const { month, channel, show } = c.req.valid("query");
    const world = worldOf(deps);
    const channels = commentedChannelsAsked(world, channel);
    learnCriticalInBackground(deps);
    const page = criticismPage(world, commentMonthAsked(deps, world, month), channels, show);
    return c.json({ ...page, channels: commentedChannels(world).map(({ key }) => key) });
  });
}

/** With fewer marks of either kind nothing is learnt: the words alone decide. */
const fewestMarks = 10;
const leastScore = 0.5;

/** What was learnt last, by learner: readings, marks and words as they then were. */
const learntFrom = new WeakMap<object, string>();

/** Learns from people's marks what else needs an eye, where readings, marks or the words of the strategy have changed since. Nobody waits for it. */
export function learnCriticalInBackground(deps: Deps): void {
  const world = worldOf(deps);
  const marked = markedCritical(world);
  const words = world.versions.map(({ document }) => [document.effectiveFrom, document.criticism]);
  const state = `${commentsName(world)} ${JSON.stringify([marked, words])}`;
  if (learntFrom.get(deps.instance.learner) === state) return;
  learntFrom.set(deps.instance.learner, state);
  learnCritical(deps).catch((error: unknown) => {
    learntFrom.delete(deps.instance.learner);
    deps.onFault(error);
  });
}

/** Keeps the comments that are much like those marked as critical. Without enough marks none are kept. */
export async function learnCritical(deps: Deps): Promise<void> {
  const { db, learner } = deps.instance;
  const marked = markedCritical(worldOf(deps));
  const yes = marked.filter(({ label }) => label === 1).length;
  const isEnough = Math.min(yes, marked.length - yes) >= fewestMarks;
  const scores = !isEnough ? [] : await askLearner(deps, scored, () => undefined);
  await db.exclusively((writer) => replaceCommentScores(writer, criticalTarget, scores));

  async function scored(name: string, world: World): Promise<CommentScore[]> {
    // Without seeds: what the words of the lexicon say is decided before, and this is for what they do not say.
    // People mark what stands out. Ordinary comments are learnt beside it, else all that is like no mark would count as half critical.
    const harmless = probablyHarmless(world);
    const rated = [...marked, ...harmless.map((key) => ({ key, label: 0 as const }))];
    const { model } = await learner.learn(name, { target: criticalTarget, seeds: [], rated });
    if (model === null) return [];
    const comments = [...wordedComments(world)];
    const names = comments.map(({ key }) => key);
    const guesses = await learner.guesses(name, model, names);
    const unseen = await learner.guessesUnseen(name, model);
    const isAssumed = new Set(harmless);
    return comments.flatMap(({ place, key }, at) => {
      const score = (isAssumed.has(key) ? unseen.get(key) : guesses[at]) ?? Number.NaN;
      return score > leastScore ? { ...place, score } : [];
    });
  }
}
