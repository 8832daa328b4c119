// Where a goal waits for people to say which kind of message posts are: the way to saying it.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { GoalMonth } from "../api.ts";

export function UnnamedLink({ goal: { waiting, point } }: { goal: Pick<GoalMonth, "waiting" | "point"> }) {
  const t = useTranslations("overview");
  const unnamed = waiting.filter((each) => each.unnamed !== null);
  if (unnamed.length === 0) return null;
  const channel = unnamed.length === 1 ? unnamed[0]?.channel.key : undefined;
  return (
    <Link to="/posts/kinds" search={{ from: point.month, to: point.month, channel }} className="small">
      {t("chooseKinds")}
    </Link>
  );
}
