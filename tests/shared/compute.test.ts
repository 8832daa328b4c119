// The arithmetic of metrics, worked by hand.
import { median } from "../../shared/median.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeActivity, computePublished, type TileRows } from "../../shared/compute.ts";
import { type Measures, sumOf } from "../../shared/measure.ts";
import { metrics } from "../../shared/metrics/index.ts";
import { tallied, type Tallied, tallyOf } from "../../shared/post-tally.ts";
import type { ActivityFormula, PublishedFormula } from "../../shared/metrics/define.ts";

const rate: PublishedFormula = { kind: "ratio", of: ["reactions", "comments"], per: ["reach"] };
const sum: PublishedFormula = { kind: "sum", of: ["reactions"] };

describe("over posts", () => {
  test.each<[string, PublishedFormula, Measures[], number, ReturnType<typeof computePublished>]>([
    [
      // (10 + 5) ÷ 1,000; with the post of unknown reach in the numerator it would be 0.020.
      "a rate is of complete cases: 0.015, not 0.020",
      rate,
      [
        { reactions: 10, comments: 5, reach: 1000 },
        { reactions: 5, comments: 0 },
      ],
      28,
      { value: 0.015, counted: 1, of: 2, unknown: null },
    ],
    // (9 + 1) ÷ (100 + 900), not the mean of 9 % and 0.11 %.
    [
      "a rate is pooled, never averaged",
      rate,
      [
        { reactions: 9, comments: 0, reach: 100 },
        { reactions: 1, comments: 0, reach: 900 },
      ],
      28,
      { value: 0.01, counted: 2, of: 2, unknown: null },
    ],
    [
      "a rate over nothing is unknown",
      rate,
      [{ reactions: 0, comments: 0, reach: 0 }],
      28,
      { value: null, counted: 1, of: 1, unknown: "nothing-to-divide" },
    ],
    [
      "a rate of a covered month without posts is unknown",
      rate,
      [],
      28,
      { value: null, counted: 0, of: 0, unknown: "nothing-to-divide" },
    ],
    ["a sum of a covered month without posts is zero", sum, [], 28, { value: 0, counted: 0, of: 0, unknown: null }],
    [
      "a sum of a month that was not read is unknown",
      sum,
      [],
      0,
      { value: null, counted: 0, of: 0, unknown: "not-read" },
    ],
    [
      "a sum that no post supplies is unknown, not zero",
      sum,
      [{ reach: 5 }],
      28,
      { value: null, counted: 0, of: 1, unknown: "not-supplied" },
    ],
    [
      "a sum says how many it counted",
      sum,
      [{ reactions: 4 }, {}, { reactions: 0 }],
      28,
      { value: 4, counted: 2, of: 3, unknown: null },
    ],
    [
      "posts of days that were not read are still posts",
      { kind: "posts" },
      [{}, {}],
      0,
      { value: 2, counted: 2, of: 2, unknown: null },
    ],
    ["no posts in a month that was read", { kind: "posts" }, [], 28, { value: 0, counted: 0, of: 0, unknown: null }],
    [
      "no posts in a month that was not",
      { kind: "posts" },
      [],
      0,
      { value: null, counted: 0, of: 0, unknown: "not-read" },
    ],
    // 8 × 7 ÷ 14.
    [
      "posts a week are per covered day",
      { kind: "posts-per-week" },
      Array.from({ length: 8 }, () => ({})),
      14,
      { value: 4, counted: 8, of: 8, unknown: null },
    ],
    [
      "a mean is over complete cases",
      { kind: "mean", of: ["comments"] },
      [{ comments: 3 }, { comments: 0 }, {}],
      28,
      { value: 1.5, counted: 2, of: 3, unknown: null },
    ],
    // 30 does not move it.
    [
      "a median is not moved by one viral post",
      { kind: "median", of: ["reactions", "comments", "shares"] },
      [
        { reactions: 1, comments: 0, shares: 0 },
        { reactions: 20, comments: 9, shares: 1 },
        { reactions: 2, comments: 0, shares: 0 },
      ],
      28,
      { value: 2, counted: 3, of: 3, unknown: null },
    ],
    [
      "a share of posts counts zeros",
      { kind: "share-of-posts", having: "comments" },
      [{ comments: 2 }, { comments: 0 }, { comments: 1 }, { comments: 0 }, {}],
      28,
      { value: 0.5, counted: 4, of: 5, unknown: null },
    ],
    [
      "per thousand",
      { kind: "ratio", of: ["link-clicks"], per: ["views"], times: 1000 },
      [{ "link-clicks": 3, views: 250 }],
      28,
      { value: 12, counted: 1, of: 1, unknown: null },
    ],
  ])("%s", (_, formula, posts, days, wanted) => {
    const each = posts.map((measures) => ({ funding: null, messageType: null, measures }));
    expect(computePublished(formula, each.map(tallyOf), days)).toMatchObject(wanted);
    // Added up they give the same.
    expect(computePublished(formula, tallied(each), days)).toMatchObject(wanted);
  });

  test("a sum needs every measure of the post", () => {
    expect(sumOf({ reactions: 1, comments: 2 }, ["reactions", "comments"])).toBe(3);
    expect(sumOf({ reactions: 1 }, ["reactions", "comments"])).toBeNull();
    expect(sumOf({}, [])).toBe(0);
  });

  test("the median of an even list is between the middle two", () => {
    expect(median([10, 2, 4, 3])).toBe(3.5);
    expect(median([7])).toBe(7);
  });
});

