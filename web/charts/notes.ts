// What happened in the months of a chart, worked out before any drawing: where marks and lines stand, and what is said of a month.
import { type AnnotationKind, touches } from "../../shared/notes/annotation.ts";
import type { Day, Month } from "../../shared/period.ts";

/** A note that a chart shows; both days are in it. */
export interface ChartNote {
  id: number;
  kind: AnnotationKind;
  title: string;
  from: Day;
  to: Day;
}

/** The notes of which some day is in the month. */
export function notesIn(notes: readonly ChartNote[], month: Month): ChartNote[] {
  return notes.filter((note) => touches(note, month));
}

export interface DrawnNotes {
  /** Where notes begin: the index of the month, how many, and whether all of them are trials. */
  marks: { index: number; count: number; trial: boolean }[];
  /** Notes over several months: the first and the last index. */
  lines: { id: number; first: number; last: number }[];
}

/** A note that began before the first month is marked at the first. */
export function drawnNotes(notes: readonly ChartNote[], months: readonly Month[]): DrawnNotes {
  const starts = new Map<number, ChartNote[]>();
  const lines: DrawnNotes["lines"] = [];
  for (const note of notes) {
    const covered = months.flatMap((month, index) => (touches(note, month) ? [index] : []));
    const [first] = covered;
    const last = covered.at(-1);
    if (first === undefined || last === undefined) continue;
    starts.set(first, [...(starts.get(first) ?? []), note]);
    if (last > first) lines.push({ id: note.id, first, last });
  }
  const marks = [...starts].map(([index, own]) => ({
    index,
    count: own.length,
    trial: own.every(({ kind }) => kind === "trial"),
  }));
  return { marks, lines };
}
