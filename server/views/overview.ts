// What management opens: the goals of one month.
import { hasSampleImport } from "../db/imports.ts";
import type { Day, Month } from "../../shared/period.ts";
import { newestVersion, versionInForce } from "../../shared/strategy.ts";
import { coverageGrid } from "./coverage.ts";
import { type GoalMonth, goalsInMonth } from "./goals.ts";
import { notesInMonth } from "./notes.ts";
import { monthsWithData, type World } from "./world.ts";

export interface Overview {
  month: Month;
  /** Months of which anything is covered. */
  months: { first: Month; last: Month } | null;
  companyName: string;
  purpose: string;
  /** True while the sample company is in. */
  sample: boolean;
  strategyVersion: number | null;
  /** Newest observed_on among the numbers shown. */
  asOf: Day | null;
  goals: GoalMonth[];
  /** Annotations and lessons of the month. */
  notes: number;
  /** The day on which the strategy is next looked through; null: none is set. */
  reviewOn: Day | null;
}

/** The month as judged; without a version in force it has no goals. */
export function overview(world: World, month: Month): Overview {
  const inForce = versionInForce(world.versions, month);
  const goals = goalsInMonth(world, month);
  return {
    month,
    months: monthsWithData(world),
    companyName: world.settings.companyName,
    purpose: inForce?.document.purpose ?? "",
    sample: hasSampleImport(world.db),
    strategyVersion: inForce?.version ?? null,
    asOf:
      goals
        .flatMap((goal) => goal.asOf ?? [])
        .sort()
        .at(-1) ?? null,
    goals,
    notes: notesInMonth(world, month),
    reviewOn: newestVersion(world.versions)?.document.reviewOn ?? null,
  };
}

/** What opens without a month in the address: the newest that some channel has whole, else the newest with anything; null when there is nothing. */
export function defaultMonth(world: World): Month | null {
  const { months, rows } = coverageGrid(world);
  const whole = months.filter((_, index) => rows.some((row) => row.cells[index]?.state === "complete"));
  return whole.at(-1) ?? months.at(-1) ?? null;
}
