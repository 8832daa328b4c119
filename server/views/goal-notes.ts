// The notes of one goal: its trials with the figures around them, what is written of it in a month, and what a note can be about.
import type { Lesson } from "../db/lessons.ts";
import type { Unit } from "../../shared/metrics/define.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { asksForOutcome } from "../../shared/notes/annotation.ts";
import { trialMonths } from "../../shared/notes/trial-months.ts";
import { type Day, type Month, monthOf } from "../../shared/period.ts";
import { newestVersion } from "../../shared/strategy.ts";
import { channelName, type ChannelName, findGoal, type ShownScope, shownScope } from "./goals.ts";
import { monthValues } from "./month-values.ts";
import { lessons, type Note, notes, notesOnGoal } from "./notes.ts";
import { monthsWithData, resolveScope, type World } from "./world.ts";

/** One month's value of a trial's goal; null where the month is not whole, or nothing is known. */
export interface TrialValue {
  month: Month;
  value: number | null;
  /** False where the trial covers only a part of the month. */
  whole: boolean;
}

export interface Trial {
  note: Note;
  /** Ended, and nobody has said what came of it. */
  open: boolean;
  /** Null where the trial has no goal, or no file was read. */
  figures: { metric: string; unit: Unit; before: TrialValue[]; during: TrialValue[]; after: TrialValue[] } | null;
}

/** The trial with its goal's months around it, as they were judged. */
export function trialOf(world: World, note: Note, today: Day): Trial {
  const open = asksForOutcome(note, today);
  const last = monthsWithData(world)?.last ?? null;
  const found = note.goal === null ? null : findGoal(world, note.goal, monthOf(note.to));
  const metric = found === null ? null : metricById(found.goal.metric);
  if (found === null || metric === null || last === null) return { note, open, figures: null };
  const { before, during, after } = trialMonths(note, last);
  const scope = resolveScope(world, metric, found.goal.scope, found.version.document);
  const whole = new Map(during.map((each) => [each.month, each.whole]));
  const values = (months: Month[]): TrialValue[] =>
    monthValues(world, metric, scope, months, "judged").map(({ month, value, coverage }) => ({
      month,
      value: coverage === "complete" ? value : null,
      whole: whole.get(month) ?? true,
    }));
  const figures = { metric: metric.id, unit: metric.unit, before: values(before), after: values(after) };
  return { note, open, figures: { ...figures, during: values(during.map(({ month }) => month)) } };
}

/** What is written of one goal in one month, and what its trials ask. */
export interface MonthNotes {
  month: Month;
  notes: Note[];
  /** Of the goal, and of the month as a whole. */
  lessons: Lesson[];
  /** Trials of the goal that have ended without an outcome, whatever month is shown. */
  openTrials: Trial[];
}

/** Null when no version of the strategy has the goal. */
export function monthNotes(world: World, goal: string, month: Month, today: Day): MonthNotes | null {
  const found = findGoal(world, goal, month);
  const metric = found === null ? null : metricById(found.goal.metric);
  if (found === null || metric === null) return null;
  const scope = resolveScope(world, metric, found.goal.scope, found.version.document);
  return {
    month,
    notes: notesOnGoal(world, goal, metric, scope, [month]),
    lessons: lessons(world).filter((lesson) => lesson.month === month && (lesson.goal ?? goal) === goal),
    openTrials: notes(world)
      .filter((note) => note.goal === goal && asksForOutcome(note, today))
      .map((note) => trialOf(world, note, today)),
  };
}

/** What a note can be about: every channel, and the goals of the newest strategy. */
export interface NoteChoices {
  channels: ChannelName[];
  goals: ({ id: string; metric: string } & ShownScope)[];
}

export function noteChoices(world: World): NoteChoices {
  const document = newestVersion(world.versions)?.document ?? null;
  return {
    channels: world.channels.map(channelName),
    goals: (document?.goals ?? []).flatMap((goal) => {
      const metric = metricById(goal.metric);
      if (document === null || metric === null) return [];
      const scope = resolveScope(world, metric, goal.scope, document);
      return [{ id: goal.id, metric: goal.metric, ...shownScope(world, goal, scope, document) }];
    }),
  };
}
