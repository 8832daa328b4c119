// What the server and its learning thread say to each other. Plain data: it crosses by structured clone.
import type { Reason } from "../../shared/relevance/classifier.ts";
import type { SeedHit } from "../../shared/relevance/seeds.ts";

/** A rating of a comment: 1 for what is learnt ("relevant", a topic, "critical"), 0 for its opposite. */
export interface Rating {
  key: string;
  label: 0 | 1;
}

export interface Learnt {
  /** To be named in questions; null while one of the two classes has no rating. */
  model: number | null;
  /** How many of the ratings are of comments that are held. */
  rated: number;
}

export interface Caught {
  /** All comments that are held. */
  of: number;
  /** Comments with at least one hit. */
  comments: number;
  /** The same for each seed by itself, in the order in which they were asked for. */
  bySeed: number[];
  /** The first of them, in the order in which they were loaded. */
  examples: { key: string; words: string[]; hits: SeedHit[] }[];
}

export interface TeachQuestion {
  /** Null while there is none. */
  model: number | null;
  seeds: readonly string[];
  /** Keys to choose among; null: all comments that are held. Those without words are passed over. */
  candidates: readonly string[] | null;
  /** Keys that are not asked about: rated, or in an audit. */
  except: readonly string[];
  /** Chance among equals: the same text gives the same queue. */
  chance: string;
  count: number;
}

/** Each call's question and answer. */
export interface Calls {
  /** Forgets what is held: other comments follow. */
  begin: { question: null; answer: null };
  add: { question: { keys: readonly string[]; texts: readonly string[] }; answer: null };
  build: { question: null; answer: null };
  /** `as` is the number that the model is to have. */
  learn: { question: { as: number; seeds: readonly string[]; rated: readonly Rating[] }; answer: Learnt };
  guesses: { question: { model: number; keys: readonly string[] }; answer: Float64Array };
  guessesUnseen: { question: { model: number }; answer: Map<string, number | null> };
  explain: { question: { model: number; key: string }; answer: Reason[] | null };
  teachNext: { question: TeachQuestion; answer: string[] };
  catches: { question: { seeds: readonly string[]; count: number }; answer: Caught };
}

export type Call = keyof Calls;

/** One question on its way to the thread. */
export type ToLearner = { [Name in Call]: { id: number; call: Name; question: Calls[Name]["question"] } }[Call];

export type FromLearner =
  | { id: number; type: "answer"; answer: Calls[Call]["answer"] }
  /** The comments or the model asked about are not held any more. */
  | { id: number; type: "not-held" }
  /** Wrong code. */
  | { id: number; type: "fault"; stack: string };
