// What the learner makes of the ratings so far: the thread is asked, given the comments when it does not hold them, and asked again.
import type { FrozenModel } from "../db/audits.ts";
import { NotHeldError } from "../learning/not-held-error.ts";
import { Recent } from "../learning/recent.ts";
import type { Month } from "../../shared/period.ts";
import type { Reason } from "../../shared/relevance/classifier.ts";
import { fitOf } from "../../shared/relevance/estimate.ts";
import { unauditedShare } from "../../shared/relevance/unaudited.ts";
import { auditedGuesses, relevanceLesson, type RelevanceLesson } from "../views/lesson.ts";
import { monthComments } from "../views/month-comments.ts";
import {
  auditedNames,
  commentNamed,
  ratingItem,
  type RatingItem,
  teachCandidates,
  teachRepeats,
} from "../views/rating.ts";
import type { World } from "../views/world.ts";
import { askLearner, commentsName } from "./ask-learner.ts";
import { type Deps, worldOf } from "./deps.ts";

/** A model as the learner holds it. */
export interface RelevanceModel {
  /** Null while one of the two classes has no rating. */
  model: number | null;
  rated: number;
  lesson: RelevanceLesson;
}

interface Learnt {
  /** By lesson: nothing is learnt twice. */
  lessons: Recent<string, Promise<RelevanceModel>>;
  /** The last one that was ready, by comments and topics. */
  ready: Recent<string, RelevanceModel>;
}

const learnt = new WeakMap<object, Learnt>();
const lessonsKept = 8;

/** Asks the learner; models that it has lost are learnt anew. */
function askModels<Result>(deps: Deps, ask: (name: string, world: World) => Promise<Result>): Promise<Result> {
  return askLearner(deps, ask, () => learnt.delete(deps.instance.learner));
}

/** The model of all ratings that there are, by the topics of the month. To be called within `askModels`. */
export async function modelOf(deps: Deps, name: string, world: World, month: Month): Promise<RelevanceModel> {
  const { learner } = deps.instance;
  const lesson = relevanceLesson(world, month);
  const { lessons, ready } = learntBy(learner);
  const mark = `${name} ${lesson.mark}`;
  const known = lessons.get(mark);
  if (known) return known;
  const { seeds, rated } = lesson;
  const made = learner.learn(name, { target: "relevant", seeds, rated }).then((answer): RelevanceModel => {
    const held = { model: answer.model, rated: answer.rated, lesson };
    ready.set(`${name} ${lesson.topics}`, held);
    return held;
  });
  lessons.set(mark, made);
  made.catch(() => lessons.delete(mark));
  return made;
}

/** The same at once, if need be some ratings old: a newer one is then learnt meanwhile. Waits only where there is none yet. */
async function readyModelOf(deps: Deps, name: string, world: World, month: Month): Promise<RelevanceModel> {
  const newest = modelOf(deps, name, world, month);
  const ready = learntBy(deps.instance.learner).ready.get(`${name} ${relevanceLesson(world, month).topics}`);
  if (ready === undefined || ready.model === null) return newest;
  // Whoever asks for the newest hears of its failure.
  newest.catch(() => undefined);
  return ready;
}

function learntBy(learner: object): Learnt {
  let known = learnt.get(learner);
  if (known === undefined)
    learnt.set(learner, (known = { lessons: new Recent(lessonsKept), ready: new Recent(lessonsKept) }));
  return known;
}

export interface FrozenGuesses {
  model: FrozenModel;
  /** By comment name; of rated comments by a model that has not seen their rating. */
  guesses: ReadonlyMap<string, number>;
}

/**
 * A model of all ratings so far, and its guesses for comments, to be frozen. Which comments will be drawn has no part in it: where a comment
 * was rated, its guess comes from a model that has not seen that rating. Null while nothing can be learnt.
 */
export function freezeModel(deps: Deps, month: Month, names: readonly string[]): Promise<FrozenGuesses | null> {
  const { learner } = deps.instance;
  return askModels(deps, async (name, world) => {
    const held = await modelOf(deps, name, world, month);
    if (held.model === null) return null;
    const [all, unseen] = await Promise.all([
      learner.guesses(name, held.model, names),
      learner.guessesUnseen(name, held.model),
    ]);
    const guesses = new Map<string, number>();
    names.forEach((each, at) => {
      const guess = unseen.has(each) ? unseen.get(each) : all[at];
      if (guess !== undefined && guess !== null && !Number.isNaN(guess)) guesses.set(each, guess);
    });
    return { model: { ratings: held.rated, earlier: auditedGuesses(held.lesson, unseen) }, guesses };
  });
}

