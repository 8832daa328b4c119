// Criticism: what needs an eye in a month, and what is learnt from people's marks in the background.
import { Hono } from "hono";
import { z } from "zod";
import { type CommentScore, replaceCommentScores } from "../db/comment-scores.ts";
import { commentedChannels } from "../views/answers.ts";
import { criticalTarget, markedCritical } from "../views/critical.ts";
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
/** Both kinds weigh alike in learning, so that one half is common; a list that cries wolf is not read. */
const leastScore = 0.8;

/** What was learnt last, by learner: readings and marks as they then were. */
const learntFrom = new WeakMap<object, string>();

/** Learns from people's marks what else needs an eye, where readings or marks have changed since. Nobody waits for it. */
export function learnCriticalInBackground(deps: Deps): void {
  const world = worldOf(deps);
  const marked = markedCritical(world);
  const state = `${commentsName(world)} ${JSON.stringify(marked)}`;
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
    const { model } = await learner.learn(name, { target: criticalTarget, seeds: [], rated: marked });
    if (model === null) return [];
    const comments = [...wordedComments(world)];
    const names = comments.map(({ key }) => key);
    const guesses = await learner.guesses(name, model, names);
    return comments.flatMap(({ place }, at) => {
      const score = guesses[at] ?? Number.NaN;
      return score > leastScore ? { ...place, score } : [];
    });
  }
}
