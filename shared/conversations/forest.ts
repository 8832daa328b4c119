// Trees in arrays: what each item hangs under, by position, -1 for none. No recursion, because a chain can be any length.

/** Of several, the latest that was told before; where clocks disagree and all came later, the earliest of them. */
export function directParent(candidates: readonly number[], rank: readonly number[], own: number): number {
  let best = -1;
  for (const each of candidates) {
    if (best === -1) best = each;
    else {
      const [a, b] = [rank[each]!, rank[best]!];
      if (a < own ? b > own || a > b : b > own && a < b) best = each;
    }
  }
  return best;
}

/** In each ring of answers the earliest comment answers none. */
export function breakCycles(parentOf: number[], order: readonly number[], rank: readonly number[]): void {
  const seenIn = Array.from({ length: parentOf.length }, () => -1);
  for (const start of order) {
    let at = start;
    while (at !== -1 && seenIn[at] === -1) {
      seenIn[at] = start;
      at = parentOf[at]!;
    }
    if (at === -1 || seenIn[at] !== start) continue;
    let earliest = at;
    for (let next = parentOf[at]!; next !== at; next = parentOf[next]!) {
      if (rank[next]! < rank[earliest]!) earliest = next;
    }
    parentOf[earliest] = -1;
  }
}

export function disjointSets(size: number): { find(index: number): number; join(one: number, other: number): void } {
  const above = Array.from({ length: size }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (above[at] !== at) at = above[at] = above[above[at]!]!;
    return at;
  };
  return { find, join: (one, other) => void (above[find(one)] = find(other)) };
}

/** Depth of each comment, without recursion: a chain is walked up to the first known level and down again. */
export function levels(parentOf: readonly number[]): number[] {
  const level = Array.from({ length: parentOf.length }, () => 0);
  for (let start = 0; start < parentOf.length; start += 1) {
    const chain: number[] = [];
    let at = start;
    while (at !== -1 && level[at] === 0) {
      chain.push(at);
      at = parentOf[at]!;
    }
    let above = at === -1 ? 0 : level[at]!;
    while (chain.length > 0) level[chain.pop()!] = above += 1;
  }
  return level;
}
