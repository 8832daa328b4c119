// Notes as they are written: one fault for each thing that is wrong, and which months a span touches.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AnnotationFault,
  annotationFaultCodes,
  annotationFaults,
  type AnnotationText,
  asksForOutcome,
  daysWithin,
  touches,
} from "../../../shared/notes/annotation.ts";
import { annotationBody } from "../../../shared/notes/bodies.ts";
import { isOldCheck } from "../../../shared/notes/channel-check.ts";
import { trialMonths } from "../../../shared/notes/trial-months.ts";
import { addDays, addMonths, daysBetween, monthsFrom, monthOf } from "../../../shared/period.ts";
import { notes } from "../../../shared/messages/en/notes.ts";

const campaign: AnnotationText = {
  kind: "campaign",
  title: "Spring campaign",
  text: "",
  from: "2026-03-10",
  to: "2026-03-24",
  channel: null,
  goal: null,
  expected: "",
  outcome: null,
  outcomeText: "",
};
const trial: AnnotationText = { ...campaign, kind: "trial", expected: "More comments" };

describe("what is wrong with a note", () => {
  test.each<[string, AnnotationText, AnnotationFault[]]>([
    ["a campaign", campaign, []],
    ["a trial", trial, []],
    ["a trial with an outcome", { ...trial, goal: "a", outcome: "worked", outcomeText: "It did." }, []],
    ["one day", { ...campaign, to: campaign.from }, []],
    ["no title", { ...campaign, title: "  " }, ["title-missing"]],
    ["end before beginning", { ...campaign, to: "2026-03-09" }, ["end-before-beginning"]],
    ["no day", { ...campaign, from: "" }, ["day"]],
    ["a day that does not exist", { ...campaign, to: "2026-02-30" }, ["day"]],
    ["a trial that expects nothing", { ...trial, expected: " " }, ["trial-without-expected"]],
    ["a campaign that expects something", { ...campaign, expected: "More" }, ["only-trial"]],
    ["a campaign with a goal", { ...campaign, goal: "a" }, ["only-trial"]],
    ["a campaign with an outcome", { ...campaign, outcome: "worked" }, ["only-trial"]],
    ["words of an outcome without one", { ...trial, outcomeText: "It did." }, ["outcome-missing"]],
    ["two at once", { ...trial, title: "", expected: "" }, ["title-missing", "trial-without-expected"]],
  ])("%s", (_, written, codes) => {
    expect(annotationFaults(written).map(({ code }) => code)).toEqual(codes);
    const parsed = annotationBody.safeParse(written);
    expect(parsed.error?.issues.map(({ message }) => message) ?? []).toEqual(codes);
  });

  test("every fault has its sentence", () => {
    expect(Object.keys(notes.faults).toSorted()).toEqual([...annotationFaultCodes].toSorted());
  });
});

describe("spans and months", () => {
  const spans = fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 200 }))
    .map(([start, length]) => ({ from: addDays("2025-01-01", start), to: addDays("2025-01-01", start + length) }));

  test("the days of a span are those of the months that it touches", () => {
    fc.assert(
      fc.property(spans, (span) => {
        const months = monthsFrom("2024-12", "2027-12");
        const days = months.reduce((sum, month) => sum + daysWithin(span, month).days, 0);
        expect(days).toBe(daysBetween(span.from, span.to) + 1);
        for (const month of months) expect(touches(span, month)).toBe(daysWithin(span, month).days > 0);
      }),
    );
  });

  test("a trial's months follow one another without gap, and none is after the last that was read", () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: -6, max: 30 }), (span, ahead) => {
        const last = addMonths(monthOf(span.from), ahead);
        const { before, during, after } = trialMonths(span, last);
        const all = [...before, ...during.map(({ month }) => month), ...after];
        expect(all.every((month) => month <= last)).toBe(true);
        if (all[0] !== undefined) expect(all).toEqual(monthsFrom(all[0], all.at(-1) as string));
        for (const { month, whole } of during) {
          const { days, of } = daysWithin(span, month);
          expect(whole).toBe(days === of);
        }
      }),
    );
  });

  test("March to 15 May stands between three months before and three after", () => {
    expect(trialMonths({ from: "2026-03-01", to: "2026-05-15" }, "2026-07")).toEqual({
      before: ["2025-12", "2026-01", "2026-02"],
      during: [
        { month: "2026-03", whole: true },
        { month: "2026-04", whole: true },
        { month: "2026-05", whole: false },
      ],
      after: ["2026-06", "2026-07"],
    });
  });
});

test.each([
  ["2026-03-24", false],
  ["2026-03-25", true],
])("a trial until 24 March asks on %s: %s", (today, asks) => {
  expect(asksForOutcome(trial, today)).toBe(asks);
  expect(asksForOutcome({ ...trial, outcome: "unclear" }, today)).toBe(false);
  expect(asksForOutcome(campaign, today)).toBe(false);
});

test.each([
  ["2026-01-15", "2026-07-15", false],
  ["2026-01-15", "2026-07-16", true],
  ["2025-08-31", "2026-02-28", false],
  ["2025-08-31", "2026-03-01", true],
])("a check of %s is old on %s: %s", (checkedOn, today, old) => {
  expect(isOldCheck(checkedOn, today)).toBe(old);
});
