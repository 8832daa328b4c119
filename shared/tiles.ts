// Which period sums fill a month: a disjoint set, never days and their month together.
import { type Day, dayNumber, daysBetween, type Month, monthDays, monthEnd, monthStart } from "./period.ts";

/** One indivisible sum over [from, to), with the newest date on which it was observed. */
export interface Tile {
  from: Day;
  to: Day;
  observedOn: Day;
}

interface Score {
  days: number;
  tiles: number;
  newest: number;
}

/**
 * The disjoint tiles inside the month that cover most days, then the finest (most tiles), then the newest.
 * A tile that crosses the month's border belongs to no month. Tiles of the same period must be merged before.
 */
export function chooseTiles<T extends Tile>(month: Month, tiles: readonly T[]): T[] {
  const start = monthStart(month);
  const end = monthEnd(month);
  const length = monthDays(month);
  const byEnd: T[][] = Array.from({ length: length + 1 }, () => []);
  for (const tile of tiles) if (tile.from >= start && tile.to <= end) byEnd[daysBetween(start, tile.to)]?.push(tile);
  // Between sets that are equally good the longest last tile decides, so that the order of the imports never does.
  for (const same of byEnd) same.sort((a, b) => (a.from < b.from ? -1 : 1));

  const best: { score: Score; tile: T | null; before: number }[] = [
    { score: { days: 0, tiles: 0, newest: 0 }, tile: null, before: 0 },
  ];
  for (let day = 1; day <= length; day++) {
    let choice = { score: (best[day - 1] as (typeof best)[number]).score, tile: null as T | null, before: day - 1 };
    for (const tile of byEnd[day] as T[]) {
      const before = daysBetween(start, tile.from);
      const sofar = (best[before] as (typeof best)[number]).score;
      const score = {
        days: sofar.days + day - before,
        tiles: sofar.tiles + 1,
        newest: sofar.newest + dayNumber(tile.observedOn) * (day - before),
      };
      if (better(score, choice.score)) choice = { score, tile, before };
    }
    best.push(choice);
  }

  const chosen: T[] = [];
  for (let day = length; day > 0;) {
    const step = best[day] as (typeof best)[number];
    if (step.tile !== null) chosen.unshift(step.tile);
    day = step.before;
  }
  return chosen;
}

function better(a: Score, b: Score): boolean {
  if (a.days !== b.days) return a.days > b.days;
  if (a.tiles !== b.tiles) return a.tiles > b.tiles;
  return a.newest > b.newest;
}