/** The next comments to teach with, those that are asked again first. */
export function teachQuestions(deps: Deps, month: Month, rater: string, count: number): Promise<RatingItem[]> {
  const { learner } = deps.instance;
  return askModels(deps, async (name, world) => {
    const again = teachRepeats(world, month, rater).slice(0, count);
    const { model, lesson } = await readyModelOf(deps, name, world, month);
    const { seeds, rated } = lesson;
    const candidates = teachCandidates(world, month);
    const wanted = count - again.length;
    const chance = `${rated.length}`;
    const names = await learner.teachNext(name, {
      model,
      seeds,
      candidates,
      except: [],
      chance,
      count: wanted,
    });
    const guesses = model === null ? null : await learner.guesses(name, model, names);
    return [
      ...again.flatMap((each) => ratingItem(world, month, { name: each, pass: 2 }, null) ?? []),
      ...names.flatMap((each, at) => ratingItem(world, month, { name: each, pass: 1 }, guesses?.[at] ?? null) ?? []),
    ];
  });
}

/** Learns what was rated last, so that the next questions go by it. Nobody waits for it; what the learner does not hold it learns when asked. */
export function learnInBackground(deps: Deps, month: Month): void {
  const world = worldOf(deps);
  const name = commentsName(world);
  if (!deps.instance.learner.holds(name)) return;
  modelOf(deps, name, world, month).catch((error: unknown) => {
    if (!(error instanceof NotHeldError)) deps.onFault(error);
  });
}

/** What the model thinks of one comment, and what moved it most. */
export interface Explained {
  /** 0 to 1; null while nothing can be learnt. */
  guess: number | null;
  /** Strongest first. */
  reasons: Reason[];
}

/** The guess for a comment with its reasons. */
export function explainComment(deps: Deps, month: Month, comment: string): Promise<Explained> {
  const { learner } = deps.instance;
  return askModels(deps, async (name, world) => {
    const { model } = await readyModelOf(deps, name, world, month);
    if (model === null) return { guess: null, reasons: [] };
    const [guesses, reasons] = await Promise.all([
      learner.guesses(name, model, [comment]),
      learner.explain(name, model, comment),
    ]);
    const guess = guesses[0] ?? Number.NaN;
    return { guess: Number.isNaN(guess) ? null : guess, reasons: reasons ?? [] };
  });
}

/** What the learner makes of a month. */
export interface LearntMonth {
  /** Ratings that the model was learnt from. */
  ratings: number;
  /** How its guesses for comments that it had not seen go with the audits' answers, -1 to 1; null where too few were audited. */
  correlation: number | null;
  /** The relevant share from guesses alone; null where they are too weak to say, and always without an interval. */
  unaudited: number | null;
  /** The comments that it thinks most relevant, least relevant and hardest to tell; none that an audit is about to ask. */
  examples: Record<"most" | "least" | "unsure", RatingItem[]>;
}

/** With fewer ratings of either kind a guess is hardly more than one. */
const fewestOfEachKind = 10;
const examplesShown = 5;

/** The unaudited estimate of a month, and some of what it rests on. */
export function learntMonth(deps: Deps, month: Month): Promise<LearntMonth> {
  const { learner } = deps.instance;
  return askModels(deps, async (name, world) => {
    const { model, rated, lesson } = await modelOf(deps, name, world, month);
    const nothing = {
      ratings: rated,
      correlation: null,
      unaudited: null,
      examples: { most: [], least: [], unsure: [] },
    };
    if (model === null) return nothing;
    const names = monthComments(world, month).flatMap((each) => (each.class === "text" ? each.name : []));
    const [guesses, unseen] = await Promise.all([
      learner.guesses(name, model, names),
      learner.guessesUnseen(name, model),
    ]);
    const audited = auditedGuesses(lesson, unseen);
    const relevant = lesson.rated.filter(({ label }) => label === 1).length;
    const isWeak = Math.min(relevant, lesson.rated.length - relevant) < fewestOfEachKind;
    return {
      ratings: rated,
      correlation: fitOf(audited)?.correlation ?? null,
      unaudited: isWeak ? null : unauditedShare(guesses, { audited, taught: relevant / lesson.rated.length }),
      examples: examplesOf(world, month, names, guesses),
    };
  });
}

function examplesOf(
  world: World,
  month: Month,
  names: readonly string[],
  guesses: Float64Array,
): LearntMonth["examples"] {
  const hidden = auditedNames(world, month);
  // Of comments that say the same one is enough.
  const shown = new Map<string, { name: string; guess: number }>();
  names.forEach((each, at) => {
    const text = commentNamed(world, month, each)?.comment.text ?? "";
    if (!hidden.has(each) && !shown.has(text)) shown.set(text, { name: each, guess: guesses[at] ?? 0.5 });
  });
  const lowest = (valueOf: (guess: number) => number) =>
    [...shown.values()]
      .toSorted((a, b) => valueOf(a.guess) - valueOf(b.guess))
      .slice(0, examplesShown)
      .flatMap(({ name, guess }) => ratingItem(world, month, { name, pass: 1 }, guess) ?? []);
  return {
    most: lowest((guess) => -guess),
    least: lowest((guess) => guess),
    unsure: lowest((guess) => Math.abs(guess - 0.5)),
  };
}
