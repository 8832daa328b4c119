// Where a goal waits for people to say which kind of message posts are: the way to saying it.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { quarterMonths } from "../../shared/period.ts";
import type { GoalMonth } from "../api.ts";

export function UnnamedLink({
  goal: { waiting, point, scope },
}: {
  goal: Pick<GoalMonth, "waiting" | "point" | "scope">;
}) {
  const t = useTranslations("overview");
  const unnamed = waiting.filter((each) => each.unnamed !== null);
  const { month, quarter } = point;
  const ofQuarter = quarter?.unnamed === undefined ? [] : quarterMonths(quarter.quarter);
  if (unnamed.length === 0 && ofQuarter.length === 0) return null;
  const channel = unnamed.length === 1 ? unnamed[0]?.channel.key : undefined;
  const funding = scope.funding?.length === 1 ? scope.funding[0] : undefined;
  const months = { from: ofQuarter[0] ?? month, to: ofQuarter.at(-1) ?? month };
  return (
    <Link to="/posts/kinds" search={{ ...months, channel, funding }} className="small">
      {t("chooseKinds")}
    </Link>
  );
}
