// Notes beside the numbers: annotations with the channel that they concern, those that a goal's chart shows, and lessons.
import { type Annotation, listAnnotations } from "../db/annotations.ts";
import { findChannel } from "../db/channels.ts";
import { type Lesson, listLessons } from "../db/lessons.ts";
import type { Metric } from "../../shared/metrics/define.ts";
import { touches } from "../../shared/notes/annotation.ts";
import type { Month } from "../../shared/period.ts";
import type { ChannelName } from "./goals.ts";
import type { ResolvedScope, World } from "./world.ts";

/** An annotation as screens show it. `about` is its channel; null for all channels, and where no file speaks of it any more. */
export interface Note extends Annotation {
  about: ChannelName | null;
}

/** All that hold, newest first. */
export function notes(world: World): Note[] {
  return world.thisTime("notes", () =>
    listAnnotations(world.db).map((annotation) => {
      const channel = annotation.channel === null ? null : findChannel(world.channels, annotation.channel);
      if (channel === null) return { ...annotation, about: null };
      const { id, key, platform, name } = channel;
      return { ...annotation, about: { id, key, platform, name } };
    }),
  );
}

/** Those that a chart of the goal shows in the months, oldest first: for all channels, for one of its channels, and its own trials. */
export function notesOnGoal(
  world: World,
  goal: string,
  metric: Metric,
  scope: ResolvedScope,
  months: readonly Month[],
): Note[] {
  return notes(world)
    .filter((note) => months.some((month) => touches(note, month)) && concerns(note, goal, metric, scope))
    .reverse();
}

function concerns(note: Note, goal: string, metric: Metric, scope: ResolvedScope): boolean {
  if (note.goal !== null) return note.goal === goal;
  if (note.channel === null) return true;
  const { about } = note;
  if (about === null) return false;
  const isNamed = [...scope.channels, ...scope.cannot].some(({ id }) => id === about.id);
  return isNamed || (sendsVisits(metric) && (scope.senders === null || scope.senders.has(about.platform)));
}

/** What happens on a network shows in the visits that it sends, which are measured on the site. */
function sendsVisits(metric: Metric): boolean {
  return metric.family === "traffic" && metric.basis === "activity";
}

/** All that hold, newest month first. */
export function lessons(world: World): Lesson[] {
  return world.thisTime("lessons", () => listLessons(world.db));
}

/** How many annotations and lessons the month has. */
export function notesInMonth(world: World, month: Month): number {
  const happened = notes(world).filter((note) => touches(note, month)).length;
  return happened + lessons(world).filter((lesson) => lesson.month === month).length;
}