describe("over periods", () => {
  const organic = { channelGroup: "Organic Social" };
  const direct = { channelGroup: "Direct" };
  const share: ActivityFormula = {
    kind: "web-share",
    of: "sessions",
    visits: "organic-social",
    per: "sessions",
    perVisits: "all",
  };
  const social: ActivityFormula = { kind: "web-sum", of: "sessions", visits: "organic-social" };
  const followers: ActivityFormula = { kind: "channel-sum", of: ["new-followers"] };
  test.each<[string, ActivityFormula, TileRows[], ReturnType<typeof computeActivity>]>([
    // 30 ÷ (30 + 90).
    [
      "the share of all visits",
      share,
      [
        {
          days: 28,
          rows: [
            { dims: organic, measures: { sessions: 30 } },
            { dims: direct, measures: { sessions: 90 } },
          ],
        },
      ],
      { value: 0.25, counted: 28, of: 28, unknown: null },
    ],
    [
      "a month without visits has no share",
      share,
      [{ days: 28, rows: [] }],
      { value: null, counted: 28, of: 28, unknown: "nothing-to-divide" },
    ],
    [
      "no social row in a month that was read is zero",
      social,
      [{ days: 28, rows: [{ dims: direct, measures: { sessions: 90 } }] }],
      { value: 0, counted: 28, of: 28, unknown: null },
    ],
    ["nothing read is unknown", social, [], { value: null, counted: 0, of: 28, unknown: "not-read" }],
    [
      "a row of others that lacks the measure does not hurt",
      social,
      [
        {
          days: 28,
          rows: [
            { dims: direct, measures: {} },
            { dims: organic, measures: { sessions: 4 } },
          ],
        },
      ],
      { value: 4, counted: 28, of: 28, unknown: null },
    ],
    [
      "a day without its measure is left out, with its day",
      followers,
      [
        { days: 1, rows: [{ dims: {}, measures: { "new-followers": 5 } }] },
        { days: 1, rows: [{ dims: {}, measures: {} }] },
      ],
      { value: 5, counted: 1, of: 28, unknown: null },
    ],
    [
      "a day without a row had nothing",
      followers,
      [
        { days: 1, rows: [] },
        { days: 1, rows: [{ dims: {}, measures: { "new-followers": 5 } }] },
      ],
      { value: 5, counted: 2, of: 28, unknown: null },
    ],
    [
      "losses count",
      { kind: "channel-sum", of: ["net-growth"] },
      [{ days: 1, rows: [{ dims: {}, measures: { "net-growth": -3 } }] }],
      { value: -3, counted: 1, of: 28, unknown: null },
    ],
    [
      "hours of seconds",
      { kind: "channel-sum", of: ["watch-seconds"], divide: 3600 },
      [{ days: 28, rows: [{ dims: {}, measures: { "watch-seconds": 5400 } }] }],
      { value: 1.5, counted: 28, of: 28, unknown: null },
    ],
  ])("%s", (_, formula, tiles, wanted) => {
    expect(computeActivity(formula, tiles, 28, null)).toMatchObject(wanted);
  });
});

