// The metric of relevance: a month's share of relevant comments from its audit, never from guesses alone.
import type { Channel } from "../db/channels.ts";
import { type Computed, known } from "../../shared/compute.ts";
import type { Day, Month } from "../../shared/period.ts";
import type { ShareEstimate } from "../../shared/relevance/estimate.ts";
import { auditedMonth, auditOf, ofChannels, shareOf } from "./audited-month.ts";
import { monthComments } from "./month-comments.ts";
import type { World } from "./world.ts";

/** A part of which fewer were audited says nothing, unless they are all that there are. */
const fewestAudited = 10;

/** Whether a share of a part may be told. */
export function enoughAudited({ sampled, of }: ShareEstimate): boolean {
  return sampled >= fewestAudited || sampled === of;
}

/**
 * The relevant share of the comments of some channels, as known by each channel's date (null: now). `counted` audited comments `of` all with
 * words. An audit is human work and holds whenever it was done; only the comments that it is of are those that were known then.
 */
export function relevantShare(world: World, month: Month, untilOf: ReadonlyMap<Channel["id"], Day | null>): Computed {
  const audit = auditOf(world, month);
  if (audit === null) {
    const found = monthComments(world, month).filter(ofChannels(untilOf));
    const of = found.filter((each) => each.class === "text").length;
    if (of > 0) return known(null, 0, of, "not-audited");
    const hasLost = found.some((each) => each.class === "not-kept");
    return known(null, 0, 0, hasLost ? "texts-not-kept" : "nothing-to-divide");
  }
  const part = { includes: ofChannels(untilOf), topic: null };
  const { estimate, of, answered, finished } = shareOf(world, auditedMonth(world, audit), part);
  if (of === 0) return known(null, 0, 0, "nothing-to-divide");
  if (estimate === null) return known(null, 0, of, finished ? "too-few-audited" : "audit-unfinished");
  if (!finished) return known(null, answered, of, "audit-unfinished");
  if (!enoughAudited(estimate)) return known(null, estimate.sampled, of, "too-few-audited");
  const { share, low, high } = estimate;
  // Where every comment was rated and none is open, nothing is estimated.
  return { ...known(share, estimate.sampled, of, "not-audited"), ...(low < high ? { interval: { low, high } } : {}) };
}

/** Marks each month with a value whose audit went by other topics than that of the month with a value before. */
export function withBreaks<Value extends { month: Month; value: number | null; breaks?: true }>(
  world: World,
  values: readonly Value[],
): Value[] {
  let before: string | null = null;
  return values.map((value) => {
    const audit = value.value === null ? null : auditOf(world, value.month);
    const breaks = audit !== null && before !== null && audit.definition !== before;
    before = audit?.definition ?? before;
    return breaks ? { ...value, breaks: true as const } : value;
  });
}
