// Data without goals: the way to the settings.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";

export function NoGoals() {
  const t = useTranslations("overview.noGoals");
  return (
    <EmptyState
      level={1}
      title={t("title")}
      actions={
        <Link to="/settings" className={buttonClass("primary")}>
          {t("action")}
        </Link>
      }
    >
      <p>{t("text")}</p>
    </EmptyState>
  );
}
