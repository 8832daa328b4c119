// One quiet line that reminds of the review, from two weeks before its day until a new day is set.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { Day } from "../../../shared/period.ts";
import { reviewDue } from "../../../shared/review/due.ts";
import { useFormat } from "../../i18n.tsx";
import { startQuery } from "../../start.ts";

export function ReviewLine({ reviewOn }: { reviewOn: Day | null }) {
  const t = useTranslations("overview.reviewDue");
  const format = useFormat();
  const start = useQuery(startQuery).data;
  const due = start === undefined ? null : reviewDue(reviewOn, start.today);
  if (due === null || reviewOn === null) return null;
  return (
    <p className="review-line small">
      {t(due, { day: format.day(reviewOn) })} <Link to="/review">{t("link")}</Link>
    </p>
  );
}
