// Under a goal's sentence: which channels are in no row of the month's file, and the way to say that they posted nothing.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { GoalMonth } from "../api.ts";
import { useFormat } from "../i18n.tsx";

/** More names than this are a number. */
const mostNames = 3;

export function SilenceLink({ goal: { open, point } }: { goal: Pick<GoalMonth, "open" | "point"> }) {
  const t = useTranslations("sentence");
  const format = useFormat();
  const count = open.length;
  if (count === 0) return null;
  const names = format.list(open.map(({ name }) => name));
  return (
    <p className="small quiet">
      {count > mostNames ? t("openMany", { count: format.count(count) }) : t("open", { count, names })}{" "}
      <Link to="/imports" search={{ silent: point.month }}>
        {t("saySilent", { count })}
      </Link>
    </p>
  );
}
