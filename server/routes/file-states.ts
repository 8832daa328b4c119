// The files of a drop as the Imports screen shows them.
import type { Channel } from "../db/channels.ts";
import type { DroppedFile } from "../imports/drop.ts";
import type { FileAnswers, FileChannel, Outcome } from "../imports/file.ts";
import type { ImportTable, RowCounts } from "../db/schema.ts";
import type { Unit } from "../../shared/metrics/define.ts";
import type { Day, Month } from "../../shared/period.ts";
import type { Problem } from "../../shared/problem.ts";
import { goalsInMonth } from "../views/goals.ts";
import type { World } from "../views/world.ts";

/** A goal's value of a month before and after an import; null is unknown. */
export interface GoalChange {
  goal: string;
  metric: string;
  unit: Unit;
  month: Month;
  before: number | null;
  after: number | null;
}

export interface Preview {
  source: string | null;
  tables: ImportTable[];
  channels: (FileChannel & { isNew: boolean })[];
  /** Channels that came in files with others before, and that neither this one nor another of the drop has a row of. */
  absent: Outcome["absent"];
  /** Channels that posted nothing on some days, as somebody has said, and of which this file has posts from them. */
  contradicts: Outcome["contradicts"];
  /** First and last covered day. */
  from: Day | null;
  to: Day | null;
  observedOn: Day | null;
  observedFrom: Outcome["observedFrom"];
  rows: RowCounts;
  questions: Outcome["questions"];
  /** What Måltal itself would answer. */
  proposals: FileAnswers;
  answers: FileAnswers;
  problems: Problem[];
  months: Outcome["months"];
  goals: GoalChange[];
}

export interface FileState {
  id: string;
  name: string;
  size: number;
  state: DroppedFile<unknown>["state"];
  progress: DroppedFile<unknown>["progress"];
  preview: Preview | null;
  importId: number | null;
}

/**
 * A dropped file as the Imports screen shows it. `known` are the channels by any key: their names stand over those in the file. `absent` are
 * the channels that it is asked about.
 */
export function fileState(
  file: DroppedFile<GoalChange[]>,
  known: ReadonlyMap<string, Channel>,
  absent: Preview["absent"],
): FileState {
  const { id, name, size, state, progress, outcome } = file;
  return {
    id,
    name: name.slice(name.lastIndexOf("/", name.lastIndexOf(".")) + 1),
    size,
    state,
    progress,
    preview: outcome === null ? null : previewOf(file, outcome, known, absent),
    importId: outcome?.importId ?? null,
  };
}

function previewOf(
  file: DroppedFile<GoalChange[]>,
  outcome: Outcome,
  known: ReadonlyMap<string, Channel>,
  absent: Preview["absent"],
): Preview {
  const { tables, contradicts, from, to, observedOn, observedFrom, rows, questions, problems, months } = outcome;
  const { channel, ...proposals } = outcome.proposals;
  return {
    source: outcome.sources.join(", ") || null,
    tables,
    channels: outcome.channels.map((each) => ({
      ...each,
      name: known.get(each.key)?.name ?? each.name,
      isNew: !known.has(each.key),
    })),
    absent,
    contradicts,
    from,
    to,
    observedOn,
    observedFrom,
    rows,
    questions,
    proposals: {
      ...proposals,
      ...(channel === undefined
        ? {}
        : { channel: "platform" in channel ? `${channel.platform}:${channel.name ?? ""}` : channel.name }),
    },
    answers: file.answers,
    problems,
    months,
    goals: file.shown ?? [],
  };
}

/** What an import does to the goals of the months that it changes; `before` and `after` are the world without and with it. */
export function goalChanges(before: World, after: World, months: readonly Month[]): GoalChange[] {
  return months.flatMap((month) => {
    const old = new Map(goalsInMonth(before, month).map((goal) => [goal.id, goal.point.value]));
    return goalsInMonth(after, month).flatMap((goal) => {
      const was = old.get(goal.id) ?? null;
      const is = goal.point.value;
      if (was === is) return [];
      return { goal: goal.id, metric: goal.metric, unit: goal.unit, month, before: was, after: is };
    });
  });
}
