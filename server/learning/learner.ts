// What the server knows about comments by learning: which ones a topic's words catch, which are probably relevant and why, and which to
// rate next. All of it is worked out in a thread of its own; here is the order of things, and what is held.
import type { Reason } from "../../shared/relevance/classifier.ts";
import type { Call, Calls, Caught, Learnt, Rating, TeachQuestion } from "./messages.ts";
import { newestWins } from "./newest-wins.ts";
import { NotHeldError } from "./not-held-error.ts";
import { type LoadedComment, portionsOf } from "./portions.ts";
import { createThread } from "./thread.ts";

export interface LearnerOptions {
  /** The built entry of the thread. */
  workerPath: string;
  /** Largest heap of the thread in megabytes; 200,000 comments take about 300 in all. */
  heapMb?: number;
  /** Milliseconds without a question after which the thread is ended and all that it holds forgotten. */
  idleMs?: number;
}

/** A thing to learn on the comments that are held. */
export interface Lesson {
  /** What is learnt: "relevant", a topic's id, "critical". A newer lesson of the same target replaces one that still waits. */
  target: string;
  seeds: readonly string[];
  /** Each key once. */
  rated: readonly Rating[];
}

/**
 * Comments go by a name, such as the number of the revision that they were read at; those loaded last are held, and the
 * models learnt on them. Every question rejects with a NotHeldError when its comments or model are not held (the thread
 * was idle or died, or others were loaded), and with another error when the thread dies before it has answered.
 */
export interface Learner {
  /** Whether the comments of this name are held: if so, they need not be collected. */
  holds(name: string): boolean;
  /** Takes comments in, each key once, unless they are held or on their way. Read in portions, with other work between. */
  load(name: string, comments: Iterable<LoadedComment>): Promise<void>;
  /** The model of the ratings; lessons wait for each other, all other questions are answered in between. */
  learn(name: string, lesson: Lesson): Promise<Learnt>;
  /** The probability of each key, 0 to 1; NaN for one that is not among the comments. */
  guesses(name: string, model: number, keys: readonly string[]): Promise<Float64Array>;
  /** For each rated comment that is held the probability by a model that has not seen its rating; null where that cannot be. */
  guessesUnseen(name: string, model: number): Promise<Map<string, number | null>>;
  /** What moved the guess of a comment most, at most eight reasons; null when it is not among the comments. */
  explain(name: string, model: number, key: string): Promise<Reason[] | null>;
  /** Keys of the comments to rate next, from which the model learns most. */
  teachNext(name: string, question: TeachQuestion): Promise<string[]>;
  /** How many comments these seeds catch, together and each by itself, and the first `count` of them with the words that were caught. */
  catches(name: string, seeds: readonly string[], count: number): Promise<Caught>;
  /** Ends the thread. */
  close(): Promise<void>;
}

interface Loading {
  name: string;
  done: Promise<void>;
}

/** Starts nothing before the first comments are loaded. */
export function createLearner({ workerPath, heapMb = 1_024, idleMs = 10 * 60_000 }: LearnerOptions): Learner {
  let held: string | null = null;
  let loading: Loading | null = null;
  let models = 0;
  const lineUp = newestWins();
  const thread = createThread({ workerPath, heapMb, idleMs, onEnd: () => (held = null) });

  /** Questions reach the thread in the order in which they are asked, so it need not know names. */
  const ask = async <Name extends Call>(name: string, call: Name, question: Calls[Name]["question"]) => {
    if (held !== name) throw new NotHeldError();
    return thread.ask(call, question);
  };
  const send = async (name: string, comments: Iterable<LoadedComment>): Promise<void> => {
    held = null;
    await thread.ask("begin", null);
    for (const portion of portionsOf(comments)) await thread.ask("add", portion);
    await thread.ask("build", null);
    held = name;
  };
  return {
    holds: (name) => held === name,
    load(name, comments) {
      if (held === name) return Promise.resolve();
      if (loading?.name === name) return loading.done;
      const before = loading?.done;
      const mine: Loading = { name, done: Promise.resolve() };
      mine.done = (async () => {
        await before?.catch(() => undefined);
        try {
          await send(name, comments);
        } finally {
          if (loading === mine) loading = null;
        }
      })();
      loading = mine;
      return mine.done;
    },
    learn: (name, { target, seeds, rated }) =>
      lineUp(`learn ${JSON.stringify([name, target])}`, () => ask(name, "learn", { as: ++models, seeds, rated })),
    guesses: (name, model, keys) => ask(name, "guesses", { model, keys }),
    guessesUnseen: (name, model) => lineUp(`unseen ${model}`, () => ask(name, "guessesUnseen", { model })),
    explain: (name, model, key) => ask(name, "explain", { model, key }),
    teachNext: (name, question) => ask(name, "teachNext", question),
    catches: (name, seeds, count) => ask(name, "catches", { seeds, count }),
    close() {
      held = null;
      return thread.close();
    },
  };
}
