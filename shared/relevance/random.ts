// Chance that can be repeated: the same seed gives the same numbers on every machine. Not for secrets.

/** Next number in [0, 1) at each call. */
export type Chance = () => number;

/** A generator of uniform numbers from a seed text (a counter put through a 32-bit finaliser, two draws for 53 bits). */
export function chanceFrom(seed: string): Chance {
  let [a, b] = scrambled(seed);
  const next = () => {
    // A Weyl sequence of full period for the counter; the second state keeps equal counters of two seeds apart.
    a = (a + 0x9e3779b9) | 0;
    b = Math.imul(b ^ (b >>> 15) ^ a, 0x2c1b3c6d) + 0x6d2b79f5;
    return finished(a ^ finished(b));
  };
  return () => ((next() >>> 5) * 0x4000000 + (next() >>> 6)) / 0x20000000000000;
}

/** The place in [0, 1) that a seed gives to a key: sorting keys by it is a shuffle that does not depend on their order. */
export function placeOf(seed: string, key: string): number {
  const [a, b] = scrambled(`${seed}\u0000${key}`);
  return ((a >>> 5) * 0x4000000 + (b >>> 6)) / 0x20000000000000;
}

/** A whole number from 0 to `below` - 1. */
export function pick(chance: Chance, below: number): number {
  return Math.floor(chance() * below);
}

/** Two unrelated 32-bit sums of a text. */
function scrambled(text: string): [number, number] {
  let a = 0x3c6ef372;
  let b = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x85ebca6b);
    a ^= a >>> 13;
    b = Math.imul(b ^ code, 0xc2b2ae35);
    b ^= b >>> 15;
  }
  return [finished(a ^ text.length), finished(b ^ a)];
}

/** Spreads every bit over all 32 (multiply, xor-shift). */
function finished(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}
