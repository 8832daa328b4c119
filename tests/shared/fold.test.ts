// One post from its readings. Each row of a table was worked by hand.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldLifetime, foldPost, foldSamePeriod, lifetimeAsOf, type PostReading } from "../../shared/fold.ts";
import type { Measures } from "../../shared/measure.ts";
import { dayIn } from "../../shared/zone.ts";

const dayOf = (at: number) => dayIn(at, "Europe/Stockholm");

function reading(observedOn: string, measures: Measures, more: Partial<PostReading> = {}): PostReading {
  return {
    observedOn,
    nativeId: "1",
    permalink: null,
    url: null,
    postedAt: null,
    postedOn: "2026-01-10",
    text: "",
    format: null,
    funding: null,
    ownReply: false,
    isShare: false,
    isCrosspost: false,
    period: null,
    measures,
    ...more,
  };
}

const january = { from: "2026-01-01", to: "2026-02-01" };
const february = { from: "2026-02-01", to: "2026-03-01" };

describe("lifetime counts", () => {
  test.each<[string, PostReading[], string | null, Measures | null]>([
    [
      "the newest reading wins",
      [reading("2026-02-02", { views: 5 }), reading("2026-03-02", { views: 9 })],
      null,
      { views: 9 },
    ],
    [
      "also when it has fallen",
      [reading("2026-02-02", { views: 9 }), reading("2026-03-02", { views: 5 })],
      null,
      { views: 5 },
    ],
    [
      "an old export imported late changes nothing",
      [reading("2026-03-02", { views: 9 }), reading("2026-02-02", { views: 5 })],
      null,
      { views: 9 },
    ],
    [
      "a blank never overwrites a value",
      [reading("2026-02-02", { views: 5, shares: 1 }), reading("2026-03-02", { views: 9 })],
      null,
      { shares: 1, views: 9 },
    ],
    [
      "a zero is a value",
      [reading("2026-02-02", { views: 5 }), reading("2026-03-02", { views: 0 })],
      null,
      { views: 0 },
    ],
    [
      "of one day the larger wins",
      [reading("2026-02-02", { views: 5 }), reading("2026-02-02", { views: 7 })],
      null,
      { views: 7 },
    ],
    [
      "readings after the date are left out",
      [reading("2026-02-02", { views: 5 }), reading("2026-02-06", { views: 9 })],
      "2026-02-05",
      { views: 5 },
    ],
    ["the date itself is in", [reading("2026-02-05", { views: 5 })], "2026-02-05", { views: 5 }],
    ["a post first read after the date was not known", [reading("2026-02-06", { views: 9 })], "2026-02-05", null],
    ["a post without counts is known", [reading("2026-02-02", {})], null, {}],
    [
      "a period from before its publication holds its whole life",
      [reading("2026-02-03", { views: 5 }, { period: january })],
      null,
      { views: 5 },
    ],
    ["a later period does not", [reading("2026-03-03", { views: 5 }, { period: february })], null, {}],
    [
      "a period counts as of its last day, so a lifetime reading of 1 February is newer",
      [reading("2026-02-20", { views: 5 }, { period: january }), reading("2026-02-01", { views: 4 })],
      null,
      { views: 4 },
    ],
    ["measures come in one order", [reading("2026-02-02", { views: 1, comments: 2 })], null, { comments: 2, views: 1 }],
  ])("%s", (_, readings, until, wanted) => {
    expect(JSON.stringify(foldLifetime(readings, "2026-01-10", until))).toBe(JSON.stringify(wanted));
  });

  test.each<[string, PostReading, string | null, string | null]>([
    ["a lifetime reading: when it was read", reading("2026-02-03", {}), "2026-01-10", "2026-02-03"],
    ["a period: its last day", reading("2026-02-03", {}, { period: january }), "2026-01-10", "2026-01-31"],
    [
      "a period that was still running: when it was read",
      reading("2026-01-20", {}, { period: january }),
      "2026-01-10",
      "2026-01-20",
    ],
    [
      "a period that begins on the day of publication",
      reading("2026-02-03", {}, { period: january }),
      "2026-01-01",
      "2026-01-31",
    ],
    ["a period that begins the day after", reading("2026-02-03", {}, { period: january }), "2025-12-31", null],
    ["a post without a date: nobody can tell", reading("2026-02-03", {}, { period: january }), null, null],
  ])("as of when: %s", (_, each, postedOn, wanted) => {
    expect(lifetimeAsOf(each, postedOn)).toBe(wanted);
  });
});

describe("what the post is", () => {
  test.each<[string, PostReading[], Partial<ReturnType<typeof foldPost>>]>([
    [
      "the newest text that is not empty",
      [reading("2026-02-02", {}, { text: "old" }), reading("2026-03-02", {}, { text: "" })],
      { text: "old" },
    ],
    [
      "of one day the larger by code point",
      [reading("2026-02-02", {}, { text: "a" }), reading("2026-02-02", {}, { text: "Ö" })],
      { text: "Ö" },
    ],
    [
      "an instant beats a printed date",
      [reading("2026-02-02", {}, { postedAt: Date.parse("2026-01-31T23:30:00Z") })],
      { postedOn: "2026-02-01" },
    ],
    [
      "a printed date is never shifted",
      [reading("2026-02-02", {}, { postedOn: "2026-01-31" })],
      { postedOn: "2026-01-31", postedAt: null },
    ],
    [
      "an own reply in any file is one",
      [reading("2026-02-02", {}, { ownReply: true }), reading("2026-03-02", {})],
      { ownReply: true },
    ],
    [
      "funding that a later file does not state stays",
      [reading("2026-02-02", {}, { funding: "boosted" }), reading("2026-03-02", {})],
      { funding: "boosted" },
    ],
  ])("%s", (_, readings, wanted) => {
    expect(foldPost(readings, dayOf)).toMatchObject(wanted);
  });
});

test("readings of one period: newest wins, blanks do not, ties go to the larger", () => {
  const sum = foldSamePeriod([
    { observedOn: "2026-02-03", measures: { sessions: 10, "key-events": 2 } },
    { observedOn: "2026-02-05", measures: { sessions: 8 } },
    { observedOn: "2026-02-05", measures: { sessions: 9 } },
  ]);
  expect(sum).toEqual({ sessions: 9, "key-events": 2 });
});

const anyReading = fc
  .record({
    observedOn: fc.constantFrom("2026-01-05", "2026-02-02", "2026-02-03", "2026-03-02"),
    text: fc.constantFrom("", "a", "b"),
    at: fc.option(fc.constantFrom(1_768_000_000_000, 1_768_100_000_000)),
    period: fc.constantFrom(null, january, february),
    measures: fc.dictionary(fc.constantFrom("views", "shares"), fc.nat({ max: 3 })),
  })
  .map(({ observedOn, text, at, period, measures }) => reading(observedOn, measures, { text, postedAt: at, period }));

test("the order of the readings never matters, nor how often one is read", () => {
  fc.assert(
    fc.property(fc.array(anyReading, { minLength: 1, maxLength: 6 }), fc.nat(), (readings, seed) => {
      const other = [
        ...readings.slice(seed % readings.length),
        ...readings.slice(0, seed % readings.length),
      ].toReversed();
      const twice = [...other, readings[0] as PostReading];
      for (const shuffled of [other, twice]) {
        const post = foldPost(readings, dayOf);
        expect(foldPost(shuffled, dayOf)).toEqual(post);
        for (const until of [null, "2026-02-02"])
          expect(foldLifetime(shuffled, post.postedOn, until)).toEqual(foldLifetime(readings, post.postedOn, until));
      }
    }),
  );
});
