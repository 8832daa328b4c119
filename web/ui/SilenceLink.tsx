// Under a goal's sentence: the way to say that channels which are in no row of the month's file posted nothing.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { GoalMonth } from "../api.ts";
import { useFormat } from "../i18n.tsx";

/** More names than this are a number: the sentence above has them, and several goals of the month may ask the same. */
const mostNames = 1;

export function SilenceLink({ goal: { open, point } }: { goal: Pick<GoalMonth, "open" | "point"> }) {
  const t = useTranslations("sentence");
  const format = useFormat();
  const count = open.length;
  if (count === 0) return null;
  const names = count > mostNames ? t("someChannels", { count }) : format.list(open.map(({ name }) => name));
  return (
    <p className="small">
      <Link to="/imports" search={{ silent: point.month }}>
        {t("saySilent", { names })}
      </Link>
    </p>
  );
}
