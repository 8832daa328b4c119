// What will stand here, which file brings it, and where that comes from.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";

export function NoComments() {
  const t = useTranslations("comments.answers.none");
  return (
    <EmptyState title={t("title")} actions={<Ways />}>
      <p>{t("text")}</p>
      <p>{t("file")}</p>
    </EmptyState>
  );
}

export function NoThreads() {
  const t = useTranslations("comments.answers.flat");
  return (
    <EmptyState title={t("title")} actions={<Ways />}>
      <p>{t("text")}</p>
    </EmptyState>
  );
}

function Ways() {
  const t = useTranslations("comments.answers.none");
  return (
    <>
      <Link to="/imports" className={buttonClass("primary")}>
        {t("imports")}
      </Link>
      <Link to="/comments/sources" className={buttonClass()}>
        {t("sources")}
      </Link>
    </>
  );
}
