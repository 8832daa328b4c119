// Before any comment is read there is nothing to rate: which file brings them, and the way to it.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";

export function NothingToRate() {
  const t = useTranslations("relevance.empty");
  return (
    <EmptyState
      title={t("title")}
      actions={
        <Link to="/imports" className={buttonClass("primary")}>
          {t("action")}
        </Link>
      }
    >
      <p>{t("text")}</p>
    </EmptyState>
  );
}
