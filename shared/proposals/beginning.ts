// With which few of the proposed goals to begin: a wall of metrics is looked at by nobody.
import type { Purpose } from "../strategy.ts";

/** What management reads at a glance. */
export const mostGoals = 5;
const toBegin = 3;

interface Offered {
  purpose: Purpose;
  metric: string;
  /** Null: there is nothing to hold it against yet. */
  proposed: object | null;
}

/** Three of those that have a target: the best one of each purpose in turn, so that every purpose is measured before one is twice. */
export function beginning<Proposal extends Offered>(proposals: readonly Proposal[]): Proposal[] {
  const ready = proposals.filter(({ proposed }) => proposed !== null);
  const chosen: Proposal[] = [];
  while (chosen.length < toBegin) {
    const before = chosen.length;
    for (const purpose of new Set(ready.map((each) => each.purpose))) {
      const next = ready.find((each) => each.purpose === purpose && !chosen.some((taken) => isTwin(taken, each)));
      if (next !== undefined && chosen.length < toBegin) chosen.push(next);
    }
    if (chosen.length === before) break;
  }
  return chosen;
}

/** The same thing on other channels: an engagement rate is one thing, whatever it is divided by. */
function isTwin(a: Offered, b: Offered): boolean {
  return kindOf(a.metric) === kindOf(b.metric);
}

function kindOf(metric: string): string {
  return metric.replace(/^(engagement-rate)-by-.*$/, "$1");
}
