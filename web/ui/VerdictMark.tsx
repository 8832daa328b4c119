// The verdict in shape and word. Colour comes third: the shape alone tells them apart in print and to the colour-blind.
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Verdict } from "../../shared/verdict.ts";

type Shown = Verdict | "no-target";

const drawings: Record<Shown, ReactNode> = {
  met: <circle cx="8" cy="8" r="7.25" fill="currentColor" />,
  missed: <path d="M0.5 2h15L8 15z" fill="currentColor" />,
  partial: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 1.5a6.5 6.5 0 0 0 0 13z" fill="currentColor" />
    </>
  ),
  "already-met": (
    <>
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="3.75" fill="currentColor" />
    </>
  ),
  "no-data": <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  "too-close": <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  "no-target": <path d="M3 8h10" stroke="currentColor" strokeWidth="1.5" />,
};

/** The shape alone, for places where the word stands beside it already. */
export function VerdictShape({ verdict }: { verdict: Verdict | null }) {
  const shown = verdict ?? "no-target";
  return (
    <svg className={`tone-${shown}`} width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" data-shape={shown}>
      {drawings[shown]}
    </svg>
  );
}

/** A null verdict is a month without a target. */
export function VerdictMark({ verdict }: { verdict: Verdict | null }) {
  const t = useTranslations("verdict");
  return (
    <span className={`verdict tone-${verdict ?? "no-target"}`}>
      <VerdictShape verdict={verdict} />
      {t(verdict ?? "no-target")}
    </span>
  );
}
