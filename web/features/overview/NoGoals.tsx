// Data without goals: the way to the questions that make some, and to the posts that are there already.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { Month } from "../../../shared/period.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";

export function NoGoals({ month }: { month: Month }) {
  const t = useTranslations("overview.noGoals");
  return (
    <EmptyState
      level={1}
      title={t("title")}
      actions={
        <>
          <Link to="/start" className={buttonClass("primary")}>
            {t("action")}
          </Link>
          <Link to="/posts" search={{ from: month, to: month }} className={buttonClass("plain")}>
            {t("posts")}
          </Link>
          <Link to="/settings" className={buttonClass("quiet")}>
            {t("settings")}
          </Link>
        </>
      }
    >
      <p>{t("text")}</p>
    </EmptyState>
  );
}