test("visits that one network sent: a share keeps all visits below it", () => {
  const rows = [
    { dims: { source: "facebook.com", medium: "referral" }, measures: { sessions: 30 } },
    { dims: { source: "l.instagram.com", medium: "referral" }, measures: { sessions: 10 } },
    { dims: { source: "google", medium: "organic" }, measures: { sessions: 60 } },
  ];
  const of = "sessions";
  const only = new Set(["facebook"] as const);
  const all: ActivityFormula = { kind: "web-share", of, visits: "organic-social", per: of, perVisits: "all" };
  const social: ActivityFormula = { kind: "web-sum", of, visits: "organic-social" };
  expect(computeActivity(social, [{ days: 28, rows }], 28, only).value).toBe(30);
  expect(computeActivity(all, [{ days: 28, rows }], 28, only).value).toBe(0.3);
});

const anyPost: fc.Arbitrary<Measures> = fc.record(
  { reactions: fc.nat({ max: 50 }), reach: fc.nat({ max: 50 }) },
  { requiredKeys: [] },
);

test("a sum is the sum of its channels, and a rate lies between theirs", () => {
  fc.assert(
    fc.property(fc.array(anyPost), fc.array(anyPost), (a, b) => {
      const of = (posts: Measures[], formula: PublishedFormula) =>
        computePublished(
          formula,
          tallied(posts.map((measures) => ({ funding: null, messageType: null, measures }))),
          28,
        );
      const [one, two, both] = [of(a, sum), of(b, sum), of([...a, ...b], sum)];
      if (one.value !== null && two.value !== null) expect(both.value).toBe(one.value + two.value);
      expect(both.counted).toBe(one.counted + two.counted);
      const per: PublishedFormula = { kind: "ratio", of: ["reactions"], per: ["reach"] };
      const [left, right, pooled] = [of(a, per).value, of(b, per).value, of([...a, ...b], per).value];
      if (left === null || right === null || pooled === null) return;
      expect(pooled).toBeGreaterThanOrEqual(Math.min(left, right) - 1e-9);
      expect(pooled).toBeLessThanOrEqual(Math.max(left, right) + 1e-9);
    }),
  );
});

const anyTallied: fc.Arbitrary<Tallied> = fc.record({
  funding: fc.constantFrom(null, "organic", "boosted"),
  messageType: fc.constantFrom(null, "", "tips"),
  measures: fc.record(
    {
      reactions: fc.nat(9),
      comments: fc.nat(2),
      shares: fc.nat(2),
      reach: fc.nat(90),
      views: fc.nat(9),
      saves: fc.nat(1),
    },
    { requiredKeys: [] },
  ),
});

test("posts added up give every metric that they give one by one, also in part", () => {
  const formulas = metrics.flatMap((metric) => (metric.basis === "published" ? [metric.formula] : []));
  expect(formulas.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(
      fc.array(anyTallied),
      fc.constantFrom(null, "organic", "boosted"),
      fc.constantFrom(0, 28),
      (posts, funding, days) => {
        const all = tallied(posts);
        for (const formula of formulas) {
          expect(computePublished(formula, all, days)).toEqual(computePublished(formula, posts.map(tallyOf), days));
          const some = <Kind extends Tallied>(list: readonly Kind[]) => list.filter((each) => each.funding === funding);
          expect(computePublished(formula, some(all), days)).toEqual(
            computePublished(formula, some(posts).map(tallyOf), days),
          );
        }
      },
    ),
  );
});
