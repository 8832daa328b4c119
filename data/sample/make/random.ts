// Repeatable chance: the same name gives the same numbers on every machine, so only exact arithmetic, no Math.random, no logarithms.

export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  /** A fraction in [low, high). */
  within(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
  chance(odds: number): boolean;
  /** Decimal digits as text, the first never 0. */
  digits(count: number): string;
}

/** A stream of numbers of its own for each name, so that a change in one file's rows does not move the others. */
export function randomFor(name: string): Random {
  const step = mulberry32(seedOf(name));
  const between = (low: number, high: number) => low + Math.floor(step() * (high - low + 1));
  return {
    next: step,
    between,
    within: (low, high) => low + step() * (high - low),
    pick: (items) => {
      const item = items[Math.floor(step() * items.length)];
      if (item === undefined) throw new Error(`nothing to pick from in ${name}`);
      return item;
    },
    chance: (odds) => step() < odds,
    digits: (count) => Array.from({ length: count }, (_, place) => between(place === 0 ? 1 : 0, 9)).join(""),
  };
}

/** FNV-1a, 32 bits. */
function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** The public-domain generator mulberry32: 32 bits of state, enough for made-up posts. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Whole numbers that add up to exactly `total`, in proportion to the weights (largest remainders first, earlier first on a tie). */
export function share(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  let left = total - parts.reduce((a, b) => a + b, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}
