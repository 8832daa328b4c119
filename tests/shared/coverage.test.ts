// How whole a month is, and by when it is judged. Each row was worked by hand.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { completeOn, coverageOf, type CoveredSpan, judgingOf } from "../../shared/coverage.ts";
import { addDays } from "../../shared/period.ts";

const span = (from: string, to: string, observedOn: string, lagDays = 0): CoveredSpan => ({
  from,
  to,
  observedOn,
  lagDays,
});
const whole = ["2026-03-01", "2026-04-01"] as const;

describe("the state of March 2026 of a channel that ended", () => {
  const half = [span("2026-03-01", "2026-03-16", "2026-04-02")];
  test.each<[string, CoveredSpan[], string, string, string | null, string | null]>([
    ["read to its last day", half, "2026-03-15", "complete", null, "2026-04-02"],
    ["a day more is not read", half, "2026-03-16", "partial", "2026-03-15", null],
    ["ended in a later month: the whole month is wanted", half, "2026-04-10", "partial", "2026-03-15", null],
    ["ended before the month: what is read is judged as ever", half, "2026-02-10", "partial", "2026-03-15", null],
    [
      "read on the last day: that day is not over",
      [span(...whole, "2026-03-15")],
      "2026-03-15",
      "partial",
      "2026-03-14",
      null,
    ],
    ["nothing read", [], "2026-03-15", "none", null, null],
  ])("%s", (_, spans, endedOn, state, through, complete) => {
    expect(coverageOf("2026-03", spans, endedOn)).toEqual({ state, through });
    expect(completeOn("2026-03", spans, endedOn)).toBe(complete);
  });
});

describe("the state of March 2026", () => {
  test.each<[string, CoveredSpan[], string, string | null]>([
    ["nothing read", [], "none", null],
    ["the whole month, read on the first of the next", [span(...whole, "2026-04-01")], "complete", null],
    ["the same, read on the 31st: the day is not over", [span(...whole, "2026-03-31")], "partial", "2026-03-30"],
    ["a lag of two days, read on the 2nd", [span(...whole, "2026-04-02", 2)], "partial", "2026-03-30"],
    ["a lag of two days, read on the 3rd", [span(...whole, "2026-04-03", 2)], "complete", null],
    ["read in the middle of the month", [span(...whole, "2026-03-15")], "partial", "2026-03-14"],
    ["read before the month begins", [span(...whole, "2026-03-01")], "none", null],
    ["a gap at the start", [span("2026-03-10", "2026-04-01", "2026-04-02")], "partial", "2026-03-31"],
    [
      "a gap in the middle",
      [span("2026-03-01", "2026-03-10", "2026-04-02"), span("2026-03-11", "2026-04-01", "2026-04-02")],
      "partial",
      "2026-03-31",
    ],
    [
      "two halves that meet",
      [span("2026-03-16", "2026-04-01", "2026-04-01"), span("2026-03-01", "2026-03-16", "2026-03-16")],
      "complete",
      null,
    ],
    [
      "halves that overlap",
      [span("2026-03-01", "2026-03-20", "2026-04-01"), span("2026-03-10", "2026-04-01", "2026-04-01")],
      "complete",
      null,
    ],
    ["a quarter around it", [span("2026-01-01", "2026-04-01", "2026-04-01")], "complete", null],
    [
      "only its neighbours",
      [span("2026-02-01", "2026-03-01", "2026-05-01"), span("2026-04-01", "2026-05-01", "2026-05-01")],
      "none",
      null,
    ],
    [
      "a first half read early, and again later with the rest",
      [span(...whole, "2026-03-15"), span(...whole, "2026-04-10")],
      "complete",
      null,
    ],
  ])("%s", (_, spans, state, through) => {
    expect(coverageOf("2026-03", spans)).toMatchObject({ state, through });
  });
});

describe("when March 2026 became complete", () => {
  test.each<[string, CoveredSpan[], string | null]>([
    ["never", [span(...whole, "2026-03-31")], null],
    [
      "at its first whole reading, not at the newest",
      [span(...whole, "2026-05-09"), span(...whole, "2026-04-02")],
      "2026-04-02",
    ],
    [
      "when its second half was read",
      [span("2026-03-01", "2026-03-16", "2026-04-02"), span("2026-03-16", "2026-04-01", "2026-04-20")],
      "2026-04-20",
    ],
  ])("%s", (_, spans, wanted) => {
    expect(completeOn("2026-03", spans)).toBe(wanted);
  });
});

describe("by which readings March 2026 is judged, with its cut-off on 5 April", () => {
  test.each<[string, string | null, string | null, boolean]>([
    ["not complete: by all there are", null, null, false],
    ["complete on the 2nd: by the newest until the cut-off", "2026-04-02", "2026-04-05", false],
    ["complete on the cut-off", "2026-04-05", "2026-04-05", false],
    ["complete the day after: by what made it so", "2026-04-06", "2026-04-06", false],
    ["45 days after its end", "2026-05-16", "2026-05-16", false],
    ["46 days after its end: backfilled", "2026-05-17", "2026-05-17", true],
  ])("%s", (_, complete, until, backfilled) => {
    expect(judgingOf("2026-03", complete, 5)).toEqual({ until, backfilled });
  });

  test("a December is cut off in January", () => {
    expect(judgingOf("2025-12", "2026-01-02", 5).until).toBe("2026-01-05");
  });
});

const anySpan = fc
  .tuple(fc.nat({ max: 45 }), fc.integer({ min: 1, max: 40 }), fc.nat({ max: 70 }), fc.constantFrom(0, 2))
  .map(([start, days, observed, lag]) => {
    const from = addDays("2026-02-20", start);
    return span(from, addDays(from, days), addDays("2026-02-25", observed), lag);
  });

test("one more reading never makes a month less whole, and the order never matters", () => {
  const rank = { none: 0, partial: 1, complete: 2 };
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 6 }), anySpan, (spans, more) => {
      const before = coverageOf("2026-03", spans);
      expect(rank[coverageOf("2026-03", [...spans, more]).state]).toBeGreaterThanOrEqual(rank[before.state]);
      expect(coverageOf("2026-03", spans.toReversed())).toEqual(before);
      const done = completeOn("2026-03", spans);
      expect(done !== null).toBe(before.state === "complete");
    }),
  );
});
