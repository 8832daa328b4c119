// The grid of weekdays and hours: nothing is lost when hours become parts of the day, and the tint tells little from much.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createFormat } from "../../../shared/format.ts";
import { clockHour, gridOf, stepOf, sumOf } from "../../../web/features/conversations/hour-grid.ts";
import { runs } from "../../properties.ts";

const week = fc.array(fc.nat({ max: 9 }), { minLength: 168, maxLength: 168 }).map((counts) =>
  counts.map((wanted, index) => ({
    weekday: Math.floor(index / 24),
    hour: index % 24,
    wanted,
    answered: Math.floor(wanted / 2),
    inTime: Math.floor(wanted / 4),
    due: Math.floor(wanted / 3),
  })),
);

test("hours and parts of the day hold the same messages, each in its own cell", () => {
  fc.assert(
    fc.property(week, fc.constantFrom(1, 6, 12), (cells, hours) => {
      const grid = gridOf(cells, hours);
      expect(grid.map((row) => row.length)).toEqual(Array.from({ length: 7 }, () => 24 / hours));
      expect(sumOf(grid.flat())).toEqual(sumOf(cells));
      const evening = cells.filter((cell) => cell.weekday === 2 && cell.hour >= 24 - hours);
      expect(grid[2]?.at(-1)).toEqual({ weekday: 2, from: 24 - hours, to: 24, ...sumOf(evening) });
    }),
    { numRuns: runs(20) },
  );
});

test.each([
  [0, 100, 0],
  [1, 100, 1],
  [100, 100, 5],
  [50, 100, 3],
  [0, 0, 0],
])("%i of %i is tinted in step %i", (value, most, step) => {
  expect(stepOf(value, most)).toBe(step);
});

test("the week begins on Monday in both languages", () => {
  expect([createFormat("en").weekday(0, "long"), createFormat("sv").weekday(6, "long")]).toEqual(["Monday", "söndag"]);
  expect([clockHour(0), clockHour(24)]).toEqual(["00", "24"]);
});
