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

/**
 * Three of those that have a target: the best one of each chosen purpose in turn, so that every purpose is measured before one is twice.
 * Where the chosen ones give too few, and where none is chosen, the others fill up.
 */
export function beginning<Proposal extends Offered>(
  proposals: readonly Proposal[],
  purposes: readonly Purpose[],
): Proposal[] {
  const ready = proposals.filter(({ proposed }) => proposed !== null);
  const isChosen = ({ purpose }: Proposal) => purposes.includes(purpose);
  const chosen = inTurn(ready.filter(isChosen), []);
  return inTurn(
    ready.filter((each) => !isChosen(each)),
    chosen,
  );
}

function inTurn<Proposal extends Offered>(ready: readonly Proposal[], before: readonly Proposal[]): Proposal[] {
  const taken = [...before];
  const nextOf = (purpose: Purpose) =>
    ready.find((each) => each.purpose === purpose && !taken.some((other) => isTwin(other, each)));
  for (let count = -1; taken.length > count && taken.length < toBegin;) {
    count = taken.length;
    for (const purpose of new Set(ready.map((each) => each.purpose))) {
      const next = nextOf(purpose);
      if (next !== undefined && taken.length < toBegin) taken.push(next);
    }
  }
  return taken;
}

/** The same thing on other channels: an engagement rate is one thing, whatever it is divided by. */
function isTwin(a: Offered, b: Offered): boolean {
  return kindOf(a.metric) === kindOf(b.metric);
}

function kindOf(metric: string): string {
  return metric.replace(/^(engagement-rate)-by-.*$/, "$1");
}
