// Why a number changed: a month worked by hand, every odd part, and that the parts always add up.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { metrics } from "../../../shared/metrics/index.ts";
import {
  type Change,
  changeBetween,
  type Item,
  largest,
  type NoSplit,
  type Way,
} from "../../../shared/why/decompose.ts";
import { wayOf } from "../../../shared/why/way.ts";

const item = (key: string, numerator: number | null, denominator: number | null): Item => ({
  key,
  numerator,
  denominator,
});

function splitOf(way: Way, before: readonly Item[], after: readonly Item[]): Change {
  const change = changeBetween(way, before, after);
  if ("reason" in change) throw new Error(change.reason);
  return change;
}

/** Mix, performance and effect of each part. */
function table(change: Change): Record<string, number[]> {
  const rounded = (number: number) => Number(number.toFixed(10)) + 0;
  return Object.fromEntries(
    change.parts.map(({ key, mix, performance, effect }) => [key, [mix, performance, effect].map(rounded)]),
  );
}

describe("worked by hand", () => {
  // Clicks per reach. May: video 30 of 1,000 (3 %, weight .5), picture 10 of 1,000 (1 %, .5): 2 %.
  // June: video 16 of 400 (4 %, .2), picture 16 of 1,600 (1 %, .8): 32 of 2,000 = 1.6 %. Midway: 1.8 %.
  // Video: performance (.5 + .2)/2 × (4 - 3) = +.35 points; mix (3.5 - 1.8) × (.2 - .5) = -.51.
  // Picture: performance 0; mix (1 - 1.8) × (.8 - .5) = -.24. Together -.40.
  const may = [item("video", 30, 1000), item("picture", 10, 1000)];
  const june = [item("video", 16, 400), item("picture", 16, 1600)];

  test("a rate that fell although no kind of post did worse", () => {
    const change = splitOf("rate", may, june);
    expect(change.before).toBeCloseTo(0.02, 12);
    expect(change.after).toBeCloseTo(0.016, 12);
    expect(table(change)).toEqual({ picture: [-0.0024, 0, -0.0024], video: [-0.0051, 0.0035, -0.0016] });
    expect(change.parts.map(({ key }) => key)).toEqual(["picture", "video"]);
    expect(change.mix).toBeCloseTo(-0.0075, 12);
    expect(change.performance).toBeCloseTo(0.0035, 12);
    expect(change.effect).toBeCloseTo(-0.004, 12);
  });

  test("the total of the same clicks, by posts", () => {
    // May: 5 video posts with 6 clicks each, 5 picture posts with 2. June: 2 video with 8, 8 picture with 2. 40 became 32.
    // Video: performance (5 + 2)/2 × (8 - 6) = +7; more or fewer of them (6 + 8)/2 × (2 - 5) = -21. Picture: 2 × (8 - 5) = +6.
    const posts = (key: string, count: number, clicks: number) =>
      Array.from({ length: count }, () => item(key, clicks, 1));
    const change = splitOf(
      "total",
      [...posts("video", 5, 6), ...posts("picture", 5, 2)],
      [...posts("video", 2, 8), ...posts("picture", 8, 2)],
    );
    expect([change.before, change.after]).toEqual([40, 32]);
    expect(table(change)).toEqual({ video: [-21, 7, -14], picture: [6, 0, 6] });
  });

  test("a mean per post, by post: each pulls its own month away from the rate midway", () => {
    // May: 10 and 20 (mean 15). June: 30 (mean 30). Midway 22.5. 10: -(10 - 22.5)/2, 20: -(20 - 22.5)/2, 30: 30 - 22.5.
    const change = splitOf("rate", [item("a", 10, 1), item("b", 20, 1)], [item("c", 30, 1)]);
    expect(table(change)).toEqual({ c: [7.5, 0, 7.5], a: [6.25, 0, 6.25], b: [1.25, 0, 1.25] });
    expect(change.parts.map(({ presence }) => presence)).toEqual(["new", "gone", "gone"]);
  });

  test("the smaller parts as one", () => {
    const counts = (a: number, b: number, c: number, d: number) => [
      item("a", a, 1),
      item("b", b, 1),
      item("c", c, 1),
      item("d", d, 1),
    ];
    const { parts, others } = largest(splitOf("total", counts(10, 10, 10, 10), counts(50, 8, 13, 10)), 1);
    expect(parts.map(({ key, effect }) => [key, effect])).toEqual([["a", 40]]);
    expect(others).toEqual({
      parts: 3,
      mix: 0,
      performance: 1,
      effect: 1,
      before: { numerator: 30, denominator: 3 },
      after: { numerator: 31, denominator: 3 },
    });
    expect(largest(splitOf("total", counts(1, 1, 1, 1), counts(2, 2, 2, 2)), 4).others).toBeNull();
  });
});

