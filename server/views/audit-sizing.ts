// How many comments of a month to audit for an interval of a wanted width.
import { addMonths, type Month } from "../../shared/period.ts";
import { auditSize, fitOf, type LabelledGuess } from "../../shared/relevance/estimate.ts";
import { type AuditedMonth, auditedMonth, auditOf, firstAnswers, shareOf, whole } from "./audited-month.ts";
import { monthComments } from "./month-comments.ts";
import type { World } from "./world.ts";

export interface AuditSizing {
  /** How many to audit for an interval of about ± halfWidth, if the share is about `share`. */
  sizes: { halfWidth: number; size: number }[];
  /** What the sizes are worked out with: the last finished audit's share, or 0.5, the most careful. */
  sizedBy: { share: number; known: boolean; correlation: number };
  proposedSize: number;
}

const halfWidths = [0.1, 0.05, 0.03];
const usualHalfWidth = 0.1;
/** With fewer audited comments a correlation is mostly chance. */
const fewestForCorrelation = 30;
const monthsLookedBack = 13;

/** How large an audit of the month should be, going by the last finished audit of another month. */
export function sizingOf(world: World, month: Month): AuditSizing {
  const of = monthComments(world, month).filter((each) => each.class === "text").length;
  const last = lastFinished(world, month);
  const share = last === null ? null : shareOf(world, last, whole).estimate;
  const pairs = last === null ? [] : labelledGuesses(world, last);
  const correlation = pairs.length < fewestForCorrelation ? 0 : Math.max(0, fitOf(pairs)?.correlation ?? 0);
  // A share at an end would ask for next to nobody.
  const about = Math.min(0.9, Math.max(0.1, share?.share ?? 0.5));
  const sizeFor = (halfWidth: number) => (of === 0 ? 0 : auditSize(of, halfWidth, about, correlation));
  return {
    sizes: halfWidths.map((halfWidth) => ({ halfWidth, size: sizeFor(halfWidth) })),
    sizedBy: { share: about, known: share !== null, correlation },
    proposedSize: sizeFor(usualHalfWidth),
  };
}

function lastFinished(world: World, month: Month): AuditedMonth | null {
  for (let each = addMonths(month, -1), left = monthsLookedBack; left > 0; each = addMonths(each, -1), left -= 1) {
    const audit = auditOf(world, each);
    const audited = audit === null ? null : auditedMonth(world, audit);
    if (audited !== null && shareOf(world, audited, whole).finished) return audited;
  }
  return null;
}

/** What the model frozen before the audit had guessed of what was then rated. */
function labelledGuesses(world: World, { audit, comments }: AuditedMonth): LabelledGuess[] {
  if (audit.model === null) return [];
  const answers = firstAnswers(world, audit);
  return comments.flatMap(({ name, guess }): LabelledGuess[] => {
    const answer = answers.get(name)?.answer;
    if (guess === null || (answer !== "relevant" && answer !== "not-relevant")) return [];
    return [{ label: answer === "relevant" ? 1 : 0, guess }];
  });
}
