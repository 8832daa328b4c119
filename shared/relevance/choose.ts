// Which comments a person rates next. Two queues that are never mixed: audit (simple random, the only one the KPI is
// counted from) and teach (what the classifier learns most from, useless as a sample).
import { chanceFrom, type Chance, pick, placeOf } from "./random.ts";

/**
 * The audit order of a month's comments: a simple random sample without replacement of size n is its first n. Each
 * comment's place hangs on the stored seed and its own key alone, so that the order of input does not matter, a longer
 * audit continues the shorter one, and a comment that arrives late takes its own fair place among the others.
 */
export function auditOrder(keys: Iterable<string>, seed: string): string[] {
  const placed = [...new Set(keys)].map((key) => ({ key, place: placeOf(seed, key) }));
  // Equal places are all but impossible; the key decides, so that even then every machine agrees.
  placed.sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1));
  return placed.map(({ key }) => key);
}

/** What the teach queue is chosen from; all arrays by row of the corpus. */
export interface TeachState {
  /** Rows that may be asked: of class text, not rated, in no audit. */
  candidates: readonly number[];
  /** Probabilities of the present model; null while there is none. */
  guesses: Float64Array | null;
  seeds: Float64Array;
  /** Chance among equals; say the number of ratings so far, so that the queue can be repeated. */
  seed: string;
}

/** Of this many questions the last is a seed hit that the model thinks least of. */
const doubted = 5;

/**
 * The next comments to teach with. Without a model: seed hits and comments without a hit in turn, so that both classes
 * appear at once. With one: those nearest to 50 %, and every fifth the seed hit that it thinks least of.
 */
export function teachQueue(state: TeachState, count: number): number[] {
  const { guesses, seeds } = state;
  const shuffled = shuffle(state.candidates, chanceFrom(state.seed));
  const isHit = (row: number) => (seeds[row] ?? 0) > 0;
  const hits = shuffled.filter(isHit);
  if (guesses === null) {
    const others = shuffled.filter((row) => !isHit(row));
    return inTurn(hits, others, 2, count);
  }
  const uncertain = lowest(shuffled, (row) => Math.abs(guesses[row]! - 0.5), count);
  const unlikely = lowest(hits, (row) => guesses[row]!, count);
  return inTurn(uncertain, unlikely, doubted, count);
}

/** The `count` rows of lowest value, lowest first, as a whole sort would give them but without sorting all. */
function lowest(rows: readonly number[], valueOf: (row: number) => number, count: number): number[] {
  const kept: { row: number; value: number }[] = [];
  for (const row of rows) {
    const value = valueOf(row);
    const limit = kept.length < count ? Number.POSITIVE_INFINITY : (kept.at(-1)?.value ?? Number.NEGATIVE_INFINITY);
    if (value >= limit) continue;
    let at = kept.length;
    while (at > 0 && kept[at - 1]!.value > value) at -= 1;
    kept.splice(at, 0, { row, value });
    if (kept.length > count) kept.pop();
  }
  return kept.map(({ row }) => row);
}

/** `count` of both lists, each row once: every `each`-th from the second while it lasts, the others from the first. */
function inTurn(first: readonly number[], second: readonly number[], each: number, count: number): number[] {
  const queue = new Set<number>();
  let [a, b] = [0, 0];
  while (queue.size < count && (a < first.length || b < second.length)) {
    const fromSecond = a === first.length || (b < second.length && queue.size % each === each - 1);
    queue.add(fromSecond ? second[b++]! : first[a++]!);
  }
  return [...queue];
}

function shuffle(rows: readonly number[], chance: Chance): number[] {
  const left = [...rows];
  for (let n = left.length - 1; n > 0; n--) {
    const other = pick(chance, n + 1);
    [left[n], left[other]] = [left[other]!, left[n]!];
  }
  return left;
}