describe("parts that cannot be compared", () => {
  test.each<[string, Way, Item[], Item[], Record<string, number[]>]>([
    [
      "a channel that is new counts as mix",
      "rate",
      [item("a", 10, 100)],
      [item("a", 10, 100), item("b", 30, 100)],
      // 10 % became 20 %; midway 15 %. a: (.10 - .15) × (.5 - 1) = .025; b: (.30 - .15) × .5 = .075.
      { b: [0.075, 0, 0.075], a: [0.025, 0, 0.025] },
    ],
    [
      "a channel that is gone counts as mix",
      "rate",
      [item("a", 10, 100), item("b", 30, 100)],
      [item("a", 10, 100)],
      { b: [-0.075, 0, -0.075], a: [-0.025, 0, -0.025] },
    ],
    [
      "clicks without any reach are neither lost nor divided by",
      "rate",
      [item("a", 10, 100), item("b", 0, 0)],
      [item("a", 10, 100), item("b", 5, 0)],
      { b: [0.05, 0, 0.05], a: [0, 0, 0] },
    ],
    ["a total whose first month had nothing", "total", [], [item("a", 3, 1), item("a", 4, 1)], { a: [7, 0, 7] }],
    ["a total that is counted over nothing", "total", [item("a", 3, 0)], [item("a", 5, 0)], { a: [2, 0, 2] }],
    ["equal months", "rate", [item("a", 1, 3)], [item("a", 1, 3)], { a: [0, 0, 0] }],
  ])("%s", (_, way, before, after, wanted) => {
    expect(table(splitOf(way, before, after))).toEqual(wanted);
  });

  test.each<[string, Way, Item[], Item[], NoSplit]>([
    ["an unknown numerator", "rate", [item("a", null, 100)], [item("a", 1, 100)], "unknown-part"],
    ["an unknown denominator", "rate", [item("a", 1, 100)], [item("a", 1, 100), item("b", 1, null)], "unknown-part"],
    ["an unknown part of a total", "total", [item("a", 1, 1)], [item("a", null, 1)], "unknown-part"],
    ["a month without posts has no rate", "rate", [], [item("a", 1, 100)], "nothing-to-divide"],
    ["a month without reach has no rate", "rate", [item("a", 1, 100)], [item("a", 0, 0)], "nothing-to-divide"],
  ])("no split: %s", (_, way, before, after, reason) => {
    expect(changeBetween(way, before, after)).toEqual({ reason });
  });
});

describe("whatever the numbers", () => {
  const items = fc.array(
    fc.record({
      key: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      numerator: fc.integer({ min: 0, max: 1_000_000 }),
      denominator: fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 0, max: 10_000_000 })),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const anyWay = fc.constantFrom<Way>("rate", "total");
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  /** Equal to a billionth of what went into it. */
  const near = (a: number, b: number, change: Change) => {
    const size = sum(change.parts.flatMap(({ mix, performance }) => [Math.abs(mix), Math.abs(performance)]));
    expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * (size + Math.abs(change.before) + Math.abs(change.after)));
  };
  const divisible = (list: readonly Item[]) => list.some(({ denominator }) => denominator !== 0);
  const holds = (check: (way: Way, before: Item[], after: Item[]) => void) =>
    fc.assert(
      fc.property(anyWay, items, items, (way, before, after) => {
        fc.pre(way === "total" || (divisible(before) && divisible(after)));
        check(way, before, after);
      }),
    );

  test("parts, mix and performance, and the largest with the others add up to the change", () => {
    holds((way, before, after) => {
      const change = splitOf(way, before, after);
      near(sum(change.parts.map(({ effect }) => effect)), change.after - change.before, change);
      near(change.mix + change.performance, change.after - change.before, change);
      for (const part of change.parts) near(part.mix + part.performance, part.effect, change);
      const { parts, others } = largest(change, 2);
      near(sum(parts.map(({ effect }) => effect)) + (others?.effect ?? 0), change.after - change.before, change);
    });
  });

  test("seen from the other month every effect has the other sign", () => {
    holds((way, before, after) => {
      const [forth, back] = [splitOf(way, before, after), splitOf(way, after, before)];
      for (const part of forth.parts) {
        const other = back.parts.find(({ key }) => key === part.key)!;
        near(part.mix, -other.mix, forth);
        near(part.performance, -other.performance, forth);
      }
    });
  });

  test("the order of the items does not matter", () => {
    holds((way, before, after) => {
      expect(splitOf(way, before.toReversed(), after.toReversed()).parts.map(({ key }) => key)).toEqual(
        splitOf(way, before, after).parts.map(({ key }) => key),
      );
    });
  });

  test("the effects of its posts add up to the effect of a channel", () => {
    holds((way, before, after) => {
      const posts = (month: string, list: readonly Item[]) =>
        list.map((each, at) => ({ ...each, key: `${each.key} ${month} ${at}` }));
      const byPost = splitOf(way, posts("before", before), posts("after", after));
      for (const { key, effect } of splitOf(way, before, after).parts) {
        const own = byPost.parts.filter((part) => part.key.startsWith(`${key} `));
        near(sum(own.map((part) => part.effect)), effect, byPost);
      }
    });
  });

  test("equal rates everywhere: no mix and no performance, however the weights moved", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(weights, weights, fc.integer({ min: 0, max: 50 }), (first, second, rate) => {
        const month = (list: readonly number[]) => list.map((weight, at) => item(String(at), weight * rate, weight));
        for (const { mix, performance } of splitOf("rate", month(first), month(second)).parts) {
          expect(Math.abs(mix)).toBeLessThan(1e-9);
          expect(performance).toBe(0);
        }
      }),
    );
  });

  test("equal weights: all of it is performance", () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(numbers, numbers, (first, second) => {
        const month = (list: readonly number[]) => list.map((numerator, at) => item(String(at), numerator, 100 + at));
        const change = splitOf("rate", month(first), month(second));
        for (const { mix } of change.parts) near(mix, 0, change);
      }),
    );
  });
});

test("medians, people and estimates have no parts; all other metrics have", () => {
  const without = metrics.flatMap((metric) => {
    const way = wayOf(metric);
    return typeof way === "string" ? [] : [[metric.id, way.reason]];
  });
  expect(Object.fromEntries(without)).toEqual({
    "interactions-per-post-median": "median",
    "time-to-first-answer-median": "median",
    "conversation-depth": "median",
    "people-who-replied": "people",
    "returning-people": "people",
    "relevant-share": "sample",
  });
});
