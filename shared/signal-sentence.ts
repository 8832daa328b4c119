// What is said of a month beside its verdict: is it more than the routine variation of the metric? The words are in messages/ under `signal`.
import type { Format } from "./format.ts";
import type { GoalPoint } from "./goal-point.ts";
import type { Unit } from "./metrics/define.ts";
import type { Month } from "./period.ts";
import type { Reachable } from "./signal/reachable.ts";
import type { Signal } from "./signal/signal.ts";

export type SignalKey =
  | `${"outside" | "outsideSince" | "alsoIn" | "changed"}.${"above" | "below"}`
  | "boosted"
  | "tooFew"
  | "routine"
  | "routineMissed"
  | "reach";

export interface SaidOfSignal {
  key: SignalKey;
  values: Record<string, string | number>;
}

/** With fewer months behind it, "n of m months reach the target" says nothing. */
const fewestReach = 6;

/** The sentences, in their order; none for a month that is not whole or not known. */
export function signalSentences(
  signal: Signal | null,
  { month, verdict, unusualBoost }: Pick<GoalPoint, "month" | "verdict" | "unusualBoost">,
  reach: Reachable | null,
  unit: Unit,
  format: Format,
): SaidOfSignal[] {
  if (unusualBoost) return [{ key: "boosted", values: {} }];
  if (signal === null) return [];
  const { low, high, centre } = signal;
  if (signal.state === "too-few" || low === null || high === null || centre === null)
    return [{ key: "tooFew", values: { months: signal.months } }];
  const values = {
    low: format.bare(low, unit),
    high: format.value(high, unit),
    usual: format.value(centre, unit),
    since: signal.since === null ? "" : format.month(signal.since),
    alsoIn: signal.alsoIn === null ? "" : format.month(signal.alsoIn),
    months: signal.months,
    trial: signal.trial ? "yes" : "no",
  };
  if (signal.state === "signal") {
    const side = signal.direction ?? "above";
    return [{ key: `${wordOf(signal, month)}.${side}`, values }];
  }
  if (verdict !== "missed") return [{ key: "routine", values }];
  const said: SaidOfSignal = { key: "routineMissed", values };
  return reach === null || reach.of < fewestReach
    ? [said]
    : [said, { key: "reach", values: { count: reach.count, of: reach.of } }];
}

function wordOf({ rule, since, alsoIn }: Signal, month: Month) {
  if (rule !== "outside") return "changed";
  if (alsoIn !== null) return "alsoIn";
  return since === month ? "outside" : "outsideSince";
}
