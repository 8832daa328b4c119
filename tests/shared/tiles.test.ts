// Which sums fill a month: disjoint, inside it, never days beside their month.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, monthEnd, monthStart } from "../../shared/period.ts";
import { chooseTiles, type Tile } from "../../shared/tiles.ts";

const tile = (from: string, to: string, observedOn = "2026-03-05"): Tile => ({ from, to, observedOn });
const daysOf = (from: string, count: number) =>
  Array.from({ length: count }, (_, at) => tile(addDays(from, at), addDays(from, at + 1)));
const month = tile("2026-02-01", "2026-03-01");

describe("February 2026", () => {
  test.each<[string, Tile[], Tile[]]>([
    ["nothing", [], []],
    ["the month as one sum", [month], [month]],
    ["all days and the month: the days", [month, ...daysOf("2026-02-01", 28)], daysOf("2026-02-01", 28)],
    ["some days and the month: the month, which covers more", [...daysOf("2026-02-01", 27), month], [month]],
    [
      "a week that crosses the border is in no month",
      [tile("2026-01-29", "2026-02-05"), tile("2026-02-05", "2026-02-12")],
      [tile("2026-02-05", "2026-02-12")],
    ],
    [
      "weeks over the end",
      [tile("2026-02-16", "2026-02-23"), tile("2026-02-23", "2026-03-02")],
      [tile("2026-02-16", "2026-02-23")],
    ],
    [
      "overlapping: those that cover most days",
      [tile("2026-02-01", "2026-02-11"), tile("2026-02-05", "2026-02-20"), tile("2026-02-11", "2026-02-20")],
      [tile("2026-02-01", "2026-02-11"), tile("2026-02-11", "2026-02-20")],
    ],
    [
      "as many days: the finest",
      [tile("2026-02-01", "2026-02-15"), tile("2026-02-01", "2026-02-08"), tile("2026-02-08", "2026-02-15")],
      [tile("2026-02-01", "2026-02-08"), tile("2026-02-08", "2026-02-15")],
    ],
    [
      "as many and as fine: the newest",
      [
        tile("2026-02-01", "2026-02-10", "2026-03-01"),
        tile("2026-02-10", "2026-02-20", "2026-03-01"),
        tile("2026-02-01", "2026-02-05", "2026-03-09"),
        tile("2026-02-05", "2026-02-20", "2026-03-09"),
      ],
      [tile("2026-02-01", "2026-02-05", "2026-03-09"), tile("2026-02-05", "2026-02-20", "2026-03-09")],
    ],
    ["January's sum is not February's", [tile("2026-01-01", "2026-02-01")], []],
  ])("%s", (_, tiles, wanted) => {
    expect(chooseTiles("2026-02", tiles)).toEqual(wanted);
    expect(chooseTiles("2026-02", tiles.toReversed())).toEqual(wanted);
  });
});

/** Tiles of one period are one: as the caller merges them. */
const anyTiles = fc
  .array(
    fc
      .tuple(fc.nat({ max: 34 }), fc.integer({ min: 1, max: 30 }), fc.nat({ max: 3 }))
      .map(([start, days, observed]) => {
        const from = addDays("2026-01-28", start);
        return tile(from, addDays(from, days), addDays("2026-03-01", observed));
      }),
    { maxLength: 10 },
  )
  .map((tiles) => [...new Map(tiles.map((each) => [`${each.from} ${each.to}`, each])).values()]);

test("what is chosen is disjoint, inside the month, and the same in any order", () => {
  fc.assert(
    fc.property(anyTiles, fc.nat(), (tiles, turn) => {
      const chosen = chooseTiles("2026-02", tiles);
      let end = monthStart("2026-02");
      for (const each of chosen) {
        expect(each.from >= end).toBe(true);
        end = each.to;
      }
      expect(end <= monthEnd("2026-02")).toBe(true);
      const days = (some: readonly Tile[]) => some.reduce((sum, each) => sum + daysBetween(each.from, each.to), 0);
      for (const each of tiles)
        if (each.from >= "2026-02-01" && each.to <= "2026-03-01")
          expect(days(chosen)).toBeGreaterThanOrEqual(days([each]));
      const at = turn % Math.max(1, tiles.length);
      expect(chooseTiles("2026-02", [...tiles.slice(at), ...tiles.slice(0, at)].toReversed())).toEqual(chosen);
    }),
  );
});
