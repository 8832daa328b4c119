// The company, its purpose, the count of verdicts, and one band per goal.
import { useTranslations } from "use-intl";
import { VerdictShape } from "../../ui/VerdictMark.tsx";
import type { Overview } from "./api.ts";
import { Band } from "./Band.tsx";
import { verdictCounts } from "./counts.ts";
import { NotesLine } from "./NotesLine.tsx";
import { ReviewLine } from "./ReviewLine.tsx";

/** A purpose longer than this, or in whole sentences, is a text of its own and no part of the heading. */
const headingLength = 90;

export function Bands({ overview, busy }: { overview: Overview; busy: boolean }) {
  const t = useTranslations("overview");
  const { companyName, purpose, goals } = overview;
  const counts = verdictCounts(goals.map((goal) => goal.point.verdict));
  const short = purpose.length > 0 && purpose.length <= headingLength && !purpose.endsWith(".");
  const heading =
    companyName && short
      ? t("heading", { company: companyName, purpose })
      : companyName
        ? t("headingCompany", { company: companyName })
        : short
          ? purpose
          : t("headingNone");
  return (
    <div className={busy ? "bands bands-busy" : "bands"} aria-busy={busy}>
      <ReviewLine reviewOn={overview.reviewOn} />
      <div className="bands-head">
        <div className="stack">
          <h1>{heading}</h1>
          {purpose && !short ? <p className="purpose">{purpose}</p> : null}
        </div>
        <ul className="counts" aria-label={t("countsLabel")}>
          <li>
            <VerdictShape verdict="met" /> {t("counts.met", { count: counts.met })}
          </li>
          <li>
            <VerdictShape verdict="missed" /> {t("counts.missed", { count: counts.missed })}
          </li>
          {counts.open > 0 ? (
            <li>
              <VerdictShape verdict="partial" /> {t("counts.open", { count: counts.open })}
            </li>
          ) : null}
        </ul>
      </div>
      {goals.map((goal) => (
        <Band key={goal.id} goal={goal} pageAsOf={overview.asOf} />
      ))}
      <NotesLine count={overview.notes} />
    </div>
  );
}
