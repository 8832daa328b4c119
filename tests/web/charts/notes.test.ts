// Where the marks of what happened stand in a chart, and what is said of each month.
import { expect, test } from "vitest";
import { type ChartNote, drawnNotes, notesIn } from "../../../web/charts/notes.ts";

const months = ["2026-01", "2026-02", "2026-03", "2026-04"];
const note = (id: number, from: string, to: string, kind: ChartNote["kind"] = "campaign"): ChartNote => ({
  id,
  kind,
  title: `Note ${id}`,
  from,
  to,
});

test("one day is a mark, a span over months a mark and a line", () => {
  const notes = [note(1, "2026-01-31", "2026-01-31"), note(2, "2026-02-28", "2026-04-01", "trial")];
  expect(drawnNotes(notes, months)).toEqual({
    marks: [
      { index: 0, count: 1, trial: false },
      { index: 1, count: 1, trial: true },
    ],
    lines: [{ id: 2, first: 1, last: 3 }],
  });
});

test("two that begin in one month share a mark, which is a trial's only if both are", () => {
  const notes = [note(1, "2026-03-01", "2026-03-05"), note(2, "2026-03-09", "2026-03-09", "trial")];
  expect(drawnNotes(notes, months).marks).toEqual([{ index: 2, count: 2, trial: false }]);
});

test("what began before the chart is marked at its first month, and what lies outside is not there", () => {
  const notes = [note(1, "2025-11-01", "2026-02-10"), note(2, "2026-05-01", "2026-05-02")];
  expect(drawnNotes(notes, months)).toEqual({
    marks: [{ index: 0, count: 1, trial: false }],
    lines: [{ id: 1, first: 0, last: 1 }],
  });
  expect(notesIn(notes, "2026-02").map(({ id }) => id)).toEqual([1]);
  expect(notesIn(notes, "2026-03")).toEqual([]);
});
